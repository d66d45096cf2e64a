import { readFile } from 'node:fs/promises'
import type { WorkspacePath } from '../../runner/contract/paths.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { buildImageValues } from './image.ts'
import type { ImageKey } from './image-keys.ts'
import { parseValues } from './parse-values.ts'
import { type ExponentNumber, listExponentNumbers } from './printed-numbers.ts'
import type { SetValues } from './set.ts'
import { decryptValues, type DecryptionOptions, isSopsEncrypted } from './sops.ts'
import { assignValue, emptyTree, formatValuesTree, mergeLayers, type ValuesTree, withoutPlaces } from './values-tree.ts'

/** Layers over the chart's values, lowest first: the chart's file for the environment, files, `set`, the image. */
export interface ValuesLayers {
  /** The chart's `values.yaml`, which Helm itself adds as the lowest layer. */
  readonly chart: ValuesTree
  /** The chart's file for the environment, if it has one. */
  readonly environment: { readonly name: string; readonly text: string } | undefined
  readonly files: readonly WorkspacePath[]
  readonly set: SetValues | undefined
  readonly image: string | undefined
  readonly imageKeys: readonly ImageKey[]
}

export interface AssembledValues {
  /** One file for Helm. May contain secrets. */
  readonly text: string
  /** Its sources in that order, for display. */
  readonly sources: readonly string[]
  /** Numbers that templates print in another way, the chart's own included. */
  readonly exponents: readonly ExponentNumber[]
}

/** @throws ActionError `values-invalid`, `values-encrypted`, `image-has-no-place` */
export async function assembleValues(layers: ValuesLayers, decryption: DecryptionOptions): Promise<AssembledValues> {
  const { environment, files, set, image } = layers
  const ofEnvironment = environment === undefined ? emptyTree : parseValues(environment.text, environment.name)
  const ofFiles = await Promise.all(files.map((file) => readLayer(file, decryption)))
  const below = applySet([ofEnvironment, ...ofFiles].reduce(mergeLayers), set, layers.chart)
  const ofImage =
    image === undefined ? emptyTree : buildImageValues(image, layers.imageKeys, mergeLayers(layers.chart, below))
  const own = mergeLayers(below, ofImage)
  return {
    text: `${formatValuesTree(own)}\n`,
    exponents: listExponentNumbers(mergeLayers(layers.chart, own)),
    sources: [
      ...(environment === undefined ? [] : [environment.name]),
      ...files.map(({ relative }) => relative),
      ...(set === undefined ? [] : ['set']),
    ],
  }
}

function applySet(values: ValuesTree, set: SetValues | undefined, chart: ValuesTree): ValuesTree {
  if (set === undefined) return values
  if (set.kind === 'mapping') return mergeLayers(values, set.values)
  return set.assignments.reduce((tree, { path, name, value }) => {
    const assigned = assignValue(tree, path, value, chart)
    if (assigned.ok) return assigned.tree
    const entries = assigned.length === 1 ? '1 entry' : `${assigned.length} entries`
    throw new ActionError('values-invalid', `set: ${name} is beyond the end of its list, which has ${entries}`, {
      hint: `Nothing was changed. The next entry has the position ${assigned.length}.`,
    })
  }, values)
}

async function readLayer({ absolute, relative }: WorkspacePath, decryption: DecryptionOptions): Promise<ValuesTree> {
  const tree = parseValues(await readFile(absolute, 'utf8'), relative)
  return isSopsEncrypted(tree) ? withoutPlaces(await decryptValues(absolute, relative, tree, decryption)) : tree
}
