import { openAws } from '../../../aws/session.ts'
import { describeCluster } from '../../../eks/cluster.ts'
import { escapeInline } from '../../../runner/markdown/text.ts'
import { readClusterOutputs, toClusterOutputs } from '../cluster-outputs.ts'
import type { ClusterRun } from '../contract.ts'
import type { ClusterOutcome } from '../engine.ts'
import { openEngine } from '../open-engine.ts'

/** What there is, without changing anything: the cluster, and with `stack-name` or `config-file` its stack as well. */
export async function readClusterStatus(action: ClusterRun): Promise<ClusterOutcome> {
  const { inputs, context } = action
  const hasEngine = inputs['stack-name'] !== undefined || inputs['config-file'] !== undefined
  const { lines, outputs } = await (hasEngine ? readEngineStatus(action) : readNamedCluster(action))
  for (const line of lines) context.log.line(line)
  context.summary.add(...lines.map((line) => ({ kind: 'paragraph', text: escapeInline(line) }) as const))
  return { outputs }
}

interface StatusReport {
  readonly lines: readonly string[]
  readonly outputs: ClusterOutcome['outputs']
}

async function readEngineStatus(action: ClusterRun): Promise<StatusReport> {
  await using engine = await openEngine(action)
  const { lines, ...state } = await engine.status()
  return { lines, outputs: await readClusterOutputs(engine.aws, state) }
}

async function readNamedCluster({ inputs, context }: ClusterRun): Promise<StatusReport> {
  await using aws = await openAws(inputs, context)
  const cluster = await describeCluster(inputs['cluster-name'] ?? '', aws)
  const line = `cluster ${cluster.name}: ${cluster.status} · Kubernetes ${cluster.version} · ${cluster.endpoint ?? 'no endpoint yet'}`
  return { lines: [line], outputs: toClusterOutputs(cluster) }
}
