import { ActionError } from '../runner/errors/action-error.ts'

export interface Platform {
  readonly os: 'linux' | 'darwin' | 'windows'
  readonly arch: 'amd64' | 'arm64'
}

const operatingSystems: Readonly<Partial<Record<NodeJS.Platform, Platform['os']>>> = {
  linux: 'linux',
  darwin: 'darwin',
  win32: 'windows',
}
const architectures: Readonly<Partial<Record<NodeJS.Architecture, Platform['arch']>>> = { x64: 'amd64', arm64: 'arm64' }

/**
 * The platform in Go's names, which all tools use.
 * @throws ActionError `invalid-input` on a platform that the tools are not published for
 */
export function toPlatform(os: NodeJS.Platform, arch: NodeJS.Architecture): Platform {
  const [found, machine] = [operatingSystems[os], architectures[arch]]
  if (found !== undefined && machine !== undefined) return { os: found, arch: machine }
  throw new ActionError('invalid-input', `there are no tools for ${os} on ${arch}`, {
    hint: 'Use a runner with Linux, macOS or Windows on x64 or arm64.',
  })
}

export const allPlatforms: readonly Platform[] = (['linux', 'darwin', 'windows'] as const).flatMap((os) =>
  (['amd64', 'arm64'] as const).map((arch) => ({ os, arch })),
)

/** `linux-amd64`: the key of a platform in lock files. */
export function toPlatformKey({ os, arch }: Platform): string {
  return `${os}-${arch}`
}
