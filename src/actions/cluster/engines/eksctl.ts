import { ActionError } from '../../../runner/errors/action-error.ts'
import type { ClusterRun } from '../contract.ts'
import type { ClusterEngine } from '../engine.ts'

/** The engine of a ClusterConfig. */
export function openEksctlEngine({ inputs }: ClusterRun): Promise<ClusterEngine> {
  const file = inputs['config-file']?.relative ?? ''
  return Promise.reject(
    new ActionError('invalid-input', `this version cannot ${inputs.command} ${file} with eksctl yet`),
  )
}
