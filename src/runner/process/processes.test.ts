import { existsSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ActionError } from '../errors/action-error.ts'
import type { Host } from '../host/host.ts'
import { createPlainHost } from '../host/plain-host.ts'
import { createLog } from '../log.ts'
import { createSecrets } from '../secrets/secrets.ts'
import { readProcessStartTime } from './identity.ts'
import { createProcesses, type ToolRequest } from './processes.ts'
import { type ChildRecord, parseChildRecords } from './record.ts'
import { awaitSurvivors } from './survivors.ts'

let temporaryFolder = ''
beforeEach(() => {
  temporaryFolder = realpathSync(mkdtempSync(path.join(tmpdir(), 'processes-')))
})
afterEach(() => {
  rmSync(temporaryFolder, { recursive: true, force: true })
})

function prepareProcesses(environment: Readonly<Record<string, string>> = {}) {
  let shown = ''
  const states: ChildRecord[][] = []
  const host: Host = {
    ...createPlainHost({ PATH: process.env.PATH ?? '', ...environment }, (text) => (shown += text), {
      name: 'terminal',
    }),
    saveState: (_name, value) => void states.push(parseChildRecords(value, temporaryFolder)),
    state: () => JSON.stringify(states.at(-1) ?? []),
  }
  const secrets = createSecrets(() => undefined)
  secrets.add('hunter2')
  const log = createLog(host, secrets)
  const cancel = new AbortController()
  const registered: string[] = []
  const processes = createProcesses({
    ...{ host, log, secrets, signal: cancel.signal, temporaryFolder },
    removeAfterwards: (file, until) => registered.push(`${path.relative(temporaryFolder, file)} ${until}`),
  })
  const runShell = (script: string, more: Partial<ToolRequest> = {}) =>
    processes.run({ tool: 'script', file: 'sh', args: ['-c', script], cwd: temporaryFolder, show: 'live', ...more })
  return { host, secrets, log, processes, cancel, shell: runShell, states, registered, shown: () => shown }
}

const catchFailure = (run: Promise<unknown>): Promise<ActionError> =>
  run.then(
    () => {
      throw new Error('it did not fail')
    },
    (error: unknown) => {
      expect(error).toBeInstanceOf(ActionError)
      return error as ActionError
    },
  )

describe('a program', () => {
  test('gets its arguments literally, its folder, its input and no shell', async () => {
    const { processes } = prepareProcesses()
    const args = ['-c', 'printf "%s|" "$PWD" "$@"; cat', 'sh', '$X', '`id`', '; rm', 'a b', '', '*', '-x']
    const { stdoutFile } = await processes.run({
      tool: 'x',
      file: 'sh',
      args,
      cwd: temporaryFolder,
      input: 'in',
      show: 'quiet',
    })
    expect(readFileSync(stdoutFile, 'utf8')).toBe(`${temporaryFolder}|$X|\`id\`|; rm|a b||*|-x|in`)
  })

  test('gets the job’s variables without our inputs, and what is added', async () => {
    const { shell } = prepareProcesses({ INPUT_PASSWORD: 'hunter2', KEPT: 'kept' })
    const { stdoutFile } = await shell('env', { env: { ADDED: 'added' }, show: 'quiet' })
    const text = readFileSync(stdoutFile, 'utf8')
    expect(text).toMatch(/^KEPT=kept$/m)
    expect(text).toMatch(/^ADDED=added$/m)
    expect(text).not.toContain('INPUT_PASSWORD')
  })

  test('that ends without reading its input is judged by its exit code', async () => {
    expect((await prepareProcesses().shell('exit 0', { input: 'x'.repeat(1_000_000) })).exitCode).toBe(0)
  })

  test('is shown with both streams, without secrets; its files keep everything and are ours alone', async () => {
    const { shell, shown } = prepareProcesses()
    const { stdoutFile, stderrFile } = await shell('echo out hunter2; echo err >&2; printf "no line end"')
    expect(shown()).toContain('out ***\n')
    expect(shown()).toContain('err\n')
    expect(shown()).toContain('no line end\n')
    expect(readFileSync(stdoutFile, 'utf8')).toBe('out hunter2\nno line end')
    expect(statSync(stderrFile).mode & 0o777).toBe(0o600)
    expect(statSync(path.dirname(stdoutFile)).mode & 0o777).toBe(0o700)
  })

  test('is not shown when it is to be quiet, but can be listened to', async () => {
    const { shell, shown } = prepareProcesses()
    let heard = ''
    await shell('printf "ünï hunter2"; echo err >&2', {
      show: 'quiet',
      onStdout: (chunk) => (heard += Buffer.from(chunk).toString()),
    })
    expect(shown()).toBe('')
    expect(heard).toBe('ünï hunter2')
  })

  test('may end with a code that is declared a success', async () => {
    expect((await prepareProcesses().shell('exit 2', { successCodes: [0, 2] })).exitCode).toBe(2)
  })

  test('that leaves a grandchild with its output open keeps nobody waiting', async () => {
    const startedAt = performance.now()
    await prepareProcesses().shell('sleep 3 & echo done')
    expect(performance.now() - startedAt).toBeLessThan(2000)
  })
})

