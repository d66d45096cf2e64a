import type { ApplyPolicy } from '../run/apply-plan.ts'

/** What `apply` may do without any input. A test names what it changes. */
export const defaultApplyPolicy: ApplyPolicy = {
  withoutPlan: 'allowed',
  stale: 'stop',
  destroy: 'refused',
  deferred: 'apply',
  reviewed: undefined,
}
