import type { EnvironmentVariables } from './host/environment.ts'
import { readJobEnvironment } from './host/environment.ts'
import { createPlainHost } from './host/plain-host.ts'
import { createFileDescriptorSink } from './host/sink.ts'
import { toActionError } from './errors/action-error.ts'
import { toExitCode, exitCodes } from './errors/failure-reasons.ts'
import { createLog, type Log } from './log.ts'
import { logFailure } from './report/failure.ts'
import { createSecrets, type Secrets } from './secrets/secrets.ts'

/** What a plugin can access: no workspace, no state, and nothing on standard output except its answer. */
export interface PluginContext {
  readonly environment: EnvironmentVariables
  readonly log: Log
  readonly secrets: Secrets
  readonly signal: AbortSignal
}

/**
 * Runs a small program for another program: its answer goes to standard output, everything for people to standard error.
 * Exits the process.
 */
export async function runPlugin(
  answer: (args: readonly string[], context: PluginContext) => Promise<string>,
): Promise<never> {
  const environment = readJobEnvironment()
  // A plain host even in GitHub Actions: masks are commands, and would end up in the output of the calling program.
  const host = createPlainHost(environment, createFileDescriptorSink(2), { name: 'terminal' })
  const secrets = createSecrets(host.mask)
  const log = createLog(host, secrets)
  try {
    const text = await answer(process.argv.slice(2), {
      environment,
      log,
      secrets,
      signal: new AbortController().signal,
    })
    createFileDescriptorSink(1)(text)
    process.exit(exitCodes.success)
  } catch (thrown) {
    const error = toActionError(thrown)
    logFailure(error, log)
    process.exit(toExitCode(error.code))
  }
}
