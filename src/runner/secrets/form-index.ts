/** Finds many texts at once, in time that hardly depends on how many there are. */
export interface FormIndex {
  /** @param form of at least three characters */
  readonly add: (form: string) => void
  /** Where any of the forms is in a text: overlapping occurrences merged, in order. */
  readonly findSpans: (text: string) => readonly TextSpan[]
  /** Length of the longest form, in characters. */
  readonly measureLongest: () => number
}

/** From `start` up to, not including, `end`. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

const prefixLength = 3

/** Forms are found by their first three characters: a table of bits rules out almost every place, a map the others. */
export function createFormIndex(): FormIndex {
  const mayStart = new Uint8Array(2 ** 16)
  const byPrefix = new Map<string, string[]>()
  let longest = 0
  return {
    add: (form) => {
      if (form.length < prefixLength) throw new RangeError('a form of less than three characters')
      const prefix = form.slice(0, prefixLength)
      const known = byPrefix.get(prefix)
      if (known === undefined) byPrefix.set(prefix, [form])
      else if (!known.includes(form)) known.splice(findPlace(known, form), 0, form)
      mayStart[hashPrefix(form, 0)] = 1
      longest = Math.max(longest, form.length)
    },
    findSpans: (text) => {
      if (longest === 0) return []
      const spans: TextSpan[] = []
      for (let start = 0; start + prefixLength <= text.length; start++) {
        if (mayStart[hashPrefix(text, start)] === 0) continue
        const form = byPrefix.get(text.slice(start, start + prefixLength))?.find((one) => text.startsWith(one, start))
        if (form !== undefined) addSpan(spans, { start, end: start + form.length })
      }
      return spans
    },
    measureLongest: () => longest,
  }
}

/** Longest first, so that the first one found covers the others. */
function findPlace(forms: readonly string[], form: string): number {
  const place = forms.findIndex(({ length }) => length < form.length)
  return place < 0 ? forms.length : place
}

function hashPrefix(text: string, at: number): number {
  return (text.charCodeAt(at) ^ (text.charCodeAt(at + 1) << 5) ^ (text.charCodeAt(at + 2) << 10)) & 0xffff
}

/** Overlapping occurrences become one, so that no part of a second secret is left. */
function addSpan(spans: TextSpan[], span: TextSpan): void {
  const last = spans.at(-1)
  if (last === undefined || span.start >= last.end) spans.push(span)
  else spans[spans.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
}
