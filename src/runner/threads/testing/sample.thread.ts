/** What the tests ask of a thread. */
import { setTimeout as sleep } from 'node:timers/promises'
import { isMainThread } from 'node:worker_threads'
import { ActionError } from '../../errors/action-error.ts'
import { serve } from '../serve.ts'

const functions = {
  double: async ({ number, afterMs }: { readonly number: number; readonly afterMs: number }) => {
    await sleep(afterMs)
    return { double: number * 2, isMainThread }
  },
  refuse: (message: string) =>
    Promise.reject(new ActionError('verification-failed', message, { details: ['a detail'], hint: 'Do something.' })),
  fail: (message: string) => Promise.reject(new TypeError(message)),
  end: (code: number) => process.exit(code),
}
export type SampleFunctions = typeof functions

serve(functions)
