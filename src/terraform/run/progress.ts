import type { ChangeCounts, TerraformEvent } from '../cli/events.ts'
import type { Observer, Task } from './model.ts'
import { formatCount } from '../../runner/count.ts'

export interface ApplyProgress {
  /** Reports the progress. */
  readonly report: () => void
  readonly onEvent: (event: TerraformEvent) => void
  /** `3 of 12 changes`. */
  readonly describe: () => string
  /** Addresses whose creation began and did not succeed: what exists of them is tainted. */
  readonly listUnfinished: () => readonly string[]
}

/** What a plan counts: reading data sources and opening ephemeral resources are none of it. */
const changing: ReadonlySet<string> = new Set(['create', 'update', 'delete', 'replace'])

/** Counts what `terraform apply` reports: `applying 12/31  aws_nat_gateway.this["a"]`. */
export function trackApplyProgress(
  task: Task,
  { add, change, destroy }: ChangeCounts,
  observer: Observer,
): ApplyProgress {
  // Terraform reports the deletion and the creation of a replaced resource one by one.
  const total = add + change + destroy
  const running = new Set<string>()
  const unfinished = new Map<string, string>()
  let done = 0
  const report = (): void => {
    const detail = running.values().next().value
    const state = task.mode === 'destroy' ? 'destroying' : 'applying'
    observer.onProgress(task, {
      state,
      ...(total === 0 ? {} : { done, total }),
      ...(detail === undefined ? {} : { detail }),
    })
  }
  return {
    report,
    listUnfinished: () => [...unfinished].flatMap(([address, action]) => (action === 'update' ? [] : [address])),
    describe: () => `${done} of ${formatCount(total, 'change')}`,
    onEvent: (event) => {
      if (event.type !== 'apply' || !changing.has(event.action)) return
      if (event.stage === 'start') running.add(event.address)
      if (event.stage === 'start' && event.action !== 'delete') unfinished.set(event.address, event.action)
      if (event.stage === 'complete') unfinished.delete(event.address)
      if (event.stage === 'complete' || event.stage === 'errored') running.delete(event.address)
      if (event.stage === 'complete') done++
      report()
    },
  }
}
