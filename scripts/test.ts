/**
 * `npm test [-- <vitest arguments>]`: sets up what is missing, with progress, then runs every test that this machine can
 * run. What has to be skipped is listed with the reason; CI skips nothing.
 */
import path from 'node:path'
import { runProgram } from './lib/checks.ts'
import { repository } from './lib/suite.ts'

const vitest = path.join(repository, 'node_modules/vitest/vitest.mjs')
const passed = await runProgram(process.execPath, [vitest, 'run', ...process.argv.slice(2)])
process.exitCode = passed ? 0 : 1
