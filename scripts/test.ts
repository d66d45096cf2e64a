/**
 * `npm test [-- <vitest arguments>]`: sets up missing programs, showing progress, then runs every test that this machine can
 * run. Skipped tests are listed with the reason; CI skips nothing.
 *
 * Tests on the stack mostly wait. So without arguments there are two parallel workers, each with its own stack, that take one
 * run after another; the output of the first is shown live, that of the second at the end.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { repositoryRoot } from './lib/suite.ts'

const vitest = path.join(repositoryRoot, 'node_modules/vitest/vitest.mjs')

/** Arguments of vitest, the longest runs first; tests that build into one folder share a run. */
const runs: readonly (readonly string[])[] = [
  ['--project=integration', '--shard=1/2'],
  ['--project=integration', '--shard=2/2'],
  ['--project=faults'],
  ['--project=modules'],
  ['--project=unit', '--project=bundle', '--project=e2e'],
]

interface TestRun {
  readonly passed: boolean
  readonly output: string
}

async function runTests(args: readonly string[], show: 'live' | 'afterwards'): Promise<TestRun> {
  const stdio = show === 'live' ? 'inherit' : 'pipe'
  const child = spawn(process.execPath, [vitest, 'run', ...args], {
    cwd: repositoryRoot,
    stdio: ['ignore', stdio, stdio],
  })
  const chunks: Uint8Array[] = []
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Uint8Array) => void chunks.push(chunk))
  const [code] = (await once(child, 'close')) as [number | null]
  return { passed: code === 0, output: Buffer.concat(chunks).toString('utf8') }
}

/** Takes the next run until none is left. */
async function runQueue(queue: (readonly string[])[], show: 'live' | 'afterwards'): Promise<readonly TestRun[]> {
  const ended: TestRun[] = []
  for (let args = queue.shift(); args !== undefined; args = queue.shift()) ended.push(await runTests(args, show))
  return ended
}

async function runAll(): Promise<boolean> {
  const queue = [...runs]
  const [shown, kept] = await Promise.all([runQueue(queue, 'live'), runQueue(queue, 'afterwards')])
  for (const { output } of kept) process.stdout.write(output)
  return [...shown, ...kept].every(({ passed }) => passed)
}

const args = process.argv.slice(2)
const passed = args.length === 0 ? await runAll() : (await runTests(args, 'live')).passed
process.exitCode = passed ? 0 : 1
