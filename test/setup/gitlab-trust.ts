/** Lets jobs of a project in GitLab assume roles that exist already. What `bootstrap` writes for GitLab, gitlab-trust.test.ts tests. */

import {
  CreateOpenIDConnectProviderCommand,
  GetRoleCommand,
  IAMClient,
  UpdateAssumeRolePolicyCommand,
} from '@aws-sdk/client-iam'
import { createTokenKey } from '../../stack/core/json-web-token.ts'
import { type GitLabProject, issueIdToken } from '../../stack/parts/gitlab/id-token.ts'
import { createClientOptions } from './account.ts'

/** Those of the pipeline in workflows-examples. */
const roles = ['staging', 'staging-plan', 'production', 'production-plan'].map((name) => `eks-actions-${name}`)

const project: GitLabProject = {
  path: 'acme/shop',
  id: '20',
  server: 'https://gitlab.com',
  subClaims: ['project_id', 'ref_type', 'ref'],
  protectedBranches: ['main'],
  protectedEnvironments: [],
}

/** @returns the ID token of a job on the default branch, which the roles trust in addition */
export async function trustGitLabJob(env: Readonly<Record<string, string>>): Promise<string> {
  const iam = new IAMClient(createClientOptions(env))
  const { OpenIDConnectProviderArn: Federated } = await iam.send(
    new CreateOpenIDConnectProviderCommand({ Url: project.server, ClientIDList: ['sts.amazonaws.com'] }),
  )
  const own = {
    ...{ Effect: 'Allow', Principal: { Federated }, Action: 'sts:AssumeRoleWithWebIdentity' },
    Condition: { StringEquals: { 'gitlab.com:sub': `project_id:${project.id}:ref_type:branch:ref:main` } },
  }
  for (const RoleName of roles) {
    const { Role } = await iam.send(new GetRoleCommand({ RoleName }))
    const policy = JSON.parse(decodeURIComponent(Role?.AssumeRolePolicyDocument ?? '{}')) as { Statement: object[] }
    const PolicyDocument = JSON.stringify({ ...policy, Statement: [...policy.Statement, own] })
    await iam.send(new UpdateAssumeRolePolicyCommand({ RoleName, PolicyDocument }))
  }
  return issueIdToken(project, { ref: 'main' }, createTokenKey())
}
