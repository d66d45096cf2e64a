import { diffArrays } from 'diff/lib/diff/array.js'

/** One step from an old list to a new one; positions in both, where the item has one there. */
export type SequenceStep =
  | { readonly kind: 'kept'; readonly before: number; readonly after: number }
  | { readonly kind: 'removed'; readonly before: number }
  | { readonly kind: 'added'; readonly after: number }

/** Lists that differ in more items are compared as a whole: finding the shortest way would take seconds. */
const mostEdits = 2000

/** The shortest way from one list to the other, removals before additions; items are compared as texts. */
export function diffSequences(before: readonly string[], after: readonly string[]): readonly SequenceStep[] {
  const parts = diffArrays([...before], [...after], { maxEditLength: mostEdits }) ?? [
    { removed: true, added: false, count: before.length },
    { removed: false, added: true, count: after.length },
  ]
  let [old, current] = [0, 0]
  return parts.flatMap(({ removed, added, count }) =>
    Array.from({ length: count }, (): SequenceStep => {
      if (removed) return { kind: 'removed', before: old++ }
      if (added) return { kind: 'added', after: current++ }
      return { kind: 'kept', before: old++, after: current++ }
    }),
  )
}
