import { type AwsSession, openAws } from '../../../aws/session.ts'
import { describeCluster, type EksCluster } from '../../../eks/cluster.ts'
import { createEksConnection } from '../../../eks/connection.ts'
import { isAtLeastAsSevere } from '../../../eks/upgrade/finding.ts'
import type { UpgradeTarget } from '../../../eks/upgrade/subject.ts'
import { examineUpgrade, type UpgradeReadiness } from '../../../eks/upgrade/upgrade.ts'
import { getNextMinor } from '../../../eks/upgrade/versions.ts'
import { listDeployedManifests } from '../../../helm/release/deployed.ts'
import { createKubernetesClient, type KubernetesClient } from '../../../kubernetes/client.ts'
import { formatCount } from '../../../runner/count.ts'
import { ActionError } from '../../../runner/errors/action-error.ts'
import { pause } from '../../../runner/retry.ts'
import { toClusterOutputs } from '../cluster-outputs.ts'
import type { ClusterRun } from '../contract.ts'
import type { ClusterOutcome } from '../engine.ts'
import { publishCheck } from '../report-check.ts'

/** Whether the cluster can be upgraded, and what stands in the way. Changes nothing. */
export async function checkCluster(action: ClusterRun): Promise<ClusterOutcome> {
  const { inputs, context } = action
  await using aws = await openAws(inputs, context)
  const cluster = await describeCluster(inputs['cluster-name'] ?? '', aws)
  const target: UpgradeTarget = {
    cluster: cluster.name,
    region: aws.region,
    current: cluster.version,
    target: inputs['kubernetes-version'] ?? getNextMinor(cluster.version),
    now: new Date(),
  }
  using client = openClient(cluster, aws, context)
  const readiness = await examineUpgrade(target, {
    ...{ aws, client },
    listReleases: () => (client === undefined ? Promise.resolve([]) : listDeployedManifests(client)),
    pause: (ms) => pause(ms, context.signal),
  })
  await publishCheck(action, target, readiness)
  const outputs = { ...toClusterOutputs(cluster), ready: readiness.ready, findings: readiness.findings }
  return { outputs, failure: explainFailure(inputs['fail-on'], target, readiness, outputs) }
}

function openClient(
  cluster: EksCluster,
  aws: AwsSession,
  context: ClusterRun['context'],
): KubernetesClient | undefined {
  if (cluster.endpoint === undefined) return undefined
  return createKubernetesClient(createEksConnection(cluster, aws), context)
}

function explainFailure(
  threshold: ClusterRun['inputs']['fail-on'],
  target: UpgradeTarget,
  { findings }: UpgradeReadiness,
  outputs: ClusterOutcome['outputs'],
): ActionError | undefined {
  if (threshold === 'never') return undefined
  const failing = findings.filter((finding) => isAtLeastAsSevere(finding, threshold))
  if (failing.length === 0) return undefined
  const problems = formatCount(failing.length, 'problem')
  const { cluster, target: wanted } = target
  return new ActionError('upgrade-blocked', `the upgrade of ${cluster} to ${wanted} meets ${problems}`, {
    details: failing.map(({ severity, subject, what, evidence }) => `${severity}: ${subject}: ${what} (${evidence})`),
    hint: 'Fix them: the table in the summary has the commands. fail-on sets the severity that fails the run.',
    outputs,
  })
}
