import { readFile } from 'node:fs/promises'
import type { WorkspacePath } from '../../runner/contract/paths.ts'
import type { JsonObject } from '../../runner/contract/json.ts'
import { buildImageValues } from './image.ts'
import type { ImageKey } from './image-keys.ts'
import { parseValues } from './parse-values.ts'
import { decryptValues, type DecryptionOptions, isSopsEncrypted } from './sops.ts'
import { emptyTree, formatValuesTree, mergeLayers, type ValuesTree, toValuesTree } from './values-tree.ts'

/** What is laid over the values of the chart, the lowest first: its own for an environment, files, `set`, the image. */
export interface ValuesLayers {
  /** The chart's `values.yaml`, which Helm itself puts below. */
  readonly chart: ValuesTree
  /** The chart's file for the environment, where it has one. */
  readonly environment: { readonly name: string; readonly text: string } | undefined
  readonly files: readonly WorkspacePath[]
  readonly set: JsonObject | undefined
  readonly image: string | undefined
  readonly imageKeys: readonly ImageKey[]
}

export interface AssembledValues {
  /** One file for Helm. It may hold secrets. */
  readonly text: string
  /** Where it comes from, in that order; for people. */
  readonly sources: readonly string[]
}

/** @throws ActionError `values-invalid`, `values-encrypted`, `image-has-no-place` */
export async function assembleValues(layers: ValuesLayers, decryption: DecryptionOptions): Promise<AssembledValues> {
  const { environment, files, set, image } = layers
  const ofEnvironment = environment === undefined ? emptyTree : parseValues(environment.text, environment.name)
  const ofFiles = await Promise.all(files.map((file) => readLayer(file, decryption)))
  const below = [ofEnvironment, ...ofFiles, set === undefined ? emptyTree : toValuesTree(set)].reduce(mergeLayers)
  const ofImage =
    image === undefined ? emptyTree : buildImageValues(image, layers.imageKeys, mergeLayers(layers.chart, below))
  return {
    text: `${formatValuesTree(mergeLayers(below, ofImage))}\n`,
    sources: [
      ...(environment === undefined ? [] : [environment.name]),
      ...files.map(({ relative }) => relative),
      ...(set === undefined ? [] : ['set']),
      ...(image === undefined ? [] : [`image ${image}`]),
    ],
  }
}

async function readLayer({ absolute, relative }: WorkspacePath, decryption: DecryptionOptions): Promise<ValuesTree> {
  const tree = parseValues(await readFile(absolute, 'utf8'), relative)
  return isSopsEncrypted(tree) ? decryptValues(absolute, relative, tree, decryption) : tree
}
