import { ActionError } from './errors/action-error.ts'

/** Turns the runner's signals into one AbortSignal. */
export interface Cancellation extends Disposable {
  readonly signal: AbortSignal
}

/**
 * A cancelled step gets SIGINT, SIGTERM 7.5 s later and is killed after 2.5 s more. The first signal cancels; later ones
 * are ignored, since exiting early would only orphan the tools sooner.
 */
export function listenForCancellation(onCancel: (signal: NodeJS.Signals) => void): Cancellation {
  const controller = new AbortController()
  const handleSignal = (name: NodeJS.Signals): void => {
    if (controller.signal.aborted) return
    onCancel(name)
    controller.abort(new ActionError('cancelled', 'the run was cancelled'))
  }
  const names = ['SIGINT', 'SIGTERM'] as const
  for (const name of names) process.on(name, handleSignal)
  return {
    signal: controller.signal,
    [Symbol.dispose]: () => {
      for (const name of names) process.off(name, handleSignal)
    },
  }
}

/** Aborts `graceMs` milliseconds after `signal`, so that a cancelled run can still report. */
export function withGrace(signal: AbortSignal, graceMs: number): AbortSignal & Disposable {
  const controller = new AbortController()
  let timer: NodeJS.Timeout | undefined
  const onAbort = (): void => {
    timer = setTimeout(() => {
      controller.abort(signal.reason)
    }, graceMs)
  }
  if (signal.aborted) onAbort()
  else signal.addEventListener('abort', onAbort, { once: true })
  return Object.assign(controller.signal, {
    [Symbol.dispose]: () => {
      clearTimeout(timer)
      signal.removeEventListener('abort', onAbort)
    },
  })
}

/** Rejects as soon as the run is cancelled, for work that takes no signal itself. */
export async function raceWithAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  const { promise: aborted, reject } = Promise.withResolvers<never>()
  const stop = (): void => {
    reject(signal.reason)
  }
  if (signal.aborted) stop()
  else signal.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([work, aborted])
  } finally {
    signal.removeEventListener('abort', stop)
  }
}
