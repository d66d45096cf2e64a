import { createS3Storage } from '../../aws/object-storage.ts'
import type { AwsSession } from '../../aws/session.ts'
import { choosePlanStore, type PlanStoreChoice } from '../../terraform/store/choose.ts'
import type { PlanPlace } from '../../terraform/store/model.ts'
import type { PlanObjectStorage } from '../../terraform/store/s3.ts'
import { createPlanArtifactTransport } from './plan-artifacts.ts'
import type { ProvisionRun } from './contract.ts'
import type { RootSelection } from './selection.ts'

/**
 * Opens the store of the run's plans; where there is none, the log says why.
 * @param aws undefined when neither a state nor a provider is AWS's
 */
export function openPlanStore(
  action: ProvisionRun,
  selection: Pick<RootSelection, 'tasks'>,
  aws: AwsSession | undefined,
  place: PlanPlace,
): Pick<PlanStoreChoice, 'store' | 'explainUnstored'> {
  const { inputs, context } = action
  if (inputs.command !== 'plan' && inputs.command !== 'apply')
    return { store: undefined, explainUnstored: () => undefined }
  const { store, notes, explainUnstored } = choosePlanStore({
    setting: inputs['plan-store'],
    environment: inputs.environment,
    place,
    roots: [...selection.tasks.values()].map(({ root }) => root),
    key: inputs['plan-encryption-key'],
    storage: aws === undefined ? noStorage : createS3Storage(aws),
    artifacts: createPlanArtifactTransport(action, place),
    withoutPlan: inputs['require-plan'] ? 'refused' : 'planned-again',
  })
  for (const note of notes) context.log.line(note)
  return { store, explainUnstored }
}

/** Never called: without a session, no root has its state in S3. */
const noStorage: PlanObjectStorage = {
  getObject: () => Promise.reject(new TypeError('no AWS session')),
  putObject: () => Promise.reject(new TypeError('no AWS session')),
  deleteObject: () => Promise.reject(new TypeError('no AWS session')),
}
