/** The life of an environment, from its first pull request to its destruction: workflows under act, plans in S3, one comment. */

import {
  CreateBucketCommand,
  GetObjectCommand,
  ListObjectsV2Command,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { StoredComment } from '../../stack/parts/github/model.ts'
import type { ActRun } from '../../stack/parts/workflows/act.ts'
import { createEnvironmentFiles, rootNames } from '../setup/environment-files.ts'
import {
  createLiveRepository,
  type LiveRepository,
  type OpenPullRequest,
  findMainStep,
} from '../../stack/live/repository.ts'
import { useStack } from '../setup/stacks.ts'

const stack = await useStack()
const region = String(stack.facts.aws?.region)
const account = String(stack.facts.aws?.account)
const bucket = 'provision-life'
const folder = 'live/staging'
const files = createEnvironmentFiles({ bucket, region, environment: 'staging' })
const resolveRootFile = (name: string): string => `${folder}/${name}/main.tf`

const createWorkflow = (on: string, inputs: string): string => `on: ${on}
permissions: { contents: read, id-token: write, pull-requests: write, issues: write }
jobs:
  staging:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
        with: { fetch-depth: 0 }
      - id: provision
        uses: org/eks-actions/provision@v1
        with:
          environment: staging
          directory: live
          role-to-assume: arn:aws:iam::${account}:role/deploy
          aws-region: ${region}
          github-token: \${{ github.token }}
${inputs.replaceAll(/^/gm, '          ')}
`

const workflows = {
  plan: createWorkflow('pull_request', 'command: plan\nchanged-only: true'),
  apply: createWorkflow(
    'push',
    'command: apply\nchanged-only: true\nrequire-plan: true\ndeferred: apply\nallow-destroy: true',
  ),
  drift: createWorkflow('{ schedule: [{ cron: 0 5 * * * }] }', 'command: drift'),
  destroy: createWorkflow('workflow_dispatch', 'command: destroy\nallow-destroy: true'),
}
const resolveWorkflowFile = (name: keyof typeof workflows): string => `.github/workflows/${name}.yml`

interface RootStatus {
  readonly status: string
  readonly note?: string
}

const readRootStatuses = (run: ActRun): Readonly<Record<string, RootStatus>> =>
  JSON.parse(findMainStep(run, 'provision').outputs.roots ?? '{}') as Record<string, RootStatus>
const readStatuses = (run: ActRun): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(readRootStatuses(run)).map(([name, { status }]) => [name, status]))

function expectRunSuccess(run: ActRun): ActRun {
  expect(run.exitCode, run.log).toBe(0)
  return run
}

