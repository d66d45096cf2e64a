/** Work that goes on beside other work, and no longer than the block that it was begun in. */
export interface BackgroundTask<T> extends AsyncDisposable {
  readonly result: Promise<T>
}

/**
 * Begins work whose result is wanted later. Leaving the block asks it to stop and waits for its end, so that nothing goes on
 * behind the back of a failure; a failure of its own is told by `result`.
 * @param signal of the run
 */
export function runInBackground<T>(work: (signal: AbortSignal) => Promise<T>, signal: AbortSignal): BackgroundTask<T> {
  const stop = new AbortController()
  const result = work(AbortSignal.any([signal, stop.signal]))
  const ended = result.then(
    () => undefined,
    () => undefined,
  )
  return {
    result,
    [Symbol.asyncDispose]: () => {
      stop.abort()
      return ended
    },
  }
}
