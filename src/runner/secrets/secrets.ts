import { ActionError } from '../errors/action-error.ts'

/** The values that must not be shown, and the only way to redact them. */
export interface Secrets {
  /**
   * Registers a value before it is used: the whole, every line of it, and the encodings in which tools print it.
   * @throws ActionError `masking-failed` if the host could not be reached; the run must then end.
   */
  readonly add: (value: string) => void
  readonly redact: (text: string) => string
  /** Where secrets are in a text: merged, in order. */
  readonly findSpans: (text: string) => readonly TextSpan[]
  /** Length of the longest registered form; a stream holds back that much to catch one that is split. */
  readonly measureLongest: () => number
}

/** From `start` up to, not including, `end`. */
export interface TextSpan {
  readonly start: number
  readonly end: number
}

/** Single characters and pairs would blank out half the log and protect nothing. */
const shortestLine = 3
/** Shorter pieces of base64 occur by chance. */
const shortestInner = 8
const replacement = '***'

export function createSecrets(mask: (value: string) => void): Secrets {
  const forms = new Set<string>()
  let ordered: readonly string[] = []
  return {
    add: (value) => {
      if (value.trim() === '') return
      const added = [...listForms(value)].filter((form) => !forms.has(form))
      for (const form of added) {
        try {
          mask(form)
        } catch (cause) {
          throw new ActionError('masking-failed', 'a secret could not be registered with the runner', { cause })
        }
        forms.add(form)
      }
      ordered = [...forms].sort((a, b) => b.length - a.length)
    },
    redact: (text) => {
      const spans = findSpans(text, ordered)
      return spans.length === 0 ? text : replaceSpans(text, spans)
    },
    findSpans: (text) => findSpans(text, ordered),
    measureLongest: () => ordered[0]?.length ?? 0,
  }
}

/** Overlapping matches become one span, so that no part of a second secret is left. */
function findSpans(text: string, forms: readonly string[]): readonly TextSpan[] {
  const found: TextSpan[] = []
  for (const form of forms) {
    for (let start = text.indexOf(form); start >= 0; start = text.indexOf(form, start + 1)) {
      found.push({ start, end: start + form.length })
    }
  }
  found.sort((a, b) => a.start - b.start)
  const merged: TextSpan[] = []
  for (const span of found) {
    const last = merged.at(-1)
    if (last === undefined || span.start >= last.end) merged.push(span)
    else merged[merged.length - 1] = { start: last.start, end: Math.max(last.end, span.end) }
  }
  return merged
}

function replaceSpans(text: string, spans: readonly TextSpan[]): string {
  const kept = spans.map((span, index) => text.slice(spans[index - 1]?.end ?? 0, span.start))
  return [...kept, text.slice(spans.at(-1)?.end ?? 0)].join(replacement)
}

/**
 * The runner itself covers base64, JSON and URL forms of a mask, but not hexadecimal digits or single lines; a plain
 * host covers nothing. So all forms are registered.
 */
function listForms(value: string): Set<string> {
  const forms = new Set<string>()
  const trimmed = value.trim()
  const lines = trimmed.split(/\r?\n/).map((line) => line.trim())
  for (const plain of [value, trimmed, ...lines]) {
    if (plain.length < shortestLine) continue
    forms.add(plain)
    for (const encoded of listEncodings(plain)) {
      if (encoded.length >= shortestLine) forms.add(encoded)
    }
  }
  return forms
}

function listEncodings(plain: string): readonly string[] {
  const bytes = Buffer.from(plain, 'utf8')
  const url = encodeURIComponent(plain.toWellFormed())
  const json = JSON.stringify(plain).slice(1, -1)
  return [
    bytes.toString('base64'),
    bytes.toString('base64url'),
    ...[0, 1, 2].map((offset) => encodeInnerBase64(bytes, offset)),
    bytes.toString('hex'),
    bytes.toString('hex').toUpperCase(),
    url,
    url.replaceAll('%20', '+'),
    json,
    // Go's encoder, so Terraform's and kubectl's, escapes these for the sake of web pages.
    json.replaceAll(/[&<>]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`),
  ]
}

/**
 * The base64 of the text if it follows one or two other bytes, as a password in `user:password` does. The characters at
 * either end also depend on their neighbours and are left out.
 */
function encodeInnerBase64(bytes: Buffer, offset: number): string {
  const encoded = Buffer.concat([Buffer.alloc(offset), bytes])
    .toString('base64')
    .replace(/=+$/, '')
  const end = (bytes.length + offset) % 3 === 0 ? encoded.length : encoded.length - 1
  const inner = encoded.slice(offset + 1, end)
  return inner.length >= shortestInner ? inner : ''
}
