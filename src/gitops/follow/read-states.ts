import { readCustomStatus } from '../../rollout/custom-status.ts'
import {
  describeArgoApplication,
  describeKustomization,
  type GitOpsApplication,
  buildSourceKey,
} from '../applications/application.ts'
import type { SelectedApplication } from '../applications/select-applications.ts'
import { type CommitPlace, matchRevision } from '../applications/source.ts'
import { readArgoState } from '../argocd/application-state.ts'
import { readHelmReleaseState } from '../flux/helm-release-state.ts'
import { readKustomizationState } from '../flux/kustomization-state.ts'
import type { FluxHelmChart, FluxHelmRelease, FluxKustomization, FluxSource } from '../flux/objects.ts'
import { readSourceCommit } from '../flux/source-state.ts'
import type { ApplicationId, ApplicationKind, ApplicationState, WantedCommit } from '../model.ts'
import { compareRevision } from '../revision.ts'
import type { ObjectWatch } from './object-watch.ts'

export interface StateRequest {
  readonly watch: ObjectWatch
  readonly wanted: WantedCommit
  readonly place: CommitPlace
  readonly baseline: Baseline
  /** Projects of Argo CD with sync windows, by `namespace/name` of the application. */
  readonly windowed: ReadonlySet<string>
}

/** What was there before the commit, as far as that says whether a look is about it. */
export interface Baseline {
  /** When an Application had been compared, by `namespace/name`; only where no comparison was requested. */
  readonly comparedAt: ReadonlyMap<string, string>
  /** Versions of charts while their source did not have the commit yet, by `namespace/name` of the HelmRelease. */
  readonly versions: Map<string, string>
}

/** Applications can apply applications; more levels than this are a circle. */
const deepest = 5
/** Milliseconds. */
const innerSettleMs = 1500

/** The state of an application, and of those that it applies. */
export function readStates(application: SelectedApplication, request: StateRequest): readonly ApplicationState[] {
  return readTree(application, request, deepest)
}

function readTree(application: SelectedApplication, request: StateRequest, depth: number): readonly ApplicationState[] {
  const state = readOwnState(application, request)
  // Before it applies the commit, what it applied earlier says nothing.
  if (!state.isApplied || depth === 0) return [state]
  const inner = state.objects.flatMap(({ kind, apiVersion, namespace = application.namespace, name }) =>
    isApplicationKind(kind, apiVersion) ? readInner({ kind, namespace, name }, request, depth - 1) : [],
  )
  if (inner.length === 0) return [state]
  // Each is watched on its own: what one has applied is seen at the other a moment later.
  return [{ ...state, settleMs: Math.max(innerSettleMs, state.settleMs ?? 0) }, ...inner]
}

function isApplicationKind(kind: string, apiVersion: string): kind is ApplicationKind {
  const group = apiVersion.split('/')[0] ?? ''
  return groups[group] === kind
}

const groups: Readonly<Record<string, ApplicationKind | undefined>> = {
  'argoproj.io': 'Application',
  'kustomize.toolkit.fluxcd.io': 'Kustomization',
  'helm.toolkit.fluxcd.io': 'HelmRelease',
}

/** An application that another one applies: it may read the commit as well, or something else. */
function readInner(id: ApplicationId, request: StateRequest, depth: number): readonly ApplicationState[] {
  const { watch, place } = request
  const object = watch.find(id)
  if (object === undefined) return [createPending(id, watch.isRead(id) ? 'it does not exist yet' : undefined)]
  if (id.kind === 'HelmRelease') return [readHelmReleaseState(object, { chart: findChart(object, watch) })]
  const described = id.kind === 'Application' ? describeArgoApplication(object) : describeWithSource(object, watch)
  const matched = described.sources.flatMap((source, index) =>
    matchRevision(source, place) === 'match' ? [index] : [],
  )
  if (matched.length > 0) return readTree({ ...described, matched }, request, depth)
  const { ready, failed, summary, reason } = readCustomStatus(object, id.namespace)
  return [
    {
      ...createPending(id, reason ?? summary),
      ...{ verdict: ready ? 'done' : failed === true ? 'failing' : 'in-progress', isCompared: true, isApplied: true },
      ...(failed === true ? { reason: 'resource-not-ready' as const } : {}),
    },
  ]
}

