import { closest, distance } from 'fastest-levenshtein'

/** "Did you mean `staging`?", where one of the candidates is near enough to be what was meant. */
export function suggestName(text: string, candidates: readonly string[]): string | undefined {
  const nearest = findNearestName(text, candidates)
  return nearest === undefined ? undefined : `Did you mean ${nearest}?`
}

/** The candidate that was probably meant; undefined if none is near enough. */
export function findNearestName(text: string, candidates: readonly string[]): string | undefined {
  if (candidates.length === 0) return undefined
  const lowered = closest(
    text.toLowerCase(),
    candidates.map((candidate) => candidate.toLowerCase()),
  )
  const nearest = candidates.find((candidate) => candidate.toLowerCase() === lowered) ?? lowered
  const allowed = Math.max(1, Math.floor(Math.min(text.length, nearest.length) / 3))
  return distance(text.toLowerCase(), nearest.toLowerCase()) <= allowed ? nearest : undefined
}
