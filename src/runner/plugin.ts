import type { Environment } from './host/environment.ts'
import { jobEnvironment } from './host/environment.ts'
import { plainHost } from './host/plain-host.ts'
import { fileDescriptorSink } from './host/sink.ts'
import { toActionError } from './errors/action-error.ts'
import { exitCodeOf, exitCodes } from './errors/failure-reasons.ts'
import { createLog, type Log } from './log.ts'
import { logFailure } from './report/failure.ts'
import { createSecrets, type Secrets } from './secrets/secrets.ts'

/** What a plugin may reach: no workspace, no state, and no way to speak on standard output but its answer. */
export interface PluginContext {
  readonly environment: Environment
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
  const environment = jobEnvironment()
  // A plain host, in a job of Actions too: masks are commands, and would stand in the output of whoever asks.
  const host = plainHost(environment, fileDescriptorSink(2), { name: 'terminal' })
  const secrets = createSecrets(host.mask)
  const log = createLog(host, secrets)
  try {
    const text = await answer(process.argv.slice(2), {
      environment,
      log,
      secrets,
      signal: new AbortController().signal,
    })
    fileDescriptorSink(1)(text)
    process.exit(exitCodes.success)
  } catch (thrown) {
    const error = toActionError(thrown)
    logFailure(error, log)
    process.exit(exitCodeOf(error.code))
  }
}
