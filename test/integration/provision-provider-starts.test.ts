/** How often a run starts the provider of a root: with a provider of real weight, each start costs seconds. */
import { execFileSync } from 'node:child_process'
import { appendFileSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { obtain } from '../../stack/obtain/obtain.ts'
import { resolveCacheFolder } from '../../stack/obtain/store.ts'
import { createBucket } from '../setup/account.ts'
import { useStack } from '../setup/stacks.ts'
import { createStepJob, type StepResult } from '../setup/step.ts'

const stack = await useStack()
const region = String(stack.facts.aws?.region)
const bucket = 'provider-starts'
const version = '0.14.2'
const job = createStepJob(path.join(repositoryRoot, 'dist'))
const starts = path.join(job.temporary, 'starts')
const root = path.join(job.workspace, 'live/dev/clock')

/** Real, and writes a line for each of its starts. */
function installProvider(program: string): string {
  const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`
  const mirror = path.join(job.temporary, 'mirror')
  const folder = path.join(mirror, 'registry.terraform.io/hashicorp/time', version, platform)
  mkdirSync(folder, { recursive: true })
  const script = `#!/bin/sh\necho start >> '${starts}'\nexec '${program}' "$@"\n`
  writeFileSync(path.join(folder, `terraform-provider-time_v${version}`), script, { mode: 0o755 })
  const configuration = path.join(job.temporary, 'mirror.tfrc')
  writeFileSync(configuration, `provider_installation {\n  filesystem_mirror {\n    path = "${mirror}"\n  }\n}\n`)
  return configuration
}

function writeRoot(round: string): void {
  mkdirSync(root, { recursive: true })
  const text = `terraform {
  required_providers {
    time = {
      source  = "hashicorp/time"
      version = "${version}"
    }
  }

  backend "s3" {
    bucket         = "${bucket}"
    key            = "clock.tfstate"
    region         = "${region}"
    use_lockfile   = true
    use_path_style = true
  }
}

resource "time_offset" "later" {
  base_rfc3339 = "2026-01-01T00:00:00Z"
  offset_days  = 1
  triggers     = { round = "${round}" }
}
`
  writeFileSync(path.join(root, 'main.tf'), text)
}

let configuration = ''

function runProvision(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  return job.run({
    action: 'provision',
    inputs: { environment: 'dev', directory: 'live', comment: 'never', ...inputs },
    env: {
      ...{ ...stack.env, TF_CLI_CONFIG_FILE: configuration, RUNNER_TOOL_CACHE: path.join(job.temporary, 'tools') },
      ...env,
    },
  })
}

const countStarts = (): number => readFileSync(starts, 'utf8').split('\n').length - 1

beforeAll(async () => {
  const context = { cache: resolveCacheFolder(), progress: () => {}, signal: AbortSignal.timeout(600_000) }
  configuration = installProvider(await obtain('terraform-provider-time', context))
  writeRoot('first')
  execFileSync('git', ['init', '--quiet', '--initial-branch=main'], { cwd: job.workspace })
  await createBucket(stack.env, bucket)
}, 600_000)
beforeEach(() => {
  rmSync(starts, { force: true })
  writeFileSync(starts, '')
})
afterAll(() => {
  job[Symbol.dispose]()
})

// Each test continues where the previous one ended.
describe('the provider of a root is started', () => {
  test('three times by a plan with changes: for its schema, to validate, to plan', async () => {
    const step = await runProvision({ command: 'plan' })
    expect(step.exitCode, step.raw).toBe(0)
    expect(step.outputs['to-add']).toBe('1')
    expect(step.raw).toContain('+ resource "time_offset" "later" {')
    expect(countStarts()).toBe(3)
  })

  test('twice by the apply of a stored plan: for its schema, to apply', async () => {
    const step = await runProvision({ command: 'apply', 'require-plan': 'true' })
    expect(step.exitCode, step.raw).toBe(0)
    expect(JSON.parse(step.outputs.roots ?? '{}')).toMatchObject({ clock: { status: 'applied', note: 'as planned' } })
    expect(countStarts()).toBe(2)
  })

  test('three times by a plan without changes', async () => {
    const step = await runProvision({ command: 'plan' })
    expect(step.outputs.changes).toBe('false')
    expect(countStarts()).toBe(3)
  })

  test('never by the apply of a stored plan without changes', async () => {
    const step = await runProvision({ command: 'apply', 'require-plan': 'true' })
    expect(JSON.parse(step.outputs.roots ?? '{}')).toMatchObject({ clock: { status: 'unchanged' } })
    expect(countStarts()).toBe(0)
  })

  test('five times by an apply that plans first, shows the plan and checks it', async () => {
    writeRoot('second')
    const step = await runProvision({ command: 'apply', 'allow-destroy': 'true' })
    expect(step.exitCode, step.raw).toBe(0)
    expect(step.raw).toContain('time_offset.later must be replaced')
    expect(countStarts()).toBe(5)
  })

  test('as often by the apply of a pull request that was reviewed: for one plan more than a stored one needs', async () => {
    writeRoot('reviewed')
    const event = path.join(job.temporary, 'event.json')
    const ends = { head: { sha: 'a'.repeat(40) }, base: { sha: 'b'.repeat(40) } }
    writeFileSync(event, JSON.stringify({ pull_request: { number: 1, ...ends } }))
    const env = { GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: event }
    expect((await runProvision({ command: 'plan' }, env)).exitCode).toBe(0)
    writeFileSync(starts, '')
    const step = await runProvision({ command: 'apply', 'require-plan': 'true', 'allow-destroy': 'true' })
    expect(JSON.parse(step.outputs.roots ?? '{}'), step.raw).toMatchObject({
      clock: { status: 'applied', note: 'as reviewed' },
    })
    expect(countStarts()).toBe(5)
  })

  test('three times by an apply that is refused, with the attribute that forces the replacement', async () => {
    writeRoot('third')
    const step = await runProvision({ command: 'apply' })
    expect(step.outputs['failure-reason']).toBe('destroy-refused')
    expect(step.raw).toContain('time_offset.later')
    expect(countStarts()).toBe(3)
  })
})

describe('a provider that is known', () => {
  const list = (folder: string): readonly string[] => readdirSync(path.join(root, folder)).sort()

  test('is verified once, and nothing of that is left or shown', async () => {
    writeRoot('fourth')
    const lock = readFileSync(path.join(root, '.terraform.lock.hcl'), 'utf8')
    const step = await runProvision({ command: 'plan' })
    expect(step.exitCode, step.raw).toBe(0)
    expect(step.raw).not.toContain('overrides')
    expect(list('.')).toEqual(['.terraform.lock.hcl', 'main.tf'])
    expect(readFileSync(path.join(root, '.terraform.lock.hcl'), 'utf8')).toBe(lock)
  })

  test('is refused when the lock file no longer fits the configuration', async () => {
    const file = path.join(root, 'main.tf')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace(`version = "${version}"`, 'version = "0.13.0"'))
    const step = await runProvision({ command: 'plan' })
    writeFileSync(file, text)
    expect(step.outputs['failure-reason']).toBe('init-failed')
    expect(step.raw).toContain('does not match configured version constraint')
    expect(countStarts()).toBe(0)
  })

  test('is refused once its package was changed', async () => {
    const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`
    const folder = path.join(job.temporary, 'mirror/registry.terraform.io/hashicorp/time', version, platform)
    appendFileSync(path.join(folder, `terraform-provider-time_v${version}`), '# changed\n')
    const step = await runProvision({ command: 'plan' })
    expect(step.outputs['failure-reason']).toBe('init-failed')
    expect(step.raw).toContain('checksum')
    expect(countStarts()).toBe(0)
  })
})
