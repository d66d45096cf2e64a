/** What the action cluster leaves on GitHub: the comment of a plan and of a check, the issues of drift and of a check. */

import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { contract } from '../../src/actions/cluster/contract.ts'
import { publishCheck } from '../../src/actions/cluster/report-check.ts'
import { openActionRun } from '../../src/actions/shared/action-run.ts'
import type { UpgradeFinding } from '../../src/eks/upgrade/finding.ts'
import { createTestContext, readTestInputs } from '../../src/runner/testing/context.ts'
import { openPullRequest, type TestPullRequest } from '../setup/pull-request.ts'
import { useStack } from '../setup/stacks.ts'
import { createClusterJob, renderTemplate } from './cluster-stack.ts'

const { env, facts } = await useStack()
const job = createClusterJob(env)
const folder = mkdtempSync(path.join(tmpdir(), 'eks-actions-reports-'))
const unique = `${process.pid}-${Date.now().toString(36)}`
let pull: TestPullRequest
/** Environment of a job that a schedule has started. */
let scheduled: Readonly<Record<string, string>>

beforeAll(async () => {
  const permissions = { contents: 'read', 'pull-requests': 'write', issues: 'write' } as const
  pull = await openPullRequest({ url: String(facts.github?.url), folder, permissions })
  const { GITHUB_REPOSITORY: repository = '' } = pull.env
  scheduled = await pull.control.startJob({
    ...{ repository, permissions, event_name: 'schedule', ref: 'refs/heads/main', sha: pull.base },
  })
})
afterAll(() => {
  job[Symbol.dispose]()
  rmSync(folder, { recursive: true })
})

/** Without the pull request, which is one, too. */
async function listIssues() {
  const { repositories } = await pull.control.state()
  const found = repositories.find(({ owner, name }) => `${owner}/${name}` === pull.env.GITHUB_REPOSITORY)
  const issues = (found?.issues ?? []).filter(({ title }) => title !== 'Feature')
  return issues.map(({ title, state, body }) => ({ title, state, body }))
}

describe('plan', () => {
  const stack = `reports-${unique}`
  const inputs = { 'stack-name': stack, template: 'stack.yaml', parameters: `Prefix: ${stack}` }
  const plan = (more: Readonly<Record<string, string>> = {}) =>
    job.run({ ...inputs, 'github-token': pull.token, ...more }, { env: pull.env })

  test('keeps one comment per stack, also for what fails', async () => {
    job.write('stack.yaml', renderTemplate(['Blue']))
    const step = await plan()
    expect(step.error, step.shown).toBeUndefined()
    job.write('stack.yaml', renderTemplate(['Blue', 'Green']))
    await plan()
    const comments = await pull.comments()
    expect(comments, step.shown).toHaveLength(1)
    expect(comments[0]).toContain(`### stack ${stack}: 2 to add`)
    expect(comments[0]).toContain('| create | `Green` | AWS::SSM::Parameter |')
    const unset = await plan({ parameters: 'Other: a' })
    expect(unset.error?.code, unset.shown).toBe('template-invalid')
    const [failed, ...more] = await pull.comments()
    expect(more).toEqual([])
    expect(failed).toContain(`### stack ${stack}: not planned`)
    expect(failed).toContain('the template has no parameter Other')
  })
})

describe('the value of a NoEcho parameter', () => {
  test('is in no log, summary, comment or output, and no digest depends on it', async () => {
    const stack = `secret-${unique}`
    const parameter = '  Secret: { Type: String, NoEcho: true }\n'
    const template = renderTemplate(['Blue']).replace('Resources:', `${parameter}Resources:`)
    job.write('secret.yaml', template.replace('Value: first', 'Value: !Ref Secret'))
    const plan = async (secret: string) => {
      const inputs = { 'stack-name': stack, template: 'secret.yaml', parameters: `Prefix: ${stack}\nSecret: ${secret}` }
      const step = await job.run({ ...inputs, 'github-token': pull.token }, { env: pull.env })
      expect(step.error, step.shown).toBeUndefined()
      const written = [step.log, step.summary, JSON.stringify(step.outputs), ...(await pull.comments())].join('\n')
      expect(written).toContain('Secret (NoEcho)')
      expect(written).not.toContain(secret)
      return step.outputs['plan-digest']
    }
    expect(await plan('hunter2-first')).toBe(await plan('hunter2-second'))
  })
})

