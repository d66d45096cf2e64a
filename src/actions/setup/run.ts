import { homedir } from 'node:os'
import path from 'node:path'
import type { Context } from '../../runner/context.ts'
import type { Inputs, Outputs } from '../../runner/contract/action.ts'
import { elapsed } from '../../runner/log.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { code, inline } from '../../runner/markdown/text.ts'
import { artifactOf } from '../../tools/catalog.ts'
import {
  downloadTool,
  findTool,
  type InstallContext,
  type InstalledTool,
  type InstallRequest,
} from '../../tools/install.ts'
import { knownDigests } from '../../tools/known-digests.ts'
import { isMirrored } from '../../tools/mirrors.ts'
import type { ToolName } from '../../tools/model.ts'
import { findOnPath } from '../../tools/path.ts'
import { platformKey, platformOf } from '../../tools/platform.ts'
import { lockedVersions, readRepositoryLock, type RepositoryLock } from '../../tools/repository-lock.ts'
import { defaultVersions } from '../../tools/shipped/shipped.ts'
import { openSources, type Sources } from '../../tools/sources.ts'
import { storeFolder } from '../../tools/store/folder.ts'
import { createStore } from '../../tools/store/store.ts'
import { type ResolvedVersion, resolveVersion } from '../../tools/version/resolve.ts'
import { clusterToFollow } from './cluster-version.ts'
import type { contract } from './contract.ts'
import { shareArchives } from './share-archives.ts'

type SetupInputs = Inputs<typeof contract>

/** A tool whose version is known, and what of it this machine has. */
interface Located {
  readonly tool: ToolName
  readonly resolved: ResolvedVersion
  readonly request: InstallRequest
  readonly found: InstalledTool | undefined
  readonly startedAt: number
}

interface Result {
  readonly tool: ToolName
  readonly resolved: ResolvedVersion
  readonly installed: InstalledTool
  readonly milliseconds: number
}

/** Finds out which versions are wanted, installs all of them at once, and puts them on PATH. */
export async function run(inputs: SetupInputs, context: Context): Promise<Outputs<typeof contract>> {
  const lock = await readRepositoryLock(context.workspace, inputs['lock-file'])
  const prepared = prepare(inputs, lock, context)
  const located = [...new Set(inputs.tools)].map((tool) => locate(tool, inputs, prepared, context))
  const sharing = inputs.cache ? shareArchives(wantedOf(located), context) : undefined
  const settled = await Promise.allSettled(
    located.map(async (one) => setUp(await one, { ...prepared, archives: sharing?.archives }, context)),
  )
  await prepared.keysChecked
  const results = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  summarise(results, context)
  const failed = settled.find((one) => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason as Error
  for (const { installed } of results) await context.addPath(path.dirname(installed.file))
  await sharing?.remember()
  return outputsOf(results)
}

interface Prepared extends InstallContext, Sources {
  readonly lock: RepositoryLock | undefined
  /** Defined where kubectl follows a cluster. */
  readonly clusterVersion: (() => Promise<string>) | undefined
}

function prepare(inputs: SetupInputs, lock: RepositoryLock | undefined, context: Context): Prepared {
  const { environment, temporaryFolder } = context
  return {
    lock,
    clusterVersion: clusterToFollow(inputs, context),
    ...openSources(inputs, context),
    store: createStore(storeFolder(environment, process.platform, homedir())),
    temporaryFolder,
    onPath: (name) => findOnPath(name, environment.PATH ?? ''),
  }
}

async function locate(tool: ToolName, inputs: SetupInputs, prepared: Prepared, context: Context): Promise<Located> {
  const startedAt = performance.now()
  const { bases, lock, downloads, trustedKeys } = prepared
  const resolved = await resolveVersion({
    tool,
    request: inputs[`${tool}-version`],
    workingDirectory: inputs['working-directory'].absolute,
    workspace: context.workspace,
    lock: lockedVersions(lock),
    defaults: defaultVersions,
    clusterVersion: prepared.clusterVersion,
    minimumReleaseAge: inputs['minimum-release-age'],
    fetcher: downloads,
    bases,
  })
  const artifact = artifactOf(tool, resolved.version, platformOf(process.platform, process.arch), bases)
  const request: InstallRequest = {
    artifact,
    policy: { minimum: inputs.verify, mirrored: isMirrored(tool, bases), trustedKeys, now: new Date() },
    known: knownDigests(artifact, { lock, trustedKeys }),
  }
  return { tool, resolved, request, found: await findTool(request, prepared), startedAt }
}

/** What has to come from elsewhere; known when all have been looked for. */
async function wantedOf(located: readonly Promise<Located>[]): Promise<readonly InstallRequest[]> {
  return (await Promise.all(located)).flatMap(({ found, request }) => (found === undefined ? [request] : []))
}

async function setUp(located: Located, installation: InstallContext, context: Context): Promise<Result> {
  const { tool, resolved, request, startedAt } = located
  const installed = located.found ?? (await downloadTool(request, installation).catch(saySoIfUnpublished(located)))
  const milliseconds = performance.now() - startedAt
  context.log.line(
    [
      tool.padEnd(10),
      resolved.version.padEnd(10),
      wayOf(installed).padEnd(12),
      installed.level.padEnd(9),
      [installed.by, ...originOf(installed)].join(', '),
      elapsed(milliseconds),
    ].join('  '),
  )
  for (const note of [...passedOverFor(resolved), ...installed.caveats]) context.log.line(`${''.padEnd(10)}  ${note}`)
  return { tool, resolved, installed, milliseconds }
}

function passedOverFor({ passedOver }: ResolvedVersion): readonly string[] {
  return passedOver === undefined ? [] : [passedOver]
}

/** The download's own error knows an address, not whose wish it was. */
function saySoIfUnpublished({ resolved, request }: Located): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof ActionError) || error.code !== 'version-not-found') throw error
    const { tool, version, platform, url } = request.artifact
    const where = `${platformKey(platform)} at ${new URL(url).host}`
    throw new ActionError('version-not-found', `${tool} ${version} is not published for ${where}`, {
      details: [error.message, `asked for by ${wishOf(resolved)}`],
      hint: 'Correct the version, or let a range or latest choose among those that are published.',
      cause: error,
    })
  }
}

function wayOf({ from }: InstalledTool): string {
  return { download: 'downloaded', cache: 'from cache', 'archive-cache': 'from cache', path: 'on PATH' }[from]
}

/** Who wanted this version: `version-file: .tool-versions:1`, `latest`. */
function wishOf({ source, detail }: ResolvedVersion): string {
  return source === detail ? source : `${source}: ${detail}`
}

/** Which cache it was. */
function originOf({ from }: InstalledTool): readonly string[] {
  return { download: [], cache: ['tool cache'], 'archive-cache': ['actions cache'], path: [] }[from]
}

function summarise(results: readonly Result[], { summary }: Context): void {
  if (results.length === 0) return
  const rows = results.map(({ tool, resolved, installed, milliseconds }) => [
    inline(tool),
    code(resolved.version),
    inline([wishOf(resolved), ...passedOverFor(resolved)].join('; ')),
    `**${installed.level}**: ${inline([installed.by, ...installed.caveats].join('; '))}`,
    [wayOf(installed), ...originOf(installed), elapsed(milliseconds)].join(', '),
  ])
  summary.add(
    { kind: 'heading', level: 3, text: 'Tools' },
    { kind: 'table', header: ['tool', 'version', 'asked for by', 'verified by', 'how'], rows },
  )
}

function outputsOf(results: readonly Result[]): Outputs<typeof contract> {
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
