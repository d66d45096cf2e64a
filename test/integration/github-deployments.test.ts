import { beforeEach, expect, test } from 'vitest'
import {
  type DeploymentSpec,
  openDeployment,
  removeEnvironment,
  retireDeployments,
} from '../../src/github/deployment.ts'
import type { GitHub } from '../../src/github/client.ts'
import type { StoredDeployment } from '../../stack/parts/github/model.ts'
import { createGitHubFixture, type GitHubFixture } from './github-fixture.ts'
import { useStack } from '../setup/stacks.ts'

const { url = '' } = (await useStack()).facts.github as Readonly<Record<string, string>>

let work: GitHubFixture
let job: GitHub
let commit: string
beforeEach(async () => {
  work = await createGitHubFixture(url)
  job = await work.job({ deployments: 'write' })
  const { data } = await work.person.request('GET /repos/{owner}/{repo}/git/ref/{ref}', {
    ...work.repository,
    ref: 'heads/main',
  })
  commit = data.object.sha
})

function createDeploymentRequest(more: Partial<DeploymentSpec> = {}): DeploymentSpec {
  const run = { id: 7, attempt: 1, url: `${url}/acme/shop/actions/runs/7` }
  return { environment: 'staging', life: 'lasting', subject: 'shop/app', commit, run, ...more }
}

async function deploy(more: Partial<DeploymentSpec> = {}): Promise<void> {
  const deployment = await openDeployment(job, createDeploymentRequest(more), work.log)
  await deployment.succeed({ description: 'revision 1', url: 'https://shop.example.com' })
}

async function readStored(): Promise<readonly StoredDeployment[]> {
  const { repositories } = await work.control.state()
  return repositories.find(({ name }) => name === work.repository.repo)!.deployments
}

/** The last state of each, oldest first. */
const listStates = async (): Promise<readonly (string | undefined)[]> =>
  (await readStored()).map(({ statuses }) => statuses.at(-1)?.state)

test('is in progress from the start, and has the URL of the application once it succeeded', async () => {
  const deployment = await openDeployment(job, createDeploymentRequest(), work.log)
  expect(await readStored()).toMatchObject([
    {
      environment: 'staging',
      sha: commit,
      transient: false,
      statuses: [{ state: 'in_progress', log_url: createDeploymentRequest().run?.url }],
    },
  ])
  await deployment.succeed({ description: 'revision 4', url: 'https://shop.example.com' })
  const [{ statuses } = { statuses: [] }] = await readStored()
  expect(statuses.at(-1)).toMatchObject({
    state: 'success',
    description: 'revision 4',
    environment_url: 'https://shop.example.com',
    log_url: createDeploymentRequest().run?.url,
  })
})

test('that failed says why, within the limit of GitHub, and leaves the older one active', async () => {
  await deploy()
  const deployment = await openDeployment(job, createDeploymentRequest(), work.log)
  await deployment.fail({ description: `image-pull: ${'x'.repeat(200)}\nsecond line` })
  expect(await listStates()).toEqual(['success', 'failure'])
  const { description } = (await readStored())[1]!.statuses.at(-1)!
  expect(description).toMatch(/^image-pull: x+…$/)
  expect(description).toHaveLength(140)
})

test.each([
  ['production', 'lasting'],
  ['staging', 'lasting'],
  ['pr-7', 'transient'],
] as const)(
  'that succeeded in %s makes older ones of the same inactive, failed ones aside',
  async (environment, life) => {
    await deploy({ environment, life })
    const failing = await openDeployment(job, createDeploymentRequest({ environment, life }), work.log)
    await failing.fail({ description: 'job-failed' })
    await deploy({ environment, life, subject: 'shop/worker' })
    // Its runner was lost.
    await openDeployment(job, createDeploymentRequest({ environment, life }), work.log)
    await deploy({ environment, life })
    expect(await listStates()).toEqual(['inactive', 'failure', 'success', 'inactive', 'success'])
    expect((await readStored()).map((one) => one.transient)).toEqual(Array(5).fill(life === 'transient'))
  },
)

test('of a removed release becomes inactive', async () => {
  await deploy({ environment: 'pr-7', life: 'transient' })
  await deploy({ environment: 'pr-7', life: 'transient', subject: 'shop/worker' })
  const removed = { environment: 'pr-7', subject: 'shop/app' }
  expect(await retireDeployments(job, removed, work.log)).toBe(1)
  expect(await retireDeployments(job, removed, work.log)).toBe(0)
  expect(await listStates()).toEqual(['inactive', 'success'])
})

test('is deleted with its environment if the token may do that', async () => {
  await deploy({ environment: 'pr-7', life: 'transient' })
  expect(await removeEnvironment(job, 'pr-7', work.log)).toBe(false)
  expect(await removeEnvironment(work.person, 'pr-7', work.log)).toBe(true)
  expect(work.warnings).toEqual([])
})

test('is left to GitHub if the job itself has the environment', async () => {
  const { data } = await job.request('POST /repos/{owner}/{repo}/deployments', {
    ...work.repository,
    ref: commit,
    environment: 'staging',
    required_contexts: [],
  })
  if (!('id' in data)) throw new Error(data.message)
  await job.request('POST /repos/{owner}/{repo}/deployments/{deployment_id}/statuses', {
    ...work.repository,
    deployment_id: Number(data.id),
    state: 'in_progress',
    log_url: `${createDeploymentRequest().run?.url}/job/12`,
  })
  await deploy()
  expect(await listStates()).toEqual(['in_progress'])
  expect(work.lines.join()).toContain('GitHub shows the deployment to staging by itself')
  await deploy({ run: { id: 8, attempt: 1, url: `${url}/acme/shop/actions/runs/8` } })
  expect(await listStates()).toEqual(['in_progress', 'success'])
})

test('without the permission is only a warning that names it', async () => {
  job = await work.job({ contents: 'read' })
  await deploy()
  expect(work.warnings).toEqual([expect.stringMatching(/is not shown on GitHub: .*`deployments: write`/)])
  expect(await readStored()).toEqual([])
})

test('that GitHub cannot find any more is only a warning', async () => {
  const deployment = await openDeployment(job, createDeploymentRequest(), work.log)
  await work.control.addFault({
    kind: 'secondary-limit',
    retry_after: 600,
    path: `${work.repository.repo}/deployments`,
  })
  await deployment.succeed({ description: 'revision 1', url: undefined })
  await work.control.clearFaults()
  expect(work.warnings).toEqual([expect.stringMatching(/^The deployment to staging stays in progress on GitHub: /)])
})
