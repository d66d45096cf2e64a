import { ActionError } from '../../runner/errors/action-error.ts'

/** A manifest exactly as the registry stores it: its digest is computed from this text. */
export interface StoredImage {
  /** `sha256:…` */
  readonly digest: string
  readonly manifest: string
  readonly mediaType: string | undefined
}

/** A parsed manifest (OCI image specification, "Image manifest" and "Image index"; Docker's have the same fields). */
export type ImageManifest =
  | { readonly kind: 'image'; readonly config: string; readonly layers: readonly ImageLayer[] }
  | { readonly kind: 'index'; readonly images: readonly IndexEntry[] }

export interface ImageLayer {
  readonly digest: string
  /** Bytes, compressed. */
  readonly size: number
}

export interface IndexEntry {
  readonly digest: string
  /** `linux/arm64` */
  readonly platform: string
}

export const manifestTypes = [
  'application/vnd.oci.image.index.v1+json',
  'application/vnd.oci.image.manifest.v1+json',
  'application/vnd.docker.distribution.manifest.list.v2+json',
  'application/vnd.docker.distribution.manifest.v2+json',
] as const

interface RawDescriptor {
  readonly digest?: string
  readonly size?: number
  readonly platform?: { readonly os?: string; readonly architecture?: string; readonly variant?: string }
  readonly annotations?: Readonly<Record<string, string>>
}

/** @throws ActionError `api-failed` if it is not an image manifest */
export function parseManifest({ digest, manifest }: StoredImage): ImageManifest {
  const raw = JSON.parse(manifest) as {
    readonly manifests?: readonly RawDescriptor[]
    readonly layers?: readonly RawDescriptor[]
    readonly config?: RawDescriptor
  }
  if (raw.manifests !== undefined) return { kind: 'index', images: raw.manifests.filter(isImage).map(toIndexEntry) }
  if (raw.layers === undefined) throw new ActionError('api-failed', `${digest} is not an image manifest`)
  return {
    kind: 'image',
    config: raw.config?.digest ?? '',
    layers: raw.layers.map(({ digest: layer = '', size = 0 }) => ({ digest: layer, size })),
  }
}

/** The annotations of an image, or of its index. None of a manifest that cannot be read. */
export function readAnnotations({ manifest }: StoredImage): Readonly<Record<string, string>> {
  try {
    const { annotations = {} } = JSON.parse(manifest) as RawDescriptor
    return annotations
  } catch {
    return {}
  }
}

/** The index lists attestations like images, for the platform `unknown/unknown` (BuildKit, "Attestation storage"). */
function isImage({ annotations, platform }: RawDescriptor): boolean {
  return annotations?.['vnd.docker.reference.type'] === undefined && platform?.os !== 'unknown'
}

function toIndexEntry({ digest = '', platform = {} }: RawDescriptor): IndexEntry {
  const { os, architecture, variant } = platform
  return { digest, platform: [os, architecture, variant].filter((part) => part !== undefined && part !== '').join('/') }
}
