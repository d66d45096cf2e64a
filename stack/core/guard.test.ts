import { spawn } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'

const folder = mkdtempSync(path.join(tmpdir(), 'guard-'))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

const guard = path.join(import.meta.dirname, 'guard.ts')

/** A process that creates `file` by its guard, says `ready` and then does `rest`; resolves with the signal that ended it. */
async function runGuarded(file: string, rest: string, signal?: NodeJS.Signals): Promise<NodeJS.Signals | null> {
  const script = `import { runOnDeath } from ${JSON.stringify(guard)}
    const release = runOnDeath(['touch', ${JSON.stringify(file)}])
    console.log('ready')
    ${rest}`
  const owner = spawn(process.execPath, ['--input-type=module-typescript', '-e', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  owner.stdout.once('data', () => signal !== undefined && owner.kill(signal))
  return new Promise((resolve) => owner.once('close', (_, by) => resolve(by)))
}

const forever = 'setInterval(() => undefined, 1000)'

test.each(['SIGKILL', 'SIGTERM'] as const)('a process that %s ends leaves its cleanup to the guard', async (signal) => {
  const file = path.join(folder, signal)
  expect(await runGuarded(file, forever, signal)).toBe(signal)
  await expect.poll(() => existsSync(file), { timeout: 30_000 }).toBe(true)
})

test('so does a process that ends by itself, which the guard does not keep alive', async () => {
  const file = path.join(folder, 'ended')
  expect(await runGuarded(file, '')).toBeNull()
  await expect.poll(() => existsSync(file), { timeout: 30_000 }).toBe(true)
})

test('children of the process do not hold the guard back', async () => {
  const file = path.join(folder, 'children')
  const pidFile = path.join(folder, 'pid')
  const rest = `const { spawn } = await import('node:child_process')
    const { pid } = spawn('sleep', ['60'], { detached: true, stdio: 'ignore' })
    ;(await import('node:fs')).writeFileSync(${JSON.stringify(pidFile)}, String(pid))
    process.exit()`
  await runGuarded(file, rest)
  await expect.poll(() => existsSync(file), { timeout: 30_000 }).toBe(true)
  // It throws if the child has ended, too.
  process.kill(Number(readFileSync(pidFile, 'utf8')))
})

test('a released guard does nothing', async () => {
  const file = path.join(folder, 'released')
  expect(await runGuarded(file, 'await release()')).toBeNull()
  expect(existsSync(file)).toBe(false)
})
