/** Which Terraform processes a run starts, and when: the action with a Terraform that records its calls. */
import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { createStepJob, type StepResult } from '../setup/step.ts'

const job = createStepJob(path.join(repositoryRoot, 'dist'))
const calls = path.join(job.temporary, 'calls')
const terraform = path.join(job.temporary, 'terraform')
const directory = 'live'

/** Roots with a local state file; each one reads the previous one. */
const names = ['10-a', '20-b', '30-c', '40-d']
const runGit = (...args: string[]): string =>
  execFileSync('git', ['-c', 'user.name=Test', '-c', 'user.email=test@example.com', ...args], {
    cwd: job.workspace,
    encoding: 'utf8',
  }).trim()

function writeRoot(name: string, before: string | undefined, seconds: number): void {
  const folder = path.join(job.workspace, directory, 'dev', name)
  mkdirSync(folder, { recursive: true })
  const reading = `data "terraform_remote_state" "before" {
  backend = "local"
  config  = { path = "../${before ?? ''}/terraform.tfstate" }
}
`
  const text = `resource "terraform_data" "work" {
  input = ${before === undefined ? '"x"' : 'data.terraform_remote_state.before.outputs.value'}

  provisioner "local-exec" {
    command = "sleep ${String(seconds)}"
  }
}

output "value" {
  value = terraform_data.work.output
}
`
  writeFileSync(path.join(folder, 'main.tf'), before === undefined ? text : reading + text)
}

interface ToolCall {
  /** Milliseconds. */
  readonly at: number
  readonly event: 'start' | 'end'
  readonly root: string
  readonly command: string
}

function readCalls(): readonly ToolCall[] {
  return readFileSync(calls, 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => {
      const [at = '', event = '', root = '', command = ''] = line.split(' ')
      return { at: Number(at) / 1e6, event: event as ToolCall['event'], root, command }
    })
}

function runProvision(
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  return job.run({
    action: 'provision',
    inputs: {
      'allow-local-state': 'true',
      environment: 'dev',
      directory,
      comment: 'never',
      'plan-store': 'none',
      'terraform-path': terraform,
      ...inputs,
    },
    env,
  })
}

beforeAll(() => {
  const createNoteCommand = (event: string): string =>
    `echo "$(date +%s%N) ${event} $(basename "$PWD") $1" >> '${calls}'`
  writeFileSync(
    terraform,
    `#!/bin/sh\n${createNoteCommand('start')}\nterraform "$@"\ncode=$?\n${createNoteCommand('end')}\nexit $code\n`,
    {
      mode: 0o755,
    },
  )
  for (const [index, name] of names.entries()) writeRoot(name, names[index - 1], 1)
  runGit('init', '--quiet', '--initial-branch=main')
  writeFileSync(path.join(job.workspace, '.gitignore'), '*.tfstate*\n')
  runGit('add', '.')
  runGit('commit', '--quiet', '--message=All')
})
beforeEach(() => rmSync(calls, { force: true }))
afterAll(() => {
  job[Symbol.dispose]()
})

// Each test continues where the previous one ended.
describe('a run', () => {
  test('initialises later roots while it waits for others, and starts nothing to read a plan', async () => {
    const step = await runProvision({ command: 'apply', parallelism: '2' })
    expect(step.exitCode, step.raw).toBe(0)
    const made = readCalls()
    const findCall = (event: ToolCall['event'], root: string, command: string): number =>
      made.find((call) => call.event === event && call.root === root && call.command === command)?.at ?? Number.NaN
    for (const [index, name] of names.entries()) {
      const next = names[index + 1]
      if (next === undefined) continue
      expect(findCall('start', next, 'init'), next).toBeGreaterThan(findCall('start', '10-a', 'apply'))
      expect(findCall('end', next, 'init'), next).toBeLessThan(findCall('end', name, 'apply'))
      expect(findCall('start', next, 'apply'), next).toBeGreaterThan(findCall('end', name, 'apply'))
    }
    expect(made.filter(({ event, command }) => event === 'start' && command === 'init')).toHaveLength(names.length)
    expect(made.filter(({ command }) => command === 'show')).toEqual([])
  })

  test('plans roots in parallel although they read from each other', async () => {
    const step = await runProvision({ command: 'plan', parallelism: '4' })
    expect(step.exitCode, step.raw).toBe(0)
    expect(step.outputs.changes).toBe('false')
    const plans = readCalls().filter(({ command }) => command === 'plan')
    expect(plans.map(({ event }) => event).join(' ')).toContain('start start')
  })

  test('starts no plan for a root that is known to be deferred', async () => {
    const file = path.join(job.workspace, directory, 'dev/10-a/main.tf')
    const text = readFileSync(file, 'utf8')
    writeFileSync(file, text.replace('"x"', '"y"'))
    const step = await runProvision({ command: 'plan', parallelism: '1' })
    writeFileSync(file, text)
    expect(step.exitCode, step.raw).toBe(0)
    const planned = readCalls().filter(({ event, command }) => event === 'start' && command === 'plan')
    expect(planned.map(({ root }) => root)).toEqual(['10-a'])
    const modules = JSON.parse(step.outputs.roots ?? '{}') as Record<string, { readonly status: string }>
    expect(names.map((name) => modules[name]?.status)).toEqual(['planned', 'deferred', 'deferred', 'deferred'])
  })

  test('starts nothing for unchanged roots', async () => {
    const before = runGit('rev-parse', 'HEAD')
    writeRoot('40-d', '30-c', 0)
    runGit('commit', '--quiet', '--all', '--message=One')
    const event = path.join(job.temporary, 'event.json')
    writeFileSync(event, JSON.stringify({ before }))
    const step = await runProvision(
      { command: 'plan', 'changed-only': 'true' },
      { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event },
    )
    expect(step.exitCode, step.raw).toBe(0)
    const started = readCalls().filter((call) => call.event === 'start' && call.command !== 'version')
    expect(started.map(({ root, command }) => `${command} ${root}`)).toEqual(['init 40-d', 'plan 40-d'])
  })

  test('starts no Terraform if nothing changed', async () => {
    const event = path.join(job.temporary, 'event.json')
    writeFileSync(event, JSON.stringify({ before: runGit('rev-parse', 'HEAD') }))
    const step = await runProvision(
      { command: 'plan', 'changed-only': 'true' },
      { GITHUB_EVENT_NAME: 'push', GITHUB_EVENT_PATH: event },
    )
    expect(step.exitCode, step.raw).toBe(0)
    expect(existsSync(calls)).toBe(false)
    expect(step.raw).toContain('dev · 0 roots\n')
  })
})
