import { describe, expect, test } from 'vitest'
import { buildPreviewMetadata } from '../../../helm/preview/ownership.ts'
import { deploy } from '../commands/deploy.ts'
import { uninstall } from '../commands/uninstall.ts'
import { createFakeCluster, type FakeCluster } from '../../../kubernetes/testing/fake-cluster.ts'
import { listStatuses, putRevision } from '../../../helm/testing/fake-helm.ts'
import { createFakeRun } from '../testing/fake-run.ts'
import { resolvePreviewOwner } from './requested-preview.ts'

const environment = { GITHUB_REPOSITORY: 'acme/shop', GITHUB_REPOSITORY_ID: '17', GITHUB_RUN_ID: '9' }
const inputs = { preview: '12' }
const path = '/api/v1/namespaces/shop-pr-12'

function putPreview(
  cluster: FakeCluster,
  changes: { readonly pullRequest?: number; readonly repository?: string } = {},
) {
  const { pullRequest = 12, repository = 'https://github.com/acme/shop' } = changes
  const metadata = buildPreviewMetadata({
    namespace: 'shop-pr-12',
    owner: { repository, repositoryId: undefined },
    pullRequest,
    release: { name: 'shop-pr-12', environment: 'shop-pr-12' },
    expires: new Date('2026-01-01T00:00:00Z'),
    deployedBy: undefined,
  })
  cluster.put(path, { metadata: { name: 'shop-pr-12', ...metadata } })
}

describe('a deploy of a preview', () => {
  test('creates its namespace, with owner and expiry', async () => {
    using run = await createFakeRun({ inputs: { ...inputs, environment: 'dev' }, environment })
    await deploy(run.command)
    expect(run.helmCommands[0]).toMatch(/^upgrade shop-pr-12 .* --namespace=shop-pr-12 /)
    const { labels = {}, annotations = {} } = run.cluster.find(path)?.metadata ?? {}
    expect(labels).toEqual({ 'eks-actions.dev/preview': '12', 'app.kubernetes.io/managed-by': 'eks-actions' })
    expect(annotations).toMatchObject({
      'eks-actions.dev/repository': 'https://github.com/acme/shop',
      'eks-actions.dev/repository-id': '17',
      'eks-actions.dev/release.shop-pr-12': 'dev-pr-12',
    })
    expect(run.readLog()).toMatch(/preview of #12: namespace shop-pr-12 created, expires in 3 days/)
  })

  test.each([
    [{ 'github-environment': 'previews', environment: 'dev' }, 'previews-pr-12'],
    [{ environment: 'dev' }, 'dev-pr-12'],
    [{}, 'shop-pr-12'],
  ])('records the GitHub environment of %j: %s', async (more, expected) => {
    using run = await createFakeRun({ inputs: { ...inputs, ...more }, environment })
    await deploy(run.command)
    expect(run.cluster.find(path)?.metadata.annotations?.['eks-actions.dev/release.shop-pr-12']).toBe(expected)
  })

  test('renews its expiry', async () => {
    const cluster = createFakeCluster()
    putPreview(cluster)
    using run = await createFakeRun({ cluster, inputs: { ...inputs, 'preview-ttl': '96h' }, environment })
    await deploy(run.command)
    expect(run.readLog()).toMatch(/namespace shop-pr-12 renewed, expires in 4 days/)
    const expires = cluster.find(path)?.metadata.annotations?.['eks-actions.dev/expires'] ?? ''
    expect(Date.parse(expires)).toBeGreaterThan(Date.now())
  })

  test.each<[string, (cluster: FakeCluster) => void]>([
    [
      'of another pull request',
      (cluster) => {
        putPreview(cluster, { pullRequest: 13 })
      },
    ],
    [
      'of another repository',
      (cluster) => {
        putPreview(cluster, { repository: 'https://github.com/acme/other' })
      },
    ],
    [
      'that is no preview',
      (cluster) => {
        cluster.put(path, { metadata: { name: 'shop-pr-12' } })
      },
    ],
    [
      'with the labels of an earlier version',
      (cluster) => {
        const labels = { 'eks-actions/preview': '12', 'app.kubernetes.io/managed-by': 'eks-actions' }
        cluster.put(path, { metadata: { name: 'shop-pr-12', labels } })
      },
    ],
  ])('refuses a namespace %s, and touches nothing', async (_, put) => {
    const cluster = createFakeCluster()
    put(cluster)
    const before = cluster.find(path)
    using run = await createFakeRun({ cluster, inputs, environment })
    await expect(deploy(run.command)).rejects.toMatchObject({ code: 'preview-not-ours' })
    expect(run.helmCommands).toEqual([])
    expect(cluster.find(path)).toEqual(before)
  })

  test('needs its namespace to be created', async () => {
    using run = await createFakeRun({ inputs: { ...inputs, 'create-namespace': 'false' }, environment })
    await expect(deploy(run.command)).rejects.toMatchObject({ code: 'invalid-input' })
  })
})

describe('an uninstall of a preview', () => {
  test('removes its namespace with the last release', async () => {
    const cluster = createFakeCluster()
    putPreview(cluster)
    await putRevision(cluster, {
      name: 'shop-pr-12',
      namespace: 'shop-pr-12',
      version: 1,
      info: { status: 'deployed' },
    })
    using run = await createFakeRun({ cluster, inputs, environment })
    const outputs = { status: 'uninstalled', changed: true, 'previous-revision': 1 }
    expect(await uninstall(run.command)).toEqual(outputs)
    expect(cluster.find(path)).toBeUndefined()
    expect(run.readLog()).toContain('namespace shop-pr-12 removed')
  })

  test('keeps its namespace while there is another release', async () => {
    const cluster = createFakeCluster()
    putPreview(cluster)
    await putRevision(cluster, { name: 'other', namespace: 'shop-pr-12', version: 1, info: { status: 'deployed' } })
    using run = await createFakeRun({ cluster, inputs, environment })
    expect(await uninstall(run.command)).toEqual({ status: 'uninstalled', changed: false })
    expect(listStatuses(cluster, 'other', 'shop-pr-12')).toEqual(['1 deployed'])
  })
})

describe('the owner of previews', () => {
  test.each([
    [environment, { repository: 'https://github.com/acme/shop', repositoryId: '17' }],
    [
      { CI_PROJECT_URL: 'https://gitlab.com/acme/shop', CI_PROJECT_ID: '4' },
      { repository: 'https://gitlab.com/acme/shop', repositoryId: '4' },
    ],
    [
      { CI_PROJECT_URL: 'https://gitlab.com/acme/shop' },
      { repository: 'https://gitlab.com/acme/shop', repositoryId: undefined },
    ],
  ])('is the repository of the run: %j', async (variables, owner) => {
    using run = await createFakeRun({ environment: variables })
    expect(resolvePreviewOwner(run.command.event, variables)).toEqual(owner)
  })

  test('must be known', async () => {
    using run = await createFakeRun()
    expect(() => resolvePreviewOwner(run.command.event, {})).toThrow('previews belong to a repository')
  })
})
