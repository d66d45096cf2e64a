import { execFileSync, spawn, spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { readProcessStartTime } from '../../src/runner/process/identity.ts'
import { createStepJob, type StepResult } from '../setup/step.ts'

const job = createStepJob()
afterAll(() => {
  job[Symbol.dispose]()
})

const name = 'x'
const toShellCommand = (script: string): string => `sh\n-c\n${script}`

describe('how a child process ends', () => {
  test.each([
    ['an exit code', { command: toShellCommand('echo reason >&2; exit 7') }, 'tool-failed', ['exit code 7', 'reason']],
    ['a signal (out of memory)', { command: toShellCommand('kill -KILL $$') }, 'tool-killed', ['SIGKILL', 'memory']],
    ['a segmentation fault', { command: toShellCommand('kill -SEGV $$') }, 'tool-killed', ['SIGSEGV']],
    ['a missing program', { command: 'no-such-program' }, 'tool-missing', ['it was not found', 'setup action']],
    ['a program that is not executable', { command: '/etc/passwd' }, 'tool-missing', ['it is not executable']],
    ['a timeout', { command: 'sleep\n30', timeout: '500ms' }, 'timed-out', ['did not finish within 0.5 s', 'SIGINT']],
    [
      'a timeout that the child ignores',
      { command: toShellCommand("trap '' INT; sleep 30"), timeout: '500ms' },
      'timed-out',
      ['SIGKILL'],
    ],
  ])('%s', async (_case, inputs, reason, expected) => {
    const step = await job.run({ inputs: { name, ...inputs } })
    expect(step.exitCode).toBe(1)
    expect(step.outputs['failure-reason']).toBe(reason)
    for (const text of expected) expect(step.raw).toContain(text)
    expect(step.milliseconds).toBeLessThan(10_000)
  })

  test('zero is success and an output', async () => {
    const step = await job.run({ inputs: { name, command: 'true' } })
    expect([step.exitCode, step.outputs['exit-code'], step.outputs['failure-reason']]).toEqual([0, '0', ''])
  })
})

describe('cancelling', () => {
  const counting = `trap 'echo got INT' INT; trap 'echo got TERM' TERM; echo ready; i=0; while [ $i -lt 30 ]; do sleep 0.1; i=$((i+1)); done; echo finished`

  test('forwards exactly one signal, however many arrive', async () => {
    const step = job.start({ inputs: { name, command: toShellCommand(counting) } })
    await step.logged('ready')
    step.signal('SIGINT')
    await step.logged('got INT')
    step.signal('SIGINT')
    step.signal('SIGTERM')
    const result = await step.done
    expect(result.exitCode).toBe(130)
    expect(result.outputs['failure-reason']).toBe('cancelled')
    expect(result.raw.match(/got INT/g)).toHaveLength(1)
    expect(result.raw).not.toContain('got TERM')
    expect(result.raw).toContain('finished')
  })

  test('before a child process starts: none is started', async () => {
    const step = job.start({ inputs: { name, command: toShellCommand('sleep 0.3; echo first') } })
    await step.logged('probe x')
    step.signal('SIGTERM')
    expect((await step.done).outputs['failure-reason']).toBe('cancelled')
  })
})

describe('a killed step', () => {
  test('lets its child process finish, and post waits for it and shows the end', async () => {
    const done = path.join(job.workspace, 'done')
    const step = job.start({
      inputs: { name, command: toShellCommand(`echo ready; sleep 1.5; echo saved; touch ${done}`) },
    })
    await step.logged('ready')
    step.signal('SIGKILL')
    const killed = await step.done
    expect(killed.signal).toBe('SIGKILL')
    expect(existsSync(done)).toBe(false)
    const post = await job.run({ kind: 'post', state: killed.state })
    expect(post.exitCode).toBe(0)
    expect(existsSync(done)).toBe(true)
    expect(post.raw).toContain('sh kept running after the main step was killed, and has finished')
    expect(post.shown).toContain('saved')
    expect(readdirSync(job.temporary).filter((file) => file.startsWith('eks-actions-'))).toEqual([])
  })

  test('leaves nothing behind of an answer that only it would read, such as a plan as JSON', async () => {
    const answer = 'answer-with-a-secret'
    const done = path.join(job.workspace, 'answered')
    const command = toShellCommand(`echo ${answer}; touch ${done}; sleep 1`)
    const step = job.start({ inputs: { name, command, show: 'quiet' } })
    await expect.poll(() => existsSync(done), { timeout: 20_000 }).toBe(true)
    step.signal('SIGKILL')
    const killed = await step.done
    const isKept = (): boolean => spawnSync('grep', ['-rq', answer, job.temporary]).status === 0
    expect(isKept(), 'until post has run').toBe(true)
    const post = await job.run({ kind: 'post', state: killed.state })
    expect([post.exitCode, isKept()]).toEqual([0, false])
    expect(`${killed.raw}${post.raw}`).not.toContain(answer)
  })

  test('post neither waits for nor signals a process that is not ours', async () => {
    const stranger = spawn('sleep', ['30'])
    const pid = stranger.pid!
    const folder = path.join(job.temporary, 'x')
    const record = { pid, startTime: '1', tool: 'terraform', folder, signalled: false, outputIsData: false }
    const hostile = [
      record,
      { ...record, startTime: readProcessStartTime(pid), folder: '/etc' },
      { ...record, pid: -1 },
      { ...record, pid: 1, startTime: readProcessStartTime(1) },
      { ...record, pid: '12; kill' },
      'text',
      null,
    ]
    for (const children of [JSON.stringify(hostile), '{}', 'not json', '[[]]']) {
      const post = await job.run({ kind: 'post', state: { children } })
      expect(post.exitCode).toBe(0)
      expect(post.milliseconds).toBeLessThan(5000)
    }
    expect(stranger.exitCode).toBeNull()
    expect(stranger.signalCode).toBeNull()
    stranger.kill()
  })
})

describe('terraform', () => {
  const root = path.join(job.workspace, 'root')

  beforeAll(() => {
    mkdirSync(root)
    writeFileSync(
      path.join(root, 'main.tf'),
      `resource "terraform_data" "first" {
         provisioner "local-exec" { command = "sleep 2" }
       }
       resource "terraform_data" "second" { depends_on = [terraform_data.first] }`,
    )
    execFileSync('terraform', ['init', '-no-color'], { cwd: root })
  })

  const apply = { name, folder: 'root', command: 'terraform\napply\n-no-color\n-auto-approve' }
  const countResources = (): number =>
    (JSON.parse(readFileSync(path.join(root, 'terraform.tfstate'), 'utf8')) as { resources: unknown[] }).resources
      .length
  const isLocked = (): boolean => existsSync(path.join(root, '.terraform.tfstate.lock.info'))

  test('keeps running when node is killed: the state is complete and no lock is left', async () => {
    const step = job.start({ inputs: apply })
    await step.logged('terraform_data.first: Provisioning')
    expect(isLocked()).toBe(true)
    step.signal('SIGKILL')
    const killed: StepResult = await step.done
    const post = await job.run({ kind: 'post', state: killed.state })
    expect(post.shown).toContain('Apply complete! Resources: 2 added')
    expect([countResources(), isLocked()]).toEqual([2, false])
  })

  test('stops gracefully when the run is cancelled: state saved, no lock', async () => {
    execFileSync('terraform', ['destroy', '-auto-approve'], { cwd: root })
    const step = job.start({ inputs: apply })
    await step.logged('terraform_data.first: Provisioning')
    step.signal('SIGINT')
    const result = await step.done
    expect(result.outputs['failure-reason']).toBe('cancelled')
    expect(result.shown).toContain('Gracefully shutting down')
    expect(result.shown).not.toContain('Two interrupts received')
    expect(countResources()).toBeGreaterThan(0)
    expect(isLocked()).toBe(false)
  })
})
