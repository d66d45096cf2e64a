import { ActionError } from '../../../runner/errors/action-error.ts'
import { formatCode } from '../../../runner/markdown/text.ts'
import type { Root } from '../../../terraform/model.ts'
import { formatRootCount } from '../../../terraform/report/format.ts'
import { isForkWithoutCredentials } from '../../shared/forks.ts'
import type { ProvisionRun } from '../contract.ts'
import { openExecution } from '../execution.ts'
import type { ProvisionOutputs } from '../outputs.ts'
import { skipFork } from '../report.ts'
import { type RootSelection, selectRoots } from '../selection.ts'
import { openTerraformProgram } from '../terraform-program.ts'

/**
 * Releases exactly the given lock of one root.
 * @throws ActionError `invalid-input` unless exactly one root is selected; `unlock-failed` when the state is held by a
 *   different lock, or not locked at all
 */
export async function unlock(action: ProvisionRun): Promise<ProvisionOutputs> {
  const { inputs, event, context } = action
  await using program = await openTerraformProgram(inputs, context)
  await using selection = await selectRoots(action)
  if (isForkWithoutCredentials(event, context)) return skipFork(action)
  const root = getOnlyRoot(selection)
  const { 'lock-id': id = '' } = inputs
  await using execution = await openExecution(action, { selection, program })
  const { terraform } = execution.run
  await terraform.init(root)
  await terraform.forceUnlock(root, id)
  context.log.line(`${root.name}: lock ${id} released`)
  context.summary.add({ kind: 'paragraph', text: `${formatCode(root.name)}: lock ${formatCode(id)} released` })
  return { 'lock-info': { id, root: root.name, released: true } }
}

function getOnlyRoot({ tasks }: Pick<RootSelection, 'tasks'>): Root {
  const [task, ...others] = tasks.values()
  if (task !== undefined && others.length === 0) return task.root
  throw new ActionError('invalid-input', 'unlock needs exactly one root in `roots`', {
    details: [`roots selects ${formatRootCount(tasks.size)}`],
    hint: 'Select the root that the error about the lock names.',
  })
}
