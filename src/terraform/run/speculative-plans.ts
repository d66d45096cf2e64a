import { createLimiter } from '../../runner/concurrency.ts'
import type { TerraformRun, Task } from './model.ts'

/** Planning that starts before it is known whether the plan is needed. */
export interface SpeculativeWork<T> {
  /** Result for the root; undefined if it was not started. Never rejects. */
  readonly getResult: (name: string) => Promise<SpeculativeResult<T> | undefined>
  /** Resolves when nothing is running any more. */
  readonly waitUntilIdle: () => Promise<void>
}

export interface SpeculativeResult<T> {
  readonly outcome: PromiseSettledResult<T>
  /** Timestamp of the run's clock. */
  readonly startedAt: number
  readonly endedAt: number
}

/**
 * Plans the roots in this order, as many in parallel as the run allows. A plan reads the states of other roots and changes
 * none, so it is the same whether those are planned before it, at the same time or after it.
 * @param obstacle whether the plan is already known to be useless, checked when its turn comes
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
