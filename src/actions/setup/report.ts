import type { Outputs } from '../../runner/contract/action.ts'
import type { Context } from '../../runner/context.ts'
import { formatElapsed } from '../../runner/log.ts'
import type { Block } from '../../runner/markdown/document.ts'
import { escapeInline, formatCode } from '../../runner/markdown/text.ts'
import type { ToolName } from '../../tools/catalog/tools.ts'
import type { InstalledTool } from '../../tools/install.ts'
import { isAtLeast } from '../../tools/verify/level.ts'
import type { ResolvedVersion } from '../../tools/version/resolve.ts'
import type { contract } from './contract.ts'
import { formatPackageCommand } from '../../runner/package-command.ts'

/** A tool that is ready for use. */
export interface SetupResult {
  readonly tool: ToolName
  readonly resolved: ResolvedVersion
  readonly installed: InstalledTool
  readonly milliseconds: number
}

/** One line for each tool as soon as it is ready, and one for each thing to know about it. */
export function logResult(
  { tool, resolved, installed, milliseconds }: SetupResult,
  { log }: Pick<Context, 'log'>,
): void {
  const columns = [
    tool.padEnd(10),
    resolved.version.padEnd(10),
    describeOrigin(installed).padEnd(12),
    installed.level.padEnd(9),
    [installed.by, ...listCacheNames(installed)].join(', '),
    formatElapsed(milliseconds),
  ]
  log.line(columns.join('  '))
  for (const note of [...listPassedOver(resolved), ...installed.caveats]) log.line(`${''.padEnd(10)}  ${note}`)
  if (isUnsigned(installed)) log.warning(`${describeUnsigned(tool, resolved)}. ${unsignedHint}`)
}

/** A checksum from the server of the download shows that it is complete, not where it comes from. */
function isUnsigned({ level }: InstalledTool): boolean {
  return !isAtLeast(level, 'signature')
}

function describeUnsigned(tool: ToolName, { version }: ResolvedVersion): string {
  return `${tool} ${version} was installed without a signature, so nothing shows who built it`
}

const unsignedHint = `Choose a version that is signed, or lock its digest after comparing it: ${formatPackageCommand('lock')}. With verify: signature such a version is refused.`

export function addSummary(results: readonly SetupResult[], { summary }: Pick<Context, 'summary'>): void {
  if (results.length === 0) return
  const rows = results.map(({ tool, resolved, installed, milliseconds }) => [
    escapeInline(tool),
    formatCode(resolved.version),
    escapeInline([describeRequester(resolved), ...listPassedOver(resolved)].join('; ')),
    `**${installed.level}**: ${escapeInline([installed.by, ...installed.caveats].join('; '))}`,
    [describeOrigin(installed), ...listCacheNames(installed), formatElapsed(milliseconds)].join(', '),
  ])
  summary.add(
    { kind: 'heading', level: 3, text: 'Tools' },
    { kind: 'table', header: ['tool', 'version', 'requested by', 'verified by', 'installed'], rows },
    ...results
      .filter(({ installed }) => isUnsigned(installed))
      .map(({ tool, resolved }): Block => {
        const text = escapeInline(`${describeUnsigned(tool, resolved)}.`)
        return { kind: 'paragraph', text: `**${text}** ${escapeInline(unsignedHint)}` }
      }),
  )
}

export function buildOutputs(results: readonly SetupResult[]): Outputs<typeof contract> {
  const perTool = results.map(({ tool, resolved, installed }) => ({
    [`${tool}-version`]: resolved.version,
    [`${tool}-path`]: installed.file,
    [`${tool}-cache-hit`]: installed.from !== 'download',
    [`${tool}-verified-by`]: installed.level,
  }))
  const all = results.map(({ tool, resolved, installed }) => [tool, describeTool(resolved, installed)])
  return Object.assign({ tools: Object.fromEntries(all) as Record<string, unknown> }, ...perTool) as Outputs<
    typeof contract
  >
}

function describeTool(resolved: ResolvedVersion, installed: InstalledTool): Readonly<Record<string, unknown>> {
  const { version, source } = resolved
  const { file, level, by, caveats, from, digests } = installed
  return { version, source, path: file, level, by, caveats, from, digests }
}

/** Who asked for this version: `version-file: .tool-versions:1`, `latest`. */
export function describeRequester({ source, detail }: ResolvedVersion): string {
  return source === detail ? source : `${source}: ${detail}`
}

function describeOrigin({ from }: InstalledTool): string {
  return { download: 'downloaded', cache: 'from cache', 'archive-cache': 'from cache', path: 'on PATH' }[from]
}

function listCacheNames({ from }: InstalledTool): readonly string[] {
  return { download: [], cache: ['tool cache'], 'archive-cache': ['actions cache'], path: [] }[from]
}

function listPassedOver({ passedOver }: ResolvedVersion): readonly string[] {
  return passedOver === undefined ? [] : [passedOver]
}
