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
import type { BuildRequest } from './request.ts'

/** What a build leaves. */
export interface BuildResult {
  /** Of the image or index that was pushed; undefined when nothing was. */
  readonly digest: string | undefined
  readonly steps: readonly BuildStep[]
  readonly milliseconds: number
  /** Things that went wrong without costing the image. */
  readonly warnings: readonly string[]
}

export interface BuilderOptions {
  readonly context: Pick<Context, 'processes' | 'log' | 'environment'>
  /** For docker: its configuration, credentials. */
  readonly variables: VariableChanges
  /** For files of this run. */
  readonly folder: string
  /** Dockerfile relative to the workspace, for annotations. */
  readonly dockerfileName: string
  /** Puts a new password into the configuration. */
  readonly renewLogin: () => Promise<void>
}

/** What came of it: an image, or the refusal of a builder that cannot serve such a request at all. */
export type BuildOutcome =
  | { readonly kind: 'built'; readonly built: BuildResult }
  /** `docker-driver`: BuildKit inside the engine, which pushes by tag only, exports no cache and attests nothing. */
  | { readonly kind: 'unsuited'; readonly builder: 'docker-driver' | 'engine' }

/**
 * Builds and pushes with buildx. A password that is refused on the way (they live for 12 hours) is renewed once; what was
 * built by then is in the builder's cache.
 * @throws ActionError `build-failed`, `push-failed`, `aws-access-denied`, `repository-not-found`, `cancelled` …
 */
export async function buildWithBuildx(request: BuildRequest, options: BuilderOptions): Promise<BuildOutcome> {
  const first = await runBuildx(request, options)
  if (first.kind === 'built') return first
  const builder = detectUnsuitedBuilder(first.progress.text())
  if (builder !== undefined) return { kind: 'unsuited', builder }
  const { output } = request
  if (output.kind === 'none' || !isLoginRefused({ text: first.progress.text(), repository: output.repository })) {
    throw toBuildError(first, request, options)
  }
  options.context.log.line('The registry refuses the password; trying once more with a new one')
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
        digest: request.output.kind === 'none' ? undefined : await readDigest(metadataFile),
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

/** The suite installs many tools, but no docker. */
function explainMissingDocker(error: unknown): unknown {
  if (!(error instanceof ActionError) || error.code !== 'tool-missing') return error
  return new ActionError(error.code, `the image has to be built, and ${error.message}`, {
    hint: 'Use a runner with Docker, or install it, and docker/setup-buildx-action, before this step.',
    cause: error,
  })
}

/** The runner's cache service is reached with variables that tools do not get otherwise. */
function selectBuilderVariables({ cache }: BuildRequest, environment: Context['environment']): VariableChanges {
  const service = ['ACTIONS_RUNTIME_TOKEN', 'ACTIONS_RESULTS_URL', 'ACTIONS_CACHE_URL', 'ACTIONS_CACHE_SERVICE_V2']
  const passed = cache.kind === 'gha' ? service.map((name) => [name, environment[name]] as const) : []
  // Provenance is in the image; in the metadata file it would only cost time.
  return { ...Object.fromEntries(passed), BUILDX_METADATA_PROVENANCE: 'disabled' }
}

async function readDigest(metadataFile: string): Promise<string> {
  const metadata = JSON.parse(await readFile(metadataFile, 'utf8')) as Readonly<Record<string, unknown>>
  const digest = metadata['containerimage.digest']
  if (typeof digest === 'string' && digestPattern.test(digest)) return digest
  throw new ActionError('build-failed', 'buildx does not say which image it pushed', {
    hint: 'Update buildx: containerimage.digest is missing in its metadata file.',
  })
}

/** Caches may be lost without harm (`ignore-error=true`); it is said, for the next build will be slow. */
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
    repository: request.output.kind === 'none' ? '' : request.output.repository,
    cause: error,
  })
}
