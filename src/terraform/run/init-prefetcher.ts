import { createLimiter } from '../../runner/concurrency.ts'
import type { Root } from '../model.ts'
import type { TerraformRun } from './model.ts'
import { computeApplyWaves, getTask } from './order.ts'

/** Prepares the working folders of roots ahead of their turn. */
export interface InitPrefetcher {
  /** Resolves once the root is initialised; begins at once if that was not begun yet. @throws ActionError `init-failed` */
  readonly ensureInitialised: (root: Root) => Promise<void>
  /**
   * Begins with all roots whose turn has not come, in the order of their turns: half as many at once as roots are worked
   * on, so that it does not slow those down. A failure is told when the root's turn comes.
   */
  readonly prefetchInit: () => void
  /** Resolves when nothing is being initialised any more, however it ended. */
  readonly waitUntilIdle: () => Promise<void>
}

/** Starts nothing by itself: the processor belongs to the roots whose turn it is until those wait for the cloud. */
export function createInitPrefetcher(run: TerraformRun): InitPrefetcher {
  const { terraform, parallelism } = run
  const begun = new Map<string, Promise<void>>()
  const ensureInitialised = (root: Root): Promise<void> => {
    const initialising = begun.get(root.name) ?? terraform.init(root)
    begun.set(root.name, initialising)
    return initialising
  }
  let ahead: Promise<unknown> | undefined
  return {
    ensureInitialised,
    prefetchInit: () => {
      const limited = createLimiter(Math.ceil(parallelism / 2))
      ahead ??= Promise.allSettled(
        computeApplyWaves(run)
          .flat()
          .map((name) => limited(() => ensureInitialised(getTask(run, name).root))),
      )
    },
    waitUntilIdle: async () => {
      await ahead
      await Promise.allSettled(begun.values())
    },
  }
}
