import { homedir } from 'node:os'
import path from 'node:path'
import type { Context } from '../../runner/context.ts'
import type { Inputs, Outputs } from '../../runner/contract/action.ts'
import { formatElapsed } from '../../runner/log.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { escapeInline, formatCode } from '../../runner/markdown/text.ts'
import {
  downloadTool,
  findTool,
  type InstallContext,
  type InstalledTool,
  type InstallRequest,
} from '../../tools/install.ts'
import { selectKnownDigests } from '../../tools/known-digests.ts'
import { isMirrored } from '../../tools/mirrors.ts'
import { findOnPath } from '../../tools/find-on-path.ts'
import { toPlatformKey, toPlatform } from '../../tools/platform.ts'
import { listLockedVersions, readRepositoryLock, type RepositoryLock } from '../../tools/repository-lock.ts'
import { defaultVersions } from '../../tools/shipped/shipped.ts'
import { openToolSources, type ToolSources } from '../../tools/sources.ts'
import { resolveStoreFolder } from '../../tools/store/folder.ts'
import { createToolStore } from '../../tools/store/store.ts'
import { type ResolvedVersion, resolveVersion } from '../../tools/version/resolve.ts'
import { createClusterVersionReader } from './cluster-version.ts'
import type { contract } from './contract.ts'
import { shareArchives } from './share-archives.ts'
import { describeArtifact } from '../../tools/catalog/artifact.ts'
import type { ToolName } from '../../tools/catalog/tools.ts'

type SetupInputs = Inputs<typeof contract>

/** A tool whose version is known, and what of it this machine has. */
interface LocatedTool {
  readonly tool: ToolName
  readonly resolved: ResolvedVersion
  readonly request: InstallRequest
  readonly found: InstalledTool | undefined
  readonly startedAt: number
}

interface SetupResult {
  readonly tool: ToolName
  readonly resolved: ResolvedVersion
  readonly installed: InstalledTool
  readonly milliseconds: number
}

/** Finds out which versions are wanted, installs all of them at once, and puts them on PATH. */
export async function run(inputs: SetupInputs, context: Context): Promise<Outputs<typeof contract>> {
  const lock = await readRepositoryLock(context.workspace, inputs['lock-file'])
  const prepared = openInstallation(inputs, lock, context)
  const located = [...new Set(inputs.tools)].map((tool) => locateTool(tool, inputs, prepared, context))
  const sharing = inputs.cache ? shareArchives(listMissing(located), context) : undefined
  const settled = await Promise.allSettled(
    located.map(async (one) => installTool(await one, { ...prepared, archives: sharing?.archives }, context)),
  )
  await prepared.keysChecked
  const results = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  writeSummary(results, context)
  const failed = settled.find((one) => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason as Error
  for (const { installed } of results) await context.addPath(path.dirname(installed.file))
  await sharing?.remember()
  return buildOutputs(results)
}

interface Installation extends InstallContext, ToolSources {
  readonly lock: RepositoryLock | undefined
  /** Defined where kubectl follows a cluster. */
  readonly clusterVersion: (() => Promise<string>) | undefined
}

function openInstallation(inputs: SetupInputs, lock: RepositoryLock | undefined, context: Context): Installation {
  const { environment, temporaryFolder } = context
  return {
    lock,
    clusterVersion: createClusterVersionReader(inputs, context),
    ...openToolSources(inputs, context),
    store: createToolStore(
      resolveStoreFolder(environment, process.platform, homedir()),
      isOnRunner(environment) ? findInToolCache : undefined,
    ),
    temporaryFolder,
    onPath: (name) => findOnPath(name, environment.PATH ?? ''),
  }
}

async function locateTool(
  tool: ToolName,
  inputs: SetupInputs,
  prepared: Installation,
  context: Context,
): Promise<LocatedTool> {
  const startedAt = performance.now()
  const { bases, lock, downloads, trustedKeys } = prepared
  const resolved = await resolveVersion({
    tool,
    request: inputs[`${tool}-version`],
    workingDirectory: inputs['working-directory'].absolute,
    workspace: context.workspace,
    lock: listLockedVersions(lock),
    defaults: defaultVersions,
    readClusterVersion: prepared.clusterVersion,
    minimumReleaseAge: inputs['minimum-release-age'],
    fetcher: downloads,
    bases,
  })
  const artifact = describeArtifact(tool, resolved.version, toPlatform(process.platform, process.arch), bases)
  const request: InstallRequest = {
    artifact,
    policy: { minimum: inputs.verify, mirrored: isMirrored(tool, bases), trustedKeys, now: new Date() },
    known: selectKnownDigests(artifact, { lock, trustedKeys }),
  }
  return { tool, resolved, request, found: await findTool(request, prepared), startedAt }
}

/** What has to come from elsewhere; known when all have been looked for. */
async function listMissing(located: readonly Promise<LocatedTool>[]): Promise<readonly InstallRequest[]> {
  return (await Promise.all(located)).flatMap(({ found, request }) => (found === undefined ? [request] : []))
}

async function installTool(located: LocatedTool, installation: InstallContext, context: Context): Promise<SetupResult> {
  const { tool, resolved, request, startedAt } = located
  const installed = located.found ?? (await downloadTool(request, installation).catch(explainUnpublished(located)))
  const milliseconds = performance.now() - startedAt
  context.log.line(
    [
      tool.padEnd(10),
      resolved.version.padEnd(10),
      describeInstallMethod(installed).padEnd(12),
      installed.level.padEnd(9),
      [installed.by, ...listCacheNames(installed)].join(', '),
      formatElapsed(milliseconds),
    ].join('  '),
  )
  for (const note of [...listPassedOver(resolved), ...installed.caveats]) context.log.line(`${''.padEnd(10)}  ${note}`)
  return { tool, resolved, installed, milliseconds }
}

function listPassedOver({ passedOver }: ResolvedVersion): readonly string[] {
  return passedOver === undefined ? [] : [passedOver]
}

/** The download's own error knows an address, not whose wish it was. */
function explainUnpublished({ resolved, request }: LocatedTool): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof ActionError) || error.code !== 'version-not-found') throw error
    const { tool, version, platform, url } = request.artifact
    const where = `${toPlatformKey(platform)} at ${new URL(url).host}`
    throw new ActionError('version-not-found', `${tool} ${version} is not published for ${where}`, {
      details: [error.message, `asked for by ${describeRequester(resolved)}`],
      hint: 'Correct the version, or let a range or latest choose among those that are published.',
      cause: error,
    })
  }
}

