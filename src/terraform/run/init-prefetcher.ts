import { createLimiter } from '../../runner/concurrency.ts'
import type { TerraformDiagnostic } from '../cli/events.ts'
import type { Root } from '../model.ts'
import type { TerraformRun } from './model.ts'
import { computeApplyWaves, getTask } from './order.ts'

/** Initializes the working folders of roots before their turn. */
export interface InitPrefetcher {
  /** Resolves once the root is initialized; starts the init if necessary. @throws ActionError `init-failed` */
  readonly ensureInitialised: (root: Root) => Promise<undefined>
  /** Warnings of the init so far, whether it succeeded or not. */
  readonly listWarnings: (root: Root) => readonly TerraformDiagnostic[]
  /**
   * Starts the init of all waiting roots, in the order of their turns: half as many in parallel as active roots, so that
   * it does not slow those down. A failure is reported when it is the root's turn.
   */
  readonly prefetchInit: () => void
  /** Resolves when no init is running any more, whatever the results. */
  readonly waitUntilIdle: () => Promise<void>
}

/**
 * Starts nothing on its own: active roots get the processor until they wait for the cloud.
 * @param prepare what a folder needs before its init
 */
export function createInitPrefetcher(run: TerraformRun, prepare?: (root: Root) => Promise<void>): InitPrefetcher {
  const { terraform, parallelism } = run
  const begun = new Map<string, Promise<undefined>>()
  const warnings = new Map<string, readonly TerraformDiagnostic[]>()
  const startInit = async (root: Root): Promise<undefined> => {
    if (prepare !== undefined) await prepare(root)
    const add = (more: readonly TerraformDiagnostic[]): void => {
      warnings.set(root.name, more)
    }
    add(await terraform.init(root, 'with-backend', add))
    return undefined
  }
  const ensureInitialised = (root: Root): Promise<undefined> => {
    const initialising = begun.get(root.name) ?? startInit(root)
    begun.set(root.name, initialising)
    return initialising
  }
  let ahead: Promise<unknown> | undefined
  return {
    ensureInitialised,
    listWarnings: (root) => warnings.get(root.name) ?? [],
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
