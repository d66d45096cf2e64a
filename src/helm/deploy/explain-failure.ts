import { formatElapsed } from '../../runner/log.ts'
import { describeRolloutCause } from './cause-message.ts'
import { parseHelmFailure, type ReleaseFailure } from './helm-failure.ts'
import type { FailedRun } from './watched-run.ts'

/** How Helm 3 and 4 report that something applied did not become ready. */
const waitFailures =
  /timed out waiting|context deadline exceeded|context canceled|would exceed context deadline|not ready|hooks? failed|resource not ready|release .* failed: .*status/i

/** The root cause of a failed run: what was seen in the cluster if Helm only waited, otherwise what Helm reports. */
export function explainFailure(failed: FailedRun, timeoutMs: number): ReleaseFailure {
  const { rollout, early, stderr, killed } = failed
  const cause = rollout?.cause
  const hasOnlyWaited = early || (stderr === '' && killed === undefined) || waitFailures.test(stderr)
  if (cause !== undefined && hasOnlyWaited) return describeRolloutCause(cause, rollout?.snapshot)
  if (killed !== undefined) {
    const { code, message, details, hint } = killed
    return { code, message: `was not finished: ${message}`, details, hint }
  }
  if (stderr !== '' && !/timed out waiting|context deadline exceeded|would exceed context deadline/i.test(stderr)) {
    return parseHelmFailure(stderr)
  }
  const waiting = (rollout?.statuses ?? []).filter(({ ready }) => !ready)
  return {
    code: 'rollout-timeout',
    message: `did not become ready within ${formatElapsed(timeoutMs)}`,
    details: waiting.map(({ target, summary }) => `${target.kind.toLowerCase()}/${target.name}: ${summary}`),
    hint: undefined,
  }
}
