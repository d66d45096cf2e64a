import { ActionError } from '../../../runner/errors/action-error.ts'
import type { ClusterRun } from '../contract.ts'
import type { ClusterEngine } from '../engine.ts'

/** The engine of a CloudFormation stack. */
export function openCloudFormationEngine({ inputs }: ClusterRun): Promise<ClusterEngine> {
  const stack = inputs['stack-name'] ?? ''
  return Promise.reject(
    new ActionError('invalid-input', `this version cannot ${inputs.command} the stack ${stack} yet`),
  )
}
