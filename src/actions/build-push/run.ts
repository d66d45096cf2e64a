import { openAws } from '../../aws/session.ts'
import { buildImage } from '../../containers/build/builder.ts'
import { selectRegistryAccount } from '../../containers/registry/account.ts'
import { decideBuild } from '../../containers/registry/decision.ts'
import { createTagConflictError } from '../../containers/registry/placement.ts'
import { runInBackground } from '../../runner/concurrency.ts'
import type { Context } from '../../runner/context.ts'
import { openActionRun } from '../shared/action-run.ts'
import { readChangeOrigin } from '../shared/change-origin.ts'
import { forksGetNoCredentials, isForkWithoutCredentials } from '../shared/forks.ts'
import { buildWithoutRegistry } from './build.ts'
import type { BuildPushPorts, BuildPushRun, BuildRun, EcrSession } from './build-run.ts'
import { hashBuildContext } from './content.ts'
import { type BuildPushInputs, contract } from './contract.ts'
import { findExistingImages, produceImage } from './image.ts'
import { ensureRepository, inspectRegistry } from './registry.ts'
import { type BuildPushOutputs, formatHeadline, reportBuild, reportImage } from './report.ts'
import { readBuildSource } from './source.ts'
import { selectTargetRepository } from './target-repository.ts'

export async function run(inputs: BuildPushInputs, context: Context): Promise<BuildPushOutputs> {
  return buildAndPush(await openActionRun<typeof contract>(inputs, context), { openEcr, buildImage })
}

/** Reuses the image if the registry already has it; otherwise builds, pushes and tags it. */
export async function buildAndPush(action: BuildPushRun, ports: BuildPushPorts): Promise<BuildPushOutputs> {
  const startedAt = performance.now()
  warnUnusedScanInputs(action)
  const origin = readChangeOrigin(action.event, action.context.environment)
  const source = await readBuildSource(action)
  const build: BuildRun = { ...action, source, origin, buildImage: ports.buildImage, startedAt }
  if (!canPush(action)) return reportBuild(await buildWithoutRegistry(build), build)
  const repository = selectTargetRepository(action.inputs.repository, origin)
  return publishImage({ ...build, inputs: { ...action.inputs, repository } }, ports)
}

async function publishImage(build: BuildRun, { openEcr: open }: BuildPushPorts): Promise<BuildPushOutputs> {
  const { inputs, source, context } = build
  await using files = runInBackground((signal) => hashBuildContext(build, signal), context.signal)
  await using session = await open(build)
  // Only reads so far, so the first failure is reported without waiting for the other.
  const [state, tree] = await Promise.all([inspectRegistry(build, session.ecr), files.result])
  context.log.line(formatHeadline(build, state.access.login))
  const existing = await findExistingImages(build, state, tree)
  const decision = decideBuild({
    tags: source.tags,
    existing: new Map([...existing.byTag].map(([tag, { digest }]) => [tag, digest])),
    content: existing.content?.digest,
    mutability: state.repository.mutability,
    comparisons: existing.comparisons,
    mode: inputs['on-existing-tag'],
    mayReuse: inputs['skip-unchanged'],
  })
  if (decision.kind === 'refuse') throw createTagConflictError(decision.conflicts)
  const registry = await ensureRepository(build, state)
  const image = await produceImage(decision, existing, { ...build, registry })
  return await reportImage(image, existing, { ...build, registry })
}

async function openEcr({ inputs, context }: BuildPushRun): Promise<EcrSession> {
  const aws = await openAws(inputs, context)
  const ecr = await aws.client('ecr')
  const account = inputs['registry-account']
  if (account !== undefined) selectRegistryAccount(ecr, account)
  return { ecr, [Symbol.asyncDispose]: () => aws[Symbol.asyncDispose]() }
}

/** Somebody who sets a severity limit relies on it. */
function warnUnusedScanInputs({ inputs, context }: BuildPushRun): void {
  if (inputs.scan !== 'none') return
  const unused = [
    ...(inputs['scan-fail-on'] === contract.inputs['scan-fail-on'].default ? [] : ['scan-fail-on']),
    ...(inputs['scan-allow'].length === 0 ? [] : ['scan-allow']),
  ]
  if (unused.length === 0) return
  context.log.notice(
    `${unused.join(' and ')} without scan: wait: the run does not wait for a scan, and rejects nothing.`,
  )
}

/** A pull request from a fork has no credentials. It is still built, so that its author learns whether it builds. */
function canPush({ inputs, event, context }: BuildPushRun): boolean {
  if (!inputs.push) return false
  if (!isForkWithoutCredentials(event, context)) return true
  context.log.notice(`${inputs.repository} is built but not pushed: ${forksGetNoCredentials}.`)
  return false
}
