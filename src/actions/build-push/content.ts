import { createTransport } from '../../aws/transport.ts'
import { explainUnhashableArguments } from '../../containers/build/extra-arguments.ts'
import { hashBases, type OwnInputs, toContentTag } from '../../containers/context/content-hash.ts'
import { type DockerfileFacts, explainTriggers } from '../../containers/context/dockerfile.ts'
import { readIgnoreRules } from '../../containers/context/ignore-rules.ts'
import { createInputRecord, type InputRecord } from '../../containers/context/input-record.ts'
import { describeLargeFilePointers } from '../../containers/context/large-file-pointer.ts'
import { getOwnPlatform } from '../../containers/context/platform.ts'
import { hashTree, type TreeDigest } from '../../containers/context/tree.ts'
import { parseReference } from '../../containers/image/reference.ts'
import { readBuildTriggers, resolveDigest } from '../../containers/registry/distribution.ts'
import { formatSize } from '../../runner/size.ts'
import type { Context } from '../../runner/context.ts'
import { formatCount } from '../../runner/count.ts'
import type { BuildRun } from './build-run.ts'

/** Hashes the files of the build context. @throws ActionError `invalid-input` for a file that cannot be read */
export async function hashBuildContext(
  { inputs, source, context }: BuildRun,
  signal: AbortSignal,
): Promise<TreeDigest> {
  const rules = await readIgnoreRules(source.ignoreFile)
  const startedAt = performance.now()
  const tree = await hashTree(inputs.context.absolute, rules, signal)
  context.log.debug(
    `context: ${tree.files} files, ${tree.bytes} bytes, ${Math.round(performance.now() - startedAt)} ms`,
  )
  if (tree.top.includes('.git')) {
    context.log.notice(
      'The folder .git is part of the build context, so the content differs with every commit. Add .git to .dockerignore.',
    )
  }
  const pointers = describeLargeFilePointers(tree.pointers)
  if (pointers !== undefined) context.log.warning(pointers)
  return tree
}

/** What the run puts into an image. */
export interface ImageContent {
  /** Written into the image, and compared with those of others. */
  readonly record: InputRecord
  /** Tag of the image with this content; undefined if the content is known only after a build. */
  readonly tag: string | undefined
}

/**
 * Identifies the content. If it is known only after a build, the log says why.
 * @param credentials `user:password` in base64, by registry of a base image
 */
export async function identifyContent(
  { inputs, source, context }: BuildRun,
  tree: TreeDigest,
  credentials: Readonly<Record<string, string>>,
): Promise<ImageContent> {
  const { facts } = source
  const bases = await resolveBaseImages(facts, credentials, context)
  const own: OwnInputs = {
    tree: tree.digest,
    dockerfile: source.dockerfile.digest,
    target: inputs.target,
    platforms: inputs.platforms.length === 0 ? [getOwnPlatform()] : inputs.platforms,
    buildArguments: source.buildArguments,
    labels: source.contentLabels,
    options: {
      provenance: inputs.provenance,
      sbom: String(inputs.sbom),
      'extra-args': JSON.stringify(inputs['extra-args']),
    },
  }
  const record = createInputRecord(own, bases.digests)
  const reasons = [...facts.unhashable, ...explainUnhashableArguments(inputs['extra-args']), ...bases.unknown]
  if (reasons.length > 0) {
    context.log.line(`The content is unknown until the image is built: ${reasons.join('; ')}`)
    return { record, tag: undefined }
  }
  const tag = toContentTag(record.own, hashBases(bases.digests))
  context.log.line(`content  ${record.own.slice(0, 12)}  ${formatFileCount(tree)}, ${formatBaseImages(bases.digests)}`)
  return { record, tag }
}

/**
 * Whether an image with this content tag may be taken for what a build would give: not if a base image has ONBUILD instructions whose
 * result only a build can know. That is asked only when an image would be reused, since it takes requests for every base image.
 */
export async function canReuseContent(
  { inputs, source, context }: BuildRun,
  { record }: ImageContent,
  credentials: Readonly<Record<string, string>>,
): Promise<boolean> {
  const bases = source.facts.images.filter(({ isBase }) => isBase)
  if (bases.length === 0) return true
  const platforms = inputs.platforms.length === 0 ? [getOwnPlatform()] : inputs.platforms
  const transport = await createTransport(context.environment)
  try {
    const options = { transport, credentials, signal: context.signal }
    const reasons = await Promise.all(
      bases.map(async ({ name }) => {
        const reference = parseReference(name)
        const digest = record.bases[name]
        if (reference === undefined || digest === undefined) return [`${name} cannot be read`]
        const read = await readBuildTriggers(reference, digest, platforms, options)
        if (read.kind === 'unknown') return [`${name} cannot be read (${read.why})`]
        return (await explainTriggers(read.triggers)).map((trigger) => `the base image ${name} has ${trigger}`)
      }),
    )
    if (reasons.flat().length === 0) return true
    context.log.line(`The content is unknown until the image is built: ${reasons.flat().join('; ')}`)
    return false
  } finally {
    transport.httpAgent.destroy()
    transport.httpsAgent.destroy()
  }
}

function formatFileCount({ files, bytes }: TreeDigest): string {
  return `${formatCount(files, 'file')}, ${formatSize(bytes)}`
}

function formatBaseImages(digests: Readonly<Record<string, string>>): string {
  const names = Object.keys(digests)
  return names.length === 0 ? 'no base image' : `on ${names.join(', ')}`
}

interface BaseImageDigests {
  /** Digest by image name. */
  readonly digests: Readonly<Record<string, string>>
  /** Images without one, and why. */
  readonly unknown: readonly string[]
}

async function resolveBaseImages(
  { images }: DockerfileFacts,
  credentials: Readonly<Record<string, string>>,
  { environment, signal }: Context,
): Promise<BaseImageDigests> {
  if (images.length === 0) return { digests: {}, unknown: [] }
  const transport = await createTransport(environment)
  try {
    const resolved = await Promise.all(
      images.map(async ({ name, line }) => {
        const reference = parseReference(name)
        if (reference === undefined) return { name, line, kind: 'unknown', why: 'not an image name' } as const
        return { name, line, ...(await resolveDigest(reference, { transport, credentials, signal })) }
      }),
    )
    return {
      digests: Object.fromEntries(resolved.flatMap((one) => (one.kind === 'known' ? [[one.name, one.digest]] : []))),
      unknown: resolved.flatMap((one) =>
        one.kind === 'unknown' ? [`line ${one.line}: the digest of ${one.name} is unknown (${one.why})`] : [],
      ),
    }
  } finally {
    transport.httpAgent.destroy()
    transport.httpsAgent.destroy()
  }
}
