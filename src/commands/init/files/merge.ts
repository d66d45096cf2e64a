import { diff3Merge } from 'node-diff3'
import { normalizeLineEnds } from './record.ts'

export type MergeResult = { readonly kind: 'merged'; readonly text: string } | { readonly kind: 'conflict' }

/**
 * Merges two descendants of a text, line by line. Where both changed the same lines differently, nothing is merged.
 * @param mine what the user made of `base`; its line ends stay
 * @param theirs what a newer release made of it
 */
export function mergeTexts(mine: string, base: string, theirs: string): MergeResult {
  const split = (text: string): string[] => normalizeLineEnds(text).split('\n')
  const regions = diff3Merge(split(mine), split(base), split(theirs), { excludeFalseConflicts: true })
  const lines: string[] = []
  for (const { ok } of regions) {
    if (ok === undefined) return { kind: 'conflict' }
    lines.push(...ok)
  }
  return { kind: 'merged', text: lines.join(mine.includes('\r\n') ? '\r\n' : '\n') }
}
