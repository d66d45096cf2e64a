import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defineAction } from './contract/action.ts'
import { createActionsInputSource } from './contract/read.ts'
import { integer, secret, string } from './contract/scalars.ts'
import type { ActionEntry, RunFunction } from './entry.ts'
import { ActionError } from './errors/action-error.ts'
import type { FailureCode } from './errors/failure-reasons.ts'
import type { Host } from './host/host.ts'
import { createPlainHost } from './host/plain-host.ts'
import { runAction, runPost } from './run-action.ts'

let base = ''
beforeEach(() => {
  base = realpathSync(mkdtempSync(path.join(tmpdir(), 'run-')))
  for (const name of ['temp', 'ws']) mkdirSync(path.join(base, name))
})
afterEach(() => {
  rmSync(base, { recursive: true })
})

const contract = defineAction({
  name: 'sample',
  description: 'A test',
  inputs: {
    name: string({ required: true, description: 'A name' }),
    count: integer({ default: '1', description: 'A number' }),
    password: secret({ description: 'A secret' }),
  },
  outputs: { greeting: 'A greeting', details: 'More' },
})

/** An action of one use case; running it on a real host with files for outputs and summary. */
function prepareRun(run: RunFunction, overrides: Partial<Host> = {}) {
  let log = ''
  const [outputFile, summaryFile] = [path.join(base, 'out.json'), path.join(base, 'summary.md')]
  const environment = { RUNNER_TEMP: path.join(base, 'temp'), GITHUB_WORKSPACE: path.join(base, 'ws') }
  const plain = createPlainHost(environment, (text) => (log += text), { name: 'terminal', outputFile, summaryFile })
  const host: Host = { ...plain, ...overrides }
  const entry: ActionEntry = { contract: () => Promise.resolve(contract), run: () => Promise.resolve(run) }
  const read = (file: string): string => (existsSync(file) ? readFileSync(file, 'utf8') : '')
  return {
    host,
    entry,
    run: (inputs: Readonly<Record<string, string>> = { INPUT_NAME: 'x' }) =>
      runAction('sample', entry, host, createActionsInputSource(inputs)),
    log: () => log,
    outputs: () => JSON.parse(read(outputFile) || '{}') as Record<string, string>,
    summary: () => read(summaryFile),
  }
}

const succeed: RunFunction = () => Promise.resolve({})
const failWith =
  (error: Error): RunFunction =>
  () =>
    Promise.reject(error)

describe('a run that succeeds', () => {
  test('gets typed inputs and a context, and sets its outputs and an empty failure-reason', async () => {
    const action = prepareRun((inputs: { name: string; count: number }, context) => {
      context.summary.add({ kind: 'paragraph', text: 'Done' })
      expect(context.workspace).toBe(path.join(base, 'ws'))
      expect(context.temporaryFolder).toBe(path.join(base, 'temp'))
      expect(context.signal.aborted).toBe(false)
      return Promise.resolve({ greeting: `hello ${inputs.name}`, details: { next: inputs.count + 1 } })
    })
    expect(await action.run({ INPUT_NAME: 'you', INPUT_COUNT: '2' })).toBe(0)
    expect(action.outputs()).toEqual({ greeting: 'hello you', details: '{"next":3}', 'failure-reason': '' })
    expect(action.summary()).toBe('Done\n')
  })

  test('leaves nothing in the temporary folder and no listeners for signals', async () => {
    const listeners = process.listenerCount('SIGINT')
    const action = prepareRun(async (_inputs, { processes, workspace }) => {
      await processes.run({ tool: 'true', file: 'true', args: [], cwd: workspace, show: 'quiet' })
      return {}
    })
    expect(await action.run()).toBe(0)
    expect(existsSync(path.join(base, 'temp'))).toBe(true)
    expect((await import('node:fs')).readdirSync(path.join(base, 'temp'))).toEqual([])
    expect(process.listenerCount('SIGINT')).toBe(listeners)
  })
})

