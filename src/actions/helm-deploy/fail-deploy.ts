import type { Ended } from '../../helm/deploy/attempt.ts'
import type { Failure } from '../../helm/deploy/helm-failure.ts'
import { judge } from '../../helm/deploy/judge.ts'
import { evidenceBlocks, logEvidence, standingBlocks } from '../../helm/deploy/report.ts'
import { rollBack } from '../../helm/deploy/rollback.ts'
import { readReleases } from '../../helm/release/release.ts'
import { uninstallRelease } from '../../helm/release/uninstall.ts'
import { ActionError, toActionError } from '../../runner/errors/action-error.ts'
import type { FailureCode } from '../../runner/errors/failure-reasons.ts'
import { elapsed } from '../../runner/log.ts'
import type { Deployed, Watching } from './deploy.ts'
import { missingImageHint } from './missing-image.ts'

type Failed = Extract<Ended, { readonly kind: 'failed' }>

/** Tells the one reason, shows what is known of it, and only then goes back to what was deployed before. */
export async function failDeploy(deployed: Deployed, ended: Failed, watching: Watching): Promise<never> {
  const { work, before } = deployed
  const { inputs, target, context } = work
  const failure = judge(ended, inputs.timeout)
  context.log.line(`${target.release} ${failure.message}`)
  await logEvidence(ended.evidence, context.log)
  context.summary.add(...standingBlocks(ended.verdict?.standings ?? []), ...evidenceBlocks(ended.evidence))
  const hint = await missingImageHint(ended, work)
  const undone = await undo(deployed, watching, failure)
  const evidence = ended.evidence.logs.length + ended.evidence.events.length
  const [now] = undone.revisions
  throw new ActionError(
    undone.failure?.code ?? failure.code,
    `release ${target.release} in ${target.namespace} ${failure.message}`,
    {
      details: [...failure.details, ...(undone.failure?.details ?? [])],
      ...hintOf(undone.failure ?? failure, hint),
      notes: [
        `${ended.verdict?.kind === 'failed' ? 'detected' : 'failed'} after ${elapsed(ended.detectedAfterMs)}`,
        undone.note,
        ...(evidence > 0 ? ['logs and events in the summary'] : []),
      ],
      outputs: {
        ...(now === undefined ? {} : { revision: now.version, status: now.info.status }),
        ...(before === undefined ? {} : { 'previous-revision': before.version }),
        changed: undone.changed,
      },
    },
  )
}

function hintOf({ hint }: Pick<Failure, 'hint'>, found: string | undefined): { readonly hint?: string } {
  const chosen = found ?? hint
  return chosen === undefined ? {} : { hint: chosen }
}

interface Undone {
  /** `rolled back to revision 41 (healthy)` */
  readonly note: string
  /** Why it could not be undone. */
  readonly failure?: Failure
  readonly revisions: Awaited<ReturnType<typeof readReleases>>
  readonly changed: boolean
}

/** What kept the change from being written keeps the way back from being written too: the reason is the first one. */
const sameObstacle: Partial<Record<FailureCode, string>> = {
  'apply-conflict': 'the same fields are in the way',
  'webhook-unreachable': 'the same webhook is in the way',
  'admission-refused': 'the same rule is in the way',
}

async function undo({ work, before }: Deployed, watching: Watching, failure: Failure): Promise<Undone> {
  const { inputs, target, context, helm } = work
  const { client, release, namespace } = target
  const revisions = await readReleases(client, namespace, release)
  const latest = revisions[0]?.version ?? 0
  // What Helm refuses before it begins leaves no revision.
  if (latest <= watching.after) return { note: 'nothing was changed', revisions, changed: false }
  if (failure.code === 'release-pending') {
    return { note: `revision ${latest} is left to the run that began it`, revisions, changed: false }
  }
  if (!inputs['rollback-on-failure']) {
    return { note: 'not rolled back: rollback-on-failure is false', revisions, changed: true }
  }
  if (before === undefined && watching.after > 0) {
    return { note: 'not rolled back: there is no good revision', revisions, changed: true }
  }
  if (before === undefined) {
    context.log.line(`${release} is removed: it was its first install`)
    return { ...(await removeFirst(work)), revisions: [], changed: false }
  }
  context.log.line(`${release} goes back to revision ${before.version}`)
  const ended = await rollBack(before, { ...watching, after: latest, major: helm.major })
  const now = await readReleases(client, namespace, release)
  if (ended.kind === 'succeeded') {
    return { note: `rolled back to revision ${before.version} (healthy)`, revisions: now, changed: true }
  }
  const why = judge(ended, inputs.timeout)
  const details = [`the rollback to revision ${before.version} failed: ${release} ${why.message}`, ...why.details]
  const note = `rollback to revision ${before.version} failed`
  const obstacle = why.code === failure.code ? sameObstacle[why.code] : undefined
  if (obstacle !== undefined) return { note: `${note}: ${obstacle}`, revisions: now, changed: true }
  const fatal: Failure = { ...why, code: 'rollback-failed', details, hint: lookAt(target) }
  return { note, failure: fatal, revisions: now, changed: true }
}

function lookAt({ release, namespace }: Deployed['work']['target']): string {
  return `Look at the release now, nothing mends it by itself: helm history ${release} --namespace ${namespace}; kubectl get pods --namespace ${namespace}`
}

async function removeFirst({ inputs, target, helm }: Deployed['work']): Promise<Pick<Undone, 'note' | 'failure'>> {
  try {
    await uninstallRelease(helm, target, inputs.timeout)
    return { note: 'the first install was removed' }
  } catch (error) {
    const { message, details } = toActionError(error)
    const failure: Failure = { code: 'rollback-failed', message, details: [message, ...details], hint: lookAt(target) }
    return { note: 'the first install could not be removed', failure }
  }
}
