import { closeSync, fstatSync, openSync, readSync } from 'node:fs'

/** Reads a file that another process is still writing. */
export interface Tail extends Disposable {
  /**
   * Passes on what was written since the last call, a few MiB at most, so that signals are handled in between.
   * Returns false once it has caught up with `end` (default: the size the file has now).
   */
  readonly read: (consume: (chunk: Uint8Array) => void, end?: number) => boolean
  /** Size of the file now, bytes. */
  readonly size: () => number
}

const chunkBytes = 64 * 1024
const bytesPerRead = 4 * 1024 * 1024

export function openTail(file: string): Tail {
  const descriptor = openSync(file, 'r')
  const buffer = Buffer.alloc(chunkBytes)
  let position = 0
  const measureSize = (): number => fstatSync(descriptor).size
  return {
    size: measureSize,
    read: (consume, end = measureSize()) => {
      const stop = Math.min(end, position + bytesPerRead)
      while (position < stop) {
        const count = readSync(descriptor, buffer, 0, Math.min(chunkBytes, stop - position), position)
        if (count === 0) return false
        position += count
        consume(buffer.subarray(0, count))
      }
      return position < end
    },
    [Symbol.dispose]: () => {
      closeSync(descriptor)
    },
  }
}

/** The last lines of a file, at most `lines` lines and 8 KiB. */
export function readLastLines(file: string, lines: number): string[] {
  const descriptor = openSync(file, 'r')
  try {
    const { size } = fstatSync(descriptor)
    const length = Math.min(size, 8 * 1024)
    const buffer = Buffer.alloc(length)
    readSync(descriptor, buffer, 0, length, size - length)
    const read = buffer.toString('utf8')
    // The first line may be cut, and a secret in it would not be recognised.
    const text = (size > length ? read.slice(read.indexOf('\n') + 1) : read).trimEnd()
    return text === '' ? [] : text.split(/\r?\n/).slice(-lines)
  } finally {
    closeSync(descriptor)
  }
}

/**
 * A line of a structured log as people read it: the message alone. `@message` is hclog's name for it, which Terraform and
 * its providers write with; `msg` is that of Go's slog, and with it of kubectl and helm.
 */
export function toReadableLine(line: string): string {
  if (!line.startsWith('{')) return line
  try {
    const record = JSON.parse(line) as Readonly<Record<string, unknown>>
    const message = record['@message'] ?? record.msg
    return typeof message === 'string' ? message : line
  } catch {
    return line
  }
}
