import { parentPort } from 'node:worker_threads'
import { ActionError } from '../errors/action-error.ts'
import type { Answer, Failure, Functions, Question } from './protocol.ts'

/** What a file `*.thread.ts` calls: answers the questions of the thread that started it, several at a time. */
export function serve(functions: Functions): void {
  parentPort?.on('message', ({ id, name, argument }: Question) => {
    const answer = (outcome: Answer['outcome']): void => parentPort?.postMessage({ id, outcome } satisfies Answer)
    const asked = functions[name] ?? (() => Promise.reject(new Error(`this thread has no function ${name}`)))
    asked(argument as never).then(
      (result) => {
        answer({ kind: 'result', result })
      },
      (error: unknown) => {
        answer({ kind: 'failure', failure: failureOf(error) })
      },
    )
  })
}

/** The class of an error does not survive the way to another thread. */
function failureOf(error: unknown): Failure {
  if (!(error instanceof ActionError)) return { kind: 'other', error }
  const { code, message, details, hint } = error
  return { kind: 'action-error', code, message, options: { details, hint } }
}
