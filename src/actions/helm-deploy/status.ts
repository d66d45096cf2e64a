import { ActionError } from '../../runner/errors/action-error.ts'
import type { HelmDeployOutputs, Work } from './work.ts'

export function status({ target }: Work): Promise<HelmDeployOutputs> {
  return Promise.reject(new ActionError('internal', `status of ${target.release} is not there yet`))
}
