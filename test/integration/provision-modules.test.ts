/** Modules from git at a branch: what the branch stands for can change between plan and apply. */
import { execFileSync } from 'node:child_process'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { CreateBucketCommand, S3Client } from '@aws-sdk/client-s3'
import { repository } from '../../scripts/lib/suite.ts'
import { createJob, type StepResult } from '../setup/step.ts'

const stack = inject('stack')
const region = String(stack.facts.aws?.region)
const bucket = 'provision-modules'
const job = createJob(path.join(repository, 'dist'))
const remote = path.join(job.temporary, 'remote')

const git = (...args: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], { cwd: remote })

/** The next commit of the branch that the root follows. */
function publish(input: string, comment = ''): void {
  const text = `${comment}resource "terraform_data" "it" {\n  input = "${input}"\n}\n`
  writeFileSync(path.join(remote, 'main.tf'), text)
  git('add', '.')
  git('commit', '--quiet', '--allow-empty', '--message=Next')
}

function provision(command: 'plan' | 'apply'): Promise<StepResult> {
  return job.run({
    action: 'provision',
    inputs: { command, environment: 'staging', directory: 'live', comment: 'false', 'require-plan': 'true' },
    env: stack.env,
  })
}

beforeAll(async () => {
  const s3 = new S3Client({
    endpoint: String(stack.facts.aws?.url),
    region,
    credentials: { accessKeyId: '111122223333', secretAccessKey: 'test' },
    forcePathStyle: true,
  })
  await s3.send(new CreateBucketCommand({ Bucket: bucket }))
  mkdirSync(remote)
  git('init', '--quiet', '--initial-branch=main')
  const folder = path.join(job.workspace, 'live/staging/10-app')
  mkdirSync(folder, { recursive: true })
  writeFileSync(
    path.join(folder, 'main.tf'),
    `terraform {
  backend "s3" {
    bucket                      = "${bucket}"
    key                         = "10-app.tfstate"
    region                      = "${region}"
    use_path_style              = true
    skip_credentials_validation = true
    skip_requesting_account_id  = true
  }
}

module "it" {
  source = "git::file://${remote}?ref=main"
}
`,
  )
})
afterAll(() => {
  job[Symbol.dispose]()
})

const noteOf = ({ outputs }: StepResult): string => {
  const modules = JSON.parse(outputs.modules ?? '{}') as Record<string, { readonly note?: string }>
  return modules['10-app']?.note ?? ''
}

describe('a root with a module that follows a branch', () => {
  test('is applied as planned while the branch stays', async () => {
    publish('one')
    expect((await provision('plan')).exitCode).toBe(0)
    const step = await provision('apply')
    expect(step.exitCode, step.raw).toBe(0)
    expect(noteOf(step)).toBe('as planned')
  })

  test('is not applied when the branch does something else now', async () => {
    publish('two')
    expect((await provision('plan')).exitCode).toBe(0)
    publish('three')
    const step = await provision('apply')
    expect(step.outputs['failure-reason']).toBe('plan-stale')
    expect(step.raw).toContain(`module it (git::file://${remote}?ref=main) changed where it is downloaded from`)
  })

  test('is not passed over as unchanged when the branch has something to change now', async () => {
    publish('one')
    expect((await provision('plan')).outputs.changes).toBe('false')
    publish('four')
    const step = await provision('apply')
    expect(step.outputs['failure-reason']).toBe('plan-stale')
  })

  test('is applied by a new plan that does the same', async () => {
    publish('five')
    expect((await provision('plan')).exitCode).toBe(0)
    publish('five', '# A comment changes nothing.\n')
    const step = await provision('apply')
    expect(step.exitCode, step.raw).toBe(0)
    expect(noteOf(step)).toMatch(/^planned again with the same changes: module it .* changed/)
  })
})
