/** helm-deploy on EKS: with the name of the cluster alone, with charts from ECR, and in a workflow with later steps. */

import { cpSync, mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { repository } from '../../scripts/lib/suite.ts'
import { runWorkflow } from '../../stack/parts/workflows/act.ts'
import { createCluster } from '../setup/account.ts'
import { createRepository } from '../setup/repository.ts'
import { chart, createReleases, type Releases, succeeded } from './helm-deploy-work.ts'
import { useCluster } from './kubernetes-client.ts'

const stack = useCluster()
const { env, facts, skipped } = inject('stack')
const cluster = String(stack.facts.clusterName)
const unique = `${process.pid}-${Date.now().toString(36)}`
const onEks = (release: string, more: Readonly<Record<string, string>> = {}) => ({
  'cluster-name': cluster,
  release,
  ...more,
})

const workflow = `
on: push
jobs:
  deploy:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - id: release
        uses: org/eks-actions/helm-deploy@v1
        with:
          cluster-name: ${cluster}
          release: workflow
          chart: chart
          image: registry.example/shop/app:00123
          helm-path: ${String(stack.facts.helm)}
          deployment: 'false'
      - run: echo "revision=\${{ steps.release.outputs.revision }} changed=\${{ steps.release.outputs.changed }}"
      - run: env -u AWS_ENDPOINT_URL_EKS ${String(stack.facts.kubectl)} get deployment workflow -o jsonpath='image={.spec.template.spec.containers[0].image}'
`

/** What users check out: the doors and the bundle. */
function checkout(): string {
  const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'checkout-')))
  for (const part of ['dist', 'helm-deploy', 'actions'])
    cpSync(path.join(repository, part), path.join(folder, part), { recursive: true })
  return folder
}

describe.skipIf(stack.isMissing)('helm-deploy on EKS', () => {
  let place: Releases
  beforeAll(async () => {
    place = createReleases(stack, env)
    await createCluster(env, cluster)
  })
  afterAll(() => {
    place[Symbol.dispose]()
  })

  test('gets in without the AWS CLI, and leaves a way for later steps that holds no secret', async () => {
    const step = succeeded(await place.run(onEks('eks')))
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
  ])('stops before anything is changed: %s', async (_, inputs, reason, words) => {
    const step = await place.run(onEks('never', inputs))
    expect(step.outputs['failure-reason'], step.shown).toBe(reason)
    expect(step.raw).toMatch(words)
  })

  test('takes a chart from ECR with a login of its own, and one that depends on another', async () => {
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
    const helm = async (args: readonly string[], input = '') => {
      const outcome = await stack.run(String(stack.facts.helm), args, { input, env: { HELM_REGISTRY_CONFIG: config } })
      expect(outcome.code, outcome.stderr).toBe(0)
    }
    const { stdout: password } = await stack.run('aws', ['ecr', 'get-login-password'])
    await helm(['registry', 'login', registry, '--username', 'AWS', '--password-stdin'], password)
    await helm(['package', path.join(place.job.workspace, 'chart'), '--destination', place.job.temporary])
    await helm(['push', path.join(place.job.temporary, 'shop-0.1.0.tgz'), `oci://${registry}/${unique}`])

    const chartInputs = { chart: `oci://${repositoryUri}`, 'chart-version': '^0.1.0', environment: 'staging' }
    const pulled = succeeded(await place.run(onEks('oci', chartInputs)))
    expect(pulled.shown).toContain(`oci://${repositoryUri} 0.1.0 · oci://${repositoryUri}/values-staging.yaml`)
    expect(pulled.shown).not.toContain(password.trim())

    const none = await place.run(onEks('oci', { ...chartInputs, 'chart-version': '^9.0.0' }))
    expect(none.outputs['failure-reason'], none.shown).toBe('chart-unavailable')

    const umbrella = ['apiVersion: v2', 'name: umbrella', 'version: 1.0.0', 'dependencies:']
    const dependency = `  - { name: shop, version: 0.1.0, repository: "oci://${registry}/${unique}" }`
    place.write('umbrella/Chart.yaml', [...umbrella, dependency].join('\n'))
    const built = succeeded(await place.run(onEks('umbrella', { chart: 'umbrella' })))
    expect(built.raw).toContain('has no Chart.lock')
    expect(built.outputs.status).toBe('deployed')
  })

  test.skipIf(skipped.workflows)('in a workflow: later steps use its outputs and its kubeconfig', async () => {
    const user = createRepository({
      '.github/workflows/deploy.yml': workflow,
      ...Object.fromEntries(Object.entries(chart).map(([name, text]) => [`chart/${name}`, text])),
    })
    const folder = checkout()
    try {
      const run = await runWorkflow({
        act: String(facts.workflows?.act),
        workspace: user.folder,
        workflow: '.github/workflows/deploy.yml',
        repositories: { 'org/eks-actions@v1': folder },
        env: Object.fromEntries(Object.entries(env).filter(([name]) => name !== 'KUBECONFIG')),
      })
      expect(run.exitCode, run.log).toBe(0)
      expect(run.log).toContain('revision=1 changed=true')
      expect(run.log).toContain('image=registry.example/shop/app:00123')
    } finally {
      user[Symbol.dispose]()
      rmSync(folder, { recursive: true })
    }
  })
})
