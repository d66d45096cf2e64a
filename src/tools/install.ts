import { randomUUID } from 'node:crypto'
import { rm } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../runner/errors/action-error.ts'
import { unpackBinary } from './download/archive.ts'
import type { Downloads } from './download/http.ts'
import { downloadToFile } from './download/to-file.ts'
import { type Artifact, atLeast, type Digests, type Sha256, type VerificationLevel } from './model.ts'
import { hashFile, type Installed, type Store } from './store/store.ts'

/** One tool at one version, and what has to be proven about it. */
export interface InstallRequest {
  readonly artifact: Artifact
  readonly minimum: VerificationLevel
  /** Digests that the caller's lock file or this release states for exactly this version and platform. */
  readonly known: (Digests & { readonly source: string }) | undefined
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

export interface Verdict {
  readonly level: VerificationLevel
  readonly by: string
  readonly caveats: readonly string[]
}

/** Proofs are requested at once and judged when the archive's digest is known. */
export type Prove = (
  artifact: Artifact,
) => (archive: { readonly digest: Sha256; readonly file: string }) => Promise<Verdict>

export interface InstallContext {
  readonly store: Store
  readonly downloads: Downloads
  readonly prove: Prove
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

function acceptStored(stored: Installed, { known, minimum }: InstallRequest): InstalledTool | undefined {
  const digests = { archive: stored.proof.archive, binary: stored.binary }
  const common = { file: stored.file, caveats: [], from: 'cache', digests } as const
  if (known !== undefined) {
    return stored.binary === known.binary ? { ...common, level: 'lock', by: known.source } : undefined
  }
  return atLeast(stored.proof.level, minimum)
    ? { ...common, level: stored.proof.level, by: stored.proof.by }
    : undefined
}

/** A program that came with the machine counts only when somebody states its digest. */
async function acceptFromPath(
  { artifact, known }: InstallRequest,
  context: InstallContext,
): Promise<InstalledTool | undefined> {
  if (known === undefined) return undefined
  const file = await context.onPath(artifact.binaryName)
  if (file === undefined || (await hashFile(file)) !== known.binary) return undefined
  return { file, level: 'lock', by: known.source, caveats: [], from: 'path', digests: known }
}

async function downloadTool({ artifact, known }: InstallRequest, context: InstallContext): Promise<InstalledTool> {
  const judge = context.prove(artifact)
  const archive = path.join(context.temporaryFolder, `${artifact.tool}-${randomUUID()}`)
  try {
    const digest = await downloadToFile(context.downloads, artifact.url, archive)
    const verdict = await judge({ digest, file: archive })
    const placed = await context.store.place(artifact, async (target) => {
      const binary = await unpackBinary(artifact, archive, target)
      if (known !== undefined && binary !== known.binary) throw otherBinary(artifact, known.source)
      return { binary, proof: { archive: digest, level: verdict.level, by: verdict.by } }
    })
    return { ...verdict, file: placed.file, from: 'download', digests: { archive: digest, binary: placed.binary } }
  } finally {
    await rm(archive, { force: true })
  }
}

function otherBinary({ tool, version }: Artifact, source: string): ActionError {
  return new ActionError(
    'verification-failed',
    `the program in the archive of ${tool} ${version} is not the one of ${source}`,
    {
      hint: 'The archive itself has the right digest: the lock file is wrong. Write it anew with `npx eks-actions lock`.',
    },
  )
}
