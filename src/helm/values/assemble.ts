import { readFile } from 'node:fs/promises'
import type { WorkspacePath } from '../../runner/contract/paths.ts'
import type { JsonObject } from '../../runner/contract/json.ts'
import { imageValues } from './image.ts'
import type { ImageKey } from './image-keys.ts'
import { readValues } from './read-values.ts'
import { decrypt, type Decryption, isEncrypted } from './sops.ts'
import { emptyTree, formatTree, layered, type Tree, treeOf } from './tree.ts'

/** What is laid over the values of the chart, the lowest first: its own for an environment, files, `set`, the image. */
export interface Layers {
  /** The chart's `values.yaml`, which Helm itself puts below. */
  readonly chart: Tree
  /** The chart's file for the environment, where it has one. */
  readonly environment: { readonly name: string; readonly text: string } | undefined
  readonly files: readonly WorkspacePath[]
  readonly set: JsonObject | undefined
  readonly image: string | undefined
  readonly imageKeys: readonly ImageKey[]
}

export interface Assembled {
  /** One file for Helm. It may hold secrets. */
  readonly text: string
  /** Where it comes from, in that order; for people. */
  readonly sources: readonly string[]
}

/** @throws ActionError `values-invalid`, `values-encrypted`, `image-has-no-place` */
export async function assembleValues(layers: Layers, decryption: Decryption): Promise<Assembled> {
  const { environment, files, set, image } = layers
  const ofEnvironment = environment === undefined ? emptyTree : readValues(environment.text, environment.name)
  const ofFiles = await Promise.all(files.map((file) => readLayer(file, decryption)))
  const below = [ofEnvironment, ...ofFiles, set === undefined ? emptyTree : treeOf(set)].reduce(layered)
  const ofImage = image === undefined ? emptyTree : imageValues(image, layers.imageKeys, layered(layers.chart, below))
  return {
    text: `${formatTree(layered(below, ofImage))}\n`,
    sources: [
      ...(environment === undefined ? [] : [environment.name]),
      ...files.map(({ relative }) => relative),
      ...(set === undefined ? [] : ['set']),
      ...(image === undefined ? [] : [`image ${image}`]),
    ],
  }
}

async function readLayer({ absolute, relative }: WorkspacePath, decryption: Decryption): Promise<Tree> {
  const tree = readValues(await readFile(absolute, 'utf8'), relative)
  return isEncrypted(tree) ? decrypt(absolute, relative, tree, decryption) : tree
}
