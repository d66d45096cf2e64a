import { elapsed } from '../../runner/log.ts'
import type { Ended } from './attempt.ts'
import { causeFailure } from './headline.ts'
import { type Failure, helmFailure } from './helm-failure.ts'

/** Words of Helm 3 and 4 for: what was applied did not become ready. */
const waited =
  /timed out waiting|context deadline exceeded|context canceled|would exceed context deadline|not ready|hooks? failed|resource not ready|release .* failed: .*status/i

/** The one reason of a failure: what was seen in the cluster where Helm only waited, else what Helm says. */
export function judge(ended: Extract<Ended, { readonly kind: 'failed' }>, timeoutMs: number): Failure {
  const { verdict, early, stderr } = ended
  const cause = verdict?.cause
  if (cause !== undefined && (early || (stderr === '' && ended.killed === undefined) || waited.test(stderr)))
    return causeFailure(cause, verdict?.snapshot)
  if (ended.killed !== undefined) {
    const { code, message, details, hint } = ended.killed
    return { code, message: `was not finished: ${message}`, details, hint }
  }
  if (stderr !== '' && !/timed out waiting|context deadline exceeded|would exceed context deadline/i.test(stderr)) {
    return helmFailure(stderr)
  }
  const open = (verdict?.standings ?? []).filter(({ ready }) => !ready)
  return {
    code: 'rollout-timeout',
    message: `did not become ready within ${elapsed(timeoutMs)}`,
    details: open.map(({ target, words }) => `${target.kind.toLowerCase()}/${target.name}: ${words}`),
    hint: undefined,
  }
}
