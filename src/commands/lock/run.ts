import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import type { Context } from '../../runner/context.ts'
import type { Inputs, Outputs } from '../../runner/contract/action.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { formatElapsed, type Log } from '../../runner/log.ts'
import { formatCode, escapeInline } from '../../runner/markdown/text.ts'
import { selectKnownDigests } from '../../tools/known-digests.ts'
import { describeLockChange, type LockChange, compareLockFiles } from '../../tools/lock/compare.ts'
import { formatToolLockFile, type LockedTool, type ToolLockFile } from '../../tools/lock/lock-file.ts'
import { lockTool, type PlatformOutcome } from '../../tools/lock/lock-tool.ts'
import { toPlatformKey } from '../../tools/platform.ts'
import { listLockedVersions, readLockIfPresent, type RepositoryLock } from '../../tools/repository-lock.ts'
import { defaultVersions } from '../../tools/shipped/shipped.ts'
import { openToolSources, type ToolSources } from '../../tools/sources.ts'
import { type ResolvedVersion, resolveVersion } from '../../tools/version/resolve.ts'
import type { contract } from './contract.ts'
import { type BaseUrls, locateReleases } from '../../tools/catalog/artifact.ts'
import type { ToolName } from '../../tools/catalog/tools.ts'
import { isAtLeast } from '../../tools/verify/level.ts'

type LockInputs = Inputs<typeof contract>

/** Resolves the versions, verifies every download, and writes the digests. */
export async function run(inputs: LockInputs, context: Context): Promise<Outputs<typeof contract>> {
  const { absolute, relative } = inputs['lock-file']
  const present = await readLockIfPresent(inputs['lock-file'])
  const sources = openToolSources(inputs, context)
  await sources.keysChecked
  const before: ToolLockFile = present?.lock ?? { tools: {} }
  const locked: Partial<Record<ToolName, LockedTool>> = {}
  for (const tool of new Set(inputs.tools))
    locked[tool] = await lockOneTool(tool, present, { inputs, sources, context })
  const after: ToolLockFile = { tools: { ...before.tools, ...locked } }
  const changes = compareLockFiles(before, after)
  const changed = changes.some(({ kind }) => kind !== 'unchanged')
  reportChanges(relative, changes, context)
  const outputs = { changed, tools: after.tools }
  if (changed && inputs.check) throw createStaleError(relative, changes, outputs)
  if (changed) await replaceFile(absolute, formatToolLockFile(after))
  context.log.line(changed ? `${relative} was written; commit it` : `${relative} is up to date`)
  return outputs
}

interface LockRun {
  readonly inputs: LockInputs
  readonly sources: ToolSources
  readonly context: Context
}

/** The platforms of one tool are locked in parallel, the tools one after another: that is enough to use the bandwidth. */
async function lockOneTool(tool: ToolName, present: RepositoryLock | undefined, work: LockRun): Promise<LockedTool> {
  const { inputs, sources, context } = work
  const { version, source, detail } = await resolveLockedVersion(tool, present, work)
  context.log.line(`${tool} ${version} (${source}: ${detail})`)
  const { bases, trustedKeys, downloads, verifyDownload, unpackBinary } = sources
  // Mostly the same for every platform.
  const caveats = new Set<string>()
  const unsigned: string[] = []
  const locked = await lockTool(
    {
      tool,
      version,
      bases,
      // The lock file is what makes an unsigned mirror acceptable later: here a person decides once, and commits the digests.
      policy: { minimum: inputs.verify, mirrored: false, trustedKeys, now: new Date() },
      selectKnown: (artifact) => selectKnownDigests(artifact, { lock: undefined, trustedKeys }),
      existing: present?.lock.tools[tool],
    },
    {
      downloads,
      verifyDownload,
      unpackBinary,
      temporaryFolder: context.temporaryFolder,
      onPlatform: (outcome) => {
        logOutcome(outcome, context.log)
        if (outcome.kind !== 'verified') return
        for (const caveat of outcome.caveats) caveats.add(caveat)
        if (!isAtLeast(outcome.level, 'signature')) unsigned.push(toPlatformKey(outcome.platform))
      },
    },
  )
  for (const caveat of caveats) context.log.line(`  ${caveat}`)
  if (unsigned.length > 0) context.log.warning(describeUnsigned(tool, version, unsigned, bases))
  return locked
}

function describeUnsigned(tool: ToolName, version: string, platforms: readonly string[], bases: BaseUrls): string {
  const { baseUrl } = locateReleases(tool, bases)
  return `${tool} ${version} (${platforms.join(', ')}): nothing but ${baseUrl} vouches for these digests. Compare them with those of the project before you commit the file; after that, a changed download is refused. To accept signed files only: --verify signature.`
}

function resolveLockedVersion(
  tool: ToolName,
  present: RepositoryLock | undefined,
  { inputs, sources, context }: LockRun,
): Promise<ResolvedVersion> {
  return resolveVersion({
    tool,
    request: inputs[`${tool}-version`],
    workingDirectory: inputs['working-directory'].absolute,
    workspace: context.workspace,
    lock: inputs.update ? undefined : listLockedVersions(present),
    defaults: defaultVersions,
    readClusterVersion: () => Promise.reject(createClusterLockError()),
    minimumReleaseAge: inputs['minimum-release-age'],
    fetcher: sources.downloads,
    bases: sources.bases,
  })
}

function createClusterLockError(): ActionError {
  return new ActionError(
    'invalid-input',
    'kubectl-version: cluster cannot be locked: the job reads the version from the cluster',
    {
      hint: 'Use the minor version of the cluster, for example --kubectl-version 1.34.',
    },
  )
}

function logOutcome(outcome: PlatformOutcome, { line }: Log): void {
  const key = toPlatformKey(outcome.platform).padEnd(15)
  switch (outcome.kind) {
    case 'kept':
      line(`  ${key}already locked`)
      return
    case 'unpublished':
      line(`  ${key}skipped, not published: ${outcome.error.message}`)
      return
    case 'verified':
      line(`  ${key}${outcome.level.padEnd(10)} ${outcome.by}  ${formatElapsed(outcome.milliseconds)}`)
  }
}

function reportChanges(file: string, changes: readonly LockChange[], { log, summary }: Context): void {
  for (const change of changes) log.line(describeLockChange(change))
  const rows = changes.map(({ tool, version, kind, platforms }) => [
    escapeInline(tool),
    formatCode(version),
    escapeInline(kind),
    escapeInline(platforms.join(', ')),
  ])
  summary.add(
    { kind: 'heading', level: 3, text: file },
    { kind: 'table', header: ['tool', 'version', 'change', 'platforms'], rows },
  )
}

function createStaleError(
  file: string,
  changes: readonly LockChange[],
  outputs: Readonly<Record<string, unknown>>,
): ActionError {
  return new ActionError('lock-file-stale', `${file} would change`, {
    details: changes.filter(({ kind }) => kind !== 'unchanged').map(describeLockChange),
    location: { file },
    outputs,
  })
}

/** Atomically, so that a cancelled run leaves the old file. */
async function replaceFile(file: string, content: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`
  try {
    await writeFile(draft, content, { flag: 'wx' })
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
}
