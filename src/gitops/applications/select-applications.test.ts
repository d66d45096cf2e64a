import { describe, expect, test } from 'vitest'
import type { FakeCluster } from '../../kubernetes/testing/fake-cluster.ts'
import { createGitOpsFake, putGitOpsObject } from '../testing/gitops-cluster.ts'
import { findRecorded } from '../testing/recorded.ts'
import { type ControllerName, readGitOpsApi } from './cluster-inventory.ts'
import { type SelectedApplication, selectApplications } from './select-applications.ts'

const repository = 'http://127.0.0.1:20201/acme/fleet.git'

interface Selection {
  readonly files?: readonly string[]
  readonly names?: readonly string[]
  readonly branch?: string
  readonly controller?: ControllerName
}

async function select(
  fake: FakeCluster,
  { files = ['argo/web/app.yaml'], names = [], branch = 'main', controller }: Selection = {},
): Promise<readonly SelectedApplication[]> {
  const cluster = { client: fake.client, name: 'hub' }
  const api = await readGitOpsApi(cluster)
  return await selectApplications({ cluster, api, repository, branch, files, names, controller })
}

function createFleet(): FakeCluster {
  const fake = createGitOpsFake()
  for (const [scenario, kind] of [
    ...[
      ['argo/00-first', 'Application'],
      ['argo/multi-source', 'Application'],
      ['argo/bad-yaml', 'Application'],
    ],
    ...[
      ['flux/bad-yaml', 'Kustomization'],
      ['flux/hr-ok', 'HelmRelease'],
      ['flux/pinned-commit', 'GitRepository'],
      ['flux/pinned-commit', 'Kustomization'],
    ],
  ]) {
    const object = findRecorded(scenario ?? '', kind ?? '')
    if (object !== undefined) putGitOpsObject(fake, object)
  }
  putGitOpsObject(fake, {
    ...{
      apiVersion: 'source.toolkit.fluxcd.io/v1',
      kind: 'GitRepository',
      metadata: { name: 'fleet', namespace: 'flux-system' },
    },
    ...{ spec: { url: 'ssh://git@127.0.0.1:22/acme/fleet', ref: { branch: 'main' } } },
  })
  return fake
}

const listNames = (found: readonly SelectedApplication[]): readonly string[] =>
  found.map(({ kind, namespace, name, matched }) => `${kind} ${namespace}/${name} ${matched.join(',')}`)

describe('applications by what they read', () => {
  test.each([
    [['argo/web/app.yaml'], ['Application argocd/web 0']],
    [['values/shop.yaml'], ['Application argocd/multi 1']],
    [['charts/shop/templates/deployment.yaml'], ['Application argocd/multi 0', 'HelmRelease flux-system/shop 0']],
    [['apps/bad-yaml/deployment.yaml'], ['Kustomization flux-system/bad-yaml 0']],
  ])('%j', async (files, expected) => {
    expect(listNames(await select(createFleet(), { files }))).toEqual(expected)
  })

  test('only of one controller, if that was asked for', async () => {
    const files = ['charts/shop/Chart.yaml']
    expect(listNames(await select(createFleet(), { files, controller: 'flux' }))).toEqual([
      'HelmRelease flux-system/shop 0',
    ])
  })

  test('where none does, those that exist are listed', async () => {
    await expect(select(createFleet(), { files: ['nowhere/app.yaml'] })).rejects.toMatchObject({
      code: 'application-not-found',
      details: expect.arrayContaining([`application argocd/web: ${repository} main argo/web`]) as unknown,
    })
  })

  test('where one reads another branch, or a fixed commit, that is said', async () => {
    await expect(select(createFleet(), { branch: 'staging' })).rejects.toMatchObject({ code: 'wrong-source' })
    await expect(select(createFleet(), { files: ['apps/web/app.yaml'] })).rejects.toMatchObject({
      code: 'wrong-source',
      details: [`kustomization flux-system/pinned: ${repository} 6170ade98fd079663d9a7ee80530b4954bf1aaa6 apps/web`],
    })
  })
})

describe('applications by name', () => {
  test.each([
    ['argocd/web', ['Application argocd/web 0']],
    ['flux-system/bad-yaml', ['Kustomization flux-system/bad-yaml 0']],
    ['helmrelease/flux-system/shop', ['HelmRelease flux-system/shop 0']],
  ])('%s, wherever the file is', async (name, expected) => {
    expect(listNames(await select(createFleet(), { names: [name], files: ['base/app.yaml'] }))).toEqual(expected)
  })

  test('one that does not exist', async () => {
    await expect(select(createFleet(), { names: ['argocd/nobody'] })).rejects.toMatchObject({
      ...{ code: 'application-not-found', message: 'the cluster hub has no application argocd/nobody' },
    })
  })

  test('one that reads something else', async () => {
    await expect(select(createFleet(), { names: ['flux-system/pinned'] })).rejects.toMatchObject({
      code: 'wrong-source',
    })
  })

  test.each(['web', 'a/b/c', 'helmrelease//x', '/'])('%s is no name', async (name) => {
    await expect(select(createFleet(), { names: [name] })).rejects.toMatchObject({ code: 'invalid-input' })
  })
})

describe('what the cluster has', () => {
  test('neither controller', async () => {
    await expect(select(createGitOpsFake(() => false))).rejects.toMatchObject({
      ...{ code: 'gitops-not-installed', message: 'the cluster hub has neither Argo CD nor Flux' },
    })
  })

  test('not the one that was asked for', async () => {
    const fake = createGitOpsFake((version) => version.startsWith('argoproj.io'))
    await expect(select(fake, { controller: 'flux' })).rejects.toMatchObject({ message: 'the cluster hub has no Flux' })
  })

  test('a missing right is named', async () => {
    const fake = createFleet()
    fake.refuse('GET /apis/argoproj.io/v1alpha1/applications', 403)
    await expect(select(fake)).rejects.toMatchObject({
      code: 'cluster-access-denied',
      details: ['needed: list applications.argoproj.io in the whole cluster'],
    })
    fake.refuse('GET /apis/argoproj.io/v1alpha1/namespaces/argocd/applications/web', 403)
    await expect(select(fake, { names: ['argocd/web'] })).rejects.toMatchObject({
      details: ['needed: get applications.argoproj.io in the namespace argocd'],
    })
  })
})
