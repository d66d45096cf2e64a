import type { EnvironmentVariables } from './host/environment.ts'
import { readJobEnvironment } from './host/environment.ts'
import { createPlainHost } from './host/plain-host.ts'
import { createFileDescriptorSink } from './host/sink.ts'
import { toActionError } from './errors/action-error.ts'
import { toExitCode, exitCodes } from './errors/failure-reasons.ts'
import { createLog, type Log } from './log.ts'
import { logFailure } from './report/failure.ts'
import { createSecrets, type Secrets } from './secrets/secrets.ts'

/** What a plugin may reach: no workspace, no state, and no way to speak on standard output but its answer. */
export interface PluginContext {
  readonly environment: EnvironmentVariables
  readonly log: Log
  readonly secrets: Secrets
  readonly signal: AbortSignal
}

/**
 * Runs a small program that another program starts and listens to: its answer goes to standard output, everything for
 * people to standard error. Ends the process.
 */
export async function runPlugin(
  answer: (args: readonly string[], context: PluginContext) => Promise<string>,
): Promise<never> {
  const environment = readJobEnvironment()
  // A plain host, in a job of Actions too: masks are commands, and would stand in the output of whoever asks.
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
