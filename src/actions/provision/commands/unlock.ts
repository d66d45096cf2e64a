import type { Context } from '../../../runner/context.ts'
import { ActionError } from '../../../runner/errors/action-error.ts'
import { formatCode } from '../../../runner/markdown/text.ts'
import type { Root } from '../../../terraform/model.ts'
import { formatRootCount } from '../../../terraform/report/format.ts'
import { type ExecutionRequest, openExecution } from '../execution.ts'
import type { ProvisionInputs } from '../contract.ts'
import type { ProvisionOutputs } from '../outputs.ts'
import type { RootSelection } from '../selection.ts'

/**
 * Releases exactly the named lock of one root.
 * @throws ActionError `invalid-input` unless one root and a lock are named; `unlock-failed` when another lock is held, or
 *   none
 */
export async function unlock(
  inputs: ProvisionInputs,
  given: ExecutionRequest,
  context: Context,
): Promise<ProvisionOutputs> {
  const { root, id } = resolveLock(inputs, given.selection)
  await using execution = await openExecution(inputs, given, context)
  const { terraform } = execution.run
  await terraform.init(root)
  await terraform.forceUnlock(root, id)
  context.log.line(`${root.name}: lock ${id} released`)
  context.summary.add({ kind: 'paragraph', text: `${formatCode(root.name)}: lock ${formatCode(id)} released` })
  return { 'lock-info': { id, root: root.name, released: true } }
}

interface NamedLock {
  readonly root: Root
  readonly id: string
}

function resolveLock({ 'lock-id': id }: ProvisionInputs, { tasks }: RootSelection): NamedLock {
  const [task, ...others] = tasks.values()
  if (id !== undefined && task !== undefined && others.length === 0) return { root: task.root, id }
  throw new ActionError('invalid-input', 'unlock needs `lock-id` and exactly one root in `modules`', {
    details: [
      ...(id === undefined ? ['lock-id is not set'] : []),
      ...(tasks.size === 1 ? [] : [`modules chooses ${formatRootCount(tasks.size)}`]),
    ],
    hint: 'The error that reported the lock names both.',
  })
}
