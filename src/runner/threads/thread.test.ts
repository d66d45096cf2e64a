import { execFileSync } from 'node:child_process'
import { describe, expect, test } from 'vitest'
import { ActionError } from '../errors/action-error.ts'
import type { SampleFunctions } from './testing/sample.thread.ts'
import { createThread, resolveThreadFile } from './thread.ts'

const file = resolveThreadFile('sample', new URL('./testing/caller.ts', import.meta.url).href)
const start = () => createThread<SampleFunctions>(file)

describe('a thread', () => {
  test('is found beside its caller, and in dist as a bundle', () => {
    expect(resolveThreadFile('verify', 'file:///src/tools/verify/judge.ts').href).toBe(
      'file:///src/tools/verify/verify.thread.ts',
    )
    expect(resolveThreadFile('verify', 'file:///dist/program/842.index.js').href).toBe(
      'file:///dist/threads/verify/index.js',
    )
  })

  test('answers every question with its own answer, whichever is done first', async () => {
    const { ask } = start()
    const asked = [ask('double', { number: 1, afterMs: 40 }), ask('double', { number: 2, afterMs: 0 })]
    expect(await Promise.all(asked)).toEqual([
      { double: 2, isMainThread: false },
      { double: 4, isMainThread: false },
    ])
  })

  test('hands over errors for people whole, others with their message', async () => {
    const { ask } = start()
    const refused = await ask('refuse', 'no').catch((error: unknown) => error)
    expect(refused).toBeInstanceOf(ActionError)
    expect(refused).toMatchObject({
      code: 'verification-failed',
      message: 'no',
      details: ['a detail'],
      hint: 'Do something.',
    })
    await expect(ask('fail', 'a defect')).rejects.toThrow('a defect')
  })

  test('that exits before it has answered is an error, and the next call starts another one', async () => {
    const { ask } = start()
    await expect(ask('end', 3)).rejects.toThrow('exited with code 3')
    expect(await ask('double', { number: 1, afterMs: 0 })).toMatchObject({ double: 2 })
  })

  test('that cannot be loaded is an error', async () => {
    const missing = createThread<SampleFunctions>(new URL('./missing.thread.ts', import.meta.url))
    await expect(missing.ask('double', { number: 1, afterMs: 0 })).rejects.toThrow('missing.thread.ts')
  })

  test('keeps the process alive as long as an answer is due, and no longer', () => {
    const program = `
      import { createThread } from ${JSON.stringify(new URL('./thread.ts', import.meta.url).href)}
      const { ask } = createThread(new URL(${JSON.stringify(file.href)}))
      void ask('double', { number: 21, afterMs: 50 }).then(({ double }) => console.log(double))
    `
    const output = execFileSync(process.execPath, ['--input-type=module', '-e', program], { timeout: 10_000 })
    expect(output.toString()).toBe('42\n')
  })
})
