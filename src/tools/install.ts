import { constants } from 'node:fs'
import { copyFile, rm } from 'node:fs/promises'
import path from 'node:path'
import { settleBoth } from '../runner/concurrency.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import { createOwnedName, removeAbandoned } from '../runner/process/owned-files.ts'
import { hashFile } from '../runner/files/digest.ts'
import type { ArchiveCache } from './archive-cache.ts'
import type { Downloads } from './download/http.ts'
import { downloadToFile } from './download/download-file.ts'
import type { StoredTool, VerifiedProgram, ToolStore } from './store/store.ts'
import { fetchProofs, type KnownDigests } from './verify/proofs.ts'
import type { DownloadVerifier } from './verify/download-verifier.ts'
import type { VerificationPolicy, VerificationResult } from './verify/verification.ts'
import type { ToolArtifact } from './catalog/artifact.ts'
import type { Digests, PublishedDigests, Sha256 } from './digests.ts'
import { isAtLeast, type VerificationLevel } from './verify/level.ts'
import { formatPackageCommand } from '../runner/package-command.ts'

/** One tool at one version, and what must be proven about it. */
export interface InstallRequest {
  readonly artifact: ToolArtifact
  readonly policy: VerificationPolicy
  /** Digests in the caller's lock file or this release for exactly this version and platform. */
  readonly known: readonly KnownDigests[]
}

export interface InstalledTool {
  readonly file: string
  readonly level: VerificationLevel
  /** For people: what proved it. */
  readonly by: string
  readonly caveats: readonly string[]
  /** `cache`: it was on this machine. `archive-cache`: another job had downloaded its archive. */
  readonly from: 'download' | 'cache' | 'archive-cache' | 'path'
  readonly digests: Digests
}

export interface InstallContext {
  readonly store: ToolStore
  /** Nobody but this job can have written to the store, so what it says of its programs is true. */
  readonly isStorePrivate: boolean
  readonly downloads: Downloads
  readonly verifyDownload: DownloadVerifier['verifyDownload']
  /** See `unpackBinary` in download/unpack.ts. */
  readonly unpackBinary: (artifact: ToolArtifact, archive: string, target: string) => Promise<Sha256>
  /** For archives, until they are unpacked. */
  readonly temporaryFolder: string
  /** Finds a program that the machine already has. */
  readonly onPath: (name: string) => Promise<string | undefined>
  /** Called for a program in the tool cache that is not used, because its digest is unknown or another one. */
  readonly onIgnored?: (artifact: ToolArtifact, file: string) => void
  /** Archives of other jobs, available without a download. */
  readonly archives?: ArchiveCache | undefined
}

/**
 * A tool that this machine has: installed by this action, put into the tool cache by another one, or on PATH. Whatever is
 * found is hashed again. Programs that this job did not install are used only if their digest is known and matches; others
 * of this action are verified again by their archives, see `downloadTool`.
 */
export async function findTool(
  request: InstallRequest,
  context: Pick<InstallContext, 'store' | 'isStorePrivate' | 'onPath' | 'onIgnored'>,
): Promise<InstalledTool | undefined> {
  for await (const stored of context.store.list(request.artifact)) {
    if (!context.isStorePrivate && !isProgramKnown(request)) break
    const accepted = acceptStored(stored, request)
    if (accepted !== undefined) return accepted
  }
  return (await findForeign(request, context)) ?? findInPath(request, context)
}

function acceptStored(stored: StoredTool, { known, policy }: InstallRequest): InstalledTool | undefined {
  const digests = { archive: stored.proof.archive, binary: stored.binary }
  const common = { file: stored.file, caveats: [], from: 'cache', digests } as const
  const [first] = known
  if (first !== undefined) {
    const same = known.every((one) => matchesDigests(one.digests, digests))
    return same ? { ...common, level: 'lock', by: `digest in ${first.source}` } : undefined
  }
  const enough = isAtLeast(stored.proof.level, policy.minimum)
  return enough ? { ...common, level: stored.proof.level, by: stored.proof.by } : undefined
}

/** Whether the program itself can be compared, without believing a file beside it. */
function isProgramKnown({ known: [first, ...others] }: InstallRequest): boolean {
  return first !== undefined && [first, ...others].every(({ digests }) => digests.binary !== undefined)
}

/** The program decides; where its digest was never published, the archive that it was unpacked from. */
function matchesDigests(published: PublishedDigests, digests: Digests): boolean {
  return published.binary === undefined ? published.archive === digests.archive : published.binary === digests.binary
}

async function findForeign(
  request: InstallRequest,
  { store, onIgnored }: Pick<InstallContext, 'store' | 'onIgnored'>,
): Promise<InstalledTool | undefined> {
  const file = await store.findForeign(request.artifact)
  if (file === undefined) return undefined
  const accepted = await acceptByDigest(file, 'cache', request)
  if (accepted === undefined) onIgnored?.(request.artifact, file)
  return accepted
}

async function findInPath(
  request: InstallRequest,
  { onPath }: Pick<InstallContext, 'onPath'>,
): Promise<InstalledTool | undefined> {
  // Without a digest nothing can be accepted.
  if (request.known.length === 0) return undefined
  const file = await onPath(request.artifact.binaryName)
  return file === undefined ? undefined : acceptByDigest(file, 'path', request)
}

