import { createHash } from 'node:crypto'
import { Transform } from 'node:stream'
import type { Sha256 } from '../model.ts'

/** Passes bytes on, counts and hashes them. */
export interface Hashing {
  readonly stream: Transform
  readonly size: () => number
  /** Once everything has passed. */
  readonly digest: () => Sha256
}

/** @param limit bytes after which the stream fails */
export function hashing(limit = Number.POSITIVE_INFINITY): Hashing {
  const hash = createHash('sha256')
  let size = 0
  const stream = new Transform({
    transform: (chunk: Buffer, _encoding, done) => {
      size += chunk.length
      hash.update(chunk)
      if (size > limit) done(new Error(`it is larger than ${limit} bytes`))
      else done(null, chunk)
    },
  })
  return { stream, size: () => size, digest: () => hash.digest('hex') }
}
