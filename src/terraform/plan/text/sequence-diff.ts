/** One step from an old list to a new one; positions in both, where the item has one there. */
export type SequenceStep =
  | { readonly kind: 'kept'; readonly before: number; readonly after: number }
  | { readonly kind: 'removed'; readonly before: number }
  | { readonly kind: 'added'; readonly after: number }

/** Above this number of pairs, lists are compared as a whole: comparing all pairs would take seconds. */
const mostPairs = 1_000_000

/** The shortest way from one list to the other, removals before additions; items are compared as texts. */
export function diffSequences(before: readonly string[], after: readonly string[]): readonly SequenceStep[] {
  const start = countEqual(before, after, (list, index) => list[index])
  const end = countEqual(before.slice(start), after.slice(start), (list, index) => list[list.length - 1 - index])
  const olds = before.slice(start, before.length - end)
  const news = after.slice(start, after.length - end)
  const createKept = (index: number, old: number, current: number): SequenceStep => ({
    kind: 'kept',
    before: old + index,
    after: current + index,
  })
  return [
    ...Array.from({ length: start }, (_, index) => createKept(index, 0, 0)),
    ...diffMiddle(olds, news).map((step) => moveStep(step, start)),
    ...Array.from({ length: end }, (_, index) => createKept(index, before.length - end, after.length - end)),
  ]
}

function countEqual(
  before: readonly string[],
  after: readonly string[],
  pick: (list: readonly string[], index: number) => string | undefined,
): number {
  const most = Math.min(before.length, after.length)
  let count = 0
  while (count < most && pick(before, count) === pick(after, count)) count++
  return count
}

function moveStep(step: SequenceStep, by: number): SequenceStep {
  if (step.kind === 'removed') return { ...step, before: step.before + by }
  if (step.kind === 'added') return { ...step, after: step.after + by }
  return { ...step, before: step.before + by, after: step.after + by }
}

function diffMiddle(before: readonly string[], after: readonly string[]): readonly SequenceStep[] {
  const steps: SequenceStep[] = []
  let [old, current] = [0, 0]
  if (before.length * after.length <= mostPairs) {
    const longest = computeLongest(before, after)
    const getLongest = (row: number, column: number): number => longest[row]?.[column] ?? 0
    while (old < before.length && current < after.length) {
      if (before[old] === after[current]) steps.push({ kind: 'kept', before: old++, after: current++ })
      else if (getLongest(old + 1, current) >= getLongest(old, current + 1))
        steps.push({ kind: 'removed', before: old++ })
      else steps.push({ kind: 'added', after: current++ })
    }
  }
  while (old < before.length) steps.push({ kind: 'removed', before: old++ })
  while (current < after.length) steps.push({ kind: 'added', after: current++ })
  return steps
}

/** For each pair of positions, the length of the longest common subsequence of what follows. */
function computeLongest(before: readonly string[], after: readonly string[]): readonly (readonly number[])[] {
  const rows = Array.from({ length: before.length + 1 }, () => new Array<number>(after.length + 1).fill(0))
  for (let row = before.length - 1; row >= 0; row--) {
    for (let column = after.length - 1; column >= 0; column--) {
      const next = rows[row + 1]
      const own = rows[row]
      if (own === undefined || next === undefined) continue
      own[column] =
        before[row] === after[column] ? 1 + (next[column + 1] ?? 0) : Math.max(next[column] ?? 0, own[column + 1] ?? 0)
    }
  }
  return rows
}
