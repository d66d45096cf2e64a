import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { CreateBucketCommand, ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { createEnvironmentFiles, rootNames } from '../setup/environment-files.ts'
import { createStepJob, type StepResult } from '../setup/step.ts'
import { useStack } from '../setup/stacks.ts'

const stack = await useStack()
const bucket = 'provision-action'
const job = createStepJob(path.join(repositoryRoot, 'dist'))
const s3 = new S3Client({
  endpoint: String(stack.facts.aws?.url),
  region: String(stack.facts.aws?.region),
  credentials: { accessKeyId: '111122223333', secretAccessKey: 'test' },
  forcePathStyle: true,
})

interface RootStatus {
  readonly status: string
  readonly add: number
  readonly note?: string
}

function runProvision(inputs: Readonly<Record<string, string>>): Promise<StepResult> {
  return job.run({
    action: 'provision',
    inputs: { environment: 'staging', directory: 'live', comment: 'never', ...inputs },
    env: stack.env,
  })
}

let digest = ''
const readRootStatuses = ({ outputs }: StepResult) => JSON.parse(outputs.roots ?? '{}') as Record<string, RootStatus>
const runGit = (...args: string[]): void => void execFileSync('git', args, { cwd: job.workspace })
const resolveRootFile = (name: string): string => path.join(job.workspace, 'live/staging', name, 'main.tf')

beforeAll(async () => {
  const files = createEnvironmentFiles({ bucket, region: String(stack.facts.aws?.region), environment: 'staging' })
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(path.dirname(path.join(job.workspace, name)), { recursive: true })
    writeFileSync(path.join(job.workspace, name), text)
  }
  runGit('init', '--quiet', '--initial-branch=main')
  await s3.send(new CreateBucketCommand({ Bucket: bucket }))
})
afterAll(() => {
  job[Symbol.dispose]()
})

