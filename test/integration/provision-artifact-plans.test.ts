/** Pull requests of an environment whose state is not in S3: plans are in encrypted artifacts, forks get none. */

import { randomBytes } from 'node:crypto'
import { mkdtempSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { StoredComment } from '../../stack/parts/github/model.ts'
import type { ActRun } from '../../stack/parts/workflows/act.ts'
import {
  createLiveRepository,
  type LiveRepository,
  type OpenPullRequest,
  findMainStep,
} from '../../stack/live/repository.ts'
import { type ResultsService, startResultsService } from './results-service.ts'
import { useStack } from '../setup/stacks.ts'

const { facts } = await useStack()
const states = realpathSync(mkdtempSync(path.join(tmpdir(), 'states-')))
const planKey = randomBytes(32).toString('base64')

const createRoot = (name: string, input: string): string => `terraform {
  backend "local" {
    path = "${states}/${name}.tfstate"
  }
}

resource "terraform_data" "it" {
  input = ${input}
}

output "name" {
  value = terraform_data.it.output
}
`
const network = 'live/staging/network/main.tf'
const cluster = 'live/staging/cluster/main.tf'
const files = {
  [network]: createRoot('network', '"canary-network"'),
  [cluster]: `${createRoot('cluster', 'data.terraform_remote_state.network.outputs.name')}
data "terraform_remote_state" "network" {
  backend = "local"
  config = {
    path = "${states}/network.tfstate"
  }
}
`,
}

const createWorkflow = (on: string, inputs: string): string => `on: ${on}
permissions: { contents: read, pull-requests: write, actions: read }
jobs:
  staging:
    runs-on: ubuntu-latest
    steps:
      - uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1
      - id: provision
        uses: org/eks-actions/provision@v1
        with:
          environment: staging
          directory: live
          plan-store: artifact
          plan-encryption-key: \${{ secrets.PLAN_KEY }}
          github-token: \${{ github.token }}
${inputs.replaceAll(/^/gm, '          ')}
`
const plan = '.github/workflows/plan.yml'
const apply = '.github/workflows/apply.yml'

interface RootStatus {
  readonly status: string
  readonly note?: string
}

const readRootStatuses = (run: ActRun): Readonly<Record<string, RootStatus>> =>
  JSON.parse(findMainStep(run, 'provision').outputs.roots ?? '{}') as Record<string, RootStatus>

function expectRunSuccess(run: ActRun): ActRun {
  expect(run.exitCode, run.log).toBe(0)
  return run
}

// Each test continues where the previous one ended.
describe('an environment with state on disk', () => {
  let live: LiveRepository
  let results: ResultsService
  let first: OpenPullRequest
  let theirs: OpenPullRequest

  beforeAll(async () => {
    results = await startResultsService()
    live = await createLiveRepository({
      github: String(facts.github?.url),
      act: String(facts.workflows?.act),
      env: {},
      secrets: { PLAN_KEY: planKey },
      results: {
        url: results.environment.ACTIONS_RESULTS_URL ?? '',
        token: results.environment.ACTIONS_RUNTIME_TOKEN ?? '',
      },
      files: {
        [plan]: createWorkflow('pull_request', 'command: plan'),
        [apply]: createWorkflow('push', 'command: apply\nrequire-plan: true\ndeferred: apply'),
      },
    })
  })
  afterAll(async () => {
    live[Symbol.dispose]()
    rmSync(states, { recursive: true })
    await results[Symbol.asyncDispose]()
  })

  beforeEach(() => {
    results.beginRun()
  })

  const listComments = async (): Promise<readonly StoredComment[]> => (await live.readState()).comments
  /** Makes the uploads of the newest run available for download, as on GitHub. */
  const readHandOver = async (name: string): Promise<Buffer> => {
    const content = results.artifacts.get(name)
    const run = (await live.readState()).runs.at(-1)
    if (content === undefined || run === undefined) throw new Error(`no artifact ${name}`)
    await live.control.addArtifact({
      repository: live.name,
      name,
      run_id: run.id,
      content: content.toString('base64'),
    })
    return content
  }

  test('has its plans in an artifact that cannot be read without the key', async () => {
    await live.push('begin', files)
    first = await live.openPullRequest('begin')
    const run = expectRunSuccess(await first.run(plan))
    expect(readRootStatuses(run)).toMatchObject({ network: { status: 'planned' }, cluster: { status: 'deferred' } })
    const content = await readHandOver('eks-actions-plan-staging')
    for (const word of ['canary-network', 'terraform', 'network']) expect(content.includes(word), word).toBe(false)
    expect(run.log).not.toContain(planKey)
  })

  test('is applied by the squashed merge from the artifact of the pull request', async () => {
    const run = expectRunSuccess(await first.merge('squash', apply))
    expect(readRootStatuses(run)).toMatchObject({
      network: { status: 'applied', note: 'as reviewed in #1' },
      cluster: { status: 'applied', note: 'was deferred: reads name of network, which did not exist yet' },
    })
    const [pull] = (await live.readState()).issues
    expect(run.log).toContain(`for commit ${pull?.pull?.head_sha.slice(0, 7)}`)
  })

  test('is also applied by a merge commit, although that is not the planned commit', async () => {
    await live.push('second', { [network]: createRoot('network', '"canary-two"') })
    const pull = await live.openPullRequest('second')
    expectRunSuccess(await pull.run(plan))
    await readHandOver('eks-actions-plan-staging')
    const run = expectRunSuccess(await pull.merge('merge', apply))
    expect(readRootStatuses(run)).toMatchObject({
      network: { note: 'as reviewed in #2' },
      cluster: { status: 'applied' },
    })
  })

  test('is not applied if no pull request has its plan', async () => {
    await live.push('main', { [network]: createRoot('network', '"other"') })
    const run = await live.start(apply, { name: 'push', payload: { ref: 'refs/heads/main' } })
    expect(run.exitCode).toBe(1)
    expect(findMainStep(run, 'provision').outputs['failure-reason']).toBe('plan-required')
  })

  test('is not planned for a fork without credentials, with a notice', async () => {
    await live.push('theirs', { [network]: createRoot('network', '"theirs"') })
    theirs = await live.openPullRequest('theirs')
    const before = (await listComments()).length
    const run = expectRunSuccess(await theirs.run(plan, { fork: true }))
    const sentence = /staging was not planned: pull requests from forks get no credentials\./
    const { annotations, summary, outputs } = findMainStep(run, 'provision')
    expect(annotations).toEqual([
      expect.objectContaining({ level: 'notice', message: expect.stringMatching(sentence) as string }),
    ])
    expect(summary).toMatch(sentence)
    expect(outputs.changes).toBe('false')
    expect(await listComments()).toHaveLength(before)
  })

  test('is planned for a fork on a runner with its own keys: the summary replaces the comment', async () => {
    const run = expectRunSuccess(await theirs.run(plan, { fork: true, env: { AWS_ACCESS_KEY_ID: 'AKIAEXAMPLE' } }))
    const { annotations, summary, log } = findMainStep(run, 'provision')
    expect(summary).toContain('staging: 1 to change')
    expect(log).toContain('Plans are not stored: an artifact needs plan-encryption-key')
    expect(annotations).toEqual([
      expect.objectContaining({
        level: 'warning',
        message: expect.stringContaining('Could not comment on pull request') as string,
      }),
    ])
  })
})
