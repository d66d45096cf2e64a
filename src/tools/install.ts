import { randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../runner/errors/action-error.ts'
import { unpackBinary } from './download/archive.ts'
import type { Downloads } from './download/http.ts'
import { downloadToFile } from './download/to-file.ts'
import { type Artifact, atLeast, type Digests, type VerificationLevel } from './model.ts'
import { hashFile, type Installed, type Store } from './store/store.ts'
import { fetchProofs, type KnownDigests } from './verify/proofs.ts'
import { judge, type Policy } from './verify/verify.ts'

/** One tool at one version, and what has to be proven about it. */
export interface InstallRequest {
  readonly artifact: Artifact
  readonly policy: Policy
  /** Digests that the caller's lock file or this release state for exactly this version and platform. */
  readonly known: readonly KnownDigests[]
}

export interface InstalledTool {
  readonly file: string
  readonly level: VerificationLevel
  /** For people: what proved it. */
  readonly by: string
  readonly caveats: readonly string[]
  readonly from: 'download' | 'cache' | 'path'
  readonly digests: Digests
}

export interface InstallContext {
  readonly store: Store
  readonly downloads: Downloads
  /** For archives, until they are unpacked. */
  readonly temporaryFolder: string
  /** Finds a program that the machine already has. */
  readonly onPath: (name: string) => Promise<string | undefined>
}

/**
 * Finds or installs one tool. Whatever is found is hashed again; whatever is downloaded is verified before it is
 * unpacked and unpacked before it is placed.
 * @throws ActionError `verification-failed`, `download-failed`, `version-not-found`
 */
export async function installTool(request: InstallRequest, context: InstallContext): Promise<InstalledTool> {
  const { tool, version, platform } = request.artifact
  const stored = await context.store.find(tool, version, platform)
  const hit = stored === undefined ? undefined : acceptStored(stored, request)
  return hit ?? (await acceptFromPath(request, context)) ?? downloadTool(request, context)
}

function acceptStored(stored: Installed, { known, policy }: InstallRequest): InstalledTool | undefined {
  const digests = { archive: stored.proof.archive, binary: stored.binary }
  const common = { file: stored.file, caveats: [], from: 'cache', digests } as const
  const [first] = known
  if (first !== undefined) {
    const same = known.every((one) => one.digests.binary === stored.binary)
    return same ? { ...common, level: 'lock', by: `digest in ${first.source}` } : undefined
  }
  const enough = atLeast(stored.proof.level, policy.minimum)
  return enough ? { ...common, level: stored.proof.level, by: stored.proof.by } : undefined
}

/** A program that came with the machine counts only when somebody states its digest. */
async function acceptFromPath(
  { artifact, known }: InstallRequest,
  context: InstallContext,
): Promise<InstalledTool | undefined> {
  const [first] = known
  if (first === undefined) return undefined
  const file = await context.onPath(artifact.binaryName)
  if (file === undefined) return undefined
  const digest = await hashFile(file)
  if (!known.every((one) => one.digests.binary === digest)) return undefined
  return { file, level: 'lock', by: `digest in ${first.source}`, caveats: [], from: 'path', digests: first.digests }
}

/** Archive, checksum and signature are requested side by side. */
async function downloadTool(request: InstallRequest, context: InstallContext): Promise<InstalledTool> {
  const { artifact, policy, known } = request
  const archive = path.join(context.temporaryFolder, `${artifact.tool}-${randomUUID()}`)
  try {
    const [proofs, digest] = await both(
      fetchProofs(artifact, context.downloads, known),
      downloadToFile(context.downloads, artifact.url, archive),
    )
    const verdict = await judge(
      proofs,
      { artifact, digest, readArchive: () => createReadStream(archive, { highWaterMark: 1024 * 1024 }) },
      policy,
    )
    const placed = await context.store.place(artifact, async (target) => {
      const binary = await unpackBinary(artifact, archive, target)
      if (verdict.binary !== undefined && binary !== verdict.binary) throw otherProgram(artifact, verdict.by)
      return { binary, proof: { archive: digest, level: verdict.level, by: verdict.by } }
    })
    const { level, by, caveats } = verdict
    const digests = { archive: digest, binary: placed.binary }
    return { level, by, caveats, file: placed.file, from: 'download', digests }
  } finally {
    await rm(archive, { force: true })
  }
}

/** Waits for both, so that nothing goes on in the background when one fails. */
async function both<A, B>(first: Promise<A>, second: Promise<B>): Promise<readonly [A, B]> {
  await Promise.allSettled([first, second])
  return Promise.all([first, second])
}

function otherProgram({ tool, version }: Artifact, by: string): ActionError {
  return new ActionError('verification-failed', `the program in the archive of ${tool} ${version} is another one`, {
    details: [`the archive itself is right, by the ${by}`],
    hint: 'If the digest stands in a lock file, that file is wrong: write it anew.',
  })
}
