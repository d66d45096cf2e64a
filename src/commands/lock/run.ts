import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import type { Context } from '../../runner/context.ts'
import type { Inputs, Outputs } from '../../runner/contract/action.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { elapsed, type Log } from '../../runner/log.ts'
import { code, inline } from '../../runner/markdown/text.ts'
import { knownDigests } from '../../tools/known-digests.ts'
import { describeChange, type LockChange, lockChanges } from '../../tools/lock/changes.ts'
import { formatLockFile, type LockedTool, type LockFile } from '../../tools/lock/lock-file.ts'
import { lockTool, type PlatformOutcome } from '../../tools/lock/lock-tool.ts'
import { isMirrored } from '../../tools/mirrors.ts'
import type { ToolName } from '../../tools/model.ts'
import { platformKey } from '../../tools/platform.ts'
import { lockedVersions, readLock, type RepositoryLock } from '../../tools/repository-lock.ts'
import { defaultVersions } from '../../tools/shipped/shipped.ts'
import { openSources, type Sources } from '../../tools/sources.ts'
import { type ResolvedVersion, resolveVersion } from '../../tools/version/resolve.ts'
import type { contract } from './contract.ts'

type LockInputs = Inputs<typeof contract>

/** Finds out which versions are wanted, proves every download of them, and writes down the digests. */
export async function run(inputs: LockInputs, context: Context): Promise<Outputs<typeof contract>> {
  const { absolute, relative } = inputs['lock-file']
  const present = await readLock(inputs['lock-file'])
  const sources = openSources(inputs, context)
  await sources.keysChecked
  const before: LockFile = present?.lock ?? { tools: {} }
  const locked: Partial<Record<ToolName, LockedTool>> = {}
  for (const tool of new Set(inputs.tools)) locked[tool] = await lock(tool, present, { inputs, sources, context })
  const after: LockFile = { tools: { ...before.tools, ...locked } }
  const changes = lockChanges(before, after)
  const changed = changes.some(({ kind }) => kind !== 'unchanged')
  report(relative, changes, context)
  const outputs = { changed, tools: after.tools }
  if (changed && inputs.check) throw stale(relative, changes, outputs)
  if (changed) await replaceFile(absolute, formatLockFile(after))
  context.log.line(changed ? `${relative} is written; commit it` : `${relative} is up to date`)
  return outputs
}

interface Work {
  readonly inputs: LockInputs
  readonly sources: Sources
  readonly context: Context
}

/** The platforms of one tool are done side by side, the tools one after another: that keeps a line busy already. */
async function lock(tool: ToolName, present: RepositoryLock | undefined, work: Work): Promise<LockedTool> {
  const { inputs, sources, context } = work
  const { version, source, detail } = await resolve(tool, present, work)
  context.log.line(`${tool} ${version} (${source}: ${detail})`)
  const { bases, trustedKeys, downloads, judge } = sources
  // Mostly the same for every platform.
  const caveats = new Set<string>()
  const locked = await lockTool(
    {
      tool,
      version,
      bases,
      policy: { minimum: inputs.verify, mirrored: isMirrored(tool, bases), trustedKeys, now: new Date() },
      known: (artifact) => knownDigests(artifact, { lock: undefined, trustedKeys }),
      present: present?.lock.tools[tool],
    },
    {
      downloads,
      judge,
      temporaryFolder: context.temporaryFolder,
      onPlatform: (outcome) => {
        logOutcome(outcome, context.log)
        if (outcome.kind === 'verified') for (const caveat of outcome.caveats) caveats.add(caveat)
      },
    },
  )
  for (const caveat of caveats) context.log.line(`  ${caveat}`)
  return locked
}

function resolve(
  tool: ToolName,
  present: RepositoryLock | undefined,
  { inputs, sources, context }: Work,
): Promise<ResolvedVersion> {
  return resolveVersion({
    tool,
    request: inputs[`${tool}-version`],
    workingDirectory: inputs['working-directory'].absolute,
    workspace: context.workspace,
    lock: inputs.update ? undefined : lockedVersions(present),
    defaults: defaultVersions,
    clusterVersion: () => Promise.reject(clusterCannotBeLocked()),
    minimumReleaseAge: inputs['minimum-release-age'],
    fetcher: sources.downloads,
    bases: sources.bases,
  })
}

function clusterCannotBeLocked(): ActionError {
  return new ActionError('invalid-input', 'kubectl-version: cluster cannot be locked: the job asks the cluster', {
    hint: 'Name the minor that the cluster has, for example --kubectl-version 1.34.',
  })
}

function logOutcome(outcome: PlatformOutcome, { line }: Log): void {
  const key = platformKey(outcome.platform).padEnd(15)
  switch (outcome.kind) {
    case 'kept':
      line(`  ${key}locked already`)
      return
    case 'unpublished':
      line(`  ${key}left out, because it is not published: ${outcome.error.message}`)
      return
    case 'verified':
      line(`  ${key}${outcome.level.padEnd(10)} ${outcome.by}  ${elapsed(outcome.milliseconds)}`)
  }
}

function report(file: string, changes: readonly LockChange[], { log, summary }: Context): void {
  for (const change of changes) log.line(describeChange(change))
  const rows = changes.map(({ tool, version, kind, platforms }) => [
    inline(tool),
    code(version),
    inline(kind),
    inline(platforms.join(', ')),
  ])
  summary.add(
    { kind: 'heading', level: 3, text: file },
    { kind: 'table', header: ['tool', 'version', 'change', 'platforms'], rows },
  )
}

function stale(file: string, changes: readonly LockChange[], outputs: Readonly<Record<string, unknown>>): ActionError {
  return new ActionError('lock-file-stale', `${file} would change`, {
    details: changes.filter(({ kind }) => kind !== 'unchanged').map(describeChange),
    location: { file },
    outputs,
  })
}

/** In one step, so that a cancelled run leaves the old file. */
async function replaceFile(file: string, content: string): Promise<void> {
  const draft = `${file}.${randomUUID()}`
  try {
    await writeFile(draft, content, { flag: 'wx' })
    await rename(draft, file)
  } finally {
    await rm(draft, { force: true })
  }
}
