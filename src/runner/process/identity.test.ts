import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { describe, expect, test } from 'vitest'
import { readProcessStartTime } from './identity.ts'

describe('the start time of a process', () => {
  test('is the same whenever it is asked', () => {
    const first = readProcessStartTime(process.pid)
    expect(first).toMatch(/^\S+/)
    expect(readProcessStartTime(process.pid)).toBe(first)
  })

  test('tells an older process from a younger one', async () => {
    const child = spawn('sleep', ['10'])
    await once(child, 'spawn')
    expect(readProcessStartTime(child.pid ?? 0)).not.toBe(readProcessStartTime(process.pid))
    child.kill('SIGKILL')
    await once(child, 'exit')
    expect(readProcessStartTime(child.pid ?? 0)).toBeUndefined()
  })

  test.skipIf(process.platform !== 'linux')('is unknown for a zombie, which has ended', async () => {
    // A child without anyone to wait for it: its parent sleeps in `exec`, which knows nothing of it.
    const parent = spawn('sh', ['-c', 'sh -c "exit 0" & echo $!; exec sleep 10'])
    const [line] = (await once(parent.stdout, 'data')) as [Buffer]
    await new Promise((resolve) => setTimeout(resolve, 100))
    expect(readProcessStartTime(Number(line.toString().trim()))).toBeUndefined()
    parent.kill('SIGKILL')
    await once(parent, 'exit')
  })

  test.skipIf(process.platform !== 'linux')('is found whatever the program is called', async () => {
    const child = spawn('bash', ['-c', 'printf "a) R 1 2 (b" > /proc/$$/comm; echo; read -r _'])
    await once(child.stdout, 'data')
    expect(readProcessStartTime(child.pid ?? 0)).toMatch(/^\d+$/)
    child.stdin.end()
    await once(child, 'exit')
  })

  test.each([0, -1, 2 ** 30])('is unknown for PID %d, which nobody has', (pid) => {
    expect(readProcessStartTime(pid)).toBeUndefined()
  })
})
