import type { Context } from '../../runner/context.ts'
import type { Inputs } from '../../runner/contract/action.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { contract } from './contract.ts'

/**
 * How to ask the cluster for its version, where kubectl is to follow it. Nothing of AWS is loaded before it is asked.
 * @throws ActionError `invalid-input` without `cluster-name`
 */
export function openClusterVersion(
  inputs: Inputs<typeof contract>,
  context: Context,
): (() => Promise<string>) | undefined {
  if (inputs['kubectl-version'].kind !== 'cluster' || !inputs.tools.includes('kubectl')) return undefined
  const name = inputs['cluster-name']
  if (name === undefined) {
    throw new ActionError('invalid-input', 'setup: 1 input cannot be used', {
      details: ['cluster-name: is required with kubectl-version: cluster, for example cluster-name: staging'],
      hint: 'Nothing was started. Name the cluster that kubectl follows, or another version.',
    })
  }
  return async () => {
    const { readClusterVersion: clusterVersion } = await import('../../eks/cluster.ts')
    return clusterVersion(name, inputs, context)
  }
}
