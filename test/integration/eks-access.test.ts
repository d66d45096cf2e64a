/** EKS access without the AWS CLI: token, plugin, kubeconfig and access check, against the real authenticator. */

import { mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { checkAccess, type AccessRequirement } from '../../src/eks/access.ts'
import { noRoles } from '../../src/aws/inputs.ts'
import { describeCluster, type EksCluster } from '../../src/eks/cluster.ts'
import { installCredentialPlugin } from '../../src/eks/credential-plugin/install.ts'
import { renderKubeconfig } from '../../src/eks/kubeconfig.ts'
import { createClusterToken } from '../../src/eks/token.ts'
import { createKubernetesClient } from '../../src/kubernetes/client.ts'
import type { KubernetesError } from '../../src/kubernetes/error.ts'
import { assumeTestRole, createEksCluster, type RoleIdentity } from '../setup/account.ts'
import { sessionAccount, catchActionError, openSession, sessionRegion, formatActionError } from './aws-session-stack.ts'
import { type KubectlResult, useCluster } from './kubernetes-client.ts'
import { useClusterStack } from '../setup/stacks.ts'

const stack = await useCluster()
const { env } = await useClusterStack()
const name = String(stack.facts.clusterName)
const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'eks-access-')))
const file = path.join(folder, 'kubeconfig')
const toRoleArn = (role: string): string => `arn:aws:iam::${sessionAccount}:role/${role}`

const assumeNamedRole = (role: string): Promise<RoleIdentity> => assumeTestRole(env, toRoleArn(role))

let cluster: EksCluster