// Each test continues where the previous one ended.
describe('an environment of twelve roots', () => {
  const s3 = new S3Client({
    endpoint: String(stack.facts.aws?.url),
    region,
    credentials: { accessKeyId: account, secretAccessKey: 'test' },
    forcePathStyle: true,
  })
  let live: LiveRepository
  let first: OpenPullRequest

  beforeAll(async () => {
    await s3.send(new CreateBucketCommand({ Bucket: bucket }))
    // The job's OIDC token is the only source of credentials.
    const env = Object.fromEntries(
      Object.entries(stack.env).filter(([name]) => !/^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/.test(name)),
    )
    live = await createLiveRepository({
      github: String(stack.facts.github?.url),
      act: String(stack.facts.workflows?.act),
      env,
      files: Object.fromEntries(
        (Object.keys(workflows) as (keyof typeof workflows)[]).map((name) => [
          resolveWorkflowFile(name),
          workflows[name],
        ]),
      ),
    })
  })
  afterAll(() => {
    live[Symbol.dispose]()
  })

  const listComments = async (): Promise<readonly StoredComment[]> => (await live.readState()).comments

  test('is planned on the pull request that adds it, with one comment', async () => {
    await live.push('new-environment', files)
    first = await live.openPullRequest('new-environment')
    const run = expectRunSuccess(await first.run(resolveWorkflowFile('plan')))
    expect(Object.keys(readRootStatuses(run)).sort()).toEqual([...rootNames].sort())
    expect(readRootStatuses(run)['20-eks']).toEqual(
      expect.objectContaining({ status: 'deferred', note: 'reads name of 10-vpc, which does not exist yet' }),
    )
    const [comment, ...others] = await listComments()
    expect(others).toEqual([])
    expect(comment?.user).toBe('github-actions[bot]')
    expect(comment?.body).toMatch(/^<!-- .* -->\n### staging: 8 to add, 8 deferred\n/)
    expect(comment?.body).toContain('<summary>10-vpc')
    expect(comment?.body).toContain('command: apply')
  })

  test('has the same comment after the next push, with the new plan', async () => {
    await live.push('new-environment', { [resolveRootFile('30-ecr')]: undefined })
    expectRunSuccess(await first.run(resolveWorkflowFile('plan')))
    const all = await listComments()
    expect(all).toHaveLength(1)
    expect(all[0]?.body).toMatch(/### staging: 6 to add, 8 deferred/)
  })

  test('is applied by the merge as reviewed, including deferred roots', async () => {
    const run = expectRunSuccess(await first.merge('squash', resolveWorkflowFile('apply')))
    const modules = readRootStatuses(run)
    const planned = Object.values(modules).filter(({ note }) => note === `as reviewed in #${first.number}`)
    expect(planned).toHaveLength(3)
    expect(Object.values(modules).filter(({ note = '' }) => note.startsWith('was deferred'))).toHaveLength(8)
    expect(new Set(Object.values(readStatuses(run)))).toEqual(new Set(['applied']))
    // The comment of the plan now shows its result, and what the apply was compared with.
    const [comment] = await listComments()
    expect(comment?.body.split('\n')[1]).toBe('### staging: 11 applied')
    expect(comment?.body).toMatch(
      /Compared with the plan of \[#.?1\]\(\S+\) for commit `[0-9a-f]{7}` \(\[run\]\(\S+\)\): /,
    )
    expect(comment?.body).toMatch(/Applied without a reviewed plan.*20-eks/)
    expect(run.log).toMatch(/compared with the plan of #1 for commit [0-9a-f]{7} \(\S+\/runs\/\d+\): .*10-vpc/)
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket }))
    expect(Contents.filter(({ Key = '' }) => Key.endsWith('.tfstate'))).toHaveLength(11)
  })

  test('shows no drift until something differs: an issue is opened, and closed once it is fixed', async () => {
    const runDriftCheck = async (): Promise<ActRun> =>
      expectRunSuccess(await live.start(resolveWorkflowFile('drift'), { name: 'schedule', payload: {} }))
    expect(new Set(Object.values(readStatuses(await runDriftCheck())))).toEqual(new Set(['unchanged']))
    expect((await live.readState()).issues.filter(({ pull }) => pull === undefined)).toEqual([])

    const key = 'staging/15-kms/terraform.tfstate'
    const stored = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
    const before = (await stored.Body?.transformToString()) ?? ''
    const state = JSON.parse(before) as { serial: number; resources: { name: string }[] }
    const lost = {
      ...state,
      serial: state.serial + 1,
      resources: state.resources.filter(({ name }) => name !== 'note'),
    }
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: key, Body: JSON.stringify(lost) }))
    expect(readStatuses(await runDriftCheck())['15-kms']).toBe('planned')
    const listIssues = async () => (await live.readState()).issues.filter(({ pull }) => pull === undefined)
    expect(await listIssues()).toEqual([
      expect.objectContaining({ state: 'open', title: expect.stringContaining('Drift in staging') as string }),
    ])

    await s3.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: JSON.stringify({ ...state, serial: state.serial + 2 }) }),
    )
    await runDriftCheck()
    expect(await listIssues()).toEqual([expect.objectContaining({ state: 'closed' })])
  })

  test('is changed in part: only changed roots, and those that read from them', async () => {
    const text = files[resolveRootFile('10-vpc')] ?? ''
    await live.push('change-vpc', {
      [resolveRootFile('10-vpc')]: text.replace('default = ""', 'default = "new"'),
    })
    const pull = await live.openPullRequest('change-vpc')
    const plan = expectRunSuccess(await pull.run(resolveWorkflowFile('plan')))
    expect(readStatuses(plan)).toMatchObject({ '10-vpc': 'planned', '20-eks': 'unchanged', '40-database': 'unchanged' })
    // Related to it only by its number.
    for (const name of ['5-route53-hostedzone', '15-kms']) expect(readRootStatuses(plan)).not.toHaveProperty(name)
    const apply = expectRunSuccess(await pull.merge('merge', resolveWorkflowFile('apply')))
    expect(readStatuses(apply)).toMatchObject({ '10-vpc': 'applied', '20-eks': 'unchanged' })
    expect(readRootStatuses(apply)['10-vpc']?.note).toBe(`as reviewed in #${pull.number}`)
  })

  test('loses a root whose folder is deleted', async () => {
    await live.push('delete-monitoring', { [`${folder}/monitoring`]: undefined })
    const pull = await live.openPullRequest('delete-monitoring')
    const plan = expectRunSuccess(await pull.run(resolveWorkflowFile('plan')))
    expect(readRootStatuses(plan)).toEqual({
      monitoring: expect.objectContaining({ status: 'planned', destroy: 2 }) as RootStatus,
    })
    const { body = '' } = (await listComments()).at(-1) ?? {}
    expect(body).toMatch(/\*\*.*terraform_data\.object/)
    const apply = expectRunSuccess(await pull.merge('squash', resolveWorkflowFile('apply')))
    expect(readStatuses(apply)).toEqual({ monitoring: 'destroyed' })
  })

  test('refuses a plan that another run has overtaken, with the differences', async () => {
    const text = files[resolveRootFile('15-kms')] ?? ''
    await live.push('overtaken', { [resolveRootFile('15-kms')]: text.replace('default = ""', 'default = "mine"') })
    const pull = await live.openPullRequest('overtaken')
    expectRunSuccess(await pull.run(resolveWorkflowFile('plan')))
    const key = 'staging/15-kms/terraform.tfstate'
    const stored = await s3.send(new GetObjectCommand({ Bucket: bucket, Key: key }))
    const state = JSON.parse((await stored.Body?.transformToString()) ?? '') as { serial: number; resources: object[] }
    await s3.send(
      new PutObjectCommand({
        Bucket: bucket,
        Key: key,
        Body: JSON.stringify({ ...state, serial: state.serial + 1, resources: [] }),
      }),
    )
    const run = await pull.merge('squash', resolveWorkflowFile('apply'))
    expect(run.exitCode).toBe(1)
    expect(findMainStep(run, 'provision').outputs['failure-reason']).toBe('plan-stale')
    expect(run.log).toMatch(/state.*serial/)
    await s3.send(
      new PutObjectCommand({ Bucket: bucket, Key: key, Body: JSON.stringify({ ...state, serial: state.serial + 2 }) }),
    )
  })

  test('is destroyed by dispatch, dependents first', async () => {
    const run = expectRunSuccess(
      await live.start(resolveWorkflowFile('destroy'), { name: 'workflow_dispatch', payload: {} }),
    )
    expect(new Set(Object.values(readStatuses(run)))).toEqual(new Set(['destroyed']))
    const [cluster = -1, network = -1] = ['20-eks', '10-vpc'].map((name) =>
      run.log.search(new RegExp(`\\| ${name} +destroyed`)),
    )
    expect(cluster).toBeGreaterThan(0)
    expect(cluster).toBeLessThan(network)
  })
})
