import { ActionError } from '../errors/action-error.ts'
import { createFormIndex, type TextSpan } from './form-index.ts'

/** The values that must not be shown, and the only way to redact them. */
export interface Secrets {
  /**
   * Registers a value before it is used: the whole, every line of it, and the encodings in which tools print it.
   * @throws ActionError `masking-failed` if the host could not be reached; the run must then end.
   */
  readonly add: (value: string) => void
  /**
   * Redacts the value, of any length, in all that this process writes, without telling the host: a runner compares every
   * line of the job with every mask, so thousands of them would stop it.
   */
  readonly hide: (value: string) => void
  readonly redact: (text: string) => string
  /** Where secrets are in a text: merged, in order. */
  readonly findSpans: (text: string) => readonly TextSpan[]
  /** Length of the longest registered form; a stream holds back that much to catch one that is split. */
  readonly measureLongest: () => number
}

/** Single characters and pairs would blank out half the log and protect nothing. */
const shortestLine = 3
/** Shorter pieces of base64 occur by chance. */
const shortestInner = 8
const replacement = '***'

/** Forms of longer texts are pieces of this size, in characters: each occurrence of the text holds all of them. */
const longestForm = 2048

export function createSecrets(mask: (value: string) => void): Secrets {
  const announced = new Set<string>()
  const index = createFormIndex()
  return {
    add: (value) => {
      if (value.trim() === '') return
      for (const form of listForms(value)) {
        if (announced.has(form)) continue
        try {
          mask(form)
        } catch (cause) {
          throw new ActionError('masking-failed', 'a secret could not be registered with the runner', { cause })
        }
        announced.add(form)
        index.add(form)
      }
    },
    hide: (value) => {
      if (value.trim() === '') return
      for (const form of value.length > longestForm ? listPieces(value) : listForms(value)) index.add(form)
    },
    redact: (text) => {
      const spans = index.findSpans(text)
      return spans.length === 0 ? text : replaceSpans(text, spans)
    },
    findSpans: index.findSpans,
    measureLongest: index.measureLongest,
  }
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

/** A long text in pieces, whole and line by line, as it is and as JSON. */
function listPieces(value: string): Set<string> {
  const lines = value.split(/\r?\n/).map((line) => line.trim())
  const texts = [value, JSON.stringify(value).slice(1, -1), ...lines].filter(({ length }) => length >= shortestInner)
  return new Set(texts.flatMap(splitText))
}

/** The last piece overlaps the one before it, so that none is too short to be told from other text. */
function splitText(text: string): readonly string[] {
  const count = Math.ceil(text.length / longestForm)
  return Array.from({ length: count }, (_, at) => {
    const start = Math.max(0, Math.min(at * longestForm, text.length - longestForm))
    return text.slice(start, start + longestForm)
  })
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
