import { ActionError } from '../errors/action-error.ts'

/** The values that must not be seen, and the only way to make text free of them. */
export interface Secrets {
  /**
   * Registers a value before it is used: the whole, every line of it, and the encodings in which tools print it.
   * @throws ActionError `masking-failed` when the host could not be told; the run must then end.
   */
  readonly add: (value: string) => void
  readonly redact: (text: string) => string
  /** Length of the longest registered form; a stream keeps so much back to catch one that is cut in two. */
  readonly longest: () => number
}

/** Single characters and pairs would blank out half the log and protect nothing. */
const shortestLine = 3
const replacement = '***'

export function createSecrets(mask: (value: string) => void): Secrets {
  const forms = new Set<string>()
  let ordered: readonly string[] = []
  return {
    add: (value) => {
      if (value.trim() === '') return
      const added = [...formsOf(value)].filter((form) => !forms.has(form))
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
    redact: (text) => ordered.reduce((result, form) => result.replaceAll(form, replacement), text),
    longest: () => ordered[0]?.length ?? 0,
  }
}

/**
 * The runner itself covers base64, JSON and URL forms of a mask, but not hexadecimal digits or single lines; a plain
 * host covers nothing. So all forms are registered.
 */
function formsOf(value: string): Set<string> {
  const forms = new Set<string>()
  const trimmed = value.trim()
  const lines = trimmed.split(/\r?\n/).map((line) => line.trim())
  for (const plain of [value, trimmed, ...lines]) {
    if (plain.length < shortestLine) continue
    forms.add(plain)
    const bytes = Buffer.from(plain, 'utf8')
    for (const encoded of [
      bytes.toString('base64'),
      bytes.toString('base64url'),
      bytes.toString('hex'),
      bytes.toString('hex').toUpperCase(),
      encodeURIComponent(plain),
      JSON.stringify(plain).slice(1, -1),
    ]) {
      if (encoded.length >= shortestLine) forms.add(encoded)
    }
  }
  return forms
}
