/** helm-deploy on EKS: with only the name of the cluster, and with charts from ECR. */

import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createEksCluster } from '../setup/account.ts'
import { createReleases, type Releases } from './helm-releases.ts'
import { useCluster } from './kubernetes-client.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { useClusterStack } from '../setup/stacks.ts'

const stack = await useCluster()
const { env } = await useClusterStack()
const cluster = String(stack.facts.clusterName)
const unique = `${process.pid}-${Date.now().toString(36)}`
const createEksInputs = (release: string, more: Readonly<Record<string, string>> = {}) => ({
  'cluster-name': cluster,
  release,
  ...more,
})

describe.skipIf(stack.isMissing)('helm-deploy on EKS', () => {
  let place: Releases
  beforeAll(async () => {
    place = createReleases(stack, env)
    await createEksCluster(env, cluster)
  })
  afterAll(() => {
    place[Symbol.dispose]()
  })

  test('connects without the AWS CLI, and leaves later steps a kubeconfig without secrets', async () => {
    const step = expectSuccess(await place.run(createEksInputs('eks')))
    const { 'kubeconfig-path': kubeconfig = '' } = step.outputs
    expect(step.outputs).toMatchObject({ revision: '1', status: 'deployed' })
    const { stdout } = await stack.run(String(stack.facts.kubectl), ['get', 'deployment', '-o', 'name'], {
      env: { KUBECONFIG: kubeconfig },
    })
    expect(stdout).toBe('deployment.apps/eks\n')
    for (const secret of [env.AWS_SECRET_ACCESS_KEY ?? 'none', 'k8s-aws-v1.'])
      expect((await stack.run('cat', [kubeconfig])).stdout).not.toContain(secret)
  })

  test.each<[string, Readonly<Record<string, string>>, string, RegExp]>([
    ['a cluster that there is not', { 'cluster-name': 'nowhere' }, 'cluster-not-found', /local/],
    [
      'an account that is not allowed',
      { 'allowed-account-ids': '999999999999' },
      'account-not-allowed',
      /999999999999/,
    ],
  ])('stops before any change: %s', async (_, inputs, reason, words) => {
    const step = await place.run(createEksInputs('never', inputs))
    expect(step.outputs['failure-reason'], step.shown).toBe(reason)
    expect(step.raw).toMatch(words)
  })

  test('deploys a chart from ECR with its own login, and one that depends on another chart', async () => {
    const { repositoryUri } = JSON.parse(
      (
        await stack.run('aws', [
          'ecr',
          'create-repository',
          '--repository-name',
          `${unique}/shop`,
          '--query',
          'repository',
        ])
      ).stdout,
    ) as { repositoryUri: string }
    const registry = repositoryUri.split('/', 1)[0] ?? ''
    const config = path.join(place.job.temporary, 'pusher.json')
    const runHelm = async (args: readonly string[], input = '') => {
      const outcome = await stack.run(String(stack.facts.helm), args, { input, env: { HELM_REGISTRY_CONFIG: config } })
      expect(outcome.code, outcome.stderr).toBe(0)
    }
    const { stdout: password } = await stack.run('aws', ['ecr', 'get-login-password'])
    await runHelm(['registry', 'login', registry, '--username', 'AWS', '--password-stdin'], password)
    await runHelm(['package', path.join(place.job.workspace, 'chart'), '--destination', place.job.temporary])
    await runHelm(['push', path.join(place.job.temporary, 'shop-0.1.0.tgz'), `oci://${registry}/${unique}`])

    const chartInputs = { chart: `oci://${repositoryUri}`, 'chart-version': '^0.1.0', environment: 'staging' }
    const pulled = expectSuccess(await place.run(createEksInputs('oci', chartInputs)))
    expect(pulled.shown).toContain(`oci://${repositoryUri} 0.1.0 · oci://${repositoryUri}/values-staging.yaml`)
    expect(pulled.shown).not.toContain(password.trim())

    const byKubeconfig = expectSuccess(await place.run({ ...chartInputs, release: 'oci-kubeconfig' }))
    expect(byKubeconfig.outputs.status).toBe('deployed')

    const none = await place.run(createEksInputs('oci', { ...chartInputs, 'chart-version': '^9.0.0' }))
    expect(none.outputs['failure-reason'], none.shown).toBe('chart-unavailable')

    const umbrella = ['apiVersion: v2', 'name: umbrella', 'version: 1.0.0', 'dependencies:']
    const dependency = `  - { name: shop, version: 0.1.0, repository: "oci://${registry}/${unique}" }`
    place.write('umbrella/Chart.yaml', [...umbrella, dependency].join('\n'))
    const built = expectSuccess(await place.run(createEksInputs('umbrella', { chart: 'umbrella' })))
    expect(built.raw).toContain('has no Chart.lock')
    expect(built.outputs.status).toBe('deployed')
  })
})
