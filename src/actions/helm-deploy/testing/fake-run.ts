import path from 'node:path'
import { readEvent } from '../../../github/event.ts'
import { renderDocument, summaryLimit } from '../../../runner/markdown/document.ts'
import { createTestContext, readTestInputs } from '../../../runner/testing/context.ts'
import { resolveReleaseName } from '../cluster/target.ts'
import type { CommandContext, ReportedDiff } from '../command.ts'
import { contract } from '../contract.ts'
import { createFakeCluster, type FakeCluster } from '../../../kubernetes/testing/fake-cluster.ts'
import { createSharedLookups } from '../releases/shared-lookups.ts'
import { createFakeHelm, type FakeHelmOptions } from '../../../helm/testing/fake-helm.ts'

export interface FakeRunOptions extends Partial<FakeHelmOptions> {
  readonly cluster?: FakeCluster
  /** Texts by name; `release`, `chart` and `cluster-name` are set. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Files of the workspace besides the folder `chart`. */
  readonly files?: Readonly<Record<string, string>>
  readonly environment?: Readonly<Record<string, string>>
  readonly signal?: AbortSignal
}

/** A run of one command against a cluster and a Helm in memory. */
export interface FakeRun extends Disposable {
  readonly command: CommandContext
  readonly cluster: FakeCluster
  /** What Helm was run with, in order. */
  readonly helmCommands: readonly string[]
  /** For the comment. */
  readonly diffs: readonly ReportedDiff[]
  readonly readLog: () => string
  readonly readSummary: () => string
}

const chartFiles = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: app\nversion: 1.0.0\n',
  'chart/values.yaml': 'image: { repository: "", tag: "", digest: "" }\n',
}

export async function createFakeRun(options: FakeRunOptions = {}): Promise<FakeRun> {
  const { cluster = createFakeCluster(), environment = {}, signal, ...helmOptions } = options
  const test = createTestContext({ environment, ...(signal === undefined ? {} : { signal }) })
  const { context, blocks, readLog } = test
  for (const [name, text] of Object.entries({ ...chartFiles, ...options.files })) test.files.write(name, text)
  const texts = {
    release: 'shop',
    chart: 'chart',
    'cluster-name': 'staging',
    timeout: '20s',
    patience: '0s',
    ...options.inputs,
  }
  const inputs = await readTestInputs(contract, texts, context)
  cluster.put('/api/v1/namespaces/shop', { metadata: { name: 'shop' } })
  const helm = createFakeHelm(cluster, { outcome: () => ({ kind: 'succeeded' }), ...helmOptions })
  const target = {
    ...resolveReleaseName(inputs),
    cluster: 'staging',
    client: cluster.client,
    kubeconfig: path.join(context.temporaryFolder, 'kubeconfig'),
    variables: {},
    aws: undefined,
  }
  const diffs: ReportedDiff[] = []
  return {
    command: {
      ...{ inputs, event: await readEvent(environment), context, target, helm },
      shared: createSharedLookups(),
      addDiff: (diff) => void diffs.push(diff),
    },
    diffs,
    cluster,
    helmCommands: helm.commands,
    readLog,
    readSummary: () => renderDocument(blocks, summaryLimit),
    [Symbol.dispose]: () => {
      test[Symbol.dispose]()
    },
  }
}