/** A program that somebody else installed, if its digest is the known one. */
async function acceptByDigest(
  file: string,
  from: InstalledTool['from'],
  { known }: InstallRequest,
): Promise<InstalledTool | undefined> {
  const [first] = known
  if (first === undefined || known.some(({ digests }) => digests.binary === undefined)) return undefined
  const binary = await hashFile(file).catch(() => undefined)
  if (binary === undefined) return undefined
  if (!known.every(({ digests }) => digests.binary === binary)) return undefined
  const digests = { archive: first.digests.archive, binary }
  return { file, level: 'lock', by: `digest in ${first.source}`, caveats: [], from, digests }
}

/**
 * Installs one tool, from the archive that an earlier job kept, or by a download. Either is verified before it is unpacked and
 * unpacked before it is placed.
 * @throws ActionError `verification-failed`, `download-failed`, `version-not-found`
 */
export async function downloadTool(request: InstallRequest, context: InstallContext): Promise<InstalledTool> {
  const { store, isStorePrivate } = context
  const kept = isStorePrivate ? [] : await store.listArchives(request.artifact)
  const placed = await store.place(request.artifact, (target, keepArchive) =>
    fetchProgram(request, target, { ...context, kept, keepArchive }),
  )
  const { file, binary, proof, caveats, from } = placed
  const digests = { archive: proof.archive, binary }
  return { file, level: proof.level, by: proof.by, caveats, from, digests }
}

export interface FetchContext extends Pick<
  InstallContext,
  'downloads' | 'verifyDownload' | 'unpackBinary' | 'temporaryFolder' | 'archives'
> {
  /** Archives that somebody may have changed. */
  readonly kept?: readonly string[]
  /** Moves a verified archive to where later jobs find it. */
  readonly keepArchive?: (file: string) => Promise<void>
}

/** Of archives in a folder that other programs use too. */
const archivePrefix = 'eks-actions-archive-'

/**
 * Archive, checksum and signature are requested side by side. A program without an archive is downloaded to
 * where it stays; until it is verified it is not executable, and not under its final name.
 * @param target path of the program; nothing may be there yet
 * @throws ActionError `verification-failed`, `download-failed`, `version-not-found`
 */
export async function fetchProgram(
  request: InstallRequest,
  target: string,
  context: FetchContext,
): Promise<VerifiedProgram & Pick<InstalledTool, 'caveats' | 'from'>> {
  const { artifact } = request
  const { temporaryFolder, archives, keepArchive } = context
  const packed = artifact.archive !== 'none'
  if (packed) await removeAbandoned(temporaryFolder, archivePrefix)
  const archive = packed ? path.join(temporaryFolder, createOwnedName(archivePrefix)) : target
  try {
    const verified = (await verifyKept(request, archive, context)) ?? (await verifyFetched(request, archive, context))
    const { digest, from, level, by, caveats, ...proven } = verified
    const binary = packed ? await context.unpackBinary(artifact, archive, target) : digest
    if (proven.binary !== undefined && binary !== proven.binary) throw createOtherProgramError(artifact, by)
    if (from === 'download') await archives?.keep(request, archive)
    if (packed) await keepArchive?.(archive)
    return { binary, proof: { archive: digest, level, by }, caveats, from }
  } finally {
    if (packed) await rm(archive, { force: true })
  }
}

type VerifiedArchive = VerificationResult & { readonly digest: Sha256 } & Pick<InstalledTool, 'from'>

/** @returns undefined without an archive on this machine that is what was published */
async function verifyKept(
  request: InstallRequest,
  file: string,
  { kept = [], downloads, verifyDownload }: FetchContext,
): Promise<VerifiedArchive | undefined> {
  const { artifact, policy, known } = request
  for (const archive of kept) {
    // A copy, which nobody changes between the verification and the unpacking.
    await copyFile(archive, file, constants.COPYFILE_FICLONE)
    const digest = await hashFile(file)
    const proofs = await fetchProofs(artifact, downloads, known)
    const result = await verifyDownload(proofs, { artifact, digest, file }, policy).catch(ignoreOther)
    if (result !== undefined) return { ...result, digest, from: 'cache' }
    await rm(file)
  }
  return undefined
}

/** What the server has decides; if that is wrong as well, the error is about a download. */
function ignoreOther(error: unknown): undefined {
  if (error instanceof ActionError && error.code === 'verification-failed') return undefined
  throw error
}

async function verifyFetched(request: InstallRequest, file: string, context: FetchContext): Promise<VerifiedArchive> {
  const { artifact, policy, known } = request
  const [proofs, { digest, from }] = await settleBoth(
    fetchProofs(artifact, context.downloads, known),
    fetchArchive(request, file, context),
  )
  return { ...(await context.verifyDownload(proofs, { artifact, digest, file }, policy)), digest, from }
}

async function fetchArchive(
  request: InstallRequest,
  file: string,
  { downloads, archives }: Pick<InstallContext, 'downloads' | 'archives'>,
): Promise<{ readonly digest: Sha256; readonly from: 'download' | 'archive-cache' }> {
  const taken = await archives?.take(request, file)
  if (taken !== undefined) return { digest: taken, from: 'archive-cache' }
  return { digest: await downloadToFile(downloads, request.artifact.url, file), from: 'download' }
}

function createOtherProgramError({ tool, version }: ToolArtifact, by: string): ActionError {
  return new ActionError('verification-failed', `the archive of ${tool} ${version} contains a different program`, {
    details: [`the archive itself is verified by the ${by}`],
    hint: `If the digest is from a lock file, that file is wrong: write it again with ${formatPackageCommand('lock')}.`,
  })
}
