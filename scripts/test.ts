/**
 * `npm test [-- <vitest arguments>]`: sets up missing programs, showing progress, then runs every test that this machine can
 * run. Skipped tests are listed with the reason; CI skips nothing.
 */
import { spawn } from 'node:child_process'
import { once } from 'node:events'
import path from 'node:path'
import { repositoryRoot } from './lib/suite.ts'

const vitest = path.join(repositoryRoot, 'node_modules/vitest/vitest.mjs')
const child = spawn(process.execPath, [vitest, 'run', ...process.argv.slice(2)], {
  cwd: repositoryRoot,
  stdio: ['ignore', 'inherit', 'inherit'],
})
const [code] = (await once(child, 'close')) as [number | null]
process.exitCode = code ?? 1
