import { spawn } from 'node:child_process'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { readProcessStartTime } from '../../src/runner/process/identity.ts'
import { openPullRequest } from '../setup/pull-request.ts'
import { countSignals } from '../setup/signal-counter.ts'
import {
  waitForFiles,
  type TestBucket,
  createTestBucket,
  createWorkplace,
  readRootOutcomes,
  createSlowResource,
  type Workplace,
} from '../setup/workplace.ts'
import { useIamStack } from '../setup/stacks.ts'

const stack = await useIamStack()
const { url = '' } = stack.facts.github as Readonly<Record<string, string>>

let bucket: TestBucket
beforeAll(async () => {
  bucket = await createTestBucket(stack.env)
})

/** Two long-running roots in parallel, one that is queued, and one that depends on the first. */
function createLongRoot(name: string, seconds: number): Workplace & { readonly busy: () => Promise<void> } {
  const workplace = createWorkplace({}, bucket.env)
  const resolveMarker = (root: string): string => path.join(workplace.job.temporary, root)
  const after = '\nresource "terraform_data" "after" {\n  depends_on = [terraform_data.late]\n}\n'
  workplace.write({
    'environment.yaml': 'depends-on:\n  needs-one: [one]\n',
    'one/main.tf': `${bucket.backend(`${name}/staging/one`)}${createSlowResource('late', seconds, resolveMarker('one'))}${after}`,
    'two/main.tf': `${bucket.backend(`${name}/staging/two`)}${createSlowResource('late', seconds, resolveMarker('two'))}`,
    'waits/main.tf': `${bucket.backend(`${name}/staging/waits`)}resource "terraform_data" "x" {}\n`,
    'needs-one/main.tf': `${bucket.backend(`${name}/staging/needs-one`)}resource "terraform_data" "x" {}\n`,
  })
  return { ...workplace, busy: () => waitForFiles(resolveMarker('one'), resolveMarker('two')) }
}

const listAddresses = async (key: string): Promise<readonly string[]> => {
  const state = JSON.parse((await bucket.read(key)) ?? '{}') as { resources?: readonly { name: string }[] }
  return (state.resources ?? []).map(({ name }) => name)
}

const listLocks = async (name: string): Promise<readonly string[]> =>
  (await bucket.keys(`${name}/`)).filter((key) => key.endsWith('.tflock'))

describe('a run that is cancelled while two roots are applied', () => {
  test.concurrent.each([
    ['SIGINT', ['SIGINT'], 0],
    ['SIGINT twice, then SIGTERM while Terraform still stops', ['SIGINT', 'SIGINT', 'SIGTERM'], 1000],
    ['SIGTERM alone', ['SIGTERM'], 0],
  ] as const)(
    '%s: each Terraform gets one signal, its state is saved, no lock is left',
    async (name, signals, holdMs) => {
      const at = name.replaceAll(' ', '-')
      using workplace = createLongRoot(at, 20)
      const pull = await openPullRequest({ url, folder: workplace.job.temporary })
      const counter = countSignals(workplace.job.temporary, holdMs)
      const step = workplace.start(
        { parallelism: '2', 'terraform-path': counter.program, 'github-token': pull.token },
        { env: pull.env },
      )
      await workplace.busy()
      for (const signal of signals) {
        step.signal(signal)
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
      const result = await step.done
      expect(counter.received(), result.raw).toEqual(['apply SIGINT', 'apply SIGINT'])
      expect([result.exitCode, result.outputs['failure-reason']]).toEqual([130, 'cancelled'])
      expect(readRootOutcomes(result)).toMatchObject({
        one: {
          status: 'cancelled',
          note: expect.stringContaining('stopped after 0 of 2 changes; the state is saved') as string,
        },
        two: { status: 'cancelled' },
        waits: { status: 'skipped', note: 'the run was cancelled' },
        'needs-one': { status: 'skipped', note: 'one was cancelled' },
      })
      // The resource that was being created is in the state, as tainted; those after it are not.
      expect(await listAddresses(`${at}/staging/one`)).toEqual(['late'])
      expect(await listAddresses(`${at}/staging/two`)).toEqual(['late'])
      expect(await listLocks(at)).toEqual([])
      for (const text of [result.summary, (await pull.comments()).join()]) {
        expect(text).toContain('staging: 2 cancelled, 2 not started')
        expect(text).toContain('| waits | not started |')
      }
    },
  )

  test.concurrent(
    'and killed, as the runner does when it takes too long: post waits and reports the outcome',
    async () => {
      using workplace = createLongRoot('insists', 20)
      const counter = countSignals(workplace.job.temporary, 1500)
      const step = workplace.start({ parallelism: '2', 'terraform-path': counter.program })
      await workplace.busy()
      for (const signal of ['SIGINT', 'SIGTERM', 'SIGKILL'] as const) {
        step.signal(signal)
        // The runner allows some seconds; a busy machine may need them to handle the first signal.
        await step.logged('Cancelled (SIGINT)')
        await new Promise((resolve) => setTimeout(resolve, 200))
      }
      const killed = await step.done
      expect(killed.signal).toBe('SIGKILL')
      expect(await listLocks('insists')).toHaveLength(2)
      const post = await workplace.run({}, { kind: 'post', state: killed.state })
      expect(post.exitCode, post.raw).toBe(0)
      expect(counter.received()).toEqual(['apply SIGINT', 'apply SIGINT'])
      expect(post.raw).toContain('terraform apply one kept running after the main step was killed, and has finished')
      expect(await listLocks('insists')).toEqual([])
      expect(await listAddresses('insists/staging/one')).toEqual(['late'])
    },
  )
})

describe('a step that is killed while Terraform applies', () => {
  test.concurrent('lets Terraform finish; post waits for it and reports the outcome', async () => {
    using workplace = createLongRoot('killed', 2)
    const step = workplace.start({ parallelism: '2' })
    await workplace.busy()
    step.signal('SIGKILL')
    const killed = await step.done
    expect(await listLocks('killed')).toHaveLength(2)
    const post = await workplace.run({}, { kind: 'post', state: killed.state })
    expect(post.exitCode, post.raw).toBe(0)
    expect(await listAddresses('killed/staging/one')).toEqual(['after', 'late'])
    expect(await listAddresses('killed/staging/two')).toEqual(['late'])
    expect(await listLocks('killed')).toEqual([])
    for (const text of [
      'terraform apply one kept running after the main step was killed, and has finished',
      'Apply complete! Resources: 2 added, 0 changed, 0 destroyed.',
      'Apply complete! Resources: 1 added, 0 changed, 0 destroyed.',
    ]) {
      expect(post.shown + post.raw).toContain(text)
    }
    expect(post.shown).not.toContain('"@level"')
  })

  test.concurrent('whose saved state names another process: post neither waits for it nor signals it', async () => {
    using workplace = createWorkplace({})
    const stranger = spawn('sleep', ['30'])
    const pid = stranger.pid ?? 0
    const record = {
      pid,
      tool: 'terraform apply one',
      folder: path.join(workplace.job.temporary, 'x'),
      signalled: false,
      outputIsData: false,
    }
    for (const startTime of ['1', '']) {
      const children = JSON.stringify([
        { ...record, startTime },
        { ...record, startTime: readProcessStartTime(pid), folder: '/' },
      ])
      const post = await workplace.run({}, { kind: 'post', state: { children } })
      expect(post.exitCode, post.raw).toBe(0)
      expect(post.milliseconds).toBeLessThan(5000)
    }
    expect([stranger.exitCode, stranger.signalCode]).toEqual([null, null])
    stranger.kill()
  })
})
