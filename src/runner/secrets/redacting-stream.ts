import { StringDecoder } from 'node:string_decoder'
import type { TextSpan } from './form-index.ts'
import type { Secrets } from './secrets.ts'

/** Turns chunks of bytes into text that may be shown: whole characters and no secrets, even if one is split between chunks. */
export interface RedactingStream {
  /** The part of the text so far that is safe to show. */
  readonly push: (chunk: Uint8Array) => string
  /** What was held back, once nothing follows. */
  readonly end: () => string
}

/** A very long line is passed on in pieces of this size; characters. */
const longestLine = 64 * 1024

export function createRedactingStream(secrets: Secrets): RedactingStream {
  const decoder = new StringDecoder('utf8')
  let kept = ''
  return {
    push: (chunk) => {
      kept += decoder.write(Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength))
      const lineEnd = kept.lastIndexOf('\n') + 1
      if (lineEnd > 0) {
        const whole = kept.slice(0, lineEnd)
        kept = kept.slice(lineEnd)
        return secrets.redact(whole)
      }
      if (kept.length < longestLine) return ''
      // The end may be the beginning of a secret, so the longest one's length is kept back, unredacted: what looks like
      // a short secret now may turn out to be the beginning of a longer one.
      const cut = cutOutside(secrets.findSpans(kept), kept.length - Math.max(0, secrets.measureLongest() - 1))
      const safe = findCharacterBoundary(kept, cut)
      const whole = kept.slice(0, safe)
      kept = kept.slice(safe)
      return secrets.redact(whole)
    },
    end: () => {
      const rest = secrets.redact(kept + decoder.end())
      kept = ''
      return rest
    },
  }
}

/** A place to cut that is not inside a secret. */
function cutOutside(spans: readonly TextSpan[], limit: number): number {
  const straddling = spans.find((span) => span.start < limit && limit < span.end)
  return straddling?.start ?? limit
}

/** The largest index up to `limit` that does not split a surrogate pair. */
function findCharacterBoundary(text: string, limit: number): number {
  const index = Math.max(0, limit)
  const before = text.charCodeAt(index - 1)
  return before >= 0xd800 && before <= 0xdbff ? index - 1 : index
}
