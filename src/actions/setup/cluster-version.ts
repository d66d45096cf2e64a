import type { Context } from '../../runner/context.ts'
import type { Inputs } from '../../runner/contract/action.ts'
import type { contract } from './contract.ts'

/**
 * Reads the version of the cluster that kubectl follows; undefined without `cluster-name`. Nothing of AWS is loaded before
 * it is called.
 */
export function createClusterVersionReader(
  inputs: Inputs<typeof contract>,
  context: Context,
): (() => Promise<string>) | undefined {
  const name = inputs['cluster-name']
  if (name === undefined) return undefined
  return async () => {
    const { readClusterVersion } = await import('../../eks/cluster.ts')
    return readClusterVersion(name, inputs, context)
  }
}
