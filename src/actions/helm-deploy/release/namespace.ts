import { KubernetesError } from '../../../kubernetes/error.ts'
import { ActionError } from '../../../runner/errors/action-error.ts'
import type { CommandContext } from '../command.ts'

/**
 * Whether Helm must create the namespace. Asked to create an existing one, it would still need permission to create namespaces,
 * which a role for one namespace does not have.
 * @throws ActionError `invalid-input` if it does not exist and must not be created
 */
export async function needsNewNamespace({ inputs, target }: CommandContext): Promise<boolean> {
  const { client, namespace } = target
  try {
    const existing = await client.find(`/api/v1/namespaces/${encodeURIComponent(namespace)}`)
    if (existing !== undefined) return false
  } catch (error) {
    // No permission to read namespaces implies none to create them.
    if (error instanceof KubernetesError && error.status === 403) return false
    throw error
  }
  if (inputs['create-namespace']) return true
  throw new ActionError('invalid-input', `the namespace ${namespace} does not exist in ${target.cluster}`, {
    hint: 'Nothing was changed. Create it, or set create-namespace: true.',
  })
}
