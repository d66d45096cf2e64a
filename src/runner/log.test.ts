import { describe, expect, test } from 'vitest'
import { createPlainHost } from './host/plain-host.ts'
import { createLog, formatElapsed } from './log.ts'
import { createSecrets } from './secrets/secrets.ts'

function createRecordedLog(environment: Readonly<Record<string, string>> = {}) {
  let written = ''
  let now = 0
  const secrets = createSecrets(() => undefined)
  secrets.add('hunter2')
  const host = createPlainHost(environment, (text) => (written += text), { name: 'terminal' })
  const log = createLog(host, secrets, () => now)
  return { log, written: () => written, pass: (ms: number) => (now += ms) }
}

describe('the log', () => {
  test('shows no secret, whichever way it comes', async () => {
    const { log, written } = createRecordedLog({ EKS_ACTIONS_DEBUG: 'true' })
    log.line('line hunter2')
    log.debug('debug hunter2')
    log.notice('notice hunter2')
    log.warning('warning hunter2')
    log.error('error hunter2')
    await log.group('group hunter2', () => Promise.resolve())
    log.progress('label hunter2').update({ state: 'state hunter2', detail: 'detail hunter2' })
    expect(written()).not.toContain('hunter2')
    expect(written().match(/\*\*\*/g)).toHaveLength(9)
  })

  test('shows no secret in the place of an annotation', () => {
    const { log, written } = createRecordedLog()
    log.error('broken', { file: 'hunter2.tf', title: 'hunter2' })
    expect(written()).not.toContain('hunter2')
  })

  test('shows debug lines only when they are wanted', () => {
    const { log, written } = createRecordedLog()
    log.debug('detail')
    expect(written()).toBe('')
  })

  test('closes a group whatever happens in it, and passes on what came of it', async () => {
    let closed = 0
    const host = createPlainHost({}, () => undefined, { name: 'terminal' })
    const log = createLog(
      { ...host, closeGroup: () => (closed += 1) },
      createSecrets(() => undefined),
    )
    expect(await log.group('a', () => Promise.resolve(7))).toBe(7)
    await expect(log.group('b', () => Promise.reject(new Error('boom')))).rejects.toThrow('boom')
    expect(closed).toBe(2)
  })
})

describe('progress', () => {
  test('tells label, state, count, detail and time', () => {
    const { log, written, pass } = createRecordedLog()
    const progress = log.progress('terraform apply')
    pass(72_000)
    progress.update({ state: 'applying', done: 3, total: 12, detail: 'aws_vpc.main' })
    expect(written()).toBe('terraform apply           applying 3/12  aws_vpc.main  01:12\n')
  })

  test('tells a new state at once and the same at most every ten seconds', () => {
    const { log, written, pass } = createRecordedLog()
    const progress = log.progress('x')
    const countLines = (): number => written().split('\n').length - 1
    progress.update({ state: 'a', done: 1, total: 9 })
    expect(countLines()).toBe(1)
    pass(9999)
    progress.update({ state: 'a', done: 2, total: 9 })
    expect(countLines()).toBe(1)
    pass(1)
    progress.update({ state: 'a', done: 3, total: 9 })
    expect(countLines()).toBe(2)
    progress.update({ state: 'b' })
    expect(countLines()).toBe(3)
    progress.update({ state: 'b' })
    expect(countLines()).toBe(3)
    for (let i = 0; i < 100; i++) {
      pass(1000)
      progress.update({ state: 'b' })
    }
    expect(countLines()).toBe(13)
  })

  test('counts the time from its own start', () => {
    const { log, written, pass } = createRecordedLog()
    pass(500_000)
    const progress = log.progress('x')
    pass(850)
    progress.update({ state: 'a' })
    expect(written()).toMatch(/ {2}850ms\n$/)
  })
})

describe('elapsed', () => {
  test.each([
    [0, '0ms'],
    [850, '850ms'],
    [999, '999ms'],
    [1000, '1.0s'],
    [4800, '4.8s'],
    [59_900, '59.9s'],
    [60_000, '01:00'],
    [72_000, '01:12'],
    [3_599_999, '59:59'],
    [3_600_000, '1:00:00'],
    [3_723_000, '1:02:03'],
    [100 * 3_600_000, '100:00:00'],
  ])('%d ms is %s', (ms, text) => {
    expect(formatElapsed(ms)).toBe(text)
  })

  test.each([
    [999.6, '1.0s'],
    [59_960, '01:00'],
  ])('%d ms is rounded up into the next form, %s', (ms, text) => {
    expect(formatElapsed(ms)).toBe(text)
  })
})
