import { formatElapsed } from '../../runner/log.ts'
import type { WatchedRunResult } from './watched-run.ts'
import { describeRolloutCause } from './cause-message.ts'
import { type ReleaseFailure, parseHelmFailure } from './helm-failure.ts'

/** Words of Helm 3 and 4 for: what was applied did not become ready. */
const waitFailures =
  /timed out waiting|context deadline exceeded|context canceled|would exceed context deadline|not ready|hooks? failed|resource not ready|release .* failed: .*status/i

/** The one reason of a failure: what was seen in the cluster where Helm only waited, else what Helm says. */
export function explainFailure(
  ended: Extract<WatchedRunResult, { readonly kind: 'failed' }>,
  timeoutMs: number,
): ReleaseFailure {
  const { verdict, early, stderr } = ended
  const cause = verdict?.cause
  if (cause !== undefined && (early || (stderr === '' && ended.killed === undefined) || waitFailures.test(stderr)))
    return describeRolloutCause(cause, verdict?.snapshot)
  if (ended.killed !== undefined) {
    const { code, message, details, hint } = ended.killed
    return { code, message: `was not finished: ${message}`, details, hint }
  }
  if (stderr !== '' && !/timed out waiting|context deadline exceeded|would exceed context deadline/i.test(stderr)) {
    return parseHelmFailure(stderr)
  }
  const open = (verdict?.statuses ?? []).filter(({ ready }) => !ready)
  return {
    code: 'rollout-timeout',
    message: `did not become ready within ${formatElapsed(timeoutMs)}`,
    details: open.map(({ target, summary: words }) => `${target.kind.toLowerCase()}/${target.name}: ${words}`),
    hint: undefined,
  }
}
