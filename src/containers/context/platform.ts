import { arch } from 'node:process'
import { patternKind } from '../../runner/contract/scalars.ts'
import type { Variables } from './expansion.ts'

/** `linux/amd64`, `linux/arm/v7` (OCI image specification, "Image index", `platform`). */
export const platformKind = patternKind(
  'platform',
  /^[a-z0-9]+\/[a-z0-9_]+(\/v\d+)?$/,
  'a platform such as linux/amd64 or linux/arm64',
)

/** The platform of this machine, which a local builder builds for by default. */
export function getOwnPlatform(): string {
  const architectures: Partial<Record<NodeJS.Architecture, string>> = { x64: 'amd64', ia32: '386' }
  return `linux/${architectures[arch] ?? arch}`
}

/** Arguments that BuildKit sets on its own (Dockerfile reference, "Automatic platform ARGs in the global scope"). */
export function createPlatformArguments(target = getOwnPlatform()): Variables {
  return { ...toPlatformVariables('TARGET', target), ...toPlatformVariables('BUILD', getOwnPlatform()) }
}

function toPlatformVariables(prefix: string, platform: string): Variables {
  const [os = '', architecture = '', variant = ''] = platform.split('/')
  return {
    [`${prefix}PLATFORM`]: platform,
    [`${prefix}OS`]: os,
    [`${prefix}ARCH`]: architecture,
    [`${prefix}VARIANT`]: variant,
  }
}
