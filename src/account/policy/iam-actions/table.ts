import { clusterRights } from './cluster.ts'
import { deploymentRights } from './deployment.ts'
import type { Grant, RightsByType } from './model.ts'
import { networkRights } from './network.ts'
import { registryRights } from './registry.ts'
import { runnerRights } from './runners.ts'

/**
 * What each type of resource in terraform-environments needs. The policies of an environment are built from it, so what is in it is
 * allowed; a test fails for a type without a row.
 */
export const iamActionTable: RightsByType = { ...networkRights, ...clusterRights, ...registryRights, ...runnerRights }

export function listGrants(): readonly Grant[] {
  return [iamActionTable, deploymentRights].flatMap((table) => Object.values(table).flat())
}
