/** Causes outside the release, named in the error: images, charts, policies and volumes. */

import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer as createHttpServer, type Server } from 'node:http'
import { createServer as createHttpsServer } from 'node:https'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { ECR } from '@aws-sdk/client-ecr'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createClusterAuthority } from '../../stack/parts/kubernetes/pki.ts'
import { createClientOptions, createEksCluster } from '../setup/account.ts'
import type { StepResult } from '../setup/step.ts'
import { useReleases } from './helm-releases.ts'
import { useCluster } from './kubernetes-client.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { useClusterStack } from '../setup/stacks.ts'

const stack = await useCluster()
const { env, folder } = await useClusterStack()
const cluster = String(stack.facts.clusterName)
const majors = [3, 4] as const
const place = useReleases(stack, env)

const createRelease = (name: string, set: object = {}, more: Readonly<Record<string, string>> = {}) => ({
  release: name,
  set: JSON.stringify(set),
  timeout: '60s',
  ...more,
})

/** The one error that people see. */
function readError({ commands, raw }: StepResult): string {
  const errors = commands.filter(({ name }) => name === 'error')
  expect(errors, raw).toHaveLength(1)
  return errors[0]?.data ?? ''
}

async function listen(server: Server): Promise<number> {
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return (server.address() as AddressInfo).port
}

const apply = (object: object): Promise<string> => stack.kubectl(['apply', '-f', '-'], JSON.stringify(object))
const createSelector = (namespaces: readonly string[], key = 'kubernetes.io/metadata.name') => ({
  matchExpressions: [{ key, operator: 'In', values: namespaces }],
})

describe.skipIf(stack.isMissing).concurrent('an image that is not in ECR', () => {
  const name = `causes-${process.pid}`
  const registry = '111122223333.dkr.ecr.eu-central-1.amazonaws.com'
  beforeAll(async () => {
    await createEksCluster(env, cluster)
    const ecr = new ECR(createClientOptions(env))
    await ecr.createRepository({ repositoryName: name })
    const manifest = JSON.stringify({
      schemaVersion: 2,
      mediaType: 'application/vnd.oci.image.manifest.v1+json',
      config: { mediaType: 'application/vnd.oci.image.config.v1+json', digest: `sha256:${'0'.repeat(64)}`, size: 2 },
      layers: [],
    })
    await ecr.putImage({ repositoryName: name, imageTag: '4be81a0', imageManifest: manifest })
  })

  test.each([
    [
      'by its tag',
      `${registry}/${name}:9f31c2e`,
      /The tag 9f31c2e is not in the repository \S+ \(newest: 4be81a0, [\d.:]+(m?s)? ago\)/,
      `aws ecr describe-images --region eu-central-1 --registry-id 111122223333 --repository-name ${name}`,
    ],
    [
      'by its repository',
      `${registry}/none-${name}:1`,
      /The repository none-\S+ does not exist in ECR/,
      'aws ecr describe-repositories --region eu-central-1 --registry-id 111122223333',
    ],
    [
      'for the nodes alone',
      `${registry}/${name}:4be81a0`,
      /The image is in ECR; the nodes are probably not allowed to pull it/,
      `aws ecr get-repository-policy --region eu-central-1 --registry-id 111122223333 --repository-name ${name}`,
    ],
  ])('%s, is reported with the next command', async (how, image, words, command) => {
    const step = await place.run({
      ...createRelease(`ecr-${how.split(' ').at(-1)}`, { behaviour: 'image-pull-error' }),
      'cluster-name': cluster,
      image,
    })
    expect(step.outputs['failure-reason'], step.shown).toBe('image-pull')
    expect(step.shown).toMatch(words)
    expect(step.shown).toContain(command)
  })
})

