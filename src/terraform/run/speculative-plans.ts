import { createLimiter } from '../../runner/concurrency.ts'
import type { TerraformRun, Task } from './model.ts'

/** Work on roots that is started before it is known whether it is needed. */
export interface SpeculativeWork<T> {
  /** What came of the root's work; undefined when it was not started. Never rejects. */
  readonly getResult: (name: string) => Promise<SpeculativeResult<T> | undefined>
  /** Resolves when nothing runs any more. */
  readonly waitUntilIdle: () => Promise<void>
}

export interface SpeculativeResult<T> {
  readonly outcome: PromiseSettledResult<T>
  /** On the clock of the run. */
  readonly startedAt: number
  readonly endedAt: number
}

/**
 * Starts the work of the roots in this order, as many at once as the run allows. A plan reads the states of other roots
 * and changes none, so it is the same whether those are planned before it, beside it or after it.
 * @param obstacle whether it is known by now that the work is in vain, asked when its turn comes
 */
export function planSpeculatively<T>(
  run: Pick<TerraformRun, 'parallelism' | 'clock' | 'signal'>,
  tasks: readonly Task[],
  work: (task: Task) => Promise<T>,
  obstacle: (task: Task) => boolean,
): SpeculativeWork<T> {
  const limited = createLimiter(run.parallelism)
  const start = (task: Task): Promise<SpeculativeResult<T> | undefined> =>
    limited(async () => {
      if (run.signal.aborted || obstacle(task)) return undefined
      const startedAt = run.clock()
      const [outcome] = await Promise.allSettled([work(task)])
      return { outcome, startedAt, endedAt: run.clock() }
    })
  const started = new Map(tasks.map((task) => [task.root.name, start(task)]))
  return {
    getResult: async (name) => started.get(name),
    waitUntilIdle: async () => {
      await Promise.all(started.values())
    },
  }
}
