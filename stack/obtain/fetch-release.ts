/** Downloads official releases, verifies them and unpacks their programs into an entry of the cache. */

import { access, chmod, constants, mkdir, rename, rm, symlink } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import { Transform } from 'node:stream'
import { extract } from 'tar'
import { formatSize } from '../../src/runner/size.ts'
import { downloadToFile } from '../../src/tools/download/download-file.ts'
import { unpackBinary } from '../../src/tools/download/unpack.ts'
import type { Platform } from '../../src/tools/platform.ts'
import { isSameDigest, readChecksum } from '../../src/tools/verify/checksums.ts'
import { fetchProofs } from '../../src/tools/verify/proofs.ts'
import { hasExtraKeys } from '../../src/tools/verify/trust.ts'
import { verifyPublished } from '../../src/tools/verify/verify-published.ts'
import type { PrepareContext } from '../part.ts'
import type { DescribeRelease, ReleaseFile } from './release.ts'
import type { ReachableHosts } from './release-hosts.ts'
import { reportRegularly } from './work-progress.ts'

/** What is fetched, and where to. */
export interface ReleaseRequest {
  /** Name and version, for messages. */
  readonly title: string
  readonly describe: DescribeRelease
  readonly platform: Platform
  /** Program name → path from `folder`. */
  readonly programs: Readonly<Record<string, string>>
  readonly folder: string
}

type FetchContext = Pick<PrepareContext, 'progress' | 'signal'>

/**
 * Fetches as many of the programs as official releases provide.
 * @returns the names of those that are in place now; a release that cannot be reached or verified is reported and left out
 */
export async function fetchReleases(
  request: ReleaseRequest,
  hosts: ReachableHosts,
  context: FetchContext,
): Promise<ReadonlySet<string>> {
  const { title, describe, platform, folder } = request
  const files = describe(platform, hosts.bases).filter(({ programs }) =>
    Object.keys(programs).every((name) => name in request.programs),
  )
  const reachable = await Promise.all(files.map(({ url }) => hosts.isReachable(url)))
  const wanted = files.filter((_, at) => reachable[at])
  if (wanted.length === 0) return new Set()
  const counter = createByteCounter()
  await mkdir(folder, { recursive: true })
  const reports = reportRegularly(context.progress, () => `${title}: ${counter.describe()} downloaded`, 5000)
  const fetched = await Promise.all(
    wanted.map(async (file, at) => {
      const scratch = join(folder, `.download-${at}`)
      try {
        const proof = await fetchFile(file, scratch, request, { ...context, hosts, counter })
        context.progress(`${title}: ${listNames(file)} from ${new URL(file.url).host}, verified by ${proof}`)
        return Object.keys(file.programs)
      } catch (error) {
        context.signal.throwIfAborted()
        context.progress(`${title}: not from ${new URL(file.url).host}: ${(error as Error).message}`)
        return []
      } finally {
        await rm(scratch, { force: true })
      }
    }),
  ).finally(reports.stop)
  return new Set(fetched.flat())
}

function listNames({ programs }: ReleaseFile): string {
  return Object.keys(programs).join(', ')
}

interface FileContext extends FetchContext {
  readonly hosts: ReachableHosts
  readonly counter: ByteCounter
}

/** Puts the programs of one file in place. @returns what proved it */
async function fetchFile(
  file: ReleaseFile,
  scratch: string,
  request: ReleaseRequest,
  { hosts, counter }: FileContext,
): Promise<string> {
  const digest = await downloadToFile(hosts.downloads, file.url, scratch, counter.open)
  const proof = await verifyFile(file, { digest, path: scratch }, hosts)
  await unpackPrograms(file, scratch, request)
  return proof
}

