import { KubernetesError } from '../../../kubernetes/error.ts'
import { ActionError } from '../../../runner/errors/action-error.ts'
import type { CommandContext } from '../command.ts'

/**
 * Whether Helm has to make the namespace. Asked for one that is there, it would need the right to make namespaces all the
 * same, which a role for one namespace does not have.
 * @throws ActionError `invalid-input` where there is none and none is to be made
 */
export async function needsNewNamespace({ inputs, target }: CommandContext): Promise<boolean> {
  const { client, namespace } = target
  try {
    const found = await client.find(`/api/v1/namespaces/${encodeURIComponent(namespace)}`)
    if (found !== undefined) return false
  } catch (error) {
    // Who may not look at it may not make one either.
    if (error instanceof KubernetesError && error.status === 403) return false
    throw error
  }
  if (inputs['create-namespace']) return true
  throw new ActionError('invalid-input', `there is no namespace ${namespace} in ${target.cluster}`, {
    hint: 'Nothing was changed. Make it, or set create-namespace: true.',
  })
}
