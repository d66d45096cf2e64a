import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Context } from '../../runner/context.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'
import { digestPattern } from '../image/reference.ts'
import { createBuildxArguments } from './arguments.ts'
import { createBuildError, isLoginRefused, detectUnsuitedBuilder } from './failure.ts'
import { createBuildProgressReader, type BuildProgressReader, type BuildStep } from './progress.ts'
import { logBuildProgress } from './progress-log.ts'
import { type BuildRequest, getPushedRepository } from './request.ts'

/** The result of a build. */
export interface BuildResult {
  /** Digest of the pushed image or index; undefined if nothing was pushed. */
  readonly digest: string | undefined
  readonly steps: readonly BuildStep[]
  readonly milliseconds: number
  /** Problems that did not fail the build. */
  readonly warnings: readonly string[]
}

export interface BuilderOptions {
  readonly context: Pick<Context, 'processes' | 'log' | 'environment'>
  /** Environment of docker: its configuration and credentials. */
  readonly variables: VariableChanges
  /** Folder for files of this build. */
  readonly folder: string
  /** Path of the Dockerfile relative to the workspace, for annotations. */
  readonly dockerfileName: string
  /** Writes a new password to the configuration. */
  readonly renewLogin: () => Promise<void>
}

/** An image, or a builder that cannot handle the request at all. */
export type BuildOutcome =
  | { readonly kind: 'built'; readonly built: BuildResult }
  /** `docker-driver`: BuildKit inside the engine. It only pushes by tag, exports no cache and attaches no attestations. */
  | { readonly kind: 'unsuited'; readonly builder: 'docker-driver' | 'engine' }

/**
 * Builds and pushes with buildx. A password that expires during the build (it lasts 12 hours) is renewed once; what was built
 * until then is in the builder's cache.
 * @throws ActionError `build-failed`, `push-failed`, `aws-access-denied`, `repository-not-found`, `cancelled` …
 */
export async function buildWithBuildx(request: BuildRequest, options: BuilderOptions): Promise<BuildOutcome> {
  const first = await runBuildx(request, options)
  if (first.kind === 'built') return first
  const builder = detectUnsuitedBuilder(first.progress.text())
  if (builder !== undefined) return { kind: 'unsuited', builder }
  const repository = getPushedRepository(request.output)
  if (repository === undefined || !isLoginRefused({ text: first.progress.text(), repository })) {
    throw toBuildError(first, request, options)
  }
  options.context.log.line('The registry rejects the password; trying again with a new one')
  await options.renewLogin()
  const second = await runBuildx(request, options)
  if (second.kind === 'built') return second
  throw toBuildError(second, request, options)
}

interface FailedBuild {
  readonly kind: 'failed'
  readonly progress: BuildProgressReader
  readonly error: ActionError
}

async function runBuildx(
  request: BuildRequest,
  options: BuilderOptions,
): Promise<Extract<BuildOutcome, { kind: 'built' }> | FailedBuild> {
  const { context, folder } = options
  const metadataFile = path.join(folder, 'metadata.json')
  const view = logBuildProgress(context.log)
  const progress = createBuildProgressReader(view)
  try {
    const { elapsedMs } = await context.processes.run({
      tool: 'docker buildx build',
      file: 'docker',
      args: createBuildxArguments(request, metadataFile),
      cwd: folder,
      env: { ...options.variables, ...selectBuilderVariables(request, context.environment) },
      show: 'quiet',
      onStderr: progress.push,
    })
    progress.end()
    return {
      kind: 'built',
      built: {
        digest: getPushedRepository(request.output) === undefined ? undefined : await readDigest(metadataFile),
        steps: progress.steps(),
        milliseconds: elapsedMs,
        warnings: describeLostCaches(progress.steps()),
      },
    }
  } catch (error) {
    progress.end()
    if (error instanceof ActionError && error.code === 'tool-failed') return { kind: 'failed', progress, error }
    throw explainMissingDocker(error)
  } finally {
    view.end()
  }
}

/** Docker is the one tool that the suite does not install. */
function explainMissingDocker(error: unknown): unknown {
  if (!(error instanceof ActionError) || error.code !== 'tool-missing') return error
  return new ActionError(error.code, `the image must be built, but ${error.message}`, {
    hint: 'Use a runner with Docker, or install Docker before this step and add docker/setup-buildx-action.',
    cause: error,
  })
}

/** The builder needs variables of the runner's cache service, which tools do not get otherwise. */
function selectBuilderVariables({ cache }: BuildRequest, environment: Context['environment']): VariableChanges {
  const service = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL', 'ACTIONS_CACHE_SERVICE_V2']
  const passed = cache.kind === 'gha' ? service.map((name) => [name, environment[name]] as const) : []
  // The image contains the provenance; writing it to the metadata file as well would only cost time.
  return { ...Object.fromEntries(passed), BUILDX_METADATA_PROVENANCE: 'disabled' }
}

async function readDigest(metadataFile: string): Promise<string> {
  const metadata = JSON.parse(await readFile(metadataFile, 'utf8')) as Readonly<Record<string, unknown>>
  const digest = metadata['containerimage.digest']
  if (typeof digest === 'string' && digestPattern.test(digest)) return digest
  throw new ActionError('build-failed', 'buildx did not report the digest of the pushed image', {
    hint: 'Update buildx: its metadata file lacks containerimage.digest.',
  })
}

/** A lost cache does not fail the build (`ignore-error=true`), but the next build will be slow. */
function describeLostCaches(steps: readonly BuildStep[]): readonly string[] {
  return steps
    .filter(({ name, error }) => error !== undefined && name.startsWith('exporting cache'))
    .map(({ error = '' }) => `The layer cache could not be stored: ${error}`)
}

function toBuildError({ progress, error }: FailedBuild, request: BuildRequest, options: BuilderOptions): ActionError {
  return createBuildError({
    text: progress.text(),
    output: progress.lastOutput(),
    dockerfile: options.dockerfileName,
    repository: getPushedRepository(request.output) ?? '',
    cause: error,
  })
}
