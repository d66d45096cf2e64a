/** A replacement of the characters from `start` to `end`. */
export interface TextEdit {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** Applies edits that do not overlap; everything else stays as it is, character by character. */
export function applyEdits(text: string, edits: readonly TextEdit[]): string {
  return edits
    .toSorted((one, other) => other.start - one.start)
    .reduce(
      (edited, { start, end, text: replacement }) => edited.slice(0, start) + replacement + edited.slice(end),
      text,
    )
}

/** Names in the shipped files and those that replace them. */
export type Renames = Readonly<Record<string, string>>

/** Replaces whole names: `acme` in `acme-staging` and `/acme/`, but not in `acmes`. All at once, so that no result is replaced again. */
export function renameWords(text: string, renames: Renames): string {
  const names = Object.keys(renames)
    .toSorted((one, other) => other.length - one.length)
    .map((name) => RegExp.escape(name))
  if (names.length === 0) return text
  const pattern = new RegExp(`(?<![A-Za-z0-9])(?:${names.join('|')})(?![A-Za-z0-9])`, 'g')
  return text.replaceAll(pattern, (name) => renames[name] ?? name)
}
