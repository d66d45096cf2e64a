import { mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ActionError } from '../errors/action-error.ts'
import { createSecrets } from '../secrets/secrets.ts'
import { type ProbeRequest, runProbe } from './probe.ts'

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'probe-')))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function createOptions(environment: Readonly<Record<string, string>> = {}) {
  const secrets = createSecrets(() => undefined)
  secrets.add('hunter2')
  const cancel = new AbortController()
  return { environment: { PATH: process.env.PATH ?? '', ...environment }, secrets, signal: cancel.signal, cancel }
}

const probeShell = (script: string, more: Partial<ProbeRequest> = {}, options = createOptions()) =>
  runProbe({ tool: 'script', file: 'sh', args: ['-c', script], cwd: folder, ...more }, options)

async function catchError(probe: Promise<unknown>): Promise<ActionError> {
  const error: unknown = await probe.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  expect(error).toBeInstanceOf(ActionError)
  return error as ActionError
}

describe('a program', () => {
  test('gets its arguments literally, its folder and its input; both streams come back whole', async () => {
    const args = ['-c', 'printf "%s|" "$PWD" "$@"; cat; printf "ünï hunter2" >&2', 'sh', '$X', '`id`', 'a "b"', '', '*']
    const probe = runProbe({ tool: 'x', file: 'sh', args, cwd: folder, input: 'in' }, createOptions())
    expect(await probe).toEqual({
      exitCode: 0,
      stdout: `${folder}|$X|\`id\`|a "b"||*|in`,
      stderr: 'ünï hunter2',
    })
  })

  test('gets the job’s variables without our inputs, and what is added', async () => {
    const options = createOptions({ INPUT_PASSWORD: 'hunter2', KEPT: 'kept' })
    const { stdout } = await probeShell('env', { env: { ADDED: 'added' } }, options)
    expect(stdout).toMatch(/^KEPT=kept$/m)
    expect(stdout).toMatch(/^ADDED=added$/m)
    expect(stdout).not.toContain('INPUT_PASSWORD')
  })

  test('is looked for on the PATH of the job, also in folders with spaces', async () => {
    const programs = path.join(folder, 'my "own" programs')
    mkdirSync(programs)
    symlinkSync('/bin/echo', path.join(programs, 'greet'))
    const request = { tool: 'greet', file: 'greet', args: ['hello'], cwd: folder }
    expect((await runProbe(request, createOptions({ PATH: programs }))).stdout).toBe('hello\n')
  })

  test('is found by a path relative to its folder', async () => {
    writeFileSync(path.join(folder, 'greet'), '#!/bin/sh\necho hello\n', { mode: 0o755 })
    const request = { tool: 'greet', file: './greet', args: [], cwd: folder }
    expect((await runProbe(request, createOptions())).stdout).toBe('hello\n')
  })

  test('reads nothing without input', async () => {
    expect((await probeShell('cat')).stdout).toBe('')
  })

  test('that ends without reading its input succeeds by its exit code', async () => {
    expect((await probeShell('exit 0', { input: 'x'.repeat(1_000_000) })).exitCode).toBe(0)
  })

  test('may end with a code that is declared a success', async () => {
    expect((await probeShell('exit 2', { successCodes: [0, 2] })).exitCode).toBe(2)
  })

  test('that leaves a grandchild with its output open is not waited for', async () => {
    const { stdout } = await probeShell('sleep 30 & echo done')
    expect(stdout).toBe('done\n')
  })

  test('several at once keep their input and output apart', async () => {
    const inputs = ['one', 'two', 'three', 'four']
    const probes = inputs.map(async (input) => (await probeShell('cat', { input })).stdout)
    expect(await Promise.all(probes)).toEqual(inputs)
  })
})

describe('a failure', () => {
  test('by exit code names it and the last lines of standard error, without secrets', async () => {
    const error = await catchError(probeShell('for i in $(seq 20); do echo line $i hunter2 >&2; done; exit 3'))
    expect(error).toMatchObject({ code: 'tool-failed', message: 'script failed with exit code 3' })
    expect(error.details).toHaveLength(12)
    expect(error.details.at(-1)).toBe('line 20 ***')
  })

  test('by a signal is one, and names it', async () => {
    const error = await catchError(probeShell('echo last; kill -KILL $$'))
    expect(error).toMatchObject({ code: 'tool-killed', message: 'script was killed by SIGKILL', details: ['last'] })
  })

  test.each([
    ['that is not there', 'no-such-program-anywhere', 'it was not found'],
    ['that is no program', '/etc/passwd', 'it is not executable'],
  ])('to start a program %s says so', async (_name, file, why) => {
    const error = await catchError(runProbe({ tool: 'x', file, args: [], cwd: folder }, createOptions()))
    expect(error).toMatchObject({ code: 'tool-missing', message: `${file} could not be started: ${why}` })
    expect(error.hint).not.toBe('')
  })

  test('to start in a folder that does not exist says so', async () => {
    const cwd = path.join(folder, 'missing')
    const error = await catchError(probeShell('true', { cwd }))
    expect(error).toMatchObject({
      code: 'tool-failed',
      message: expect.stringContaining('the folder does not exist') as string,
    })
  })

  test('to start with too large a variable says where the limit is', async () => {
    const error = await catchError(probeShell('true', { env: { BIG: 'x'.repeat(200_000) } }))
    expect(error.code).toBe('tool-failed')
    expect(error.hint).toContain('128 KiB')
  })
})

describe('a program is stopped', () => {
  test('when the run is cancelled', async () => {
    const options = createOptions()
    const probe = probeShell('echo $$ > started; exec sleep 30', {}, options)
    setTimeout(() => {
      options.cancel.abort(new ActionError('cancelled', 'the run was cancelled'))
    }, 200)
    expect(await catchError(probe)).toMatchObject({
      code: 'cancelled',
      message: 'script was interrupted and ended (SIGTERM)',
    })
  })

  test('and not started when the run was cancelled before', async () => {
    const options = createOptions()
    const reason = new ActionError('cancelled', 'the run was cancelled')
    options.cancel.abort(reason)
    await expect(probeShell('true', {}, options)).rejects.toBe(reason)
  })

  test('when its time is up, by force where it does not listen', async () => {
    const error = await catchError(probeShell('trap "" TERM; echo before; sleep 30', { timeoutMs: 200 }))
    expect(error).toMatchObject({ code: 'timed-out', message: 'script did not finish within 0.2 s' })
    expect(error.details).toEqual(['It was interrupted and ended with SIGKILL.', 'before'])
  })

  test('when it writes too much', async () => {
    const error = await catchError(probeShell('exec yes', { maxOutputBytes: 10_000 }))
    expect(error).toMatchObject({
      code: 'output-too-large',
      message: 'script wrote too much output and was stopped',
    })
  })
})
