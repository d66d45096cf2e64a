import { rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { assumeTestRole, createEksCluster } from '../../test/setup/account.ts'
import { useCluster, type KubectlResult } from '../../test/integration/kubernetes-client.ts'
import { useClusterStack } from '../../test/setup/stacks.ts'

const cluster = await useCluster()
const { env } = await useClusterStack()
const kubeconfig = join(tmpdir(), `eks-${process.pid}.kubeconfig`)

/** Without this the AWS CLI would sign for the stack's address, which the authenticator refuses as EKS does. */
const sts = { AWS_ENDPOINT_URL_STS: 'https://sts.eu-central-1.amazonaws.com' }

/** The environment of someone who has assumed the role. */
async function assumeNamedRole(role: string): Promise<Readonly<Record<string, string>>> {
  return (await assumeTestRole(env, role)).env
}

/** kubectl with a token that the AWS CLI gets for the given credentials, through the kubeconfig's exec plugin. */
async function runKubectlAs(
  identity: Readonly<Record<string, string>>,
  ...args: readonly string[]
): Promise<KubectlResult> {
  return cluster.run(String(cluster.facts.kubectl), [`--kubeconfig=${kubeconfig}`, ...args], {
    env: { ...identity, ...sts },
  })
}

describe.skipIf(cluster.isMissing)('a token of', () => {
  beforeAll(async () => {
    const name = String(cluster.facts.clusterName)
    await createEksCluster(env, name)
    await cluster.run('aws', ['eks', 'update-kubeconfig', '--name', name, '--kubeconfig', kubeconfig])
  })
  afterAll(async () => rm(kubeconfig, { force: true }))

  test('the account itself, which stands for the creator of the cluster, may do everything', async () => {
    const { stdout, stderr } = await runKubectlAs({}, 'auth', 'whoami', '-o', 'json')
    expect(stderr).toBe('')
    expect(JSON.parse(stdout)).toMatchObject({ status: { userInfo: { username: 'creator' } } })
  })

  test('the admin role may do everything', async () => {
    const admin = await assumeNamedRole(String(cluster.facts.adminRole))
    expect(await runKubectlAs(admin, 'create', 'namespace', 'made-by-admin')).toMatchObject({ code: 0 })
    const { stdout } = await runKubectlAs(admin, 'auth', 'whoami', '-o', 'jsonpath={.status.userInfo.username}')
    expect(stdout).toBe('eks-admin:run-17')
  })

  test('the viewer role may look, but not touch', async () => {
    const viewer = await assumeNamedRole(String(cluster.facts.viewerRole))
    expect(await runKubectlAs(viewer, 'get', 'pods')).toMatchObject({ code: 0 })
    const refused = await runKubectlAs(viewer, 'create', 'namespace', 'made-by-viewer')
    expect(refused.code).not.toBe(0)
    expect(refused.stderr).toContain('(Forbidden): namespaces is forbidden: User "eks-viewer:run-17" cannot create')
  })

  test('a role that is known but has no permission is forbidden everything', async () => {
    const powerless = await assumeNamedRole(String(cluster.facts.powerlessRole))
    expect((await runKubectlAs(powerless, 'get', 'pods')).stderr).toContain('cannot list resource "pods"')
  })

  test('an unknown role is not let in, until aws-auth names it', async () => {
    const role = 'arn:aws:iam::111122223333:role/newcomer'
    const newcomer = await assumeNamedRole(role)
    const refused = await runKubectlAs(newcomer, 'get', '--raw=/api')
    expect(refused.code).not.toBe(0)
    expect(refused.stderr).toMatch(/Unauthorized|must be logged in/)

    const mapRoles = `- rolearn: ${role}\n  username: newcomer\n  groups: [system:masters]\n`
    await writeFile(`${kubeconfig}.map`, mapRoles)
    await cluster.kubectl([
      '-n',
      'kube-system',
      'create',
      'configmap',
      'aws-auth',
      `--from-file=mapRoles=${kubeconfig}.map`,
    ])
    await rm(`${kubeconfig}.map`)
    await expect.poll(async () => (await runKubectlAs(newcomer, 'get', 'pods')).code, { timeout: 20_000 }).toBe(0)
  })

  test('nobody: a made-up token is refused', async () => {
    const { stderr } = await cluster.run(String(cluster.facts.kubectl), [
      '--kubeconfig=/dev/null',
      `--server=${String(cluster.facts.endpoint)}`,
      `--certificate-authority=${String(cluster.facts.certificateAuthority)}`,
      '--token=k8s-aws-v1.aHR0cHM6Ly9ldmlsLmV4YW1wbGUv',
      'get',
      '--raw=/api',
    ])
    expect(stderr).toMatch(/Unauthorized|must be logged in/)
  })
})
