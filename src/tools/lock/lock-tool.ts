import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import { fetchProgram, type InstallContext } from '../install.ts'
import { allPlatforms, type Platform, toPlatformKey } from '../platform.ts'
import type { KnownDigests } from '../verify/proofs.ts'
import type { VerificationPolicy } from '../verify/verification.ts'
import type { LockedTool } from './lock-file.ts'
import { type BaseUrls, describeArtifact, type ToolArtifact } from '../catalog/artifact.ts'
import type { ToolName } from '../catalog/tools.ts'
import type { Digests } from '../digests.ts'
import type { VerificationLevel } from '../verify/level.ts'

/** One tool at one version, to be locked for every platform. */
export interface LockRequest {
  readonly tool: ToolName
  /** Without `v`. */
  readonly version: string
  readonly bases: BaseUrls
  readonly policy: VerificationPolicy
  /** Digests of a download that are known from elsewhere. */
  readonly selectKnown: (artifact: ToolArtifact) => readonly KnownDigests[]
  /** Entry of this tool in the lock file; its digests of this version are kept. */
  readonly existing?: LockedTool | undefined
}

export type LockContext = Pick<InstallContext, 'downloads' | 'verifyDownload' | 'unpackBinary' | 'temporaryFolder'> & {
  /** Called as soon as a platform is done. */
  readonly onPlatform: (outcome: PlatformOutcome) => void
}

/** What became of one platform. */
export type PlatformOutcome = { readonly platform: Platform } & (
  | { readonly kind: 'kept'; readonly digests: Digests }
  | {
      readonly kind: 'verified'
      readonly digests: Digests
      readonly level: VerificationLevel
      /** For people: what proved it. */
      readonly by: string
      readonly caveats: readonly string[]
      readonly milliseconds: number
    }
  /** The server has no such file. */
  | { readonly kind: 'unpublished'; readonly error: ActionError }
)

/**
 * Downloads, verifies and unpacks one tool for every platform in parallel, and keeps only the digests.
 * Platforms that are not published are omitted.
 * @throws ActionError `verification-failed`, `download-failed`; `version-not-found` when no platform is published
 */
export async function lockTool(request: LockRequest, context: LockContext): Promise<LockedTool> {
  const settled = await Promise.allSettled(
    allPlatforms.map(async (platform) => {
      const outcome = await lockPlatform(platform, request, context)
      context.onPlatform(outcome)
      return outcome
    }),
  )
  const failed = settled.find((one) => one.status === 'rejected')
  if (failed !== undefined) throw failed.reason as Error
  const outcomes = settled.flatMap((one) => (one.status === 'fulfilled' ? [one.value] : []))
  const platforms = outcomes.flatMap((one) =>
    one.kind === 'unpublished' ? [] : [[toPlatformKey(one.platform), one.digests] as const],
  )
  if (platforms.length === 0) throw createUnpublishedError(request, outcomes)
  return { version: request.version, platforms: Object.fromEntries(platforms) }
}

async function lockPlatform(platform: Platform, request: LockRequest, context: LockContext): Promise<PlatformOutcome> {
  const { tool, version, bases, policy, selectKnown: known, existing: present } = request
  const kept = present?.version === version ? present.platforms[toPlatformKey(platform)] : undefined
  if (kept !== undefined) return { kind: 'kept', platform, digests: kept }
  const startedAt = performance.now()
  const artifact = describeArtifact(tool, version, platform, bases)
  const program = path.join(context.temporaryFolder, `${tool}-${toPlatformKey(platform)}-${randomUUID()}`)
  try {
    const { binary, proof, caveats } = await fetchProgram(
      { artifact, policy, known: known(artifact) },
      program,
      context,
    )
    const { archive, level, by } = proof
    const milliseconds = performance.now() - startedAt
    return { kind: 'verified', platform, digests: { archive, binary }, level, by, caveats, milliseconds }
  } catch (error) {
    if (error instanceof ActionError && error.code === 'version-not-found') {
      return { kind: 'unpublished', platform, error }
    }
    throw error
  } finally {
    await rm(program, { force: true })
  }
}

function createUnpublishedError({ tool, version }: LockRequest, outcomes: readonly PlatformOutcome[]): ActionError {
  const reasons = outcomes.flatMap((one) => (one.kind === 'unpublished' ? [one.error.message] : []))
  return new ActionError('version-not-found', `${tool} ${version} is not published for any platform`, {
    details: reasons,
    hint: 'Correct the version, or look up which ones are published.',
  })
}
