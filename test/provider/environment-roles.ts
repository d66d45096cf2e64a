/** The roles that `bootstrap` creates for an environment, assumed by jobs of its repository. */

import { createGitHubControl } from '../../stack/parts/github/client.ts'
import { useProviderStack } from '../setup/stacks.ts'

/** Whose credentials a job has: a role of the environment, or an administrator of the account. */
export type Actor = 'apply' | 'plan' | 'administrator'

export interface EnvironmentRoles {
  /** Inputs of `bootstrap`: the repository whose jobs may assume the roles. */
  readonly inputs: Readonly<Record<string, string>>
  /** How a job gets the credentials of a caller. */
  readonly assume: (caller: Exclude<Actor, 'administrator'>) => RoleOptions
}

interface RoleOptions {
  readonly inputs: Readonly<Record<string, string>>
  readonly env: Readonly<Record<string, string>>
}

const repository = 'acme/shop'

/** Starts the jobs: one with the environment, which may assume its role, and one on the default branch, which may plan. */
export async function createEnvironmentRoles(environment: string, account: string): Promise<EnvironmentRoles> {
  const github = createGitHubControl(String((await useProviderStack()).facts.github?.url))
  const permissions = { contents: 'read', 'id-token': 'write' } as const
  const [apply, plan] = await Promise.all([
    github.startJob({ repository, permissions, environment, subject: 'ids' }),
    github.startJob({ repository, permissions, event_name: 'push', ref: 'refs/heads/main', subject: 'ids' }),
  ])
  const { GITHUB_REPOSITORY_ID = '', GITHUB_REPOSITORY_OWNER_ID = '' } = apply
  const toOptions = (job: Readonly<Record<string, string>>, role: string): RoleOptions => ({
    inputs: { 'role-to-assume': `arn:aws:iam::${account}:role/${role}` },
    env: {
      ...Object.fromEntries(Object.entries(job).filter(([name]) => name.startsWith('ACTIONS_ID_TOKEN_'))),
      ...{ AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '' },
    },
  })
  const callers = {
    apply: toOptions(apply, `eks-actions-${environment}`),
    plan: toOptions(plan, `eks-actions-${environment}-plan`),
  }
  return {
    inputs: {
      'github-repository': repository,
      'github-repository-ids': `${GITHUB_REPOSITORY_OWNER_ID}/${GITHUB_REPOSITORY_ID}`,
      'plan-role': 'true',
    },
    assume: (caller) => callers[caller],
  }
}
