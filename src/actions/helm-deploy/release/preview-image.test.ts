import { describe, expect, test } from 'vitest'
import { createFakeRun, type FakeRunOptions } from '../testing/fake-run.ts'
import type { ReleaseHook } from '../../../helm/release/release.ts'
import { deploy } from '../commands/deploy.ts'
import { refusePreviewImage } from './preview-image.ts'

const digest = `sha256:${'a'.repeat(64)}`
const host = '111122223333.dkr.ecr.eu-central-1.amazonaws.com'
const ofPullRequest = `${host}/team/shop-preview@${digest}`
const main = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/main' }

async function refuse(image: string | undefined, options: FakeRunOptions = {}): Promise<string> {
  const inputs = { ...(image === undefined ? {} : { image }), ...options.inputs }
  using run = await createFakeRun({ environment: main, ...options, inputs })
  try {
    refusePreviewImage(run.command)
    return 'accepted'
  } catch (error) {
    return `${(error as { code: string }).code}: ${(error as Error).message}`
  }
}

describe('an image that a pull request pushed', () => {
  test.each([
    [ofPullRequest],
    [`${host}/shop-preview:pr-7`],
    ['111122223333.dkr-ecr.eu-central-1.on.aws/shop-preview:1'],
    ['111122223333.dkr.ecr-fips.us-east-1.amazonaws.com/shop-preview:1'],
    ['111122223333.dkr.ecr.cn-north-1.amazonaws.com.cn/team/shop-preview:1'],
  ])('is not released: %s', async (image) => {
    expect(await refuse(image)).toBe(`untrusted-image: shop would run an image of a pull request: ${image}`)
  })

  test.each<readonly [string, FakeRunOptions]>([
    ['a preview', { inputs: { preview: '7' } }],
    [
      'a run of a pull request',
      { environment: { GITHUB_EVENT_NAME: 'pull_request_review', GITHUB_REF: 'refs/pull/7/merge' } },
    ],
  ])('may run in %s', async (_, options) => {
    expect(await refuse(ofPullRequest, options)).toBe('accepted')
  })
})

test.each([[undefined], [`${host}/shop@${digest}`], [`${host}/preview/shop:1`], ['ghcr.io/acme/link-preview:1']])(
  'another image is released: %s',
  async (image) => {
    expect(await refuse(image)).toBe('accepted')
  },
)

describe('an image that a pull request pushed, in what is rendered,', () => {
  const values = `image: { repository: ${host}/shop-preview, tag: pr-7 }`
  const renderWorkload = (image: string): string =>
    `kind: Deployment\napiVersion: apps/v1\nmetadata: { name: shop }\nspec: { template: { spec: { containers: [{ image: "${image}" }] } } }\n`
  const workload = renderWorkload(`${host}/shop-preview:pr-7`)
  const files = { 'values.yaml': values }

  async function deployRendered(manifest: string, options: FakeRunOptions = {}) {
    using run = await createFakeRun({
      ...{ environment: main, files, outcome: () => ({ kind: 'succeeded', manifest }) },
      ...options,
      inputs: { values: 'values.yaml', wait: 'none', ...options.inputs },
    })
    const code = await deploy(run.command).then(
      () => 'deployed',
      (error: unknown) => (error as { code: string; message: string }).code,
    )
    return {
      code,
      commands: run.helmCommands.map((line) => (line.includes('--dry-run') ? 'render' : line.split(' ')[0])),
    }
  }

  test.each<[string, string]>([
    ['a container', workload],
    ['an init container', workload.replace('containers:', 'containers: [], initContainers:')],
    [
      'a job of a schedule',
      workload.replace('Deployment', 'CronJob').replace(/spec: (.*)$/m, 'spec: { jobTemplate: { spec: $1 } }'),
    ],
    [
      'a custom resource',
      `kind: Runner\napiVersion: acme.example/v1\nmetadata: { name: x }\nspec: { worker: { baseImage: "${ofPullRequest}" } }\n`,
    ],
    ['a list of objects', `kind: List\nitems:\n  - ${workload.trim().replaceAll('\n', '\n    ')}\nmetadata: {}\n`],
  ])('is refused in %s before anything is changed', async (_, manifest) => {
    expect(await deployRendered(manifest)).toEqual({ code: 'untrusted-image', commands: ['render'] })
  })

  test('is refused in a hook', async () => {
    const hook = { name: 'migrate', kind: 'Job', manifest: workload.replace('Deployment', 'Job') }
    const hooks = [hook] as unknown as readonly ReleaseHook[]
    const { code } = await deployRendered('', { outcome: () => ({ kind: 'succeeded', manifest: '', hooks }) })
    expect(code).toBe('untrusted-image')
  })

  test.each<[string, string]>([
    ["the chart's own values", 'chart/values.yaml'],
    ['a dependency in its values', 'chart/charts/worker/values.yaml'],
    ['a file that a template reads', 'chart/files/deployment.yaml'],
  ])('is refused where only %s name it', async (_, file) => {
    const files = { [file]: 'image: { repository: shop-preview, tag: "1", digest: "" }' }
    const { code } = await deployRendered(workload, { files, inputs: { values: '' } })
    expect(code).toBe('untrusted-image')
  })

  test('is refused where only a template names it', async () => {
    const template = { 'chart/templates/app.yaml': 'kind: Deployment\nspec: {} # {{ .Values.host }}/shop-preview\n' }
    const { code } = await deployRendered(workload, { files: template, inputs: { values: '' } })
    expect(code).toBe('untrusted-image')
  })

  test.each<[string, FakeRunOptions]>([
    [
      'a run of a pull request',
      { environment: { GITHUB_EVENT_NAME: 'pull_request_review', GITHUB_REF: 'refs/pull/7/merge' } },
    ],
    ['a merge request in GitLab', { environment: { GITLAB_CI: 'true', CI_MERGE_REQUEST_IID: '7' } }],
  ])('may run in %s', async (_, options) => {
    expect((await deployRendered(workload, options)).code).toBe('deployed')
  })

  test('is looked for only where something has its word', async () => {
    const step = await deployRendered(renderWorkload(`${host}/shop:1`), { files: { 'values.yaml': 'replicas: 1' } })
    expect(step).toEqual({ code: 'deployed', commands: ['upgrade'] })
    expect((await deployRendered(renderWorkload(`${host}/shop:1`))).commands).toEqual(['render', 'upgrade'])
  })
})
