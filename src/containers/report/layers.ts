import type { ImageLayer } from '../registry/manifest.ts'

/** A layer, compared with the previous image of the same platform. */
interface LayerComparison {
  /** Starts at 1, from the base upwards. */
  readonly number: number
  readonly digest: string
  readonly size: number
  /** Whether the previous image has the same layer, so that a node with that image need not pull it. */
  readonly shared: boolean
  /** Difference to the size of the previous layer with this number; undefined without one. */
  readonly change: number | undefined
}

export interface ImageSize {
  readonly platform: string
  readonly layers: readonly LayerComparison[]
  readonly total: number
  /** Total of the previous image; undefined without one. */
  readonly previousTotal: number | undefined
}

/** Compares the layers of an image with those of the previous one. */
export function compareLayers(
  platform: string,
  layers: readonly ImageLayer[],
  previous: readonly ImageLayer[] | undefined,
): ImageSize {
  const known = new Set(previous?.map(({ digest }) => digest))
  return {
    platform,
    layers: layers.map(({ digest, size }, index) => {
      const previousLayer = previous?.[index]
      return {
        number: index + 1,
        digest,
        size,
        shared: known.has(digest),
        change: previousLayer === undefined ? undefined : size - previousLayer.size,
      }
    }),
    total: sumSizes(layers),
    previousTotal: previous === undefined ? undefined : sumSizes(previous),
  }
}

function sumSizes(layers: readonly ImageLayer[]): number {
  return layers.reduce((total, { size }) => total + size, 0)
}
