/**
 * `npm run refresh-tools [-- --file <shipped.lock.json>]`: finds the newest releases that may become defaults, verifies
 * the signature of every download, and writes the digests. Mirrors and their keys come from the variables
 * EKS_ACTIONS_MIRRORS and EKS_ACTIONS_TRUSTED_KEYS, as on the command line.
 */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { toActionError } from '../src/runner/errors/action-error.ts'
import { formatToolLockFile } from '../src/tools/lock/lock-file.ts'
import { toPlatformKey } from '../src/tools/platform.ts'
import type { ShippedTools } from '../src/tools/shipped/shipped.ts'
import { openToolSources } from '../src/tools/sources.ts'
import { refreshTools } from './lib/refresh.ts'
import { repositoryRoot } from './lib/suite.ts'

const usual = path.join(repositoryRoot, 'src/tools/shipped/shipped.lock.json')
const { values } = parseArgs({ options: { file: { type: 'string', default: usual } } })
const printProgress = (text: string): void => void process.stderr.write(`${text}\n`)

const temporaryFolder = mkdtempSync(path.join(tmpdir(), 'refresh-tools-'))
try {
  const environment = process.env as Readonly<Record<string, string>>
  const sources = openToolSources(
    { mirrors: [], 'trusted-keys': environment.EKS_ACTIONS_TRUSTED_KEYS },
    { environment, signal: new AbortController().signal, log: { warning: printProgress } },
  )
  const before = JSON.parse(readFileSync(values.file, 'utf8')) as { readonly tools: ShippedTools }
  const { tools, changed, report } = await refreshTools(before.tools, {
    sources,
    temporaryFolder,
    now: new Date(),
    onVersion: (tool, version) => {
      printProgress(`${tool} ${version}`)
    },
    onPlatform: (outcome) => {
      const what = outcome.kind === 'verified' ? `${outcome.level}: ${outcome.by}` : outcome.kind
      printProgress(`  ${toPlatformKey(outcome.platform).padEnd(15)}${what}`)
    },
  })
  if (changed) writeFileSync(values.file, formatToolLockFile({ tools }))
  // The only text on standard output: it becomes the body of the pull request.
  process.stdout.write(`${report.join('\n')}\n`)
} catch (error) {
  const { message, details, hint } = toActionError(error)
  printProgress([`Error: ${message}`, ...details, `Next: ${hint}`].join('\n'))
  process.exitCode = 1
} finally {
  rmSync(temporaryFolder, { recursive: true })
}