describe('drift', () => {
  const stack = `drifting-${unique}`
  const inputs = { 'stack-name': stack, 'fail-on-drift': 'true', command: 'drift' }
  const detect = () => job.run({ ...inputs, 'github-token': scheduled.GITHUB_TOKEN ?? '' }, { env: scheduled })
  const setTimeoutOfQueue = async (VisibilityTimeout: string): Promise<void> => {
    const { StackResources: [queue] = [] } = await job.cloudformation.describeStackResources({ StackName: stack })
    const QueueUrl = queue?.PhysicalResourceId
    await job.callJson('sqs', 'AmazonSQS.SetQueueAttributes', { QueueUrl, Attributes: { VisibilityTimeout } })
  }

  test('opens one issue, keeps it, and closes it when there is none any more', async () => {
    const queue = `Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n    Properties: { QueueName: ${stack}, VisibilityTimeout: 30 }\n`
    job.write('queue.yaml', queue)
    const created = await job.run({ 'stack-name': stack, template: 'queue.yaml', command: 'apply', comment: 'never' })
    expect(created.error, created.shown).toBeUndefined()
    expect((await detect()).error).toBeUndefined()
    expect(await listIssues()).toEqual([])

    await setTimeoutOfQueue('60')
    const drifted = await detect()
    expect(drifted.error, drifted.shown).toMatchObject({ code: 'drift-found' })
    expect(drifted.log).toMatch(/issue: \S+ \(opened\)/)
    await setTimeoutOfQueue('90')
    await detect()
    const [issue, ...others] = await listIssues()
    expect(others).toEqual([])
    expect(issue).toMatchObject({ title: `Drift in stack ${stack}: 1 resource drifted`, state: 'open' })
    expect(issue?.body).toContain('`/VisibilityTimeout: 30 → 90`')

    await setTimeoutOfQueue('30')
    const clean = await detect()
    expect(clean.error, clean.shown).toBeUndefined()
    expect(await listIssues()).toMatchObject([{ state: 'closed' }])
  })
})

describe('check', () => {
  const target = { cluster: 'shop', region: 'eu-central-1', current: '1.33', target: '1.34', now: new Date() }
  const finding: UpgradeFinding = {
    ...{ id: 'budget-blocks-drain', severity: 'error', subject: 'shop/web', what: 'no pod may be evicted' },
    ...{ evidence: 'minAvailable 100 %', fix: 'kubectl patch poddisruptionbudget web' },
  }

  /** What a check of this result publishes: the cluster itself is examined in cluster-check.test.ts. */
  async function publish(environment: Readonly<Record<string, string>>, findings: readonly UpgradeFinding[]) {
    using run = createTestContext({ environment })
    const texts = { command: 'check', 'cluster-name': 'shop', 'github-token': environment.GITHUB_TOKEN ?? '' }
    const action = await openActionRun<typeof contract>(await readTestInputs(contract, texts, run.context), run.context)
    await publishCheck(action, target, { findings, unexamined: [], notes: [], ready: findings.length === 0 })
    return run.readLog()
  }

  test('has a comment of its own on a pull request', async () => {
    await publish(pull.env, [finding])
    await publish(pull.env, [])
    const comments = (await pull.comments()).filter((body) => body.includes('cluster shop'))
    expect(comments).toHaveLength(1)
    expect(comments[0]).toContain('### cluster shop 1.33 → 1.34: no findings')
  })

  test('elsewhere opens an issue, and closes it when nothing is in the way', async () => {
    const read = async () => (await listIssues()).filter(({ title }) => title.includes('cluster shop'))
    expect(await publish(scheduled, [finding])).toMatch(/issue: \S+ \(opened\)/)
    await publish(scheduled, [finding])
    expect(await read()).toMatchObject([{ title: 'cluster shop 1.33 → 1.34: 1 error', state: 'open' }])
    expect(await publish(scheduled, [])).toMatch(/issue: \S+ \(closed\)/)
    expect(await read()).toMatchObject([{ state: 'closed' }])
  })
})