describe('a failure', () => {
  test('by exit code names it and the last lines of standard error, without secrets', async () => {
    const error = await catchFailure(
      prepareProcesses().shell('for i in $(seq 20); do echo line $i hunter2 >&2; done; exit 3'),
    )
    expect(error).toMatchObject({ code: 'tool-failed', message: 'script failed with exit code 3' })
    expect(error.details).toHaveLength(12)
    expect(error.details.at(-1)).toBe('line 20 ***')
  })

  test('by a signal is one, and names it', async () => {
    const error = await catchFailure(prepareProcesses().shell('echo last >&2; kill -KILL $$'))
    expect(error).toMatchObject({ code: 'tool-killed', message: 'script was killed by SIGKILL', details: ['last'] })
  })

  test.each([
    ['that is not there', 'no-such-program-anywhere', 'it was not found'],
    ['that is no program', '/etc/passwd', 'it is not executable'],
  ])('to start a program %s says so', async (_name, file, why) => {
    const { processes } = prepareProcesses()
    const error = await catchFailure(processes.run({ tool: 'x', file, args: [], cwd: temporaryFolder, show: 'live' }))
    expect(error).toMatchObject({ code: 'tool-missing', message: `${file} could not be started: ${why}` })
  })

  test('to start with too large a variable says where the limit is', async () => {
    const error = await catchFailure(prepareProcesses().shell('true', { env: { BIG: 'x'.repeat(200_000) } }))
    expect(error).toMatchObject({ code: 'tool-failed' })
    expect(error.hint).toContain('128 KiB')
  })

  test('to start in a folder that is gone does not blame the program', async () => {
    const error = await catchFailure(prepareProcesses().shell('true', { cwd: path.join(temporaryFolder, 'gone') }))
    expect(error.message).not.toContain('sh could not be started: it was not found')
  })

  test('to end in time: asked once to stop, then judged', async () => {
    const script = 'trap "echo asked >&2; exit 0" INT; while :; do sleep 0.05; done'
    const error = await catchFailure(prepareProcesses().shell(script, { timeoutMs: 300, graceMs: 5000 }))
    expect(error).toMatchObject({ code: 'timed-out', message: 'script did not finish within 0.3 s' })
    expect(error.details).toEqual(['It was interrupted and ended with exit code 0.', 'asked'])
  })

  test('to go on when its caller has a reason to stop it: the reason is what the run throws', async () => {
    const script = 'trap "exit 0" INT; while :; do sleep 0.05; done'
    const reason = new ActionError('timed-out', 'it will not come')
    const stop = new AbortController()
    setTimeout(() => {
      stop.abort(reason)
    }, 200)
    expect(await catchFailure(prepareProcesses().shell(script, { stop: stop.signal, graceMs: 5000 }))).toBe(reason)
  })

  test.each<[string, string, Partial<ToolRequest>, boolean]>([
    ['is not killed while it saves its work', 'sleep 0.3; touch saved; exit 0', {}, true],
    ['is killed at its timeout', 'true', { timeoutMs: 2000 }, false],
  ])('to stop when its caller waits for it: it %s', async (_case, ending, more, saved) => {
    const reason = new ActionError('credentials-expired', 'they are over')
    const stop = new AbortController()
    const script = `trap "${ending}" INT; echo ready; while :; do sleep 0.05; done`
    const options = { stop: stop.signal, afterStop: 'wait', graceMs: 10, ...more } as const
    const run = prepareProcesses().shell(script, {
      ...options,
      onStdout: () => {
        stop.abort(reason)
      },
    })
    expect(await catchFailure(run)).toBe(reason)
    expect(existsSync(path.join(temporaryFolder, 'saved'))).toBe(saved)
  })

  test('to heed the request: killed after the grace time, with what it started', async () => {
    const { shell, states } = prepareProcesses()
    const error = await catchFailure(shell('trap "" INT; sleep 30 & wait; sleep 30', { timeoutMs: 200, graceMs: 200 }))
    expect(error.details[0]).toContain('SIGKILL')
    const pid = states.find((records) => records.length > 0)?.[0]?.pid ?? 0
    await expect.poll(() => readdirSync('/proc').filter((entry) => readGroup(entry) === pid)).toEqual([])
  })

  test('to keep its output within the limit', async () => {
    const error = await catchFailure(
      prepareProcesses().shell('head -c 300000 /dev/zero; exec sleep 30', {
        show: 'quiet',
        maxOutputBytes: 100_000,
        graceMs: 1000,
      }),
    )
    expect(error).toMatchObject({ code: 'output-too-large' })
  })
})

