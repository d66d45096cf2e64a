import { readdirSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { type DockerfileFacts, readDockerfile } from '../../containers/context/dockerfile.ts'
import { resolveNamedValues } from '../../containers/build/named-values.ts'
import {
  classifyTags,
  createEventTags,
  listMovingTags,
  type SourceRevision,
  type ImageTag,
} from '../../containers/image/tags.ts'
import type { EventContext } from '../../github/event.ts'
import type { Context } from '../../runner/context.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { resolveInside } from '../../runner/files/workspace.ts'
import type { BuildPushInputs } from './contract.ts'

/** What is built, and how it is to be named; known from inputs, files and event alone. */
export interface BuildSource {
  readonly dockerfile: Dockerfile
  readonly facts: DockerfileFacts
  readonly tags: readonly ImageTag[]
  /** Names of tags that have to move, here or in other runs. */
  readonly movingTags: readonly string[]
  readonly buildArguments: Readonly<Record<string, string>>
  /** As asked for. */
  readonly ownLabels: Readonly<Record<string, string>>
  /** With those of the OCI image specification, "Pre-Defined Annotation Keys". */
  readonly labels: Readonly<Record<string, string>>
}

export interface Dockerfile {
  readonly absolute: string
  /** Relative to the workspace. */
  readonly name: string
  readonly text: string
}

/** @throws ActionError `dockerfile-invalid`, `outside-workspace`, `invalid-input`; nothing was started then */
export async function readBuildSource(
  inputs: BuildPushInputs,
  event: EventContext,
  context: Context,
): Promise<BuildSource> {
  const revision = readRevision(event, context.environment)
  const tags = selectTags(inputs, revision)
  const dockerfile = await findDockerfile(inputs, context.workspace)
  const buildArguments = resolveNamedValues(inputs['build-args'], context.environment)
  const ownLabels = resolveNamedValues(inputs.labels, context.environment)
  return {
    dockerfile,
    facts: await readDockerfile({
      file: dockerfile.name,
      text: dockerfile.text,
      target: inputs.target,
      buildArguments,
      platforms: inputs.platforms,
    }),
    tags,
    movingTags: listMovingTags(tags, event.defaultBranch ?? context.environment.CI_DEFAULT_BRANCH),
    buildArguments,
    ownLabels,
    labels: { ...createStandardLabels(event, revision), ...ownLabels },
  }
}

async function findDockerfile({ context, file }: BuildPushInputs, workspace: string): Promise<Dockerfile> {
  const name = file ?? path.posix.join(context.relative, 'Dockerfile')
  const resolved = resolveInside(workspace, name, 'file')
  if (resolved.ok) return { absolute: resolved.path, name, text: await readFile(resolved.path, 'utf8') }
  if (resolved.problem === 'outside') {
    throw new ActionError('outside-workspace', `the Dockerfile ${name} lies outside the workspace`)
  }
  const others = readdirSync(context.absolute).filter(
    (one) => /dockerfile/i.test(one) && !one.endsWith('.dockerignore'),
  )
  throw new ActionError('dockerfile-invalid', `there is no Dockerfile at ${name}`, {
    details: others.map((one) => `there is ${path.posix.join(context.relative, one)}`),
    hint: 'Nothing was started. Set file to its path from the root of the repository, or context to its folder.',
  })
}

function selectTags({ tags }: BuildPushInputs, revision: SourceRevision): readonly ImageTag[] {
  const found = tags.length > 0 ? classifyTags(tags) : createEventTags(revision)
  if (found.length > 0) return found
  throw new ActionError('invalid-input', 'tags is not set, and it is not known which commit this is', {
    hint: 'Nothing was started. Outside of GitHub Actions and GitLab CI, name the tags: tags: 1.4.2',
  })
}

/** The event of GitHub, or the variables of a GitLab job (docs.gitlab.com, "Predefined CI/CD variables"). */
export function readRevision(event: EventContext, environment: Context['environment']): SourceRevision {
  const { trigger } = event
  if (trigger.kind !== 'none') {
    const pullRequest = trigger.kind === 'pull-request' ? trigger.number : undefined
    return { commit: event.commit, ref: event.ref, pullRequest }
  }
  const { CI_COMMIT_SHA: commit, CI_COMMIT_TAG: tag, CI_COMMIT_BRANCH: branch, CI_MERGE_REQUEST_IID: id } = environment
  const ref = tag ? `refs/tags/${tag}` : branch ? `refs/heads/${branch}` : undefined
  return { commit: commit ?? event.commit, ref: ref ?? event.ref, pullRequest: id ? Number(id) : undefined }
}

function createStandardLabels(event: EventContext, { commit, ref }: SourceRevision): Readonly<Record<string, string>> {
  const { repository, serverUrl } = event
  const version = /^refs\/tags\/v?(\d+\.\d+\.\d+.*)$/.exec(ref ?? '')?.[1]
  const labels = {
    'org.opencontainers.image.source':
      repository === undefined ? undefined : `${serverUrl}/${repository.owner}/${repository.repo}`,
    'org.opencontainers.image.revision': commit,
    'org.opencontainers.image.version': version,
  }
  return Object.fromEntries(Object.entries(labels).flatMap(([name, value]) => (value ? [[name, value]] : [])))
}
