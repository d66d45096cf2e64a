/** The workflows that can be chosen, in the order in which they are listed. */
export const workflowNames = [
  'pull-request',
  'development',
  'staging',
  'production',
  'rollback',
  'drift',
  'previews-sweep',
  'destroy',
  'fan-out',
] as const
export type WorkflowName = (typeof workflowNames)[number]

/** All but `fan-out`, which does for large environments what a job of `staging` does for others. */
export const recommendedWorkflows: readonly WorkflowName[] = workflowNames.filter((name) => name !== 'fan-out')

/** Workflows that do nothing useful without another one, and why. */
export const workflowNeeds: readonly (readonly [WorkflowName, WorkflowName, string])[] = [
  ['development', 'pull-request', 'it applies only what was planned and reviewed there'],
  ['staging', 'pull-request', 'it applies only what was planned and reviewed there'],
  ['fan-out', 'pull-request', 'it applies only what was planned and reviewed there'],
  ['production', 'staging', 'it releases only images that ran in staging'],
  ['rollback', 'staging', 'there is nothing to roll back otherwise'],
]
