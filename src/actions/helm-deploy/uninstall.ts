import { ActionError } from '../../runner/errors/action-error.ts'
import type { HelmDeployOutputs, Work } from './work.ts'

export function uninstall({ target }: Work): Promise<HelmDeployOutputs> {
  return Promise.reject(new ActionError('internal', `uninstall of ${target.release} is not there yet`))
}
