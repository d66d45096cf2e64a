import { homedir } from 'node:os'
import type { Inputs } from '../../runner/contract/action.ts'
import type { Context } from '../../runner/context.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { describeArtifact } from '../../tools/catalog/artifact.ts'
import type { ToolName } from '../../tools/catalog/tools.ts'
import { findOnPath } from '../../runner/process/find-on-path.ts'
import {
  downloadTool,
  findTool,
  type InstallContext,
  type InstalledTool,
  type InstallRequest,
} from '../../tools/install.ts'
import { selectKnownDigests } from '../../tools/known-digests.ts'
import { isMirrored } from '../../tools/mirrors.ts'
import { toPlatform, toPlatformKey } from '../../tools/platform.ts'
import { listLockedVersions, type RepositoryLock } from '../../tools/repository-lock.ts'
import { defaultVersions } from '../../tools/shipped/shipped.ts'
import { openToolSources, type ToolSources } from '../../tools/sources.ts'
import { resolveStoreFolder } from '../../tools/store/folder.ts'
import { createToolStore } from '../../tools/store/store.ts'
import { findInToolCache } from '../../tools/store/tool-cache.ts'
import { type ResolvedVersion, resolveVersion } from '../../tools/version/resolve.ts'
import type { ActionRun } from '../shared/action-run.ts'
import { createClusterVersionReader } from './cluster-version.ts'
import type { contract } from './contract.ts'
import { describeRequester, type SetupResult } from './report.ts'

/** Installing tools does not depend on what triggered the run. */
export type SetupRun = Omit<ActionRun<typeof contract>, 'event'>

/** Where tools come from and where they go. */
export interface Installation extends InstallContext, ToolSources {
  readonly lock: RepositoryLock | undefined
  /** Undefined without `cluster-name`. */
  readonly readClusterVersion: (() => Promise<string>) | undefined
}

/** A tool whose version is known, and what of it this machine has. */
export interface LocatedTool {
  readonly tool: ToolName
  readonly resolved: ResolvedVersion
  readonly request: InstallRequest
  readonly found: InstalledTool | undefined
  /** Timestamp from `performance.now()`. */
  readonly startedAt: number
}

/** @throws ActionError `invalid-input` for mirrors and keys that cannot be read */
export function openInstallation({ inputs, context }: SetupRun, lock: RepositoryLock | undefined): Installation {
  const { environment, temporaryFolder, log } = context
  return {
    lock,
    readClusterVersion: createClusterVersionReader(inputs, context),
    ...openToolSources(inputs, context),
    ...openStore(context),
    temporaryFolder,
    onPath: (name) => findOnPath(name, environment.PATH ?? ''),
    onIgnored: ({ tool, version }, file) => {
      log.debug(`${tool} ${version} in the tool cache is not used, its digest is unknown or another one: ${file}`)
    },
  }
}

function openStore({ environment }: Context): Pick<InstallContext, 'store' | 'isStorePrivate'> {
  const folder = resolveStoreFolder(environment, process.platform, homedir())
  // Elsewhere nobody else keeps tools there, and the toolkit's debug lines would be shown.
  const isToolCache = environment.GITHUB_ACTIONS === 'true' && environment.RUNNER_TOOL_CACHE !== undefined
  // A machine of GitHub runs one job; any other one may have run jobs of people whose code was not reviewed.
  const isStorePrivate = environment.RUNNER_ENVIRONMENT === 'github-hosted'
  const lookUp = isToolCache ? findInToolCache : undefined
  return { store: createToolStore(folder, { lookUp, isShared: !isStorePrivate }), isStorePrivate }
}

/**
 * Resolves the version of a tool, and looks it up on this machine.
 * @throws ActionError as `resolveVersion` does, and `invalid-input` where the lock file has another version
 */
export async function locateTool(
  tool: ToolName,
  { inputs, context }: SetupRun,
  installation: Installation,
): Promise<LocatedTool> {
  const startedAt = performance.now()
  const { bases, lock, trustedKeys } = installation
  const resolved = await resolveToolVersion(tool, inputs, installation, context.workspace)
  const artifact = describeArtifact(tool, resolved.version, toPlatform(process.platform, process.arch), bases)
  const request: InstallRequest = {
    artifact,
    policy: { minimum: inputs.verify, mirrored: isMirrored(tool, bases), trustedKeys, now: new Date() },
    known: selectKnownDigests(artifact, { lock, trustedKeys }),
  }
  return { tool, resolved, request, found: await findTool(request, installation), startedAt }
}

function resolveToolVersion(
  tool: ToolName,
  inputs: Inputs<typeof contract>,
  { bases, lock, downloads, readClusterVersion }: Installation,
  workspace: string,
): Promise<ResolvedVersion> {
  return resolveVersion({
    tool,
    request: inputs[`${tool}-version`],
    workingDirectory: inputs['working-directory'].absolute,
    workspace,
    lock: listLockedVersions(lock),
    defaults: defaultVersions,
    readClusterVersion,
    minimumReleaseAge: inputs['minimum-release-age'],
    fetcher: downloads,
    bases,
  })
}

/**
 * Downloads a tool that this machine does not have.
 * @throws ActionError as `downloadTool` does; `version-not-found` says who asked for the version
 */
export async function installTool(located: LocatedTool, installation: InstallContext): Promise<SetupResult> {
  const { tool, resolved, request, found, startedAt } = located
  const installed = found ?? (await downloadTool(request, installation).catch(explainUnpublished(located)))
  return { tool, resolved, installed, milliseconds: performance.now() - startedAt }
}

/** The download's own error knows a URL, not who asked for the version. */
function explainUnpublished({ resolved, request }: LocatedTool): (error: unknown) => never {
  return (error) => {
    if (!(error instanceof ActionError) || error.code !== 'version-not-found') throw error
    const { tool, version, platform, url } = request.artifact
    const where = `${toPlatformKey(platform)} at ${new URL(url).host}`
    throw new ActionError('version-not-found', `${tool} ${version} is not published for ${where}`, {
      details: [error.message, `requested by ${describeRequester(resolved)}`],
      hint: 'Correct the version, or use a range or latest to choose a published one.',
      cause: error,
    })
  }
}
