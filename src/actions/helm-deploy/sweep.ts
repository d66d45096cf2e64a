import { ActionError } from '../../runner/errors/action-error.ts'
import type { HelmDeployOutputs, Work } from './work.ts'

export function sweep({ target }: Work): Promise<HelmDeployOutputs> {
  return Promise.reject(new ActionError('internal', `sweep of ${target.release} is not there yet`))
}
