import { createPolicyDocument, type PolicyDocument, type Statement } from './document.ts'
import { resolveLimit } from './iam-actions/limits.ts'
import type { EnvironmentNames, Grant } from './iam-actions/model.ts'
import { listGrants } from './iam-actions/table.ts'

/** Characters of a managed policy without whitespace (IAM User Guide, "IAM and STS quotas"). */
export const managedPolicyLimit = 6144

/** What a role of an environment does: everything, or read for a plan. */
export type AccessPurpose = 'apply' | 'plan'

/**
 * Exactly the permissions that the shipped roots need, limited to the names of the environment.
 * @returns as many documents as the size of managed policies demands
 */
export function buildEnvironmentPolicies(names: EnvironmentNames, purpose: AccessPurpose): readonly PolicyDocument[] {
  const grants = listGrants().filter(({ phases }) => purpose === 'apply' || phases.includes('read'))
  return splitStatements(mergeGrants(grants, names)).map(createPolicyDocument)
}

/** One statement for all actions with the same limit. */
function mergeGrants(grants: readonly Grant[], names: EnvironmentNames): readonly Statement[] {
  const resolved = grants.map(({ actions, limit }) => ({ actions, elements: resolveLimit(limit, names) }))
  return [...Map.groupBy(resolved, ({ elements }) => JSON.stringify(elements)).values()].map((merged) => ({
    Effect: 'Allow',
    Action: [...new Set(merged.flatMap(({ actions }) => actions))].sort(),
    ...merged[0]?.elements,
  }))
}

function splitStatements(statements: readonly Statement[]): readonly (readonly Statement[])[] {
  const documents: Statement[][] = [[]]
  for (const statement of statements) {
    const current = documents.at(-1) ?? []
    if (measure([...current, statement]) <= managedPolicyLimit) current.push(statement)
    else documents.push([statement])
  }
  return documents
}

function measure(statements: readonly Statement[]): number {
  return JSON.stringify(createPolicyDocument(statements)).length
}