describe.skipIf(stack.isMissing).concurrent('a chart from a repository', () => {
  const host = `charts-${process.pid}.example.com`
  const url = `https://${host}`
  const routes = path.join(folder, host)
  const password = 'canary-of-the-repository'
  let server: Server

  beforeAll(async () => {
    const charts = path.join(place.job.temporary, 'charts')
    const runHelm = (...args: string[]): void => {
      const { status, stderr } = spawnSync(String(stack.facts.helm), args, { encoding: 'utf8' })
      expect(status, stderr).toBe(0)
    }
    runHelm('package', path.join(place.job.workspace, 'chart'), '--destination', charts)
    runHelm('repo', 'index', charts)
    const authorization = `Basic ${Buffer.from(`ci:${password}`).toString('base64')}`
    server = createHttpServer((request, response) => {
      const [, area = '', file = ''] = (request.url ?? '').split('/')
      if (area === 'private' && request.headers.authorization !== authorization) {
        response.writeHead(401, { 'www-authenticate': 'Basic realm="charts"' }).end()
      } else if (/^(index\.yaml|shop-[\d.]+\.tgz)$/.test(file)) response.end(readFileSync(path.join(charts, file)))
      else response.writeHead(404).end()
    })
    mkdirSync(routes)
    writeFileSync(path.join(routes, 'routes.json'), JSON.stringify({ [host]: `127.0.0.1:${await listen(server)}` }))
  })
  afterAll(() => {
    server.close()
    rmSync(routes, { recursive: true })
  })

  const createInputs = (name: string, area: string, more: Readonly<Record<string, string>> = {}) =>
    createRelease(name, {}, { chart: 'shop', 'chart-repository': `${url}/${area}`, ...more })

  test.each(majors)('is deployed by a version range: Helm %i', async (helm) => {
    const step = expectSuccess(
      await place.run(createInputs(`http${helm}`, 'open', { 'chart-version': '^0.1.0' }), { helm }),
    )
    expect(step.shown).toContain(`shop of ${url}/open 0.1.0`)
  })

  test.each(majors)('that requires a password gets the one of the job: Helm %i', async (helm) => {
    const refused = await place.run(createInputs(`closed${helm}`, 'private'), { helm })
    expect(refused.outputs['failure-reason'], refused.shown).toBe('chart-unavailable')
    expect(refused.shown).toContain(`helm repo add charts ${url}/private --username <user> --password-stdin`)
    const file = path.join(place.job.temporary, `repositories-${helm}.yaml`)
    const entry = { name: 'ours', url: `${url}/private/`, username: 'ci', password }
    writeFileSync(file, JSON.stringify({ apiVersion: '', repositories: [entry] }))
    const given = { helm, env: { HELM_REPOSITORY_CONFIG: file } }
    const step = expectSuccess(await place.run(createInputs(`closed${helm}`, 'private'), given))
    expect(step.outputs.status).toBe('deployed')
    expect(step.raw + step.summary).not.toContain(password)
  })

  test.each([
    ['a chart that it has not', { chart: 'shopp' }, /Check the chart name/],
    ['a version that it has not', { 'chart-version': '^9.0.0' }, /Check the chart name and chart-version/],
  ])('does not provide %s', async (_, more, words) => {
    const step = await place.run(createInputs('absent', 'open', more))
    expect(step.outputs['failure-reason'], step.shown).toBe('chart-unavailable')
    expect(step.shown).toMatch(words)
  })
})

