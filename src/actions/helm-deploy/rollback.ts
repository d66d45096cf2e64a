import { ActionError } from '../../runner/errors/action-error.ts'
import type { HelmDeployOutputs, Work } from './work.ts'

export function rollback({ target }: Work): Promise<HelmDeployOutputs> {
  return Promise.reject(new ActionError('internal', `rollback of ${target.release} is not there yet`))
}
