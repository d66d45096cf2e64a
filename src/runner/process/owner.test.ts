import { spawn } from 'node:child_process'
import { once } from 'node:events'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { checkOwner, formatOwnOwner } from './owner.ts'

const [, startTime = '', machine = ''] = /^\d+-(\d*)-(\w+)$/.exec(formatOwnOwner()) ?? []

test('this process runs', () => {
  expect(checkOwner(formatOwnOwner())).toBe('running')
  expect(formatOwnOwner()).toMatch(/^[\w-]+$/)
})

test('a process that was killed is gone', async () => {
  const child = spawn('sleep', ['60'])
  await once(child, 'spawn')
  const owner = `${String(child.pid)}--${machine}`
  expect(checkOwner(owner)).toBe('running')
  child.kill('SIGKILL')
  await once(child, 'exit')
  expect(checkOwner(owner)).toBe('gone')
})

test.runIf(process.platform === 'linux')('a process with the PID of an older one is another one', () => {
  expect(checkOwner(`${String(process.pid)}-${String(Number(startTime) - 1)}-${machine}`)).toBe('gone')
})

test('a process of another machine, or another text, is unknown', () => {
  expect(checkOwner(formatOwnOwner().replace(machine, '0'.repeat(16)))).toBe('unknown')
  expect(checkOwner(`0--${machine}`)).toBe('unknown')
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(checkOwner(text)).toBe('unknown')
    }),
  )
})