function describeInstallMethod({ from }: InstalledTool): string {
  return { download: 'downloaded', cache: 'from cache', 'archive-cache': 'from cache', path: 'on PATH' }[from]
}

/** Who wanted this version: `version-file: .tool-versions:1`, `latest`. */
function describeRequester({ source, detail }: ResolvedVersion): string {
  return source === detail ? source : `${source}: ${detail}`
}

/** Which cache it was. */
function listCacheNames({ from }: InstalledTool): readonly string[] {
  return { download: [], cache: ['tool cache'], 'archive-cache': ['actions cache'], path: [] }[from]
}

function writeSummary(results: readonly SetupResult[], { summary }: Context): void {
  if (results.length === 0) return
  const rows = results.map(({ tool, resolved, installed, milliseconds }) => [
    escapeInline(tool),
    formatCode(resolved.version),
    escapeInline([describeRequester(resolved), ...listPassedOver(resolved)].join('; ')),
    `**${installed.level}**: ${escapeInline([installed.by, ...installed.caveats].join('; '))}`,
    [describeInstallMethod(installed), ...listCacheNames(installed), formatElapsed(milliseconds)].join(', '),
  ])
  summary.add(
    { kind: 'heading', level: 3, text: 'Tools' },
    { kind: 'table', header: ['tool', 'version', 'asked for by', 'verified by', 'how'], rows },
  )
}

function buildOutputs(results: readonly SetupResult[]): Outputs<typeof contract> {
  const perTool = results.map(({ tool, resolved, installed }) => ({
    [`${tool}-version`]: resolved.version,
    [`${tool}-path`]: installed.file,
    [`${tool}-cache-hit`]: installed.from !== 'download',
    [`${tool}-verified-by`]: installed.level,
  }))
  const all = results.map(({ tool, resolved, installed }) => [
    tool,
    {
      version: resolved.version,
      source: resolved.source,
      path: installed.file,
      level: installed.level,
      by: installed.by,
      caveats: installed.caveats,
      from: installed.from,
      digests: installed.digests,
    },
  ])
  return Object.assign({ tools: Object.fromEntries(all) as Record<string, unknown> }, ...perTool) as Outputs<
    typeof contract
  >
}
