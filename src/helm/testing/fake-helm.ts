import { setTimeout as sleep } from 'node:timers/promises'
import type { Helm, HelmRequest, HelmResult } from '../cli/helm.ts'
import type { HelmMajor } from '../cli/options.ts'
import { decodeRelease, encodeRelease, type Release, type ReleaseHook } from '../release/release.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { FakeCluster } from '../../kubernetes/testing/fake-cluster.ts'

/** How one run of the fake Helm ends. */
export type HelmOutcome =
  | { readonly kind: 'succeeded'; readonly manifest?: string; readonly hooks?: readonly ReleaseHook[] }
  /** Helm refuses before it writes a revision. */
  | { readonly kind: 'refused'; readonly stderr: string }
  /** The revision fails: with this text, or else once Helm is asked to stop. */
  | {
      readonly kind: 'failed'
      readonly manifest?: string
      readonly stderr?: string
      /** How long Helm waits before it says so. Milliseconds. */
      readonly afterMs?: number
    }
  /** Helm is killed, and its revision stays pending. */
  | { readonly kind: 'killed'; readonly manifest?: string }

export interface FakeHelm extends Helm {
  /** Commands with their arguments, in order: `upgrade shop … --install`. */
  readonly commands: readonly string[]
}

export interface FakeHelmOptions {
  readonly major?: HelmMajor
  /** @param command `upgrade`, `rollback`, `uninstall` … */
  readonly outcome: (command: string) => HelmOutcome
  /** Called once a revision is written: puts the objects of the rollout into the cluster. */
  readonly onApplied?: (command: string) => void
  /** Called before an uninstall deletes anything, with the stored manifest. */
  readonly onUninstall?: (manifest: string) => void
}

/** Real Helm renders for longer, while the action begins to watch. Milliseconds. */
const renderMs = 50

/** A Helm that keeps its releases in a fake cluster. */
export function createFakeHelm(
  cluster: FakeCluster,
  { major = 4, outcome, onApplied, onUninstall }: FakeHelmOptions,
): FakeHelm {
  const commands: string[] = []
  const run = async (request: HelmRequest): Promise<HelmResult> => {
    const line = request.args.join(' ')
    const [command = '', name = ''] = request.args
    const [, namespace = ''] = /--namespace=(\S+)/.exec(line) ?? []
    commands.push(line)
    const result = outcome(command)
    if (result.kind === 'refused') return createResult({ exitCode: 1, stderr: result.stderr })
    const { manifest = '' } = result
    const hooks = result.kind === 'succeeded' ? (result.hooks ?? []) : []
    const chart = { metadata: { name: 'app', version: '1.0.0' } }
    if (line.includes('--dry-run')) return createResult({ stdout: JSON.stringify({ chart, manifest, hooks }) })
    const secrets = listRevisions(cluster, namespace, name)
    if (command === 'test') return createResult({})
    if (command === 'uninstall') {
      const newest = cluster.find(secrets.at(-1) ?? '')
      if (newest !== undefined) onUninstall?.((await decodeRelease(newest)).manifest ?? '')
      secrets.forEach(cluster.remove)
      return createResult({})
    }
    await sleep(renderMs)
    const revision = { name, namespace, manifest, hooks, version: secrets.length + 1 }
    const last_deployed = new Date().toISOString()
    const pending =
      command === 'rollback' ? 'pending-rollback' : secrets.length > 0 ? 'pending-upgrade' : 'pending-install'
    await putRevision(cluster, { ...revision, info: { status: pending, last_deployed } })
    onApplied?.(command)
    if (result.kind === 'killed') throw new ActionError('tool-killed', 'helm upgrade was killed by SIGKILL')
    if (result.kind === 'failed') {
      if (result.stderr === undefined) await waitForStop(request)
      if (result.afterMs !== undefined) await sleep(result.afterMs)
      await putRevision(cluster, { ...revision, info: { status: 'failed', last_deployed } })
      return createResult({ exitCode: 1, stderr: result.stderr ?? 'Error: UPGRADE FAILED: context canceled' })
    }
    for (const path of secrets) await markSuperseded(cluster, path)
    await putRevision(cluster, { ...revision, info: { status: 'deployed', last_deployed } })
    return createResult({})
  }
  return { version: major === 4 ? '4.1.4' : '3.18.0', major, commands, run }
}

/** Stores a revision as Helm does. */
export async function putRevision(
  cluster: FakeCluster,
  revision: Partial<Release> & Pick<Release, 'version' | 'info'>,
): Promise<void> {
  const chart = { metadata: { name: 'app', version: '1.0.0' } }
  const release: Release = { name: 'shop', namespace: 'shop', chart, manifest: '', ...revision }
  const { name, namespace, version, info } = release
  const secret = `sh.helm.release.v1.${name}.v${version}`
  const labels = { ...release.labels, owner: 'helm', name, status: info.status, version: String(version) }
  cluster.put(`/api/v1/namespaces/${namespace}/secrets/${secret}`, {
    metadata: { name: secret, namespace, labels },
    data: { release: await encodeRelease(release) },
  })
}

/** `1 superseded`, `2 deployed`: the revisions that the cluster has, by their labels. */
export function listStatuses(cluster: FakeCluster, name = 'shop', namespace = name): readonly string[] {
  return listRevisions(cluster, namespace, name).map((path) => {
    const { version = '', status = '' } = cluster.find(path)?.metadata.labels ?? {}
    return `${version} ${status}`
  })
}

function listRevisions(cluster: FakeCluster, namespace: string, name: string): readonly string[] {
  return cluster.list(`/api/v1/namespaces/${namespace}/secrets`).filter((path) => path.includes(`.v1.${name}.v`))
}

function createResult({ exitCode = 0, stdout = '', stderr = '' }): HelmResult {
  return { exitCode, stdout: () => Promise.resolve(stdout), stderr: () => Promise.resolve(stderr) }
}

async function markSuperseded(cluster: FakeCluster, path: string): Promise<void> {
  const release = await decodeRelease(cluster.find(path) ?? { metadata: { name: path } })
  if (release.info.status !== 'deployed') return
  await putRevision(cluster, { ...release, info: { ...release.info, status: 'superseded' } })
}

function waitForStop({ stop }: HelmRequest): Promise<void> {
  return new Promise((resolve) => {
    const onAbort = (): void => {
      resolve()
    }
    if (stop === undefined || stop.aborted) resolve()
    else stop.addEventListener('abort', onAbort, { once: true })
  })
}