function describeWithSource(object: FluxKustomization, watch: ObjectWatch): GitOpsApplication {
  const bare = describeKustomization(object, new Map())
  const source = findSource(bare, watch)
  return source === undefined || bare.sourceObject === undefined
    ? bare
    : describeKustomization(object, new Map([[buildSourceKey(bare.sourceObject), source]]))
}

function readOwnState(application: SelectedApplication, request: StateRequest): ApplicationState {
  const { watch, wanted, windowed, baseline } = request
  const object = watch.find(application)
  const key = `${application.namespace}/${application.name}`
  if (object === undefined) {
    if (!watch.isRead(application)) return createPending(application)
    return {
      ...createPending(application, 'it does not exist any more'),
      verdict: 'failing',
      reason: 'application-not-found',
    }
  }
  switch (application.kind) {
    case 'Application':
      return readArgoState(object, {
        ...{ wanted, sources: application.matched, hasSyncWindows: windowed.has(key) },
        comparedBefore: baseline.comparedAt.get(key),
      })
    case 'Kustomization':
      return waitForRead(application, watch, () =>
        readKustomizationState(object, { source: findSource(application, watch), wanted }),
      )
    case 'HelmRelease': {
      const chart = findChart(object, watch)
      const source = findSource(application, watch)
      rememberVersion(key, { chart, source, wanted }, baseline)
      const origin = { source, wanted, versionBefore: baseline.versions.get(key) }
      return waitForRead(application, watch, () => readHelmReleaseState(object, { chart, origin }))
    }
  }
}

/** Nothing is known of an application whose source has not been read. */
function waitForRead(
  application: GitOpsApplication,
  watch: ObjectWatch,
  read: () => ApplicationState,
): ApplicationState {
  const reference = toSourceReference(application)
  return reference !== undefined && !watch.isRead(reference) ? createPending(application) : read()
}

function rememberVersion(
  key: string,
  {
    chart,
    source,
    wanted,
  }: {
    readonly chart: FluxHelmChart | undefined
    readonly source: FluxSource | undefined
    readonly wanted: WantedCommit
  },
  { versions }: Baseline,
): void {
  const version = chart?.status?.artifact?.revision
  if (source === undefined || version === undefined) return
  if (compareRevision(readSourceCommit(source), wanted) === 'other') versions.set(key, version)
}

function findSource(application: GitOpsApplication, watch: ObjectWatch): FluxSource | undefined {
  const reference = toSourceReference(application)
  return reference === undefined ? undefined : watch.find(reference)
}

function toSourceReference({ sourceObject }: GitOpsApplication) {
  const kind = sourceObject?.kind
  if (sourceObject === undefined || (kind !== 'GitRepository' && kind !== 'OCIRepository')) return undefined
  return { ...sourceObject, kind } as const
}

/** `status.helmChart` is `namespace/name`. */
function findChart({ status }: FluxHelmRelease, watch: ObjectWatch): FluxHelmChart | undefined {
  const [namespace, name] = status?.helmChart?.split('/') ?? []
  if (namespace === undefined || name === undefined) return undefined
  return watch.find({ kind: 'HelmChart', namespace, name })
}

function createPending({ kind, namespace, name }: ApplicationId, message?: string): ApplicationState {
  return {
    ...{ kind, namespace, name, revision: undefined, sync: 'unknown', health: 'unknown', verdict: 'in-progress' },
    ...{ isCompared: false, isApplied: false, awaitsObjects: false, objects: [] },
    ...(message === undefined ? {} : { message }),
  }
}
