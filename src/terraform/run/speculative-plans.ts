import type { TerraformRun, Task } from './model.ts'
import { runInOrder } from '../../runner/schedule.ts'

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
  run: Pick<TerraformRun, 'parallelism' | 'spare' | 'clock' | 'signal'>,
  tasks: readonly Task[],
  work: (task: Task) => Promise<T>,
  obstacle: (task: Task) => boolean,
): SpeculativeWork<T> {
  const plan = async (task: Task): Promise<SpeculativeResult<T> | undefined> => {
    if (run.signal.aborted || obstacle(task)) return undefined
    const startedAt = run.clock()
    const [outcome] = await Promise.allSettled([work(task)])
    return { outcome, startedAt, endedAt: run.clock() }
  }
  const planned = new Map(
    tasks.map((task) => [
      task.root.name,
      { task, result: Promise.withResolvers<SpeculativeResult<T> | undefined>() } as const,
    ]),
  )
  const all = runInOrder<undefined>({
    names: [...planned.keys()],
    listPredecessors: () => [],
    limit: run.parallelism,
    spare: run.spare,
    work: async (name) => {
      const found = planned.get(name)
      found?.result.resolve(await plan(found.task))
      return undefined
    },
  })
  return {
    getResult: async (name) => planned.get(name)?.result.promise,
    waitUntilIdle: async () => {
      await all
    },
  }
}
