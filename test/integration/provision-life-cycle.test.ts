/** The life of an environment, from its first pull request to its end: workflows under act, plans in S3, one comment. */

import { CreateBucketCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import type { Comment } from '../../stack/parts/github/model.ts'
import type { WorkflowRun } from '../../stack/parts/workflows/act.ts'
import { environmentFiles, rootNames } from '../setup/environment-of-roots.ts'
import { createLiveRepository, type LiveRepository, type OpenPullRequest, stepOf } from '../setup/live-repository.ts'

const stack = inject('stack')
const region = String(stack.facts.aws?.region)
const account = String(stack.facts.aws?.account)
const bucket = 'provision-life'
const folder = 'live/staging'
const files = environmentFiles({ bucket, region, environment: 'staging' })
const rootFile = (name: string): string => `${folder}/${name}/main.tf`

const workflow = (on: string, inputs: string): string => `on: ${on}
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
  plan: workflow('pull_request', 'command: plan\nchanged-only: true'),
  apply: workflow('push', 'command: apply\nchanged-only: true\nrequire-plan: true\nallow-destroy: true'),
  drift: workflow('{ schedule: [{ cron: 0 5 * * * }] }', 'command: drift'),
  destroy: workflow('workflow_dispatch', 'command: destroy\nallow-destroy: true'),
}
const fileOf = (name: keyof typeof workflows): string => `.github/workflows/${name}.yml`

interface Module {
  readonly status: string
  readonly note?: string
}

const modulesOf = (run: WorkflowRun): Readonly<Record<string, Module>> =>
  JSON.parse(stepOf(run, 'provision').outputs.modules ?? '{}') as Record<string, Module>
const statusesOf = (run: WorkflowRun): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(modulesOf(run)).map(([name, { status }]) => [name, status]))

function succeeded(run: WorkflowRun): WorkflowRun {
  expect(run.exitCode, run.log).toBe(0)
  return run
}

// Each test goes on where the one before it ended.
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
    // Only the job's OIDC token leads to credentials.
    const env = Object.fromEntries(
      Object.entries(stack.env).filter(([name]) => !/^AWS_(ACCESS_KEY_ID|SECRET_ACCESS_KEY|SESSION_TOKEN)$/.test(name)),
    )
    live = await createLiveRepository({
      github: String(stack.facts.github?.url),
      act: String(stack.facts.workflows?.act),
      env,
      permissions: { contents: 'read', 'id-token': 'write', 'pull-requests': 'write', issues: 'write' },
      files: Object.fromEntries(
        (Object.keys(workflows) as (keyof typeof workflows)[]).map((name) => [fileOf(name), workflows[name]]),
      ),
    })
  })
  afterAll(() => {
    live[Symbol.dispose]()
  })

  const comments = async (): Promise<readonly Comment[]> => (await live.stored()).comments

  test('is planned on the pull request that brings it, with one comment', async () => {
    await live.push('new-environment', files)
    first = await live.openPullRequest('new-environment')
    const run = succeeded(await first.run(fileOf('plan')))
    console.info(run.log)
    console.info((await comments())[0]?.body)
    expect(Object.keys(modulesOf(run)).sort()).toEqual([...rootNames].sort())
  }, 60_000)
})
