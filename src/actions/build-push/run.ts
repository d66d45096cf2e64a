import { openAws } from '../../aws/session.ts'
import { measureStages } from '../../containers/build/stage.ts'
import { decideBuild } from '../../containers/registry/decision.ts'
import type { EcrLogin } from '../../containers/registry/login.ts'
import { createTagConflictError } from '../../containers/registry/placement.ts'
import { renderStageTimes } from '../../containers/report/blocks.ts'
import type { EventContext } from '../../github/event.ts'
import { runInBackground } from '../../runner/concurrency.ts'
import type { Context } from '../../runner/context.ts'
import { formatElapsed } from '../../runner/log.ts'
import { isForkWithoutCredentials } from '../shared/forks.ts'
import { readTrustedEvent } from '../shared/trusted-event.ts'
import { runBuild } from './build.ts'
import { type BuildPushOutputs, reportImage } from './report.ts'
import { hashBuildContext } from './content.ts'
import { type BuildPushInputs, contract } from './contract.ts'
import { findExistingImages, produceImage } from './image.ts'
import { inspectRegistry, ensureRepository } from './registry.ts'
import { readBuildSource, type BuildSource } from './source.ts'

/** Finds out whether the image is there already; builds, pushes and tags it where it is not. */
export async function run(inputs: BuildPushInputs, context: Context): Promise<BuildPushOutputs> {
  const startedAt = performance.now()
  const event = await readTrustedEvent(context)
  warnUnusedScanInputs(inputs, context)
  const source = await readBuildSource(inputs, event, context)
  if (!inputs.push || lacksCredentials(inputs, event, context)) return await buildWithoutPush(inputs, source, context)
  await using files = runInBackground(
    (signal) => hashBuildContext(inputs, source, { ...context, signal }),
    context.signal,
  )
  await using aws = await openAws(inputs, context)
  // Whichever fails first is told; up to here nothing but questions were asked.
  const [found, tree] = await Promise.all([inspectRegistry(inputs, source, aws, context), files.result])
  context.log.line(formatHeadline(inputs, source, found.access.login))
  const known = await findExistingImages(inputs, source, tree, found, context)
  const decision = decideBuild({
    tags: source.tags,
    existing: new Map([...known.byTag].map(([tag, { digest }]) => [tag, digest])),
    content: known.content?.digest,
    mutability: found.repository.mutability,
    mode: inputs['on-existing-tag'],
  })
  if (decision.kind === 'refuse') throw createTagConflictError(decision.conflicts)
  const registry = await ensureRepository(found, inputs, context)
  const made = await produceImage(decision, known, { inputs, source, registry, context })
  return await reportImage(made, { inputs, source, registry, context, known, startedAt })
}

/** Who sets a limit counts on it. */
function warnUnusedScanInputs(inputs: BuildPushInputs, { log }: Context): void {
  if (inputs.scan !== 'none') return
  const set = [
    ...(inputs['scan-fail-on'] === contract.inputs['scan-fail-on'].default ? [] : ['scan-fail-on']),
    ...(inputs['scan-allow'].length === 0 ? [] : ['scan-allow']),
  ]
  if (set.length > 0)
    log.notice(`${set.join(' and ')} without scan: wait: no scan is waited for, and nothing is refused.`)
}

function formatHeadline(
  { repository, platforms }: BuildPushInputs,
  { tags }: BuildSource,
  { registry }: EcrLogin,
): string {
  const names = tags.map(({ name }) => (/^[0-9a-f]{40,}$/.test(name) ? name.slice(0, 12) : name))
  return [
    repository,
    registry,
    ...(platforms.length === 0 ? [] : [platforms.join(', ')]),
    `tags ${names.join(', ')}`,
  ].join(' · ')
}

/** A pull request of a fork gets no credentials: it is built, as far as that goes, and its author learns whether it builds. */
function lacksCredentials(inputs: BuildPushInputs, event: EventContext, context: Context): boolean {
  if (!isForkWithoutCredentials(event, context)) return false
  context.log.notice(`${inputs.repository} is built but not pushed: pull requests of forks get no credentials.`)
  return true
}

async function buildWithoutPush(
  inputs: BuildPushInputs,
  source: BuildSource,
  context: Context,
): Promise<BuildPushOutputs> {
  const built = await runBuild(inputs, source, undefined, source.tags[0]?.name ?? 'latest', context)
  if (inputs.scan !== 'none') context.log.notice('Nothing was scanned: the registry scans what is pushed.')
  context.log.line(`${inputs.repository}: built in ${formatElapsed(built.milliseconds)}, not pushed`)
  context.summary.add(
    { kind: 'paragraph', text: `Built in ${formatElapsed(built.milliseconds)}, not pushed.` },
    ...renderStageTimes(measureStages(built.steps)),
  )
  return { built: true, pushed: false, tags: [] }
}
