import { Worker } from 'node:worker_threads'
import { ActionError } from '../errors/action-error.ts'
import type { ThreadAnswer, ThreadFailure, ThreadFunctions, ThreadQuestion } from './protocol.ts'

/** Functions on their own thread, with their own heap. */
export interface Thread<F extends ThreadFunctions> {
  /**
   * Calls a function there; the first call starts the thread.
   * @throws what the function throws; errors other than ActionError keep only their message
   */
  readonly ask: <N extends keyof F & string>(name: N, argument: Parameters<F[N]>[0]) => ReturnType<F[N]>
}

/**
 * The file `<name>.thread.ts` next to the caller's; in `dist/`, where it has its own bundle, `threads/<name>`.
 * @param caller `import.meta.url`
 */
export function resolveThreadFile(name: string, caller: string): URL {
  return new URL(caller.endsWith('.ts') ? `./${name}.thread.ts` : `../threads/${name}/index.js`, caller)
}

interface PendingCall {
  readonly resolve: (result: unknown) => void
  readonly reject: (error: unknown) => void
}

/** A thread keeps the process alive only while a call is pending. */
export function createThread<F extends ThreadFunctions>(file: URL): Thread<F> {
  const waiting = new Map<number, PendingCall>()
  let worker: Worker | undefined
  let asked = 0
  const settle = (id: number, how: (one: PendingCall) => void): void => {
    const one = waiting.get(id)
    waiting.delete(id)
    if (waiting.size === 0) worker?.unref()
    if (one !== undefined) how(one)
  }
  const start = (): Worker => {
    const started = new Worker(file, {
      // Options of the process, such as a debugger's, do not apply to it.
      execArgv: [],
      // Enough for short-lived objects; without a limit V8 grows it, and the process takes 30 MB more.
      resourceLimits: { maxYoungGenerationSizeMb: 1 },
    })
    started.on('message', ({ id, outcome }: ThreadAnswer) => {
      settle(id, ({ resolve, reject }) => {
        if (outcome.kind === 'result') resolve(outcome.result)
        else reject(toError(outcome.failure))
      })
    })
    let failure: unknown
    started.on('error', (error) => {
      failure = error
    })
    // It could not be loaded, or ran out of memory; the next call starts another one.
    started.on('exit', (code) => {
      worker = undefined
      for (const id of [...waiting.keys()]) {
        settle(id, ({ reject }) => {
          reject(failure ?? new Error(`the thread exited with code ${code} before it had answered`))
        })
      }
    })
    return started
  }
  const ask = (name: string, argument: unknown): Promise<unknown> =>
    new Promise((resolve, reject) => {
      worker ??= start()
      worker.ref()
      const id = (asked += 1)
      waiting.set(id, { resolve, reject })
      worker.postMessage({ id, name, argument } satisfies ThreadQuestion)
    })
  return { ask: ask as Thread<F>['ask'] }
}

function toError(failure: ThreadFailure): unknown {
  return failure.kind === 'other' ? failure.error : new ActionError(failure.code, failure.message, failure.options)
}
