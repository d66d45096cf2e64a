import { ActionError } from '../../runner/errors/action-error.ts'
import { type BuilderOptions, type BuildResult, buildWithBuildx } from './buildx.ts'
import { buildWithEngine } from './engine.ts'
import type { BuildRequest } from './request.ts'

/**
 * Builds with what there is: BuildKit behind buildx; the docker driver, which is what a runner has without further setup; or an
 * engine without buildx. Which of them it is, the refusal of the first try tells, before anything is built: asking in advance
 * would cost every build.
 * @param reference name and tag to push by, for builders that need one
 * @throws ActionError see `buildWithBuildx` and `buildWithEngine`
 */
export async function buildImage(
  request: BuildRequest,
  reference: string,
  options: BuilderOptions,
): Promise<BuildResult> {
  const outcome = await buildWithBuildx(request, options)
  if (outcome.kind === 'built') return outcome.built
  if (outcome.builder === 'engine') return buildWithEngine(request, reference, options)
  const { request: adapted, lost } = adaptToDockerDriver(request, reference)
  const second = await buildWithBuildx(adapted, options)
  if (second.kind === 'built') return { ...second.built, warnings: [...lost, ...second.built.warnings] }
  throw new ActionError('build-failed', 'the builder with the docker driver cannot build this')
}

/**
 * The request as the docker driver can serve it, and what is lost by that.
 * @param reference name and tag to push by
 * @throws ActionError `invalid-input` when what is lost was asked for
 */
export function adaptToDockerDriver(
  request: BuildRequest,
  reference: string,
): { readonly request: BuildRequest; readonly lost: readonly string[] } {
  const { cache, provenance, output } = request
  if (request.sbom) {
    throw new ActionError('invalid-input', 'sbom: the docker driver of buildx cannot attach it', {
      hint: 'Nothing was built. Add docker/setup-buildx-action before this step, or set sbom: false.',
    })
  }
  const lost = [
    ...(cache.kind === 'none' || (cache.kind === 'registry' && !cache.write)
      ? []
      : ['layers are not kept for the next run']),
    ...(provenance === 'false' ? [] : ['no provenance is attached']),
  ]
  return {
    request: {
      ...request,
      cache: cache.kind === 'registry' ? { ...cache, write: false } : { kind: 'none' },
      provenance: 'false',
      output: output.kind === 'push' ? { kind: 'push-by-tag', repository: output.repository, reference } : output,
    },
    lost:
      lost.length === 0
        ? []
        : [`The builder has the docker driver: ${lost.join(', and ')}. docker/setup-buildx-action makes one that can.`],
  }
}
