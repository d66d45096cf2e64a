import { createTransport } from '../../aws/transport.ts'
import { explainUnknowableArguments } from '../../containers/build/extra-arguments.ts'
import { hashContent, toContentTag } from '../../containers/context/content-hash.ts'
import type { DockerfileFacts } from '../../containers/context/dockerfile.ts'
import { readIgnoreRules } from '../../containers/context/ignore-rules.ts'
import { getOwnPlatform } from '../../containers/context/platform.ts'
import { hashTree, type TreeDigest } from '../../containers/context/tree.ts'
import { parseReference } from '../../containers/image/reference.ts'
import { resolveDigest } from '../../containers/registry/distribution.ts'
import { formatSize } from '../../containers/report/size.ts'
import type { Context } from '../../runner/context.ts'
import type { BuildPushInputs } from './contract.ts'
import type { BuildSource } from './source.ts'
import { formatCount } from '../../runner/count.ts'

/** The files of the context as one digest. @throws ActionError `invalid-input` for a file that cannot be read */
export async function hashBuildContext(
  inputs: BuildPushInputs,
  { dockerfile }: BuildSource,
  context: Context,
): Promise<TreeDigest> {
  const rules = await readIgnoreRules(inputs.context.absolute, dockerfile.absolute)
  const startedAt = performance.now()
  const tree = await hashTree(inputs.context.absolute, rules, context.signal)
  context.log.debug(
    `context: ${tree.files} files, ${tree.bytes} bytes, ${Math.round(performance.now() - startedAt)} ms`,
  )
  if (tree.top.includes('.git')) {
    context.log.notice(
      'The folder .git is part of the build context, so that the content differs with every commit. Add .git to .dockerignore.',
    )
  }
  return tree
}

/** The tag of the image with this content; undefined when the content cannot be known, which is said. */
export async function computeContentTag(
  inputs: BuildPushInputs,
  source: BuildSource,
  tree: TreeDigest,
  credentials: Readonly<Record<string, string>>,
  context: Context,
): Promise<string | undefined> {
  const { log } = context
  const { facts } = source
  const unknowable = [...facts.unknowable, ...explainUnknowableArguments(inputs['extra-args'])]
  const { bases, unknown } = await resolveBaseImages(facts, credentials, context)
  const reasons = [...unknowable, ...unknown]
  if (reasons.length > 0) {
    log.line(`The content cannot be known without building it: ${reasons.join('; ')}`)
    return undefined
  }
  const hash = hashContent({
    tree: tree.digest,
    dockerfile: source.dockerfile.text,
    target: inputs.target,
    platforms: inputs.platforms.length === 0 ? [getOwnPlatform()] : inputs.platforms,
    buildArguments: source.buildArguments,
    labels: source.ownLabels,
    bases,
    options: [`provenance=${inputs.provenance}`, `sbom=${inputs.sbom}`, ...inputs['extra-args']],
  })
  log.line(`content  ${hash.slice(0, 12)}  ${formatFileCount(tree)}, ${formatBaseImages(bases)}`)
  return toContentTag(hash)
}

function formatFileCount({ files, bytes }: TreeDigest): string {
  return `${formatCount(files, 'file')}, ${formatSize(bytes)}`
}

function formatBaseImages(bases: Readonly<Record<string, string>>): string {
  const names = Object.keys(bases)
  return names.length === 0 ? 'no base image' : `on ${names.join(', ')}`
}

async function resolveBaseImages(
  { images }: DockerfileFacts,
  credentials: Readonly<Record<string, string>>,
  { environment, signal }: Context,
): Promise<{ readonly bases: Readonly<Record<string, string>>; readonly unknown: readonly string[] }> {
  if (images.length === 0) return { bases: {}, unknown: [] }
  const transport = await createTransport(environment)
  try {
    const resolved = await Promise.all(
      images.map(async ({ name, line }) => {
        const reference = parseReference(name)
        if (reference === undefined) return { name, line, kind: 'unknown', why: 'it is no name of an image' } as const
        return { name, line, ...(await resolveDigest(reference, { transport, credentials, signal })) }
      }),
    )
    return {
      bases: Object.fromEntries(resolved.flatMap((one) => (one.kind === 'known' ? [[one.name, one.digest]] : []))),
      unknown: resolved.flatMap((one) =>
        one.kind === 'unknown' ? [`line ${one.line}: the digest of ${one.name} is not known (${one.why})`] : [],
      ),
    }
  } finally {
    transport.httpAgent.destroy()
    transport.httpsAgent.destroy()
  }
}