// Each test continues where the previous one ended, like the life of an environment.
describe('an environment of twelve roots', () => {
  test('is planned, and roots that read from roots that do not exist yet are deferred with the reason', async () => {
    const step = await runProvision({ command: 'plan' })
    expect(step.exitCode, step.raw).toBe(0)
    const modules = readRootStatuses(step)
    expect(Object.keys(modules).sort()).toEqual([...rootNames].sort())
    expect(modules['10-vpc']).toMatchObject({ status: 'planned', add: 2 })
    expect(modules['20-eks']).toMatchObject({
      status: 'deferred',
      note: 'reads name of 10-vpc, which does not exist yet',
    })
    expect(step.outputs).toMatchObject({ changes: 'true', 'to-add': '8', 'to-destroy': '0' })
    expect(step.summary).toContain('8 to add, 8 deferred')
    expect(step.summary).toContain('flowchart LR')
    digest = step.outputs['plan-digest'] ?? ''
  })

  test('is not applied if the reviewed plans differ from the stored ones', async () => {
    const other = await runProvision({ command: 'apply', 'plan-digest': '0'.repeat(64) })
    expect(other.outputs['failure-reason']).toBe('plan-stale')
    expect(other.raw).toContain('the stored plans are not the reviewed ones')
    const fewer = await runProvision({ command: 'apply', 'plan-digest': digest, roots: '10-vpc' })
    expect(fewer.outputs['failure-reason']).toBe('plan-stale')
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket }))
    expect(Contents.filter(({ Key = '' }) => Key.endsWith('.tfstate'))).toEqual([])
  })

  test('is applied from the stored plans, and deferred roots are planned during apply', async () => {
    const step = await runProvision({
      ...{ command: 'apply', 'require-plan': 'true', 'plan-digest': digest },
      deferred: 'apply',
    })
    expect(step.exitCode, step.raw).toBe(0)
    const modules = readRootStatuses(step)
    expect(Object.values(modules).map(({ status }) => status)).toEqual(rootNames.map(() => 'applied'))
    expect(modules['10-vpc']?.note).toBe('as planned')
    expect(modules['20-eks']?.note).toContain('was deferred: reads name of 10-vpc')
    expect(JSON.parse(step.outputs.outputs ?? '{}')).toMatchObject({ '20-eks': { name: `${bucket}-staging-20-eks` } })
    const { Contents = [] } = await s3.send(new ListObjectsV2Command({ Bucket: bucket }))
    expect(Contents.filter(({ Key = '' }) => Key.endsWith('.tfstate'))).toHaveLength(rootNames.length)
    expect(Contents.filter(({ Key = '' }) => /\.(tflock|tfplan)$/.test(Key))).toEqual([])
  })

  test('has no changes afterwards, and a required plan without changes is enough', async () => {
    const plan = await runProvision({ command: 'plan' })
    expect(plan.outputs).toMatchObject({ changes: 'false', 'to-add': '0' })
    const apply = await runProvision({ command: 'apply', 'plan-digest': plan.outputs['plan-digest'] ?? '' })
    expect(apply.exitCode, apply.raw).toBe(0)
    expect(apply.outputs.changes).toBe('false')
  })

  test('is not applied without a plan of exactly this configuration if one is required', async () => {
    const original = readFileSync(resolveRootFile('30-ecr'), 'utf8')
    writeFileSync(resolveRootFile('30-ecr'), original.replace('default = ""', 'default = "other"'))
    const step = await runProvision({ command: 'apply', roots: '30-ecr', 'require-plan': 'true' })
    expect(step.exitCode).not.toBe(0)
    expect(step.outputs['failure-reason']).toBe('plan-required')
    writeFileSync(resolveRootFile('30-ecr'), original)
  })

  test('loses no resource unless that is allowed', async () => {
    const original = readFileSync(resolveRootFile('50-backup'), 'utf8')
    writeFileSync(resolveRootFile('50-backup'), original.replace('-50-backup"', '-51-backup"'))
    const refused = await runProvision({ command: 'apply', roots: '50-backup' })
    expect(refused.outputs['failure-reason']).toBe('destroy-refused')
    expect(refused.raw).toContain('replace module.object.terraform_data.object')
    const allowed = await runProvision({ command: 'apply', roots: '50-backup', 'allow-destroy': 'true' })
    expect(allowed.exitCode, allowed.raw).toBe(0)
  })

  test('plans and destroys what was removed from the repository, with changed roots only', async () => {
    runGit('add', '.')
    runGit('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message=All')
    const before = execFileSync('git', ['rev-parse', 'HEAD'], { cwd: job.workspace, encoding: 'utf8' }).trim()
    cpSync(path.join(job.workspace, 'live/staging/monitoring'), path.join(job.temporary, 'kept'), { recursive: true })
    rmSync(path.join(job.workspace, 'live/staging/monitoring'), { recursive: true })
    runGit('add', '.')
    runGit('-c', 'user.name=Test', '-c', 'user.email=test@example.com', 'commit', '--quiet', '--message=Less')
    const event = path.join(job.temporary, 'event.json')
    writeFileSync(event, JSON.stringify({ before }))
    const step = await job.run({
      action: 'provision',
      inputs: {
        ...{ environment: 'staging', directory: 'live', comment: 'never' },
        ...{ command: 'apply', 'changed-only': 'true', 'allow-destroy': 'true' },
      },
      env: { ...stack.env, GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event },
    })
    expect(step.exitCode, step.raw).toBe(0)
    expect(readRootStatuses(step)).toMatchObject({ monitoring: { status: 'destroyed' } })
    expect(Object.keys(readRootStatuses(step))).toEqual(['monitoring'])
  })

  test('keeps roots that others depend on', async () => {
    const step = await runProvision({ command: 'destroy', roots: '10-vpc', 'allow-destroy': 'true' })
    expect(step.outputs['failure-reason']).toBe('dependents-exist')
    expect(step.raw).toContain('20-eks reads outputs of 10-vpc')
  })

  test('is destroyed in reverse order', async () => {
    const step = await runProvision({ command: 'destroy', 'allow-destroy': 'true' })
    expect(step.exitCode, step.raw).toBe(0)
    expect(new Set(Object.values(readRootStatuses(step)).map(({ status }) => status))).toEqual(new Set(['destroyed']))
  })
})