describe('files that a run needs', () => {
  const leave: RunFunction = (_inputs, { temporaryFolder, state }) => {
    for (const [name, until] of [
      ['login', undefined],
      ['kubeconfig', 'end-of-job'],
    ] as const) {
      const file = path.join(temporaryFolder, name)
      writeFileSync(file, 'secret')
      state.removeAfterwards(file, until)
    }
    return Promise.resolve({})
  }
  const listLeftovers = (): readonly string[] => readdirSync(path.join(base, 'temp'))

  test('are gone at its end where no post step follows; what is for the rest of the job stays', async () => {
    await prepareRun(leave).run()
    expect(listLeftovers()).toEqual(['kubeconfig'])
  })

  test('are left to the post step where one follows', async () => {
    await prepareRun(leave, { hasPost: true }).run()
    expect(listLeftovers()).toEqual(['kubeconfig', 'login'])
  })
})

describe('a run that fails', () => {
  test('with invalid inputs lists them and starts nothing', async () => {
    let started = false
    const action = prepareRun(() => {
      started = true
      return Promise.resolve({})
    })
    expect(await action.run({ INPUT_COUNT: 'x' })).toBe(2)
    expect(started).toBe(false)
    expect(action.outputs()).toEqual({ 'failure-reason': 'invalid-input' })
    expect(action.log()).toMatch(/name: is required[^]*count: "x" must be[^]*failure-reason: invalid-input/)
    expect(action.log()).toContain('actions/sample/README.md#inputs')
    expect(action.summary()).toContain('2 invalid inputs')
  })

  test.each<[FailureCode, number]>([
    ['tool-failed', 1],
    ['timed-out', 1],
    ['missing-permission', 2],
    ['cancelled', 130],
    ['internal', 70],
  ])('%s ends with %d', async (code, exitCode) => {
    const action = prepareRun(failWith(new ActionError(code, 'it broke', { hint: 'Mend it.' })))
    expect(await action.run()).toBe(exitCode)
    expect(action.outputs()).toEqual({ 'failure-reason': code })
    expect(action.log()).toBe(`Error: it broke\n  Next: Mend it.\nfailure-reason: ${code}\n`)
  })

  test('through a defect says so', async () => {
    const action = prepareRun(failWith(new TypeError('x is not a function')))
    expect(await action.run()).toBe(70)
    expect(action.outputs()).toEqual({ 'failure-reason': 'internal' })
    expect(action.log()).toContain('x is not a function')
  })

  test('sets the outputs that hold all the same, and keeps the summary so far, below what broke', async () => {
    const action = prepareRun((_inputs, { summary }) => {
      summary.add({ kind: 'paragraph', text: 'Half way' })
      throw new ActionError('tool-failed', 'it broke', { outputs: { greeting: 'half' } })
    })
    expect(await action.run()).toBe(1)
    expect(action.outputs()).toEqual({ greeting: 'half', 'failure-reason': 'tool-failed' })
    expect(action.summary()).toMatch(/^### ❌ sample: it broke[^]*Half way\n$/)
  })

  test('because the results cannot be written is no success', async () => {
    const action = prepareRun(succeed, {
      writeSummary: () => {
        throw new Error('disk full')
      },
    })
    const addSummary: RunFunction = (_inputs, context) => {
      context.summary.add({ kind: 'paragraph', text: 'x' })
      return Promise.resolve({ greeting: 'done' })
    }
    expect(
      await runAction(
        'sample',
        { ...action.entry, run: () => Promise.resolve(addSummary) },
        action.host,
        createActionsInputSource({ INPUT_NAME: 'x' }),
      ),
    ).not.toBe(0)
    expect(action.log()).toContain('disk full')
  })

  test('to write its summary still sets its outputs and the failure-reason', async () => {
    const run: RunFunction = (_inputs, context) => {
      context.summary.add({ kind: 'paragraph', text: 'x' })
      return Promise.resolve({ greeting: 'done' })
    }
    const action = prepareRun(run, {
      writeSummary: () => {
        throw new Error('disk full')
      },
    })
    await action.run()
    expect(action.outputs()).toEqual({ greeting: 'done', 'failure-reason': 'internal' })
  })

  test('for want of a workspace says so instead of throwing', async () => {
    const action = prepareRun(succeed)
    rmSync(path.join(base, 'ws'), { recursive: true })
    expect(await action.run()).not.toBe(0)
  })
})

describe('secrets', () => {
  const password = { INPUT_NAME: 'x', INPUT_PASSWORD: 'hunter2' }

  test('appear nowhere, whether the run succeeds or fails', async () => {
    const action = prepareRun((inputs: { password: string }, context) => {
      context.log.line(`password ${inputs.password}`)
      context.summary.add({ kind: 'paragraph', text: inputs.password })
      throw new ActionError('tool-failed', `broke on ${inputs.password}`, {
        details: [inputs.password],
        hint: inputs.password,
        outputs: { greeting: inputs.password },
      })
    })
    expect(await action.run(password)).toBe(1)
    expect(action.log() + action.summary() + JSON.stringify(action.outputs())).not.toContain('hunter2')
    expect(action.outputs()).toEqual({ greeting: '***', 'failure-reason': 'tool-failed' })
  })

  test('that cannot be masked end the run before the use case', async () => {
    let started = false
    const run: RunFunction = () => {
      started = true
      return Promise.resolve({})
    }
    const mask = (): never => {
      throw new Error('disk full')
    }
    const action = prepareRun(run, { mask })
    expect(await action.run(password)).toBe(70)
    expect(started).toBe(false)
    expect(action.outputs()).toEqual({ 'failure-reason': 'masking-failed' })
    expect(action.log()).not.toContain('hunter2')
  })

  test('that are exported to later steps are not shown where the host is a terminal', async () => {
    const action = prepareRun(async (inputs: { password: string }, context) => {
      await context.exportVariable('PASSWORD', inputs.password)
      return {}
    })
    await action.run(password)
    expect(action.log()).not.toContain('hunter2')
  })
})

describe('post', () => {
  const withSavedState = (state: Readonly<Record<string, string>>): Partial<Host> => ({ state: (name) => state[name] })

  test('does the action’s part and removes the files of main', async () => {
    const file = path.join(base, 'temp/kubeconfig')
    writeFileSync(file, 'secret')
    const { entry, host, log } = prepareRun(succeed, withSavedState({ 'files-to-remove': JSON.stringify([file]) }))
    const post: NonNullable<ActionEntry['post']> = () =>
      Promise.resolve((context) => {
        context.log.line('tidied')
        return Promise.resolve()
      })
    expect(await runPost({ ...entry, post }, host)).toBe(0)
    expect(log()).toBe('tidied\n')
    expect(existsSync(file)).toBe(false)
  })

  test('is fine without a part of the action and without state', async () => {
    const { entry, host, log } = prepareRun(succeed)
    expect(await runPost(entry, host)).toBe(0)
    expect(log()).toBe('')
  })

  test('that fails says so and how', async () => {
    const { entry, host, log } = prepareRun(succeed)
    const post = () => Promise.resolve(() => Promise.reject(new ActionError('api-failed', 'gone')))
    expect(await runPost({ ...entry, post }, host)).toBe(1)
    expect(log()).toContain('failure-reason: api-failed')
  })

  test('that fails removes the files of main all the same', async () => {
    const file = path.join(base, 'temp/kubeconfig')
    writeFileSync(file, 'secret')
    const { entry, host } = prepareRun(succeed, withSavedState({ 'files-to-remove': JSON.stringify([file]) }))
    const post = () => Promise.resolve(() => Promise.reject(new ActionError('api-failed', 'gone')))
    await runPost({ ...entry, post }, host)
    expect(existsSync(file)).toBe(false)
  })
})
