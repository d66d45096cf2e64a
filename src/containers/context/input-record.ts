import { computeSha256 } from '../../runner/files/digest.ts'
import { getOwn } from '../../runner/records.ts'
import { type BaseDigests, hashGeneration, hashOwnInputs, type OwnInputs } from './content-hash.ts'

/**
 * What an image was built from, as it says itself, so that a later run can compare. It has no values: names, and fingerprints that
 * only tell whether two values differ.
 */
export interface InputRecord {
  /** See `hashOwnInputs`. */
  readonly own: string
  /** Fingerprint of each part. */
  readonly parts: Readonly<Record<string, string>>
  readonly bases: BaseDigests
}

/** Annotation of the manifest that holds the record (OCI image specification, "Annotations": reverse domain notation). */
export const recordAnnotation = 'dev.eks-actions.inputs'

export function createInputRecord(inputs: OwnInputs, bases: BaseDigests): InputRecord {
  const { buildArguments, labels, options } = inputs
  const parts = [
    ['files of the build context', inputs.tree],
    ['Dockerfile', inputs.dockerfile],
    ['target', inputs.target ?? ''],
    ['platforms', inputs.platforms.toSorted().join(',')],
    ...Object.entries(buildArguments).map(([name, value]) => [`build argument ${name}`, value] as const),
    ...Object.entries(labels).map(([name, value]) => [`label ${name}`, value] as const),
    ...Object.entries(options),
  ] as const
  return {
    own: hashOwnInputs(inputs),
    parts: Object.fromEntries(parts.map(([name, value]) => [name, createFingerprint(name, value)])),
    bases,
  }
}

/** Too short to find out a value by trying, long enough to name what differs. */
const fingerprintLength = 4

function createFingerprint(name: string, value: string): string {
  return computeSha256(`${name}\0${value}`).slice(0, fingerprintLength)
}

export function formatInputRecord({ own, parts, bases }: InputRecord): string {
  return JSON.stringify({ generation: hashGeneration, own, parts, bases })
}

/** Reads an annotation; undefined if there is none, or another version of the action wrote it. */
export function parseInputRecord(text: string | undefined): InputRecord | undefined {
  if (text === undefined) return undefined
  try {
    const raw = JSON.parse(text) as Partial<InputRecord> & { readonly generation?: unknown }
    if (raw.generation !== hashGeneration || typeof raw.own !== 'string') return undefined
    return { own: raw.own, parts: toTexts(raw.parts), bases: toTexts(raw.bases) }
  } catch {
    return undefined
  }
}

function toTexts(value: unknown): Readonly<Record<string, string>> {
  const entries = typeof value === 'object' && value !== null ? Object.entries(value) : []
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

/** How the inputs of an existing image relate to those of a run. */
export type InputComparison =
  /** Same own inputs; `moved` names base images that have changed since. */
  | { readonly kind: 'same'; readonly moved: readonly string[] }
  /** What differs, for people: `build argument API_URL`. */
  | { readonly kind: 'different'; readonly differences: readonly string[] }
  /** The image does not say what it was built from. */
  | { readonly kind: 'unknown'; readonly why: string }

export function compareInputRecords(theirs: InputRecord, ours: InputRecord): InputComparison {
  if (theirs.own === ours.own) return { kind: 'same', moved: listDifferences(theirs.bases, ours.bases) }
  const differences = listDifferences(theirs.parts, ours.parts)
  return { kind: 'different', differences: differences.length === 0 ? ['its inputs'] : differences }
}

/** Names whose values differ, or that only one of them has. */
function listDifferences(
  theirs: Readonly<Record<string, string>>,
  ours: Readonly<Record<string, string>>,
): readonly string[] {
  const names = [...new Set([...Object.keys(theirs), ...Object.keys(ours)])]
  return names.filter((name) => getOwn(theirs, name) !== getOwn(ours, name))
}
