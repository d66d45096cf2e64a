import { formatCount } from '../../runner/count.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { ClusterInputs } from './contract.ts'
import type { ClusterEngine, ClusterPlan } from './engine.ts'
import type { RemovalPermission } from './inputs.ts'

/**
 * Makes sure that a plan does what was reviewed: that of `plan-digest`, and the one that the engine has kept of the same files.
 * @throws ActionError `plan-required`, `plan-stale`
 */
export function assertReviewedPlan(
  { 'require-plan': required, 'plan-digest': digest }: Pick<ClusterInputs, 'require-plan' | 'plan-digest'>,
  { subject }: Pick<ClusterEngine, 'subject'>,
  { reviewed, digest: own, changes }: Pick<ClusterPlan, 'reviewed' | 'digest' | 'changes'>,
): void {
  if (changes.length === 0) return
  if (digest !== undefined && digest !== own) throw createStaleError(subject, own, digest, 'plan-digest')
  if (required && reviewed === undefined && digest === undefined) {
    throw new ActionError(
      'plan-required',
      `${subject} has ${formatCount(changes.length, 'change')}, but no plan of these files`,
      {
        details: ['require-plan: true applies only what a plan of the same template, parameters and tags has shown'],
        hint: 'Nothing was changed. Run command: plan for this commit and have it reviewed, then apply.',
      },
    )
  }
  if (reviewed !== undefined && digest === undefined && reviewed !== own)
    throw createStaleError(subject, own, reviewed, 'the plan of these files')
}

function createStaleError(subject: string, own: string, digest: string, whose: string): ActionError {
  return new ActionError('plan-stale', `${subject}: what would be applied now is not what was reviewed`, {
    details: [`${whose}: ${digest}`, `plan of this run: ${own}`],
    hint: 'Nothing was changed. Something changed in AWS, or in the files, since the plan: plan again and have it reviewed.',
  })
}

/** @throws ActionError `destroy-refused` that lists everything that would go and may not */
export function assertRemovalAllowed(
  { subject }: Pick<ClusterEngine, 'subject'>,
  { changes }: Pick<ClusterPlan, 'changes'>,
  permission: RemovalPermission,
): void {
  if (permission === 'allowed') return
  const refused = changes.filter(
    ({ destructive, what }) => destructive && (permission === 'refused' || !permission.includes(what)),
  )
  if (refused.length === 0) return
  throw new ActionError(
    'destroy-refused',
    `${subject}: the plan deletes or replaces ${formatCount(refused.length, 'resource')}`,
    {
      details: refused.map(
        ({ action, what, type, reason }) =>
          `${describeAction(action)} ${what} (${type})${reason === '' ? '' : `: ${reason}`}`,
      ),
      hint: 'Nothing was changed. If that is intended, run apply again with allow-destroy: true, or with these names, one per line.',
    },
  )
}

function describeAction(action: string): string {
  return action === 'maybe-replace' ? 'may replace' : action === 'replace' ? 'replaces' : `${action}s`
}
