import { ActionError } from '../../runner/errors/action-error.ts'
import { type BuilderOptions, type BuildResult, buildWithBuildx } from './buildx.ts'
import { buildWithEngine } from './engine.ts'
import type { BuildRequest } from './request.ts'

/** Builds an image and pushes it as the request says; see `buildImage`. */
export type BuildImage = typeof buildImage

/**
 * Builds with the builder that is available: BuildKit behind buildx; the docker driver, which is all a runner has without
 * further setup; or an engine without buildx. The builder is detected by trying it: an unsuited one refuses before it builds
 * anything, and asking first would slow down every build.
 * @param reference name and tag for builders that cannot push by digest
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
  throw new ActionError('build-failed', 'the docker driver of buildx cannot build this image')
}

/**
 * The request reduced to what the docker driver can do, and warnings about what is lost.
 * @param reference name and tag to push
 * @throws ActionError `invalid-input` if an SBOM was requested
 */
export function adaptToDockerDriver(
  request: BuildRequest,
  reference: string,
): { readonly request: BuildRequest; readonly lost: readonly string[] } {
  const { cache, provenance, output } = request
  if (request.sbom) {
    throw new ActionError('invalid-input', 'sbom: the docker driver of buildx cannot attach an SBOM', {
      hint: 'Nothing was built. Add docker/setup-buildx-action before this step, or set sbom: false.',
    })
  }
  const lost = [
    ...(cache.kind === 'none' || (cache.kind === 'registry' && !cache.write) ? [] : ['the layer cache is not saved']),
    ...(provenance === 'false' ? [] : ['no provenance is attached']),
  ]
  return {
    request: {
      ...request,
      cache: cache.kind === 'registry' ? { ...cache, write: false } : { kind: 'none' },
      provenance: 'false',
      annotations: {},
      output: output.kind === 'push' ? { kind: 'push-by-tag', repository: output.repository, reference } : output,
    },
    lost:
      lost.length === 0
        ? []
        : [
            `The builder uses the docker driver: ${lost.join(', and ')}. Add docker/setup-buildx-action before this step to change that.`,
          ],
  }
}
