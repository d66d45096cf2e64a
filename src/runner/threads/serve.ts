import { parentPort } from 'node:worker_threads'
import { ActionError } from '../errors/action-error.ts'
import type { ThreadAnswer, ThreadFailure, ThreadFunctions, ThreadQuestion } from './protocol.ts'

/** Called by a file `*.thread.ts`: answers calls from the thread that started it, several at a time. */
export function serve(functions: ThreadFunctions): void {
  parentPort?.on('message', ({ id, name, argument }: ThreadQuestion) => {
    const answer = (outcome: ThreadAnswer['outcome']): void =>
      parentPort?.postMessage({ id, outcome } satisfies ThreadAnswer)
    const asked = functions[name] ?? (() => Promise.reject(new Error(`this thread has no function ${name}`)))
    asked(argument as never).then(
      (result) => {
        answer({ kind: 'result', result })
      },
      (error: unknown) => {
        answer({ kind: 'failure', failure: toThreadFailure(error) })
      },
    )
  })
}

/** The class of an error is lost between threads. */
function toThreadFailure(error: unknown): ThreadFailure {
  if (!(error instanceof ActionError)) return { kind: 'other', error }
  const { code, message, details, hint } = error
  return { kind: 'action-error', code, message, options: { details, hint } }
}
