import { formatElapsed } from '../../runner/log.ts'
import { formatTarget } from '../../rollout/diagnose.ts'
import { describeRolloutCause } from '../../rollout/cause-message.ts'
import type { ReleaseFailure } from './failure-rule.ts'
import { parseHelmFailure } from './helm-failure.ts'
import type { FailedRun } from './watched-run.ts'

/** How Helm 3 and 4 report that something applied did not become ready. */
const waitFailures =
  /timed out waiting|context deadline exceeded|context canceled|would exceed context deadline|not ready|hooks? failed|resource not ready|release .* failed: .*status/i

/** Helm waited until its time was up, and says nothing else. */
const timeouts = /timed out waiting|context deadline exceeded|would exceed context deadline/i

/**
 * The root cause of a failed run: what was seen in the cluster if Helm only waited, otherwise what Helm reports.
 * @param namespace of the release, for commands in the next step
 */
export function explainFailure(failed: FailedRun, timeoutMs: number, namespace: string): ReleaseFailure {
  const { rollout, early, stderr, killed } = failed
  const reported = stderr === '' ? undefined : parseHelmFailure(stderr, namespace)
  // A hook that Helm has deleted is remembered, and a webhook that hangs makes Helm's own request time out.
  if (reported !== undefined && isSpecific(reported.code)) return reported
  const hookCause = /hooks? failed|failed (?:pre|post)-/i.test(stderr) ? rollout?.hooks?.cause : undefined
  const cause = hookCause ?? rollout?.cause
  const hasOnlyWaited =
    early || hookCause !== undefined || (stderr === '' && killed === undefined) || waitFailures.test(stderr)
  if (cause !== undefined && hasOnlyWaited) return describeRolloutCause(cause, rollout?.snapshot)
  if (killed !== undefined) {
    const { code, message, details, hint } = killed
    return { code, message: `was not finished: ${message}`, details, hint }
  }
  const givenUp = findGivenUp(stderr)
  if (reported?.code === 'deploy-failed' && givenUp !== undefined) {
    return {
      code: 'rollout-timeout',
      message: `did not become ready: ${givenUp}`,
      details: listStatuses(rollout),
      hint: deadlineHint,
    }
  }
  if (reported !== undefined && !timeouts.test(stderr)) return reported
  return {
    code: 'rollout-timeout',
    message: `did not become ready within ${formatElapsed(timeoutMs)}`,
    details: [...listStatuses(rollout), ...listNotReady(stderr)],
    hint: undefined,
  }
}

/** What is not ready, with the condition that says why. */
function listStatuses(rollout: FailedRun['rollout']): readonly string[] {
  const waiting = (rollout?.statuses ?? []).filter(({ ready }) => !ready)
  return waiting.map(({ target, summary, reason }) =>
    [`${formatTarget(target)}: ${summary}`, ...(reason === undefined ? [] : [reason])].join(' · '),
  )
}

const deadlineHint =
  'Its controller has given up: see what it waits for, or raise progressDeadlineSeconds if it only needs longer.'

/** `deployment/app has failed: Progress deadline exceeded`: the watcher of Helm 4 ends then, before its timeout. */
function findGivenUp(stderr: string): string | undefined {
  const [, kind = '', name, message] =
    /resource ([^/\s]+)\/(?:[^/\s]+\/)?(\S+) not ready\. status: Failed, message: ([^\n]*)/.exec(stderr) ?? []
  return name === undefined || message === undefined
    ? undefined
    : `${kind.toLowerCase()}/${name} has failed: ${message}`
}

/** What Helm names so exactly that nothing seen in the cluster explains it better. */
function isSpecific(code: ReleaseFailure['code']): boolean {
  return code === 'webhook-unreachable' || code === 'hook-left-over'
}

/** `resource Deployment/shop/app not ready. status: InProgress, message: Available: 0/1`, as the watcher of Helm 4 writes it. */
function listNotReady(stderr: string): readonly string[] {
  const lines = stderr.match(/resource \S+ not ready\. [^\n]*/g) ?? []
  return [...new Set(lines)].slice(0, 20)
}
