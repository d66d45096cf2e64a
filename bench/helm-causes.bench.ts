import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { repositoryRoot } from '../scripts/lib/suite.ts'
import type { KubernetesClient } from '../src/kubernetes/client.ts'
import { startStack } from '../stack/stack.ts'
import { connectAsAdministrator } from '../test/integration/kubernetes-client.ts'
import { type FailureKind, failureKinds } from './failure-kinds.ts'
import type { Benchmark } from './harness.ts'

const entryPoint = path.join(repositoryRoot, 'dist/helm-deploy/index.js')
/** A cause that is named within this time is early. Seconds. */
const earlySeconds = 5
/** How many of the kinds may be late. Per cent. */
const lateShare = 10
/** A cause that is not named by then counts as late. Seconds. */
const mostSeconds = 30

export const helmCausesBenchmark: Benchmark = {
  name: 'helm-causes',
  description: `from what the cluster says first to the cause in the log, for each kind of failure, against ${earlySeconds} s; seconds`,
  goal: 1,
  measure: async (report) => {
    await using stack = await startBenchStack()
    const kubernetes = stack.facts.kubernetes ?? {}
    const client = connectAsAdministrator({ facts: kubernetes })
    const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'bench-causes-')))
    const ours: number[] = []
    try {
      writeChart(path.join(folder, 'chart'))
      for (const [index, kind] of failureKinds.entries()) {
        const namespace = `causes-${index}`
        const { afterEvidence, afterStart } = await measureKind(kind, {
          ...{ namespace, folder, client, facts: kubernetes, env: stack.env },
        })
        const isLate = afterEvidence > earlySeconds
        report(
          `${afterEvidence.toFixed(1).padStart(4)} s  ${kind.name}, ${afterStart.toFixed(1)} s after the step began${isLate ? ': LATE' : ''}`,
        )
        ours.push(afterEvidence)
      }
    } finally {
      rmSync(folder, { recursive: true })
    }
    const late = (ours.filter((seconds) => seconds > earlySeconds).length / ours.length) * 100
    report(`${(100 - late).toFixed(0)} % of ${ours.length} kinds within ${earlySeconds} s`)
    const limits = [{ what: 'late kinds', measured: [late], most: lateShare, unit: '%' }]
    return { ours, theirs: ours.map(() => earlySeconds), limits }
  },
}

async function startBenchStack() {
  const ignoreProgress = (): void => undefined
  const request = { name: 'bench-helm-causes', stopsWithProcess: true, only: ['kubernetes'] } as const
  const stack = await startStack({ ...request, progress: ignoreProgress })
  return { ...stack, [Symbol.asyncDispose]: () => stack.stop() }
}

/** A chart of the objects that its values contain. */
function writeChart(folder: string): void {
  mkdirSync(path.join(folder, 'templates'), { recursive: true })
  writeFileSync(path.join(folder, 'Chart.yaml'), 'apiVersion: v2\nname: shop\nversion: 0.1.0\n')
  writeFileSync(path.join(folder, 'values.yaml'), 'objects: []\n')
  const template = '{{- range .Values.objects }}\n---\n{{ toYaml . }}\n{{- end }}\n'
  writeFileSync(path.join(folder, 'templates/objects.yaml'), template)
}

interface KindRequest {
  readonly namespace: string
  /** Has the chart; also gets the files of the step. */
  readonly folder: string
  readonly client: KubernetesClient
  readonly facts: Readonly<Record<string, unknown>>
  readonly env: Readonly<Record<string, string>>
}

/** Seconds until the log named the cause. */
interface NamedAfter {
  /** From the cluster's first word of it. */
  readonly afterEvidence: number
  readonly afterStart: number
}

