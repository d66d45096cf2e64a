import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { readdir, readFile, rmdir, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { constants, tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ActionError, extendError, toFilesystemError, toActionError } from './action-error.ts'
import { toExitCode, exitCodes, type FailureCode, failureReasons } from './failure-reasons.ts'

describe('ActionError', () => {
  test('takes the hint of its code unless it is given one', () => {
    expect(new ActionError('tool-missing', 'x').hint).toBe(failureReasons['tool-missing'].nextStep)
    expect(new ActionError('tool-missing', 'x', { hint: 'Install it' }).hint).toBe('Install it')
  })

  test('carries everything that was said', () => {
    const cause = new Error('below')
    const error = new ActionError('api-failed', 'above', {
      details: ['a', 'b'],
      location: { file: 'main.tf', line: 3 },
      outputs: { status: 'half' },
      cause,
    })
    expect(error).toMatchObject({
      name: 'ActionError',
      code: 'api-failed',
      message: 'above',
      details: ['a', 'b'],
      location: { file: 'main.tf', line: 3 },
      outputs: { status: 'half' },
      cause,
    })
  })

  test('is empty where nothing was said', () => {
    expect(new ActionError('internal', 'x')).toMatchObject({ details: [], location: undefined, outputs: {} })
  })
})

describe('any thrown value becomes an ActionError', () => {
  const createErrnoError = (code: string, path?: string): Error =>
    Object.assign(new Error(`${code}: something`), { code, ...(path === undefined ? {} : { path }) })

  test('an ActionError stays the same object, alone or as the only one of several', () => {
    const error = new ActionError('timed-out', 'x')
    expect(toActionError(error)).toBe(error)
    expect(toActionError(new AggregateError([new AggregateError([error])]))).toBe(error)
  })

  test.each([
    [new TypeError('boom'), 'boom'],
    ['a text', 'a text'],
    [undefined, 'undefined'],
    [null, 'null'],
    [{ code: 'ENOSPC' }, '[object Object]'],
    [createErrnoError('EBADF', '/x'), 'EBADF: something'],
  ])('%o is a defect with its message and itself as the cause', (thrown, message) => {
    expect(toActionError(thrown)).toMatchObject({ code: 'internal', message, cause: thrown })
  })

  test.each([
    [createErrnoError('ENOSPC'), 'disk-full', 'the disk is full'],
    [createErrnoError('ENOSPC', '/tmp/x'), 'disk-full', 'the disk is full: /tmp/x'],
    [createErrnoError('EDQUOT', '/tmp/x'), 'disk-full', 'the disk is full: /tmp/x'],
    [createErrnoError('EROFS', '/tmp/x'), 'not-writable', 'not writable: /tmp/x'],
    [createErrnoError('EACCES', '/tmp/x'), 'not-writable', 'not writable: /tmp/x'],
  ])('%s is a trouble of the machine', (thrown, code, message) => {
    expect(toActionError(thrown)).toMatchObject({ code, message, cause: thrown })
  })

  test('the folder that was written to is named, where the error does not', () => {
    expect(toFilesystemError(createErrnoError('ENOSPC'), '/tools')?.message).toBe('the disk is full: /tools')
    expect(toFilesystemError(createErrnoError('ENOENT'), '/tools')).toBeUndefined()
  })

  test('several errors at once, as a refused connection gives, have a message', () => {
    const error = new AggregateError([createErrnoError('ECONNREFUSED'), createErrnoError('ECONNREFUSED')])
    expect(toActionError(error).message).toContain('ECONNREFUSED')
  })
})

describe('failure reasons', () => {
  const codes = Object.keys(failureReasons) as FailureCode[]

  test.each(codes)('%s is a stable word with a meaning and a next step, both sentences', (code) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(failureReasons[code].meaning).toMatch(/^[A-Z].*\.$/)
    expect(failureReasons[code].nextStep).toMatch(/^[A-Z].*\.$/)
  })

  test.each<[FailureCode, number]>([
    ['invalid-input', 2],
    ['missing-permission', 2],
    ['tool-failed', 1],
    ['timed-out', 1],
    ['api-failed', 1],
    ['cancelled', 130],
    ['internal', 70],
    ['masking-failed', 70],
  ])('%s ends the process with %d', (code, exitCode) => {
    expect(toExitCode(code)).toBe(exitCode)
  })

  test('no failure ends the process with success', () => {
    expect(codes.map(toExitCode)).not.toContain(exitCodes.success)
  })
})

