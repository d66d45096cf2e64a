import { randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { createClusterClient } from '../integration/kubernetes-client.ts'
import { createGitHubFixture } from '../integration/github-fixture.ts'
import { useGitopsStack } from '../setup/stacks.ts'

const stack = await useGitopsStack()
const cluster = createClusterClient(stack)

interface Conditions {
  readonly status?: { readonly conditions?: readonly { readonly type: string; readonly status: string }[] }
}

/** A repository of its own whose folder `app` has one object, in a namespace of its own. */
async function createDesiredState(): Promise<{ readonly url: string; readonly name: string }> {
  const name = `gitops-${randomUUID().slice(0, 8)}`
  await cluster.kubectl(['create', 'namespace', name])
  const settings = { apiVersion: 'v1', kind: 'ConfigMap', metadata: { name: 'settings' }, data: { greeting: 'hello' } }
  const server = String(stack.facts.github?.url)
  const { person, repository } = await createGitHubFixture(server)
  await person.request('PUT /repos/{owner}/{repo}/contents/{path}', {
    ...repository,
    path: 'app/settings.yaml',
    message: 'Add settings',
    content: Buffer.from(JSON.stringify(settings)).toString('base64'),
  })
  return { url: `${server}/${repository.owner}/${repository.repo}.git`, name }
}

async function readGreeting(namespace: string): Promise<string> {
  return cluster.kubectl(['get', 'configmap', 'settings', '--namespace', namespace, '-o', 'jsonpath={.data.greeting}'])
}

test.skipIf(stack.skipped.flux)('Flux applies what is in Git', async () => {
  const { url, name } = await createDesiredState()
  const metadata = { name, namespace: 'flux-system' }
  const source = {
    apiVersion: 'source.toolkit.fluxcd.io/v1',
    kind: 'GitRepository',
    metadata,
    spec: { url, interval: '1m', ref: { branch: 'main' } },
  }
  const kustomization = {
    apiVersion: 'kustomize.toolkit.fluxcd.io/v1',
    kind: 'Kustomization',
    metadata,
    spec: {
      sourceRef: { kind: 'GitRepository', name },
      path: './app',
      targetNamespace: name,
      interval: '1m',
      prune: true,
    },
  }
  await cluster.kubectl(
    ['apply', '-f', '-'],
    JSON.stringify({ apiVersion: 'v1', kind: 'List', items: [source, kustomization] }),
  )
  await cluster.until<Conditions>(
    ['kustomizations.kustomize.toolkit.fluxcd.io', name, '--namespace', 'flux-system'],
    isReady,
  )
  expect(await readGreeting(name)).toBe('hello')
})

test.skipIf(stack.skipped.argocd)('Argo CD applies what is in Git', async () => {
  const { url, name } = await createDesiredState()
  const application = {
    apiVersion: 'argoproj.io/v1alpha1',
    kind: 'Application',
    metadata: { name, namespace: 'argocd' },
    spec: {
      project: 'default',
      source: { repoURL: url, targetRevision: 'main', path: 'app' },
      destination: { server: 'https://kubernetes.default.svc', namespace: name },
      syncPolicy: { automated: {} },
    },
  }
  await cluster.kubectl(['apply', '-f', '-'], JSON.stringify(application))
  await cluster.until<{ readonly status?: { readonly sync?: { readonly status: string } } }>(
    ['applications.argoproj.io', name, '--namespace', 'argocd'],
    ({ status }) => status?.sync?.status === 'Synced',
  )
  expect(await readGreeting(name)).toBe('hello')
})

function isReady({ status }: Conditions): boolean {
  return status?.conditions?.some(({ type, status }) => type === 'Ready' && status === 'True') ?? false
}
