import { limiter } from '../../runner/limiter.ts'
import type { Root } from '../model.ts'
import type { Run } from './model.ts'
import { applyingWaves, taskOf } from './order.ts'

/** Prepares the working folders of roots ahead of their turn. */
export interface Initialiser {
  /** Resolves once the root is initialised; begins at once if that was not begun yet. @throws ActionError `init-failed` */
  readonly ready: (root: Root) => Promise<void>
  /** Resolves when nothing is being initialised any more, however it ended. */
  readonly settled: () => Promise<void>
}

/**
 * Starts `terraform init` of all roots, the first wave first, while earlier ones are applied already: half as many at
 * once as roots are worked on, so that it does not slow those down. A failure is told when the root's turn comes.
 */
export function createInitialiser(run: Run): Initialiser {
  const { terraform, parallelism } = run
  const begun = new Map<string, Promise<void>>()
  const ready = (root: Root): Promise<void> => {
    const initialising = begun.get(root.name) ?? terraform.init(root)
    begun.set(root.name, initialising)
    return initialising
  }
  const limited = limiter(Math.ceil(parallelism / 2))
  const ahead = applyingWaves(run)
    .flat()
    .map((name) => limited(() => ready(taskOf(run, name).root)))
  const settled = Promise.allSettled(ahead)
  return {
    ready,
    settled: async () => {
      await settled
    },
  }
}
