import { createS3Storage } from '../../aws/object-storage.ts'
import type { AwsSession } from '../../aws/session.ts'
import type { EventContext } from '../../github/event.ts'
import type { Context } from '../../runner/context.ts'
import { choosePlanStore } from '../../terraform/store/choose.ts'
import type { PlanStore } from '../../terraform/store/model.ts'
import type { PlanObjectStorage } from '../../terraform/store/s3.ts'
import { createPlanArtifactTransport } from './plan-artifacts.ts'
import type { ProvisionInputs } from './contract.ts'
import type { RootSelection } from './selection.ts'

export interface PlanStoreSources {
  readonly selection: RootSelection
  readonly aws: AwsSession | undefined
  readonly event: EventContext
}

/** The store of the run's plans; the log says where there is none, and why. */
export function openPlanStore(
  inputs: ProvisionInputs,
  { selection, aws, event }: PlanStoreSources,
  context: Context,
): PlanStore | undefined {
  if (inputs.command !== 'plan' && inputs.command !== 'apply') return undefined
  const { store, notes } = choosePlanStore({
    setting: inputs['plan-store'],
    environment: inputs.environment,
    roots: [...selection.tasks.values()].map(({ root }) => root),
    key: inputs['plan-encryption-key'],
    storage: aws === undefined ? noStorage : createS3Storage(aws),
    artifacts: createPlanArtifactTransport(inputs, event, context),
  })
  for (const note of notes) context.log.line(note)
  return store
}

/** Without an S3 backend there is no session, and nobody asks. */
const noStorage: PlanObjectStorage = {
  getObject: () => Promise.reject(new TypeError('no AWS session')),
  putObject: () => Promise.reject(new TypeError('no AWS session')),
  deleteObject: () => Promise.reject(new TypeError('no AWS session')),
}