describe.skipIf(stack.isMissing).concurrent('a refusal', () => {
  const hook = 'images.example.com'
  let server: Server
  const createNamespaceNames = (prefix: string): readonly string[] => majors.map((helm) => `${prefix}${helm}`)

  beforeAll(async () => {
    const authority = await createClusterAuthority('webhooks')
    const { certificate: cert, key } = await authority.server('webhook', ['127.0.0.1'])
    server = createHttpsServer({ cert, key }, (request, response) => {
      void (async () => {
        let text = ''
        for await (const chunk of request) text += String(chunk)
        const { request: asked } = JSON.parse(text) as { request: { uid: string } }
        const refused = { uid: asked.uid, allowed: false, status: { message: 'images need a digest (rule 7)' } }
        response.writeHead(200, { 'content-type': 'application/json' })
        response.end(JSON.stringify({ apiVersion: 'admission.k8s.io/v1', kind: 'AdmissionReview', response: refused }))
      })()
    })
    const port = await listen(server)
    const createWebhook = (name: string, groups: string, resource: string, where: readonly string[]) => ({
      name,
      clientConfig: {
        url: `https://127.0.0.1:${port}/`,
        caBundle: Buffer.from(authority.certificate).toString('base64'),
      },
      rules: [{ apiGroups: [groups], apiVersions: ['v1'], operations: ['CREATE'], resources: [resource] }],
      namespaceSelector: createSelector(where),
      sideEffects: 'None',
      admissionReviewVersions: ['v1'],
    })
    await apply({
      apiVersion: 'admissionregistration.k8s.io/v1',
      kind: 'ValidatingWebhookConfiguration',
      metadata: { name: 'images' },
      webhooks: [
        createWebhook(hook, 'apps', 'deployments', createNamespaceNames('hooked')),
        createWebhook(`pods.${hook}`, '', 'pods', createNamespaceNames('podless')),
      ],
    })
    const createPolicy = async (name: string, expression: string, message: string, where: object) => {
      const kind = 'ValidatingAdmissionPolicy'
      const apiVersion = 'admissionregistration.k8s.io/v1'
      const rule = { apiGroups: ['apps'], apiVersions: ['v1'], operations: ['*'], resources: ['deployments'] }
      const spec = { matchConstraints: { resourceRules: [rule] }, validations: [{ expression, message }] }
      await apply({ apiVersion, kind, metadata: { name }, spec })
      const bound = { policyName: name, validationActions: ['Deny'], matchResources: { namespaceSelector: where } }
      await apply({ apiVersion, kind: `${kind}Binding`, metadata: { name }, spec: bound })
    }
    await createPolicy(
      'labels',
      'false',
      'every Deployment has an owner: add the label team',
      createSelector(createNamespaceNames('ruled')),
    )
    await createPolicy('two', 'object.spec.replicas >= 2', 'at least two replicas', createSelector(['two'], 'policy'))
    // The API server needs a moment to apply them.
    await stack.kubectl(['create', 'namespace', 'ruled3'])
    const attempt = ['create', 'deployment', 'probe', '--image=probe', '-n', 'ruled3', '--dry-run=server']
    while ((await stack.run(String(stack.facts.kubectl), attempt)).code === 0) await sleep(200)
  })
  afterAll(async () => {
    server.close()
    await stack.kubectl(['delete', 'validatingwebhookconfiguration', 'images'])
    const kinds = 'validatingadmissionpolicybindings,validatingadmissionpolicies'
    await stack.kubectl(['delete', kinds, 'labels', 'two'])
  })

  const refusals = majors.flatMap((helm) => [
    [helm, 'hooked', `was refused by the webhook ${hook}`, 'images need a digest (rule 7)'] as const,
    [helm, 'ruled', 'was refused by the policy labels', 'every Deployment has an owner: add the label team'] as const,
    [helm, 'podless', `admission webhook "pods.${hook}" denied the request`, 'images need a digest (rule 7)'] as const,
  ])
  test.each(refusals)('is reported with its source and reason: Helm %i, %s', async (helm, prefix, who, why) => {
    const step = await place.run(createRelease(`${prefix}${helm}`), { helm })
    expect(step.outputs['failure-reason'], step.shown).toBe('admission-refused')
    expect(readError(step)).toContain(who)
    expect(readError(step)).toContain(why)
    expect(step.milliseconds).toBeLessThan(30_000)
  })

  test.each(majors)('of the rollback is reported next to the cause of the failure: Helm %i', async (helm) => {
    const name = `noway${helm}`
    expectSuccess(await place.run(createRelease(name), { helm }))
    await stack.kubectl(['label', 'namespace', name, 'policy=two'])
    const step = await place.run(createRelease(name, { replicas: 2, behaviour: 'crash-loop' }), { helm })
    expect(step.outputs, step.shown).toMatchObject({ 'failure-reason': 'rollback-failed', changed: 'true' })
    const error = readError(step)
    expect(error).toMatch(/^release noway\d in noway\d did not become ready: a container keeps crashing/)
    expect(error).toContain('exit code 1')
    expect(error).toContain(`the rollback to revision 1 failed: ${name} was refused by the policy two`)
    expect(error).toContain('at least two replicas')
    expect(step.shown).toContain(`helm history ${name} --namespace ${name}`)
    expect(step.shown).toContain('rollback to revision 1 failed')
    expect(step.summary).toContain('rollback to revision 1 failed')
  })
})

describe.skipIf(stack.isMissing)('a volume', () => {
  test('that cannot be mounted because its ConfigMap is missing is reported before the timeout', async () => {
    const step = await place.run(createRelease('unmounted', { behaviour: 'mount-error' }))
    expect(step.outputs['failure-reason'], step.shown).toBe('volume-mount')
    expect(readError(step)).toMatch(
      /pod unmounted-\S+\n.*MountVolume\.SetUp failed.*configmap "app-settings" not found/,
    )
    expect(step.milliseconds).toBeLessThan(30_000)
  })
})
