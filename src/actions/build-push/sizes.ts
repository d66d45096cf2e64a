import { getImageByDigest } from '../../containers/registry/images.ts'
import { type ImageLayer, parseManifest, type StoredImage } from '../../containers/registry/manifest.ts'
import { compareLayers, type ImageSize } from '../../containers/report/layers.ts'
import type { ImageRegistry } from './registry.ts'

/** Sizes of an image by platform, beside those of the image before it. */
export async function readImageSizes(
  image: StoredImage,
  previous: StoredImage | undefined,
  registry: ImageRegistry,
): Promise<readonly ImageSize[]> {
  const [now, before] = await Promise.all([
    readLayersByPlatform(image, registry),
    previous === undefined ? new Map<string, readonly ImageLayer[]>() : readLayersByPlatform(previous, registry),
  ])
  return [...now].map(([platform, layers]) => compareLayers(platform, layers, before.get(platform)))
}

async function readLayersByPlatform(
  image: StoredImage,
  { ecr, repository }: ImageRegistry,
): Promise<ReadonlyMap<string, readonly ImageLayer[]>> {
  const manifest = parseManifest(image)
  if (manifest.kind === 'image') return new Map([['', manifest.layers]])
  const entries = await Promise.all(
    manifest.images.map(async ({ platform, digest }) => {
      const child = parseManifest(await getImageByDigest(ecr, repository.name, digest))
      return [platform, child.kind === 'image' ? child.layers : []] as const
    }),
  )
  return new Map(entries)
}
