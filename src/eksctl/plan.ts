import type { AwsSession } from '../aws/session.ts'
import { createStackCaller } from '../cloudformation/calls.ts'
import { findRootFailure, listStackEvents } from '../cloudformation/events.ts'
import type { StackContext } from '../cloudformation/model.ts'
import { compareCluster } from './compare/compare.ts'
import { type Comparison, computeDigest } from './compare/changes.ts'
import { selectConfig } from './compare/select-config.ts'
import { selectTargetVersion } from './compare/versions.ts'
import type { ConfigFile } from './config/read-config.ts'
import { readAddonOffers } from './existing/addon-offers.ts'
import { type ExistingCluster, isDeadStack, isStackInProgress } from './existing/model.ts'
import { readExistingCluster } from './existing/read-cluster.ts'
import { formatFailedResource } from './apply/explain-change-failure.ts'

/** What apply would do with a ClusterConfig. */
export interface EksctlPlan extends Comparison {
  /** SHA-256 of its meaning. */
  readonly digest: string
  readonly existing: ExistingCluster
}

/** Compares a ClusterConfig with what there is. @throws ActionError of the calls to AWS */
export async function planEksctlChanges(file: ConfigFile, context: StackContext): Promise<EksctlPlan> {
  const { aws } = context
  const { config, values } = file
  const { name } = config.metadata
  const existing = await readExistingCluster(name, aws)
  const [offers, causes] = await Promise.all([readOffers(file, existing, aws), readCauses(existing, context)])
  const comparison = compareCluster({ config, existing, offers, causes })
  const digest = computeDigest(name, aws.region, comparison.changes, (only) => selectConfig(values, only))
  return { ...comparison, notes: [...describeBusyStacks(existing), ...comparison.notes], digest, existing }
}

/** Only of add-ons whose version may change. */
async function readOffers({ config }: ConfigFile, existing: ExistingCluster, aws: AwsSession) {
  const { controlPlane, addons } = existing
  if (controlPlane === undefined) return {}
  const target = selectTargetVersion(controlPlane.version, config.metadata.version)
  const versions = new Map((config.addons ?? []).map((addon) => [addon.name, addon.version]))
  const changing = addons.filter(({ name }) => {
    const wanted = versions.get(name)
    return wanted === 'latest' || (wanted === undefined && target !== controlPlane.version)
  })
  return readAddonOffers(
    changing.map(({ name }) => name),
    target,
    aws,
  )
}

async function readCauses(
  { stacks }: ExistingCluster,
  context: StackContext,
): Promise<Readonly<Record<string, string>>> {
  const found = await Promise.all(
    stacks.filter(isDeadStack).map(async ({ name, arn }) => {
      const call = createStackCaller(name, context)
      const cause = await findRootFailure(call, await listStackEvents(call, arn, undefined))
      return cause === undefined ? [] : [[name, formatFailedResource(cause.event)] as const]
    }),
  )
  return Object.fromEntries(found.flat())
}

function describeBusyStacks({ stacks }: ExistingCluster): readonly string[] {
  const busy = stacks.filter(isStackInProgress)
  return busy.map(
    ({ name, status }) =>
      `${name} is ${status}: what is planned now may differ when it has ended; apply waits for it first.`,
  )
}
