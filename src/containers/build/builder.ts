import { ActionError } from '../../runner/errors/action-error.ts'
import type { BuilderOptions } from './buildx.ts'
import type { BuildRequest } from './request.ts'

/** What there is to build with. */
export type Builder =
  /** BuildKit behind buildx, in a container, a cluster or elsewhere: it can do all that a build may ask for. */
  | { readonly kind: 'buildkit' }
  /** BuildKit inside the engine, what a runner has without further setup: it pushes by tag, exports no cache, attests nothing. */
  | { readonly kind: 'docker-driver' }
  /** docker without buildx. */
  | { readonly kind: 'engine' }

/**
 * Asks docker which builder would build.
 * @param name the one that was asked for
 * @throws ActionError `tool-missing` without docker; `build-failed` for a builder that is not there
 */
export async function findBuilder(name: string | undefined, options: BuilderOptions): Promise<Builder> {
  let text = ''
  const keep = (chunk: Uint8Array): void => void (text += Buffer.from(chunk).toString('utf8'))
  const probe = async (args: readonly string[]): Promise<number> => {
    const { exitCode } = await options.context.processes.run({
      tool: `docker ${args.join(' ')}`,
      file: 'docker',
      args,
      cwd: options.folder,
      env: options.variables,
      show: 'quiet',
      successCodes: Array.from({ length: 256 }, (_, code) => code),
      onStdout: keep,
      onStderr: keep,
    })
    return exitCode
  }
  const inspected = await probe(['buildx', 'inspect', ...(name === undefined ? [] : [name])])
  const driver = /^Driver:\s+(\S+)/m.exec(text)?.[1]
  if (inspected === 0 && driver !== undefined) return { kind: driver === 'docker' ? 'docker-driver' : 'buildkit' }
  const said = text.trim().split('\n').at(-1) ?? ''
  if ((await probe(['buildx', 'version'])) !== 0) return { kind: 'engine' }
  throw new ActionError('build-failed', `the builder ${name ?? 'in use'} cannot be used`, {
    details: [said],
    hint: 'Start Docker, or create a builder with docker/setup-buildx-action and name it in builder.',
  })
}

/**
 * The request as the docker driver can serve it, and what is lost by that.
 * @param reference name and tag to push by
 * @throws ActionError `invalid-input` when what is lost was asked for
 */
export function forDockerDriver(
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
    ...(cache.kind === 'none' || (cache.kind === 'registry' && !cache.write) ? [] : ['layers are not kept for the next run']),
    ...(provenance === 'false' ? [] : ['no provenance is attached']),
  ]
  return {
    request: {
      ...request,
      cache: cache.kind === 'registry' ? { ...cache, write: false } : { kind: 'none' },
      provenance: 'false',
      output: output.kind === 'push' ? { kind: 'push-by-tag', repository: output.repository, reference } : output,
    },
    lost: lost.length === 0 ? [] : [`The builder has the docker driver: ${lost.join(', and ')}. docker/setup-buildx-action makes one that can.`],
  }
}