/** The process group of an entry of /proc that still runs. */
function readGroup(entry: string): number | undefined {
  if (!/^\d+$/.test(entry) || readProcessStartTime(Number(entry)) === undefined) return undefined
  try {
    const stat = readFileSync(`/proc/${entry}/stat`, 'utf8')
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[2])
  } catch {
    return undefined
  }
}

describe('a cancelled run', () => {
  test('asks each running program once to stop, and waits for it', async () => {
    const { shell, cancel, shown, states } = prepareProcesses()
    const script = 'trap "echo saved; exit 0" INT; echo ready; while :; do sleep 0.05; done'
    const running = catchFailure(shell(script))
    await expect.poll(shown).toContain('ready')
    cancel.abort()
    expect(await running).toMatchObject({
      code: 'cancelled',
      message: 'script was interrupted and ended (exit code 0)',
    })
    expect(shown().match(/saved/g)).toHaveLength(1)
    expect(states.map((records) => records.map(({ signalled }) => signalled))).toEqual([[false], [true], []])
  })

  test('starts nothing more', async () => {
    const { shell, cancel } = prepareProcesses()
    cancel.abort(new ActionError('cancelled', 'the run was cancelled'))
    expect((await catchFailure(shell('touch started'))).code).toBe('cancelled')
    expect(existsSync(path.join(temporaryFolder, 'started'))).toBe(false)
  })
})

describe('what post learns', () => {
  test('every running program, by PID and start time, until it has ended', async () => {
    const { shell, states } = prepareProcesses()
    await Promise.all([shell('sleep 0.2'), shell('sleep 0.4')])
    expect(states.map((records) => records.length)).toEqual([1, 2, 1, 0])
    expect(states[1]?.[0]).toMatchObject({
      tool: 'script',
      signalled: false,
      startTime: expect.stringMatching(/^\d+$/) as string,
    })
  })

  test('the output is removed at the end of the run', async () => {
    const { shell, processes } = prepareProcesses()
    await shell('true')
    processes[Symbol.dispose]()
    expect(readdirSync(temporaryFolder)).toEqual([])
  })
})

