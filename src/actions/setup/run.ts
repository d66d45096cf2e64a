import path from 'node:path'
import type { Context } from '../../runner/context.ts'
import type { Inputs, Outputs } from '../../runner/contract/action.ts'
import { elapsed } from '../../runner/log.ts'
import { code, inline } from '../../runner/markdown/text.ts'
import { artifactOf } from '../../tools/catalog.ts'
import { createDownloads, officialRedirectHosts } from '../../tools/download/http.ts'
import { type InstallContext, type InstalledTool, installTool } from '../../tools/install.ts'
import { knownDigests } from '../../tools/known-digests.ts'
import { basesOf, isMirrored, mirrorsIn } from '../../tools/mirrors.ts'
import type { ToolName } from '../../tools/model.ts'
import { findOnPath } from '../../tools/path.ts'
import { platformOf } from '../../tools/platform.ts'
import { lockedVersions, readRepositoryLock, type RepositoryLock } from '../../tools/repository-lock.ts'
import { defaultVersions } from '../../tools/shipped/shipped.ts'
import { createStore } from '../../tools/store/store.ts'
import { noExtraKeys, parseTrustedKeys } from '../../tools/verify/trust.ts'
import { type ResolvedVersion, resolveVersion } from '../../tools/version/resolve.ts'
import type { contract } from './contract.ts'

type SetupInputs = Inputs<typeof contract>

interface Result {
  readonly tool: ToolName
  readonly resolved: ResolvedVersion
  readonly installed: InstalledTool
  readonly milliseconds: number
}

/** Finds out which versions are wanted, installs all of them at once, and puts them on PATH. */
export async function run(inputs: SetupInputs, context: Context): Promise<Outputs<typeof contract>> {
  const lock = await readRepositoryLock(context.workspace, inputs['lock-file'])
  const prepared = await prepare(inputs, lock, context)
  const settled = await Promise.allSettled(
    [...new Set(inputs.tools)].map((tool) => setUp(tool, inputs, prepared, context)),
  )
  const results = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  summarise(results, context)
  const failed = settled.find((one) => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason as Error
  for (const { installed } of results) await context.addPath(path.dirname(installed.file))
  return outputsOf(results)
}

interface Prepared extends InstallContext {
  readonly lock: RepositoryLock | undefined
  readonly bases: ReturnType<typeof basesOf>
  readonly trustedKeys: typeof noExtraKeys
}

async function prepare(inputs: SetupInputs, lock: RepositoryLock | undefined, context: Context): Promise<Prepared> {
  const { environment, temporaryFolder } = context
  const bases = basesOf([...inputs.mirrors, ...mirrorsIn(environment.EKS_ACTIONS_MIRRORS ?? '')])
  const keys = inputs['trusted-keys']
  return {
    lock,
    bases,
    trustedKeys: keys === undefined ? noExtraKeys : await parseTrustedKeys(keys),
    store: createStore(environment.RUNNER_TOOL_CACHE ?? path.join(temporaryFolder, 'tools')),
    downloads: createDownloads({
      redirectHosts: officialRedirectHosts,
      signal: context.signal,
      onRetry: context.log.warning,
    }),
    temporaryFolder,
    onPath: (name) => findOnPath(name, environment.PATH ?? ''),
  }
}

async function setUp(tool: ToolName, inputs: SetupInputs, prepared: Prepared, context: Context): Promise<Result> {
  const startedAt = performance.now()
  const { bases, lock, downloads, trustedKeys } = prepared
  const resolved = await resolveVersion({
    tool,
    request: inputs[`${tool}-version`],
    workingDirectory: inputs['working-directory'].absolute,
    workspace: context.workspace,
    lock: lockedVersions(lock),
    defaults: defaultVersions,
    minimumReleaseAge: inputs['minimum-release-age'],
    fetcher: downloads,
    bases,
  })
  const artifact = artifactOf(tool, resolved.version, platformOf(process.platform, process.arch), bases)
  const installed = await installTool(
    {
      artifact,
      policy: { minimum: inputs.verify, mirrored: isMirrored(tool, bases), trustedKeys, now: new Date() },
      known: knownDigests(artifact, { lock, trustedKeys }),
    },
    prepared,
  )
  const milliseconds = performance.now() - startedAt
  context.log.line(
    [
      tool.padEnd(10),
      resolved.version.padEnd(10),
      wayOf(installed).padEnd(12),
      installed.by,
      elapsed(milliseconds),
    ].join('  '),
  )
  for (const caveat of installed.caveats) context.log.line(`${''.padEnd(10)}  ${caveat}`)
  return { tool, resolved, installed, milliseconds }
}

function wayOf({ from }: InstalledTool): string {
  return { download: 'downloaded', cache: 'from cache', path: 'on PATH' }[from]
}

function summarise(results: readonly Result[], { summary }: Context): void {
  if (results.length === 0) return
  const rows = results.map(({ tool, resolved, installed, milliseconds }) => [
    inline(tool),
    code(resolved.version),
    inline(`${resolved.source}: ${resolved.detail}`),
    `**${installed.level}**: ${inline([installed.by, ...installed.caveats].join('; '))}`,
    `${wayOf(installed)}, ${elapsed(milliseconds)}`,
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
