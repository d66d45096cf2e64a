import { writeSync } from 'node:fs'

/** Where log text goes. Throws when the text cannot be written. */
export type Sink = (text: string) => void

const eagainPauseMs = 5
const eagainLimitMs = 60_000

/**
 * Writes synchronously, so that memory stays bounded however much a child prints, a failed write is seen where it
 * happens, and a mask has reached the runner before the next line is formed. A pipe that another program made
 * non-blocking returns EAGAIN while it is full; this waits until it is not.
 */
export function createFileDescriptorSink(descriptor: number): Sink {
  return (text) => {
    let rest = Buffer.from(text, 'utf8')
    const sleeper = new Int32Array(new SharedArrayBuffer(4))
    for (let waitedMs = 0; rest.length > 0;) {
      try {
        rest = rest.subarray(writeSync(descriptor, rest))
        waitedMs = 0
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code !== 'EAGAIN' || waitedMs > eagainLimitMs) throw error
        Atomics.wait(sleeper, 0, 0, eagainPauseMs)
        waitedMs += eagainPauseMs
      }
    }
  }
}

export interface ForgivingSink {
  readonly write: Sink
  /** Throws the error of the first write that failed. */
  readonly assertWritten: () => void
}

/**
 * A log that can no longer be read must not stop an apply midway: the first failed write ends the log, not the run.
 * Masks check afterwards, since an unregistered secret must stop the run.
 */
export function createForgivingSink(sink: Sink): ForgivingSink {
  let failure: { readonly error: unknown } | undefined
  return {
    write: (text) => {
      if (failure !== undefined) return
      try {
        sink(text)
      } catch (error) {
        failure = { error }
      }
    },
    assertWritten: () => {
      if (failure !== undefined) throw failure.error
    },
  }
}
