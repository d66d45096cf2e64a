import { createHmac, randomBytes } from 'node:crypto'
import { isList, isMap, type Tree, type TreeMap } from './tree.ts'

/**
 * Puts marks in the place of secrets: equal secrets get equal marks within one run, and nobody can try out values against
 * them, because their key ends with the run. A plain hash of a short password can be guessed.
 */
export interface Veil {
  /** The object without the values of Secrets, also where one stands in the middle of another text. */
  readonly cover: (object: TreeMap) => TreeMap
}

/** Shorter values stand in texts by chance: a Secret with the entry `user: app` is no reason to hide every `app`. */
const shortest = 6

/** @param objects all that will be shown, so that the secret of one is known in the others */
export function createVeil(objects: Iterable<TreeMap>, key: Uint8Array = randomBytes(32)): Veil {
  const mark = (what: string, value: string): string =>
    `(${what} ${createHmac('sha256', key).update(value).digest('hex').slice(0, 8)})`
  const values = [...objects].filter(isSecret).flatMap(secretValues)
  const known = [...new Set(values.flatMap(shapes))].toSorted((one, other) => other.length - one.length)
  const coverText = (text: string): string =>
    known.reduce((rest, value) => (rest.includes(value) ? rest.replaceAll(value, mark('secret', value)) : rest), text)
  const coverTree = (tree: Tree, name = ''): Tree => {
    if (typeof tree === 'string') return isDigest(name, tree) ? mark('digest', tree) : coverText(tree)
    if (isList(tree)) return tree.map((item) => coverTree(item))
    if (!isMap(tree)) return tree
    return Object.fromEntries(Object.entries(tree).map(([entry, value]) => [entry, coverTree(value, entry)]))
  }
  return {
    cover: (object) => {
      if (!isSecret(object)) return coverTree(object) as TreeMap
      const { data, ...rest } = object
      const covered = coverTree(rest) as TreeMap
      if (!isMap(data)) return covered
      const marks = Object.entries(data).map(([name, value]) => [name, mark('secret', decoded(value))])
      return { ...covered, data: Object.fromEntries(marks) as TreeMap }
    },
  }
}

function isSecret({ apiVersion, kind }: TreeMap): boolean {
  return apiVersion === 'v1' && kind === 'Secret'
}

function secretValues({ data }: TreeMap): readonly string[] {
  return isMap(data) ? Object.values(data).map(decoded) : []
}

function decoded(value: Tree): string {
  return typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : ''
}

/** A secret, each of its lines, and both in base64. */
function shapes(value: string): readonly string[] {
  const texts = [value, value.trim(), ...value.split(/\r?\n/)].filter((text) => text.trim().length >= shortest)
  return texts.flatMap((text) => [text, Buffer.from(text).toString('base64')])
}

/** The checksum of a Secret in an annotation is a plain hash of it. */
function isDigest(name: string, value: string): boolean {
  return /checksum|digest|hash|\bsha/i.test(name) && /^[0-9a-f]{32,128}$/i.test(value)
}
