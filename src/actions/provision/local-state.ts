import type { Context } from '../../runner/context.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { isBelow } from '../../runner/files/workspace.ts'
import type { Root } from '../../terraform/model.ts'
import { formatLocation } from '../../terraform/problems.ts'
import type { Task } from '../../terraform/run/model.ts'
import type { ProvisionInputs } from './contract.ts'

interface SelectedTasks {
  readonly tasks: ReadonlyMap<string, Task>
}

type Place = Pick<Context, 'environment' | 'workspace' | 'temporaryFolder'>

/**
 * Roots whose states are files of the runner. They end with the job, or with the next checkout, which removes untracked
 * files; then Terraform knows nothing of what it created.
 */
function findEndingStates({ tasks }: SelectedTasks, place: Place): readonly Root[] {
  const { environment, workspace, temporaryFolder } = place
  const isJob = environment.GITHUB_ACTIONS === 'true' || environment.GITLAB_CI === 'true'
  if (!isJob) return []
  return [...tasks.values()].flatMap(({ root, mode }) => {
    const { type, identity } = root.backend
    const file = identity.replace(/^local:/, '')
    const ends = type === 'local' && (isBelow(workspace, file) || isBelow(temporaryFolder, file))
    return ends && mode === 'normal' ? [root] : []
  })
}

function describeEndingState({ name, backend, backendConfig = [] }: Root): string {
  const where = formatLocation(backend.location)
  if (backend.implicit !== true) return `${name}: the local backend in ${where} writes into the workspace`
  return backendConfig.length === 0
    ? `${name}: no backend block`
    : `${name}: backend-config is set, but there is no backend block that it could complete`
}

/**
 * Refuses to write states that end with the runner.
 * @throws ActionError `state-not-kept`
 */
export function assertStatesKept(
  selection: SelectedTasks,
  { command, 'allow-local-state': allowed }: Pick<ProvisionInputs, 'command' | 'allow-local-state'>,
  place: Place,
): void {
  if (command !== 'apply' || allowed) return
  const roots = findEndingStates(selection, place)
  if (roots.length === 0) return
  throw new ActionError(
    'state-not-kept',
    `the ${roots.length === 1 ? 'state' : 'states'} of ${roots.map(({ name }) => name).join(', ')} would end with the runner, so nothing was applied`,
    {
      details: roots.map(describeEndingState),
      location: roots[0]?.backend.location ?? { file: '' },
    },
  )
}

/** What a plan says about states that apply will refuse to write. */
export function warnOfEndingStates(
  selection: SelectedTasks,
  { command, 'allow-local-state': allowed }: Pick<ProvisionInputs, 'command' | 'allow-local-state'>,
  place: Place,
): readonly string[] {
  if (command !== 'plan' || allowed) return []
  const roots = findEndingStates(selection, place)
  if (roots.length === 0) return []
  return [`apply will refuse states that end with the runner (${roots.map(describeEndingState).join('; ')})`]
}
