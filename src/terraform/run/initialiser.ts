import type { Root } from '../model.ts'
import type { Run } from './model.ts'
import { limiter } from './schedule.ts'

/** Prepares the working folders of roots ahead of their turn. */
export interface Initialiser {
  /** Resolves once the root is initialised. @throws ActionError `init-failed` */
  readonly ready: (root: Root) => Promise<void>
  /** Resolves when nothing is being initialised any more, however it ended. */
  readonly settled: () => Promise<void>
}

/**
 * Starts `terraform init` of all roots in their order, while earlier ones are applied already. A failure is told when
 * the root's turn comes.
 */
export function createInitialiser({ tasks, terraform, parallelism }: Run): Initialiser {
  const limited = limiter(parallelism)
  const started = new Map<string, Promise<void>>()
  for (const { root } of tasks.values()) {
    const initialising = limited(() => terraform.init(root))
    initialising.catch(() => undefined)
    started.set(root.name, initialising)
  }
  return {
    ready: (root) => started.get(root.name) ?? terraform.init(root),
    settled: async () => {
      await Promise.allSettled(started.values())
    },
  }
}
