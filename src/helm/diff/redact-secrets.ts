import { createHmac, randomBytes } from 'node:crypto'
import { isTreeList, isTreeMap, type ObjectTree, type TreeMap } from './object-tree.ts'

/**
 * Replaces secrets by placeholders: equal secrets get equal placeholders within one run. They are keyed hashes whose key ends
 * with the run, so that values cannot be tried out against them; a plain hash of a short password could be guessed.
 */
export interface Redactor {
  /** The object without values of Secrets, including those inside other texts. */
  readonly redact: (object: TreeMap) => TreeMap
}

/** Shorter values occur in texts by chance: an entry `user: app` in a Secret must not hide every `app`. */
const shortest = 6

/** @param objects all objects that will be shown, so that a secret of one is recognized in the others */
export function createSecretRedactor(objects: Iterable<TreeMap>, key: Uint8Array = randomBytes(32)): Redactor {
  const createPlaceholder = (what: string, value: string): string =>
    `(${what} ${createHmac('sha256', key).update(value).digest('hex').slice(0, 8)})`
  const values = [...objects].filter(isSecret).flatMap(listSecretValues)
  const known = [...new Set(values.flatMap(listEncodings))].toSorted((one, other) => other.length - one.length)
  const redactText = (text: string): string =>
    known.reduce(
      (rest, value) => (rest.includes(value) ? rest.replaceAll(value, createPlaceholder('secret', value)) : rest),
      text,
    )
  const redactTree = (tree: ObjectTree, name = ''): ObjectTree => {
    if (typeof tree === 'string') return isDigest(name, tree) ? createPlaceholder('digest', tree) : redactText(tree)
    if (isTreeList(tree)) return tree.map((item) => redactTree(item))
    if (!isTreeMap(tree)) return tree
    return Object.fromEntries(Object.entries(tree).map(([entry, value]) => [entry, redactTree(value, entry)]))
  }
  return {
    redact: (object) => {
      if (!isSecret(object)) return redactTree(object) as TreeMap
      const { data, ...rest } = object
      const covered = redactTree(rest) as TreeMap
      if (!isTreeMap(data)) return covered
      const marks = Object.entries(data).map(([name, value]) => [
        name,
        createPlaceholder('secret', decodeBase64(value)),
      ])
      return { ...covered, data: Object.fromEntries(marks) as TreeMap }
    },
  }
}

function isSecret({ apiVersion, kind }: TreeMap): boolean {
  return apiVersion === 'v1' && kind === 'Secret'
}

function listSecretValues({ data }: TreeMap): readonly string[] {
  return isTreeMap(data) ? Object.values(data).map(decodeBase64) : []
}

function decodeBase64(value: ObjectTree): string {
  return typeof value === 'string' ? Buffer.from(value, 'base64').toString('utf8') : ''
}

/** A secret, each of its lines, and both in base64. */
function listEncodings(value: string): readonly string[] {
  const texts = [value, value.trim(), ...value.split(/\r?\n/)].filter((text) => text.trim().length >= shortest)
  return texts.flatMap((text) => [text, Buffer.from(text).toString('base64')])
}

/** A checksum annotation of a Secret is a plain hash of it. */
function isDigest(name: string, value: string): boolean {
  return /checksum|digest|hash|\bsha/i.test(name) && /^[0-9a-f]{32,128}$/i.test(value)
}