describe('post', () => {
  test('waits for a program that outlived main and shows how it ended, without secrets', async () => {
    const { shell, states, host, log, secrets, shown } = prepareProcesses()
    const running = shell('sleep 0.3; echo finished hunter2', { show: 'live' })
    await expect.poll(() => states).toHaveLength(1)
    const saved = JSON.stringify(states[0])
    const survivors = await awaitSurvivors({ host: { ...host, state: () => saved }, log, secrets, temporaryFolder })
    expect(survivors).toEqual([{ tool: 'script', pid: states[0]?.[0]?.pid, outcome: 'ended' }])
    expect(shown()).toContain('finished ***')
    expect(shown()).not.toContain('hunter2')
    await running
  })

  test.each([
    ['that was live', { show: 'live' }, true],
    ['that was followed', { show: 'quiet', onStdout: () => undefined }, true],
    ['that is data', { show: 'quiet' }, false],
  ] as const)('shows the last lines of output %s: %#', async (_name, more, expected) => {
    const { shell, states, host, log, secrets, shown } = prepareProcesses()
    const running = shell('sleep 0.3; echo of-the-tool; echo complaint >&2', more)
    await expect.poll(() => states).toHaveLength(1)
    const saved = JSON.stringify(states[0])
    await running
    await awaitSurvivors({ host: { ...host, state: () => saved }, log, secrets, temporaryFolder })
    const [, after = ''] = shown().split('Last lines of script')
    expect([after.includes('of-the-tool'), after.includes('complaint')]).toEqual([expected, true])
  })

  test('leaves one folder behind, which is registered for removal at the end of the job', async () => {
    const { shell, registered } = prepareProcesses()
    await shell('true')
    await shell('true')
    expect(registered).toEqual([`${readdirSync(temporaryFolder)[0] ?? ''} end-of-job`])
  })

  test('asks a program that nobody asked yet to stop, and one that was asked not again', async () => {
    const { shell, states, host, log, secrets } = prepareProcesses()
    const script = 'trap "echo asked; exit 0" INT; while :; do sleep 0.05; done'
    const running = shell(script, { show: 'quiet' })
    await expect.poll(() => states).toHaveLength(1)
    const [record] = states[0] ?? []
    const options = { log, secrets, temporaryFolder, waitMs: 250, interruptAfterMs: 50 }
    const asked = JSON.stringify([{ ...record, signalled: true }])
    expect(await awaitSurvivors({ ...options, host: { ...host, state: () => asked } })).toMatchObject([
      { outcome: 'running' },
    ])
    const unasked = JSON.stringify([record])
    expect(await awaitSurvivors({ ...options, waitMs: 5000, host: { ...host, state: () => unasked } })).toMatchObject([
      { outcome: 'ended' },
    ])
    expect(readFileSync((await running).stdoutFile, 'utf8')).toBe('asked\n')
  })

  test('leaves a process alone whose start time differs', async () => {
    const { shell, states, host, log, secrets } = prepareProcesses()
    const running = shell('trap "exit 9" INT; sleep 0.3 & wait', { show: 'quiet' })
    await expect.poll(() => states).toHaveLength(1)
    const foreign = JSON.stringify(states[0]?.map((record) => ({ ...record, startTime: '1' })))
    const options = { host: { ...host, state: () => foreign }, log, secrets, temporaryFolder, interruptAfterMs: 0 }
    expect(await awaitSurvivors(options)).toMatchObject([{ outcome: 'ended' }])
    expect((await running).exitCode).toBe(0)
  })

  test('has nothing to do without records', async () => {
    const { log, secrets, host, shown } = prepareProcesses()
    expect(await awaitSurvivors({ host, log, secrets, temporaryFolder })).toEqual([])
    expect(shown()).toBe('')
  })
})
