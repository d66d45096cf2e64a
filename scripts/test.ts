/**
 * `npm test [-- <vitest arguments>]`: sets up missing programs, showing progress, then runs every test that this machine can
 * run. Skipped tests are listed with the reason; CI skips nothing.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { repositoryRoot } from './lib/suite.ts'

const vitest = path.join(repositoryRoot, 'node_modules/vitest/vitest.mjs')
// A test run starts a hundred programs in TypeScript, most of them daemons of its stacks: translated and compiled once, each starts with
// half the processor time.
const compileCache = path.join(repositoryRoot, 'node_modules/.cache/compiled')
const child = spawn(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: repositoryRoot,
  env: { ...process.env, NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? compileCache },
  stdio: ['ignore', 'inherit', 'inherit'],
})
const [code] = (await once(child, 'close')) as [number | null]
process.exitCode = code ?? 1
