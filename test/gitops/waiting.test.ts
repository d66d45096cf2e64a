/** Real controllers: a commit that runs, and one that cannot. */

import { randomUUID } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { waitForCommit, type WaitResult } from '../../src/gitops/follow/wait-for-commit.ts'
import { behaviourAnnotations, type Behaviour } from '../../stack/parts/kubernetes/behaviours.ts'
import { createGitHubFixture } from '../integration/github-fixture.ts'
import { connectAsAdministrator, createClusterClient } from '../integration/kubernetes-client.ts'
import { useGitopsStack } from '../setup/stacks.ts'

const stack = await useGitopsStack()
const cluster = createClusterClient(stack)

interface Fleet {
  readonly url: string
  readonly name: string
  /** Commits the Deployment. @returns the commit */
  readonly release: (image: string, behaviour: Behaviour) => Promise<string>
  /** Commits a kustomization that names a file which does not exist. @returns the commit */
  readonly breakBuild: () => Promise<string>
  /** Waits until a commit runs. */
  readonly wait: (commit: string) => Promise<WaitResult>
}

/** A repository of its own whose folder `app` has a Deployment, and a namespace for it. */
async function createFleet(): Promise<Fleet> {
  const name = `waiting-${randomUUID().slice(0, 8)}`
  await cluster.kubectl(['create', 'namespace', name])
  const server = String(stack.facts.github?.url)
  const { person, repository } = await createGitHubFixture(server)
  const url = `${server}/${repository.owner}/${repository.repo}.git`
  const commits: string[] = []
  let blob: string | undefined
  return {
    ...{ url, name },
    release: async (image, behaviour) => {
      const { data } = await person.request('PUT /repos/{owner}/{repo}/contents/{path}', {
        ...{ ...repository, path: 'app/web.yaml', message: `Release ${image}` },
        content: Buffer.from(JSON.stringify(createDeployment(image, behaviour))).toString('base64'),
        ...(blob === undefined ? {} : { sha: blob }),
      })
      blob = data.content?.sha
      const { sha = '' } = data.commit
      commits.push(sha)
      return sha
    },
    breakBuild: async () => {
      const { data } = await person.request('PUT /repos/{owner}/{repo}/contents/{path}', {
        ...{ ...repository, path: 'app/kustomization.yaml', message: 'Name a file that is missing' },
        content: Buffer.from('resources: [web.yaml, missing.yaml]\n').toString('base64'),
      })
      const { sha = '' } = data.commit
      commits.push(sha)
      return sha
    },
    wait: async (commit) => {
      const client = connectAsAdministrator(cluster)
      const isAfter = (revision: string): boolean =>
        commits.findIndex((one) => one.startsWith(revision)) >= commits.indexOf(commit)
      return await waitForCommit({
        ...{ cluster: { client, name: 'stack' }, repository: url, branch: 'main', files: ['app/web.yaml'], commit },
        ...{ applications: [], trigger: 'refresh', newerCommit: 'accept', timeoutMs: 60_000, patienceMs: 2000 },
        ancestry: { contains: (revision) => Promise.resolve(isAfter(revision)) },
        log: { progress: () => ({ update: () => undefined }), warning: () => undefined, debug: () => undefined },
        signal: new AbortController().signal,
      })
    },
  }
}

function createDeployment(image: string, behaviour: Behaviour): object {
  const labels = { app: 'web' }
  const annotations = { [behaviourAnnotations.behaviour]: behaviour }
  return {
    ...{ apiVersion: 'apps/v1', kind: 'Deployment', metadata: { name: 'web' } },
    spec: {
      ...{ replicas: 1, selector: { matchLabels: labels } },
      template: { metadata: { labels, annotations }, spec: { containers: [{ name: 'app', image }] } },
    },
  }
}

async function applyObjects(items: readonly object[]): Promise<void> {
  await cluster.kubectl(['apply', '-f', '-'], JSON.stringify({ apiVersion: 'v1', kind: 'List', items }))
}

function createArgoObjects({ url, name }: Fleet): readonly object[] {
  return [
    {
      ...{ apiVersion: 'argoproj.io/v1alpha1', kind: 'Application', metadata: { name, namespace: 'argocd' } },
      spec: {
        ...{ project: 'default', source: { repoURL: url, targetRevision: 'main', path: 'app' } },
        ...{
          destination: { server: 'https://kubernetes.default.svc', namespace: name },
          syncPolicy: { automated: {} },
        },
      },
    },
  ]
}

function createFluxObjects({ url, name }: Fleet): readonly object[] {
  const metadata = { name, namespace: 'flux-system' }
  const spec = {
    sourceRef: { kind: 'GitRepository', name },
    path: './app',
    targetNamespace: name,
    interval: '10m',
    prune: true,
  }
  return [
    {
      ...{ apiVersion: 'source.toolkit.fluxcd.io/v1', kind: 'GitRepository', metadata },
      spec: { url, interval: '10m', ref: { branch: 'main' } },
    },
    { apiVersion: 'kustomize.toolkit.fluxcd.io/v1', kind: 'Kustomization', metadata, spec: { ...spec, wait: false } },
  ]
}

describe.each([
  ['argocd', createArgoObjects],
  ['flux', createFluxObjects],
] as const)('%s', (part, createObjects) => {
  test.skipIf(stack.skipped[part])('runs commits, and names why others do not run', async () => {
    const fleet = await createFleet()
    const first = await fleet.release('registry.example/shop/web:1', 'healthy')
    await applyObjects(createObjects(fleet))
    expect(await fleet.wait(first)).toMatchObject({ kind: 'done', status: 'healthy', syncedRevision: first })
    const good = await fleet.release('registry.example/shop/web:2', 'healthy')
    expect(await fleet.wait(good)).toMatchObject({ kind: 'done', syncedRevision: good })
    const bad = await fleet.release('registry.example/shop/web:3', 'image-pull-error')
    expect(await fleet.wait(bad)).toMatchObject({ kind: 'failed', error: { code: 'image-pull' } })
    const broken = await fleet.breakBuild()
    expect(await fleet.wait(broken)).toMatchObject({ kind: 'failed', error: { code: 'manifests-invalid' } })
  })
})
