import { readFile } from 'node:fs/promises'
import { ActionError } from '../../runner/errors/action-error.ts'
import { formatAssignments } from './arguments.ts'
import { createBuildError } from './failure.ts'
import type { BuilderOptions, BuildResult } from './buildx.ts'
import { type BuildRequest, getPushedRepository } from './request.ts'

/**
 * Builds with the Docker engine alone, on machines without buildx: one platform, no secrets, no attestations, no shared cache.
 * @param reference name and tag to push, because the engine only pushes by tag
 * @throws ActionError `invalid-input` for inputs that need buildx; otherwise as `buildWithBuildx`
 */
export async function buildWithEngine(
  request: BuildRequest,
  reference: string,
  options: BuilderOptions,
): Promise<BuildResult> {
  const missing = listBuildxOnlyInputs(request)
  if (missing.length > 0) {
    throw new ActionError(
      'invalid-input',
      `${missing.join(', ')}: not possible without buildx, which is not installed`,
      {
        hint: 'Nothing was built. Add docker/setup-buildx-action before this step, or omit these inputs.',
      },
    )
  }
  const startedAt = performance.now()
  await runEngine('docker build', createEngineArguments(request, reference), request, options)
  if (getPushedRepository(request.output) === undefined) return createEngineResult(undefined, startedAt)
  const pushed = await runEngine('docker push', ['push', reference], request, options)
  const digest = /\bdigest: (sha256:[0-9a-f]{64})\b/.exec(pushed)?.[1]
  if (digest === undefined) throw new ActionError('push-failed', `docker did not report the digest of ${reference}`)
  return createEngineResult(digest, startedAt)
}

function createEngineResult(digest: string | undefined, startedAt: number): BuildResult {
  const warnings = ['Built without buildx: no layer cache is shared between runs, and no provenance is attached.']
  return { digest, steps: [], milliseconds: performance.now() - startedAt, warnings }
}

function listBuildxOnlyInputs({ platforms, secrets, sbom, builder, output }: BuildRequest): readonly string[] {
  return [
    ...(platforms.length > 1 ? ['several platforms'] : []),
    ...(secrets.length > 0 ? ['secrets'] : []),
    ...(sbom ? ['sbom'] : []),
    ...(builder === undefined ? [] : ['builder']),
    ...(output.kind === 'export' ? ['output'] : []),
  ]
}

/** The argument vector of `docker build` (docs.docker.com, "docker image build", legacy builder). */
function createEngineArguments(request: BuildRequest, reference: string): readonly string[] {
  const { platforms, buildArguments, labels, target, extra, output } = request
  return [
    'build',
    `--file=${request.dockerfile}`,
    ...(output.kind === 'load' ? output.references : [reference]).map((name) => `--tag=${name}`),
    ...(target === undefined ? [] : [`--target=${target}`]),
    ...platforms.map((platform) => `--platform=${platform}`),
    ...formatAssignments('--build-arg', buildArguments),
    ...formatAssignments('--label', labels),
    ...extra,
    request.context,
  ]
}

async function runEngine(
  tool: string,
  args: readonly string[],
  request: BuildRequest,
  { context, variables, folder, dockerfileName }: BuilderOptions,
): Promise<string> {
  const lines: string[] = []
  const keepLines = (chunk: Uint8Array): void => {
    const text = Buffer.from(chunk).toString('utf8')
    lines.push(...text.split('\n').filter((line) => line.trim() !== ''))
    lines.splice(0, Math.max(0, lines.length - 200))
  }
  try {
    const { stdoutFile } = await context.processes.run({
      tool,
      file: 'docker',
      args,
      cwd: folder,
      env: { ...variables, DOCKER_BUILDKIT: '0' },
      show: 'live',
      onStdout: keepLines,
      onStderr: keepLines,
    })
    return await readFile(stdoutFile, 'utf8')
  } catch (error) {
    if (!(error instanceof ActionError) || error.code !== 'tool-failed') throw error
    const repository = getPushedRepository(request.output) ?? ''
    const last = lines.at(-1) ?? ''
    // Unlike buildx, the engine's client prints the daemon's answer without a prefix.
    const text = tool === 'docker push' ? [`ERROR: failed to push ${repository}: ${last}`] : [`ERROR: ${last}`]
    throw createBuildError({ text, output: lines.slice(-20), dockerfile: dockerfileName, repository, cause: error })
  }
}
