import type { Context } from '../../runner/context.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { code } from '../../runner/markdown/text.ts'
import type { Root } from '../../terraform/model.ts'
import { rootCount } from '../../terraform/report/words.ts'
import { type Given, openExecution } from './execution.ts'
import type { ProvisionInputs } from './contract.ts'
import type { ProvisionOutputs } from './results.ts'
import type { Selection } from './selection.ts'

/**
 * Releases exactly the named lock of one root.
 * @throws ActionError `invalid-input` unless one root and a lock are named; `unlock-failed` when another lock is held, or
 *   none
 */
export async function unlock(inputs: ProvisionInputs, given: Given, context: Context): Promise<ProvisionOutputs> {
  const { root, id } = namedLock(inputs, given.selection)
  await using execution = await openExecution(inputs, given, context)
  const { terraform } = execution.run
  await terraform.init(root)
  await terraform.forceUnlock(root, id)
  context.log.line(`${root.name}: lock ${id} released`)
  context.summary.add({ kind: 'paragraph', text: `${code(root.name)}: lock ${code(id)} released` })
  return { 'lock-info': { id, root: root.name, released: true } }
}

interface NamedLock {
  readonly root: Root
  readonly id: string
}

function namedLock({ 'lock-id': id }: ProvisionInputs, { tasks }: Selection): NamedLock {
  const [task, ...others] = tasks.values()
  if (id !== undefined && task !== undefined && others.length === 0) return { root: task.root, id }
  throw new ActionError('invalid-input', 'unlock needs `lock-id` and exactly one root in `modules`', {
    details: [
      ...(id === undefined ? ['lock-id is not set'] : []),
      ...(tasks.size === 1 ? [] : [`modules chooses ${rootCount(tasks.size)}`]),
    ],
    hint: 'The error that reported the lock names both.',
  })
}