test('a failure is told with more: parts are replaced, details and outputs added', () => {
  const location = { file: 'main.tf', line: 3 }
  const error = new ActionError('apply-failed', 'why', { details: ['one'], hint: 'next', location, outputs: { a: 1 } })
  const more = extendError(error, { message: 'why and how', details: ['two'], outputs: { b: 2 } })
  expect(more).toMatchObject({
    code: 'apply-failed',
    message: 'why and how',
    details: ['one', 'two'],
    hint: 'next',
    location,
    annotations: [{ text: 'why', location }],
    outputs: { a: 1, b: 2 },
    cause: error,
  })
})

/** Only wrong calls of our code lead to these. */
const ours = new Set(['EBADF', 'EFAULT'])

describe('a failure of the machine is never called a defect of ours', () => {
  const errnos = Object.keys(constants.errno).filter((code) => !ours.has(code))

  test.each(errnos)('%s', (code) => {
    for (const syscall of ['open', 'read', 'write', 'mkdir', 'scandir', 'rename', 'spawn', 'connect', 'fsync']) {
      const thrown = Object.assign(new Error(`${code}: it failed, ${syscall}`), {
        code,
        syscall,
        errno: -1,
        path: '/nowhere/x',
      })
      for (const error of [thrown, new AggregateError([thrown]), new AggregateError([thrown, thrown])]) {
        const { code: reason, details, hint } = toActionError(error)
        expect(reason).not.toBe('internal')
        expect(hint).not.toContain('report it')
        if (error === thrown) expect(details).toEqual([thrown.message])
      }
    }
  })

  test.each(['CERT_HAS_EXPIRED', 'DEPTH_ZERO_SELF_SIGNED_CERT', 'UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'UND_ERR_SOCKET'])(
    'a connection: %s',
    (code) => {
      expect(toActionError(Object.assign(new Error('x'), { code, hostname: 'aws.example', port: 443 }))).toMatchObject({
        code: 'api-failed',
        message: `the connection to aws.example:443 failed: ${code}`,
      })
    },
  )

  test('a certificate that is not valid yet is a matter of the clock', () => {
    const { code, message } = toActionError(Object.assign(new Error('x'), { code: 'CERT_NOT_YET_VALID' }))
    expect(code).toBe('clock-skewed')
    expect(message).toContain('the clock of this runner is wrong')
  })

  test.each<readonly [string, (folder: string) => Promise<unknown>]>([
    ['a missing file', (folder) => readFile(path.join(folder, 'none'))],
    ['a folder in place of a file', (folder) => readFile(folder)],
    ['a file in place of a folder', (folder) => readdir(path.join(folder, 'file'))],
    ['a file as part of a path', (folder) => writeFile(path.join(folder, 'file/x'), '')],
    ['a link to itself', (folder) => readFile(path.join(folder, 'loop'))],
    ['a name that is too long', (folder) => writeFile(path.join(folder, 'x'.repeat(300)), '')],
    ['a file that exists', (folder) => writeFile(path.join(folder, 'file'), '', { flag: 'wx' })],
    ['a folder that is not empty', (folder) => rmdir(folder)],
    ['a full disk', () => writeFile('/dev/full', 'x')],
    ['a pseudo file', () => readFile('/proc/self/mem')],
    ['a missing program', (folder) => once(spawn(path.join(folder, 'none')), 'spawn')],
    ['a refused connection', () => once(connect(1, '127.0.0.1'), 'connect')],
  ])('as the system reports it: %s', async (_case, work) => {
    const folder = mkdtempSync(path.join(tmpdir(), 'errno-'))
    writeFileSync(path.join(folder, 'file'), '')
    symlinkSync('loop', path.join(folder, 'loop'))
    const thrown = await work(folder).catch((error: unknown) => error)
    rmSync(folder, { recursive: true })
    expect(thrown).toBeInstanceOf(Error)
    expect(toActionError(thrown).code).not.toBe('internal')
  })
})
