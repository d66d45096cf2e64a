import type { ImageLayer } from '../registry/manifest.ts'

/** A layer, compared with the previous image of the same platform. */
export interface LayerComparison {
  /** Counted from 1, from the base upwards. */
  readonly number: number
  readonly digest: string
  readonly size: number
  /** Whether the previous image has the same layer, and it need not be pulled again by who has that image. */
  readonly shared: boolean
  /** Size minus that of the previous layer in its place; undefined where there was none. */
  readonly change: number | undefined
}

export interface ImageSize {
  readonly platform: string
  readonly layers: readonly LayerComparison[]
  readonly total: number
  /** Total size of the previous image, undefined without one. */
  readonly previousTotal: number | undefined
}

/** What the sizes of an image say beside those of the one before it. */
export function compareLayers(
  platform: string,
  layers: readonly ImageLayer[],
  previous: readonly ImageLayer[] | undefined,
): ImageSize {
  const known = new Set(previous?.map(({ digest }) => digest))
  return {
    platform,
    layers: layers.map(({ digest, size }, index) => {
      const before = previous?.[index]
      return {
        number: index + 1,
        digest,
        size,
        shared: known.has(digest),
        change: before === undefined ? undefined : size - before.size,
      }
    }),
    total: sumSizes(layers),
    previousTotal: previous === undefined ? undefined : sumSizes(previous),
  }
}

function sumSizes(layers: readonly ImageLayer[]): number {
  return layers.reduce((total, { size }) => total + size, 0)
}