/** @throws Error if the file is not what was published, or nothing proves that it is */
async function verifyFile(
  file: ReleaseFile,
  { digest, path }: { readonly digest: string; readonly path: string },
  { downloads, bases, trustedKeys }: ReachableHosts,
): Promise<string> {
  // Keys that are trusted in addition are those of mirrors whose archives are packed anew.
  if (file.pinned !== undefined && !hasExtraKeys(trustedKeys)) {
    requireDigest(file, file.pinned, digest)
    return 'a digest in its recipe'
  }
  const { proof } = file
  switch (proof.kind) {
    case 'tool': {
      const { artifact } = proof
      const proofs = await fetchProofs(artifact, downloads)
      if (proofs.kind !== 'published') throw new Error(`nothing was published to verify ${file.url}`)
      const policy = {
        minimum: 'checksum',
        mirrored: !bases[file.source].isOfficial,
        trustedKeys,
        now: new Date(),
      } as const
      return (await verifyPublished(proofs, { artifact, digest, file: path }, policy)).by
    }
    case 'checksum': {
      const { url } = proof.checksum
      const content = await downloads.readBytes(url)
      if (content === undefined) throw new Error(`there is no ${url}`)
      requireDigest(file, readChecksum(selectChecksumLines(content, proof.checksum.entry), proof.checksum), digest)
      return `the checksum from ${new URL(url).host}`
    }
    case 'github': {
      const content = await downloads.readBytes(proof.api)
      if (content === undefined) throw new Error(`there is no ${proof.api}`)
      requireDigest(file, readAssetDigest(content, proof.asset), digest)
      return `the checksum from ${new URL(proof.api).host}`
    }
  }
}

function requireDigest({ url }: ReleaseFile, expected: string, actual: string): void {
  if (!isSameDigest(expected, actual)) throw new Error(`${url} has the SHA-256 ${actual} instead of ${expected}`)
}

/**
 * Lists of several projects have lines that say something else (an OpenPGP signature around them, files in folders): only those
 * that name the file count. A list without any is left as it is, for a message that quotes it.
 */
function selectChecksumLines(content: Uint8Array, entry: string): Uint8Array {
  const lines = new TextDecoder().decode(content).split(/\r?\n/)
  const own = lines.filter((line) => line.endsWith(` ${entry}`) || line.endsWith(`*${entry}`))
  return own.length === 0 ? content : new TextEncoder().encode(`${own.join('\n')}\n`)
}

/** Reads the digest of a file of a release in GitHub's API (https://docs.github.com/rest/releases). */
function readAssetDigest(content: Uint8Array, asset: string): string {
  const { assets = [] } = JSON.parse(new TextDecoder().decode(content)) as {
    readonly assets?: readonly { readonly name: string; readonly digest?: string | null }[]
  }
  const digest = assets.find(({ name }) => name === asset)?.digest?.replace(/^sha256:/, '')
  if (digest === undefined || !/^[0-9a-f]{64}$/.test(digest)) throw new Error(`GitHub has no checksum of ${asset}`)
  return digest
}

async function unpackPrograms(file: ReleaseFile, scratch: string, request: ReleaseRequest): Promise<void> {
  if (file.archive === 'tree') {
    await unpackTree(file, scratch, request)
    return
  }
  for (const [name, binaryPath] of Object.entries(file.programs)) {
    const target = join(request.folder, request.programs[name] ?? name)
    await mkdir(dirname(target), { recursive: true })
    if (file.archive === 'none') {
      await chmod(scratch, 0o755)
      await rename(scratch, target)
    } else await unpackBinary({ tool: name, url: file.url, archive: file.archive, binaryPath }, scratch, target)
  }
}

/** Unpacks the whole archive and links its programs. The library leaves out paths and links that lead elsewhere. */
async function unpackTree({ programs }: ReleaseFile, scratch: string, request: ReleaseRequest): Promise<void> {
  const tree = join(request.folder, 'tree')
  await mkdir(tree, { recursive: true })
  await extract({ file: scratch, cwd: tree, strict: true })
  for (const [name, inside] of Object.entries(programs)) {
    const target = join(request.folder, request.programs[name] ?? name)
    await mkdir(dirname(target), { recursive: true })
    await symlink(relative(dirname(target), join(tree, inside)), target)
    // A link to a program that is not there would be noticed only when it is started.
    await access(target, constants.X_OK)
  }
}

interface ByteCounter {
  /** Counts the bytes of one transfer; `length` is announced, in bytes. */
  readonly open: (length: number | undefined) => Transform
  /** `85 of 213 MB` */
  readonly describe: () => string
}

function createByteCounter(): ByteCounter {
  let [done, total] = [0, 0]
  return {
    open: (length = 0) => {
      total += length
      return new Transform({
        transform: (chunk: Buffer, _encoding, next) => {
          done += chunk.length
          next(undefined, chunk)
        },
      })
    },
    describe: () => (total > done ? `${formatSize(done)} of ${formatSize(total)}` : formatSize(done)),
  }
}
