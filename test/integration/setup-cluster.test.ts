/** setup with `kubectl-version: cluster`: the bundle, spawned like a runner does, against the EKS of the stack. */

import { execFileSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import path from 'node:path'
import { CreateClusterCommand, EKSClient } from '@aws-sdk/client-eks'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { createDownloadsControl, readMirrorInputs } from '../../stack/parts/downloads/client.ts'
import { createGitHubControl } from '../../stack/parts/github/client.ts'
import { withoutVariables } from './aws-session-stack.ts'
import { createStepJob, type StepResult } from '../setup/step.ts'
import { useStack } from '../setup/stacks.ts'

const stack = await useStack()
const { aws, downloads, github } = stack.facts as Readonly<Record<string, Readonly<Record<string, string>>>>
const control = createDownloadsControl(downloads!.controlUrl!)
const { mirrors, trustedKeys } = readMirrorInputs(downloads!)
const job = createStepJob(path.join(repositoryRoot, 'dist'))
const toolCache = path.join(job.temporary, '../tool-cache')

/** The job's own keys, without a proxy: the mirror has its own address. */
const keys = Object.fromEntries(Object.entries(stack.env).filter(([name]) => name.startsWith('AWS_')))
const runSetup = (inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) =>
  job.run({
    action: 'setup',
    inputs: { tools: 'kubectl', 'kubectl-version': 'cluster', mirrors, 'trusted-keys': trustedKeys, ...inputs },
    env: { ...keys, NODE_EXTRA_CA_CERTS: downloads!.caFile!, RUNNER_TOOL_CACHE: toolCache, ...env },
  })

beforeAll(async () => {
  const eks = new EKSClient({
    endpoint: aws!.url!,
    region: aws!.region!,
    credentials: { accessKeyId: aws!.account!, secretAccessKey: 'test' },
  })
  for (const version of ['1.33', '1.34', '1.27']) {
    const name = `minor-${version.replace('.', '-')}`
    const roleArn = `arn:aws:iam::${aws!.account!}:role/cluster`
    await eks.send(
      new CreateClusterCommand({ name, version, roleArn, resourcesVpcConfig: { subnetIds: ['subnet-1'] } }),
    )
  }
})
beforeEach(() => control.clearRequests())
afterEach(async () => {
  await fetch(aws!.faults!, { method: 'DELETE' })
  rmSync(toolCache, { recursive: true, force: true })
})
afterAll(() => {
  job[Symbol.dispose]()
})

function expectFailure(step: StepResult, reason: string): string {
  expect(step.exitCode, step.raw).not.toBe(0)
  expect(step.outputs['failure-reason']).toBe(reason)
  return step.raw
}

describe('kubectl of the minor version of the cluster', () => {
  test.each(['1.33', '1.34'])('%s', async (minor) => {
    const step = await runSetup({ 'cluster-name': `minor-${minor.replace('.', '-')}` })
    expect(step.exitCode, step.raw).toBe(0)
    expect(step.outputs['kubectl-version']).toMatch(new RegExp(`^${minor.replace('.', '\\.')}\\.\\d+$`))
    const version = execFileSync(step.outputs['kubectl-path']!, ['version', '--client'], { encoding: 'utf8' })
    expect(version).toContain(`v${step.outputs['kubectl-version']!}`)
    expect(step.summary).toContain(`cluster: the cluster has ${minor}`)
  })

  test('with a role that is assumed for it, and whose credentials appear nowhere', async () => {
    const { startJob } = createGitHubControl(github!.url!)
    const token = await startJob({ repository: github!.repository!, permissions: { 'id-token': 'write' } })
    const noKeys = withoutVariables(keys, 'AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY')
    const role = { 'role-to-assume': `arn:aws:iam::${aws!.account!}:role/reader`, 'allowed-account-ids': aws!.account! }
    const step = await job.run({
      action: 'setup',
      inputs: {
        tools: 'kubectl',
        'kubectl-version': 'cluster',
        'cluster-name': 'minor-1-34',
        mirrors,
        'trusted-keys': trustedKeys,
        ...role,
      },
      env: { ...noKeys, ...token, NODE_EXTRA_CA_CERTS: downloads!.caFile!, RUNNER_TOOL_CACHE: toolCache },
    })
    expect(step.exitCode, step.raw).toBe(0)
    expect(step.outputs['kubectl-version']).toMatch(/^1\.34\./)
    expect(JSON.stringify([step.shown, step.summary, step.outputs])).not.toContain(token.ACTIONS_ID_TOKEN_REQUEST_TOKEN)
  })
})

describe('a version that cannot be determined', () => {
  test('without a cluster is refused before any request', async () => {
    const text = expectFailure(await runSetup({}), 'invalid-input')
    expect(text).toContain('cluster-name: is required with kubectl-version: cluster')
    expect(await control.requests()).toEqual([])
  })

  test('of a missing cluster is an error that names the existing ones', async () => {
    const text = expectFailure(await runSetup({ 'cluster-name': 'stagign' }), 'cluster-not-found')
    expect(text).toContain(`there is no EKS cluster stagign in ${aws!.region!}`)
    expect(text).toContain('minor-1-33')
  })

  test('of a minor version that nobody publishes', async () => {
    const text = expectFailure(await runSetup({ 'cluster-name': 'minor-1-27' }), 'version-not-found')
    expect(text).toContain('1.27 (the cluster has 1.27)')
  })

  test('in an account that is not allowed', async () => {
    const inputs = { 'cluster-name': 'minor-1-34', 'allowed-account-ids': '999999999999' }
    expectFailure(await runSetup(inputs), 'account-not-allowed')
    expect(await control.requests()).toEqual([])
  })

  test('with expired credentials', async () => {
    await fetch(aws!.faults!, { method: 'POST', body: JSON.stringify({ fault: 'expired', service: 'eks' }) })
    expectFailure(await runSetup({ 'cluster-name': 'minor-1-34' }), 'credentials-expired')
  })

  test.each([
    [{ 'cluster-name': '-x' }, 'cluster-name'],
    [{ 'cluster-name': 'x', 'role-to-assume': 'deploy' }, 'role-to-assume'],
    [{ 'cluster-name': 'x', 'role-duration': '14m' }, 'role-duration'],
    [{ 'cluster-name': 'x', 'allowed-account-ids': '1234' }, 'allowed-account-ids'],
    [{ 'cluster-name': 'x', 'aws-region': 'Frankfurt' }, 'aws-region'],
  ])('%j', async (inputs, name) => {
    expect(expectFailure(await runSetup(inputs), 'invalid-input')).toContain(`${name}: `)
  })
})
