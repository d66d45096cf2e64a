import { imageByDigest } from '../../containers/registry/images.ts'
import { type Layer, parseManifest, type StoredImage } from '../../containers/registry/manifest.ts'
import { compareLayers, type ImageSize } from '../../containers/report/layers.ts'
import type { Registry } from './registry.ts'

/** Sizes of an image by platform, beside those of the image before it. */
export async function imageSizes(
  image: StoredImage,
  previous: StoredImage | undefined,
  registry: Registry,
): Promise<readonly ImageSize[]> {
  const [now, before] = await Promise.all([
    layersByPlatform(image, registry),
    previous === undefined ? new Map<string, readonly Layer[]>() : layersByPlatform(previous, registry),
  ])
  return [...now].map(([platform, layers]) => compareLayers(platform, layers, before.get(platform)))
}

async function layersByPlatform(
  image: StoredImage,
  { ecr, repository }: Registry,
): Promise<ReadonlyMap<string, readonly Layer[]>> {
  const manifest = parseManifest(image)
  if (manifest.kind === 'image') return new Map([['', manifest.layers]])
  const entries = await Promise.all(
    manifest.images.map(async ({ platform, digest }) => {
      const child = parseManifest(await imageByDigest(ecr, repository.name, digest))
      return [platform, child.kind === 'image' ? child.layers : []] as const
    }),
  )
  return new Map(entries)
}