describe.skipIf(stack.isMissing)('a cluster', () => {
  beforeAll(async () => {
    await createEksCluster(env, name)
    for (const [variable, value] of Object.entries(env)) vi.stubEnv(variable, value)
    await using session = await openSession(env, { 'role-to-assume': undefined }).session
    cluster = await describeCluster(name, session)
    const plugin = await installCredentialPlugin(path.join(repositoryRoot, 'dist'), path.join(folder, 'plugin'), {
      cluster: name,
      region: sessionRegion,
      roles: noRoles,
    })
    writeFileSync(file, renderKubeconfig(cluster, plugin, 'default'), { mode: 0o600 })
  })
  afterAll(() => {
    vi.unstubAllEnvs()
    rmSync(folder, { recursive: true })
  })

  /** kubectl with our kubeconfig, and nothing of AWS but the keys of an identity. */
  const runKubectlAs = ({ env: keys }: Pick<RoleIdentity, 'env'>, ...args: readonly string[]): Promise<KubectlResult> =>
    stack.run(String(stack.facts.kubectl), [`--kubeconfig=${file}`, ...args], { env: keys })

  const needInShop = (verb: string, resource: string, group = ''): AccessRequirement => ({
    verb,
    resource,
    group,
    namespace: 'default',
  })
  const needs = [needInShop('create', 'deployments', 'apps'), needInShop('create', 'secrets')]

  const createEksClient = ({ endpoint = '', certificateAuthority = '' }: EksCluster, token: () => Promise<string>) =>
    createKubernetesClient(
      {
        server: endpoint,
        certificateAuthority: Buffer.from(certificateAuthority, 'base64').toString(),
        credentials: { kind: 'token', token },
      },
      { environment: {}, signal: AbortSignal.timeout(20_000), timeoutMs: 5000 },
    )

  async function check(
    { arn, credentials }: Pick<RoleIdentity, 'arn' | 'credentials'>,
    changed: Partial<EksCluster> = {},
  ) {
    const given = { ...cluster, ...changed }
    const signToken = async (): Promise<string> =>
      (await createClusterToken({ cluster: name, region: sessionRegion, credentials })).token
    using client = createEksClient(given, signToken)
    return await checkAccess({
      cluster: given,
      region: sessionRegion,
      identity: { account: sessionAccount, arn, partition: 'aws' },
      client,
      requirements: needs,
    })
  }

  test('accepts kubectl with nothing but the kubeconfig, through the plugin', async () => {
    const { stdout, stderr } = await runKubectlAs({ env: {} }, 'auth', 'whoami', '-o', 'json')
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({ status: { userInfo: { username: 'creator' } } })
  })

  test('knows who assumed the role', async () => {
    const viewer = await assumeNamedRole('eks-viewer')
    expect(await runKubectlAs(viewer, 'get', 'pods')).toMatchObject({ code: 0 })
    expect((await runKubectlAs(viewer, 'create', 'namespace', 'x')).stderr).toContain(
      'User "eks-viewer:run-17" cannot create',
    )
  })

  test('shows why the plugin has no token, without a stack trace', async () => {
    const nobody = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_EC2_METADATA_DISABLED: 'true', HOME: folder }
    const { code, stderr } = await runKubectlAs({ env: nobody }, 'get', 'pods')
    expect(code).not.toBe(0)
    expect(stderr).toContain('Error: there are no AWS credentials')
    expect(stderr).not.toContain('    at ')
  })

  test('accepts a token for 15 minutes', async () => {
    const { credentials } = await assumeNamedRole('eks-viewer')
    const answerAfter = async (minutes: number): Promise<number> => {
      const now = new Date(Date.now() - minutes * 60_000)
      const { token } = await createClusterToken({ cluster: name, region: sessionRegion, credentials, now })
      using client = createEksClient(cluster, () => Promise.resolve(token))
      return await client.get('/api/v1/namespaces/default/pods').then(
        () => 200,
        (error: unknown) => (error as KubernetesError).status,
      )
    }
    expect([await answerAfter(14), await answerAfter(16)]).toEqual([200, 401])
  })

  test('that grants the caller everything passes the check', async () => {
    expect(await check(await assumeNamedRole('eks-admin'))).toBe('eks-admin:run-17')
  })

  test('that grants read access only is refused with the missing permissions and the command that grants them', async () => {
    const error = await catchActionError(check(await assumeNamedRole('eks-viewer'), { authenticationMode: 'API' }))
    expect(error.code).toBe('cluster-access-denied')
    expect(formatActionError(error)).toContain('cannot create deployments.apps in default')
    expect(formatActionError(error)).toContain('cannot create secrets in default')
    expect(error.hint).toContain(
      `aws eks associate-access-policy --region ${sessionRegion} --cluster-name ${name} --principal-arn ${toRoleArn('eks-viewer')} --policy-arn arn:aws:eks::aws:cluster-access-policy/AmazonEKSEditPolicy --access-scope type=namespace,namespaces=default`,
    )
  })

  test('that keeps its users in aws-auth is refused with the command that binds its group', async () => {
    const error = await catchActionError(
      check(await assumeNamedRole('eks-viewer'), { authenticationMode: 'CONFIG_MAP' }),
    )
    expect(error.hint).toContain(
      'kubectl create rolebinding eks-actions --clusterrole=edit --group=eks-viewers --namespace=default',
    )
  })

  test.each<[string, string]>([
    [
      'API_AND_CONFIG_MAP',
      `aws eks create-access-entry --region ${sessionRegion} --cluster-name ${name} --principal-arn`,
    ],
    ['CONFIG_MAP', `eksctl create iamidentitymapping --region ${sessionRegion} --cluster ${name} --arn`],
  ])('that does not know the caller is refused with the command for %s', async (authenticationMode, command) => {
    const error = await catchActionError(check(await assumeNamedRole('stranger'), { authenticationMode }))
    expect(error.code).toBe('cluster-access-denied')
    expect(formatActionError(error)).toContain('does not know the caller')
    expect(error.hint).toContain(`${command} ${toRoleArn('stranger')}`)
  })

  test.each<[string, Partial<EksCluster>, RegExp]>([
    [
      'a private endpoint',
      { endpoint: 'https://127.0.0.1:9', publicEndpoint: false },
      /only from inside its VPC.*\n.*inside the VPC/s,
    ],
    ['a public one behind a list', { endpoint: 'https://127.0.0.1:9', publicEndpoint: true }, /publicAccessCidrs/],
    ['another authority', { certificateAuthority: '' }, /NO_PROXY/],
  ])('that does not answer is explained: %s', async (_, changed, words) => {
    const error = await catchActionError(check(await assumeNamedRole('eks-admin'), changed))
    expect(error.code).toBe('cluster-unreachable')
    expect(formatActionError(error)).toMatch(words)
  })
})
