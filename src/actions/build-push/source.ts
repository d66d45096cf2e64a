import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { checkBuildArguments, resolveNamedValues } from '../../containers/build/named-values.ts'
import { type DockerfileFacts, readDockerfile } from '../../containers/context/dockerfile.ts'
import { findIgnoreFile, type IgnoreFile } from '../../containers/context/ignore-file.ts'
import { selectContentLabels } from '../../containers/context/volatile-labels.ts'
import {
  classifyTags,
  createEventTags,
  type ImageTag,
  listMovingTags,
  type SourceRevision,
} from '../../containers/image/tags.ts'
import type { EventContext } from '../../github/event.ts'
import type { Context } from '../../runner/context.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { computeSha256 } from '../../runner/files/digest.ts'
import { resolveInside } from '../../runner/files/workspace.ts'
import type { ActionRun } from '../shared/action-run.ts'
import type { BuildPushInputs, contract } from './contract.ts'

/** What is built, and which names the image gets: known from inputs, files and event alone. */
export interface BuildSource {
  readonly dockerfile: DockerfileText
  /** The file that limits the context, if there is one. */
  readonly ignoreFile: IgnoreFile | undefined
  readonly facts: DockerfileFacts
  readonly tags: readonly ImageTag[]
  /** Names of tags that must be movable, for this run or for others. */
  readonly movingTags: readonly string[]
  readonly buildArguments: Readonly<Record<string, string>>
  /** Those of the input `labels` that are part of the content. */
  readonly contentLabels: Readonly<Record<string, string>>
  /** With those of the OCI image specification, "Pre-Defined Annotation Keys". */
  readonly labels: Readonly<Record<string, string>>
}

interface DockerfileText {
  readonly absolute: string
  /** Relative to the workspace. */
  readonly name: string
  readonly text: string
  /** SHA-256 in hexadecimal of its bytes, which need not be text. */
  readonly digest: string
}

/** Only reads. @throws ActionError `dockerfile-invalid`, `outside-workspace`, `invalid-input` */
export async function readBuildSource({ inputs, event, context }: ActionRun<typeof contract>): Promise<BuildSource> {
  const revision = readRevision(event, context.environment)
  const tags = selectTags(inputs, revision, event)
  const dockerfile = await findDockerfile(inputs, context.workspace)
  const buildArguments = resolveNamedValues(inputs['build-args'], context.environment)
  const ownLabels = resolveNamedValues(inputs.labels, context.environment)
  const facts = await readDockerfile({
    file: dockerfile.name,
    text: dockerfile.text,
    target: inputs.target,
    buildArguments,
    platforms: inputs.platforms,
  })
  checkArguments(inputs, facts, context)
  return {
    dockerfile,
    ignoreFile: findIgnoreFile({
      workspace: context.workspace,
      context: inputs.context.absolute,
      dockerfile: dockerfile.absolute,
    }),
    facts,
    tags,
    movingTags: listMovingTags(tags, event.defaultBranch ?? context.environment.CI_DEFAULT_BRANCH),
    buildArguments,
    contentLabels: selectContentLabels(ownLabels, {
      environment: context.environment,
      commit: revision.commit,
      counted: inputs['content-labels'],
    }),
    labels: { ...createStandardLabels(event, revision), ...ownLabels },
  }
}

function checkArguments(
  { 'build-args': given }: BuildPushInputs,
  { declaredArguments }: DockerfileFacts,
  { environment, log }: Context,
): void {
  if (declaredArguments === undefined) return
  const unused = checkBuildArguments(given, declaredArguments)
  if (unused.length > 0) log.notice(`build-args: the Dockerfile declares no ARG ${unused.join(', ')}; no effect.`)
  const unset = given.filter(({ name, value }) => value === undefined && environment[name] === undefined)
  if (unset.length > 0) {
    log.notice(
      `build-args: the job does not set ${unset.map(({ name }) => name).join(', ')}; the Dockerfile’s default is used.`,
    )
  }
}

async function findDockerfile({ context, file }: BuildPushInputs, workspace: string): Promise<DockerfileText> {
  const name = file ?? path.posix.join(context.relative, 'Dockerfile')
  const resolved = resolveInside(workspace, name, 'file')
  if (resolved.ok) {
    const content = await readFile(resolved.path)
    return { absolute: resolved.path, name, text: content.toString('utf8'), digest: computeSha256(content) }
  }
  if (resolved.problem === 'outside') {
    throw new ActionError('outside-workspace', `the Dockerfile ${name} is outside the workspace`)
  }
  const others = readdirSync(context.absolute).filter(
    (one) => /dockerfile/i.test(one) && !one.endsWith('.dockerignore'),
  )
  throw new ActionError('dockerfile-invalid', `there is no Dockerfile at ${name}`, {
    details: others.map((one) => `there is ${path.posix.join(context.relative, one)}`),
    hint: 'Nothing was built. Set file to its path from the repository root, or context to its folder.',
  })
}

function selectTags(
  { tags }: BuildPushInputs,
  revision: SourceRevision,
  { privileged }: EventContext,
): readonly ImageTag[] {
  const selected = tags.length > 0 ? classifyTags(tags) : createEventTags(revision)
  if (selected.length > 0) return selected
  if (privileged !== undefined) {
    throw new ActionError(
      'invalid-input',
      `tags is not set, and an image of ${privileged.name} gets no tag of a commit`,
      {
        hint: 'Nothing was built. Anybody can cause this event, so set tags that no release uses, for example tags: review-42.',
      },
    )
  }
  throw new ActionError('invalid-input', 'tags is not set, and the commit is unknown', {
    hint: 'Nothing was built. Outside GitHub Actions and GitLab CI, set the tags: tags: 1.4.2',
  })
}

/** From the GitHub event, or the variables of a GitLab job (docs.gitlab.com, "Predefined CI/CD variables"). */
export function readRevision(event: EventContext, environment: Context['environment']): SourceRevision {
  const { trigger, privileged } = event
  if (trigger.kind !== 'none') {
    const pullRequest = trigger.kind === 'pull-request' ? trigger.number : undefined
    // What a stranger caused must not take the names of what was pushed to the default branch.
    if (privileged !== undefined) return { commit: undefined, ref: undefined, pullRequest }
    return { commit: event.commit, ref: event.ref, pullRequest }
  }
  const { CI_COMMIT_SHA: commit, CI_COMMIT_TAG: tag, CI_COMMIT_BRANCH: branch, CI_MERGE_REQUEST_IID: id } = environment
  const ref = tag ? `refs/tags/${tag}` : branch ? `refs/heads/${branch}` : undefined
  return { commit: commit ?? event.commit, ref: ref ?? event.ref, pullRequest: id ? Number(id) : undefined }
}

function createStandardLabels(
  { repository, serverUrl }: EventContext,
  { commit, ref }: SourceRevision,
): Readonly<Record<string, string>> {
  const version = /^refs\/tags\/v?(\d+\.\d+\.\d+.*)$/.exec(ref ?? '')?.[1]
  const labels = {
    'org.opencontainers.image.source':
      repository === undefined ? undefined : `${serverUrl}/${repository.owner}/${repository.repo}`,
    'org.opencontainers.image.revision': commit,
    'org.opencontainers.image.version': version,
  }
  return Object.fromEntries(Object.entries(labels).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