async function measureKind(kind: FailureKind, request: KindRequest): Promise<NamedAfter> {
  const { namespace, client } = request
  await client.post('/api/v1/namespaces', { metadata: { name: namespace } })
  await kind.before?.(namespace, client)
  const ended = new AbortController()
  const evidence = waitForEvidence(kind, request, ended.signal)
  const changed = changeMeanwhile(kind, request, ended.signal)
  const startedAt = performance.now()
  const named = await deployUntilNamed(kind, request, evidence)
  ended.abort()
  const seen = await evidence
  await changed
  await client.remove(`/api/v1/namespaces/${namespace}`, {})
  if (named === undefined) return { afterEvidence: mostSeconds, afterStart: mostSeconds }
  // The log can be first: this looks at the cluster only now and then.
  return { afterEvidence: Math.max(0, named - (seen ?? named)) / 1000, afterStart: (named - startedAt) / 1000 }
}

const lookEveryMs = 100
const places = [
  ...['api/v1/pods', 'api/v1/events', 'api/v1/services', 'api/v1/persistentvolumeclaims'],
  ...['apis/apps/v1/replicasets', 'apis/batch/v1/jobs'],
]

/** @returns when the cluster said for the first time what is wrong; undefined if it did not. Milliseconds */
async function waitForEvidence(
  { evidence }: FailureKind,
  { namespace, client }: KindRequest,
  signal: AbortSignal,
): Promise<number | undefined> {
  const paths = [
    `/api/v1/namespaces/${namespace}`,
    `/apis/causes.example/v1/namespaces/${namespace}/certificates`,
    ...places.map((place) => `/${place.replace(/\/(?=[^/]+$)/, `/namespaces/${namespace}/`)}`),
  ]
  while (!signal.aborted) {
    const objects = await Promise.all(paths.map((each) => client.find(each).catch(() => undefined)))
    if (evidence.test(JSON.stringify(objects))) return performance.now()
    await sleep(lookEveryMs)
  }
  return undefined
}

async function changeMeanwhile(
  { meanwhile }: FailureKind,
  { namespace, client }: KindRequest,
  signal: AbortSignal,
): Promise<void> {
  if (meanwhile === undefined) return
  while (!signal.aborted) {
    try {
      await meanwhile(namespace, client)
      return
    } catch {
      // Its object does not exist yet.
      await sleep(lookEveryMs)
    }
  }
}

/** @returns when the log named the cause; undefined if it did not in time. Milliseconds */
async function deployUntilNamed(
  kind: FailureKind,
  request: KindRequest,
  evidence: Promise<number | undefined>,
): Promise<number | undefined> {
  const child = spawn(process.execPath, [entryPoint], {
    cwd: request.folder,
    env: createStepEnvironment(kind, request),
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const closed = once(child, 'close')
  const isOver = new AbortController()
  const tooLate = evidence
    .then(() => sleep(mostSeconds * 1000, undefined, { signal: isOver.signal }))
    .catch(() => undefined)
  const named = (async () => {
    let log = ''
    for await (const line of createInterface(child.stdout)) {
      log += `${line}\n`
      if (kind.named.test(log)) return performance.now()
    }
    process.stderr.write(log)
    return undefined
  })()
  const at = await Promise.race([named, tooLate.then(() => undefined)])
  isOver.abort()
  child.kill('SIGKILL')
  await closed
  return at
}

/** Environment of a step, as a runner sets it. */
function createStepEnvironment(
  { objects }: FailureKind,
  { namespace, folder, facts, env }: KindRequest,
): NodeJS.ProcessEnv {
  const temporary = path.join(folder, namespace)
  mkdirSync(temporary, { recursive: true })
  const files = ['OUTPUT', 'STATE', 'STEP_SUMMARY', 'ENV', 'PATH'].map((name) => {
    const file = path.join(temporary, name)
    writeFileSync(file, '')
    return [`GITHUB_${name}`, file] as const
  })
  const inputs = {
    ...{ kubeconfig: String(facts.kubeconfig), 'helm-path': String(facts.helm), chart: 'chart', release: 'shop' },
    ...{ namespace, wait: 'all', set: JSON.stringify({ objects }), deployment: 'false' },
  }
  return {
    ...process.env,
    ...env,
    ...{ CI: 'true', GITHUB_ACTIONS: 'true', GITHUB_WORKSPACE: folder, RUNNER_TEMP: temporary },
    ...Object.fromEntries(files),
    ...Object.fromEntries(Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
  }
}
