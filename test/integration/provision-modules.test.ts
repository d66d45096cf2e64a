/** Modules from a git branch: the branch can move between plan and apply. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { createBucket } from '../setup/account.ts'
import { createStepJob, type StepResult } from '../setup/step.ts'
import { useStack } from '../setup/stacks.ts'

const stack = await useStack()
const region = String(stack.facts.aws?.region)
const bucket = 'provision-modules'
const job = createStepJob(path.join(repositoryRoot, 'dist'))
const remote = path.join(job.temporary, 'remote')

const runGit = (...args: string[]): void =>
  void execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], { cwd: remote })

/** Commits to the branch that the root follows. */
function publish(input: string, provisioner = ''): void {
  const text = `resource "terraform_data" "it" {\n  input = "${input}"\n${provisioner}}\n`
  writeFileSync(path.join(remote, 'main.tf'), text)
  runGit('add', '.')
  runGit('commit', '--quiet', '--allow-empty', '--message=Next')
}

function runProvision(command: 'plan' | 'apply'): Promise<StepResult> {
  return job.run({
    action: 'provision',
    inputs: { command, environment: 'staging', directory: 'live', comment: 'never', 'require-plan': 'true' },
    env: stack.env,
  })
}

beforeAll(async () => {
  await createBucket(stack.env, bucket)
  mkdirSync(remote)
  runGit('init', '--quiet', '--initial-branch=main')
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

const readNote = ({ outputs }: StepResult): string => {
  const modules = JSON.parse(outputs.roots ?? '{}') as Record<string, { readonly note?: string }>
  return modules['10-app']?.note ?? ''
}

describe('a root with a module that follows a branch', () => {
  test('is applied as planned while the branch stays', async () => {
    publish('one')
    expect((await runProvision('plan')).exitCode).toBe(0)
    const step = await runProvision('apply')
    expect(step.exitCode, step.raw).toBe(0)
    expect(readNote(step)).toBe('as planned')
  })

  test('is not applied if the branch has other changes now', async () => {
    publish('two')
    expect((await runProvision('plan')).exitCode).toBe(0)
    publish('three')
    const step = await runProvision('apply')
    expect(step.outputs['failure-reason']).toBe('plan-stale')
    expect(step.raw).toContain(`module it (git::file://${remote}?ref=main) changed at its source`)
  })

  test('is not skipped as unchanged if the branch has changes now', async () => {
    publish('one')
    expect((await runProvision('plan')).outputs.changes).toBe('false')
    publish('four')
    const step = await runProvision('apply')
    expect(step.outputs['failure-reason']).toBe('plan-stale')
  })

  test('is not applied by a new plan with the same changes: what else the module does, no plan shows', async () => {
    publish('five')
    expect((await runProvision('plan')).exitCode).toBe(0)
    const marker = path.join(job.temporary, 'ran')
    publish('five', `  provisioner "local-exec" {\n    command = "touch ${marker}"\n  }\n`)
    const step = await runProvision('apply')
    expect(step.outputs['failure-reason'], step.raw).toBe('plan-stale')
    expect(step.raw).toContain(`module it (git::file://${remote}?ref=main) changed at its source`)
    expect(existsSync(marker)).toBe(false)
  })
})
