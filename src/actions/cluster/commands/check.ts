import { ActionError } from '../../../runner/errors/action-error.ts'
import type { ClusterRun } from '../contract.ts'
import type { ClusterOutcome } from '../engine.ts'

/** Whether the cluster can be upgraded, and what stands in the way. */
export function checkCluster({ inputs }: ClusterRun): Promise<ClusterOutcome> {
  const name = inputs['cluster-name'] ?? ''
  return Promise.reject(new ActionError('invalid-input', `this version cannot check the cluster ${name} yet`))
}
