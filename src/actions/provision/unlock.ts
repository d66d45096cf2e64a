import { ActionError } from '../../runner/errors/action-error.ts'
import type { Execution } from './execution.ts'
import type { ProvisionInputs } from './contract.ts'
import type { ProvisionOutputs } from './results.ts'

/**
 * Releases exactly the named lock of one root.
 * @throws ActionError `invalid-input` unless one root and a lock are named; `unlock-failed` when another lock is held
 */
export async function unlock(inputs: ProvisionInputs, { run, log }: Execution): Promise<ProvisionOutputs> {
  const lockId = inputs['lock-id']
  const [task, ...others] = run.tasks.values()
  if (lockId === undefined || task === undefined || others.length > 0) {
    throw new ActionError('invalid-input', 'unlock needs `lock-id` and exactly one root in `modules`', {
      details: [lockId === undefined ? 'lock-id is not set' : `modules chooses ${run.tasks.size} roots`],
      hint: 'The error that reported the lock names both.',
    })
  }
  await run.terraform.init(task.root)
  await run.terraform.forceUnlock(task.root, lockId)
  log.line(`${task.root.name}: lock ${lockId} released`)
  return { 'lock-info': { id: lockId, root: task.root.name, released: true } }
}
