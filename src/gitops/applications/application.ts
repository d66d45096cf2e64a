import path from 'node:path'
import { type ArgoApplication, type ArgoSource, listArgoSources } from '../argocd/objects.ts'
import type { FluxHelmRelease, FluxKustomization, FluxReference, FluxSource } from '../flux/objects.ts'
import type { ApplicationId } from '../model.ts'
import { type ApplicationSource, normalizeSourcePath, parseTarget } from './source.ts'

/** An application of the cluster with what it reads. */
export interface GitOpsApplication extends ApplicationId {
  readonly sources: readonly ApplicationSource[]
  /** Flux: the object that fetches the source. */
  readonly sourceObject?: SourceObject
  /** It applies to another cluster than the one in which it is an object. */
  readonly isRemote?: true
}

export interface SourceObject {
  readonly kind: string
  readonly namespace: string
  readonly name: string
}

/** Lists the folders that an application depends on besides its own (Argo CD, "Manifest Paths Annotation"). */
const pathsAnnotation = 'argocd.argoproj.io/manifest-generate-paths'

export function describeArgoApplication(application: ArgoApplication): GitOpsApplication {
  const { name, namespace = '', annotations } = application.metadata
  const sources = listArgoSources(application)
  const more = (annotations?.[pathsAnnotation] ?? '').split(';').filter((one) => one.trim() !== '')
  return {
    ...{ kind: 'Application', namespace, name },
    ...(isRemote(application) ? { isRemote: true } : {}),
    sources: sources.map((source): ApplicationSource => ({
      repository: source.repoURL ?? '',
      target: parseTarget(source.targetRevision),
      paths: [...new Set([...listOwnPaths(source, more), ...listReferredFiles(source, sources)])],
    })),
  }
}

const ownServer = /^https:\/\/kubernetes\.default\.svc(?:\.|:|\/|$)/

function isRemote({ spec }: ArgoApplication): boolean {
  const { server, name } = spec?.destination ?? {}
  if (name !== undefined && name !== '') return name !== 'in-cluster'
  return server !== undefined && server !== '' && !ownServer.test(server)
}

function listOwnPaths(source: ArgoSource, more: readonly string[]): readonly string[] {
  // Of a source that others only refer to, nothing is rendered.
  if (source.path === undefined) return []
  const own = normalizeSourcePath(source.path)
  const values = (source.helm?.valueFiles ?? []).filter((file) => !/^\$|:\/\//.test(file))
  return [own, ...[...values, ...more].map((file) => resolveFrom(own, file))]
}

function resolveFrom(folder: string, file: string): string {
  return normalizeSourcePath(file.startsWith('/') ? file : path.posix.join(folder, file))
}

/** Values files that other sources take from this one: `$values/envs/prod.yaml`. */
function listReferredFiles({ ref }: ArgoSource, sources: readonly ArgoSource[]): readonly string[] {
  if (ref === undefined) return []
  const files = sources.flatMap(({ helm }) => helm?.valueFiles ?? [])
  return files
    .filter((file) => file.startsWith(`$${ref}/`))
    .map((file) => normalizeSourcePath(file.slice(ref.length + 2)))
}

/** @param sources all sources of the cluster, by {@link buildSourceKey} */
export function describeKustomization(
  { metadata, spec }: FluxKustomization,
  sources: ReadonlyMap<string, FluxSource>,
): GitOpsApplication {
  const { name, namespace = '' } = metadata
  const own = normalizeSourcePath(spec?.path ?? '')
  const paths = [own, ...(spec?.components ?? []).map((one) => resolveFrom(own, one))]
  return {
    kind: 'Kustomization',
    namespace,
    name,
    ...describePlace(spec),
    ...describeFluxSource(spec?.sourceRef, namespace, { sources, paths }),
  }
}

export function describeHelmRelease(
  { metadata, spec }: FluxHelmRelease,
  sources: ReadonlyMap<string, FluxSource>,
): GitOpsApplication {
  const { name, namespace = '' } = metadata
  const chart = spec?.chart?.spec
  const paths = [chart?.chart ?? '', ...(chart?.valuesFiles ?? [])].map(normalizeSourcePath)
  const reference = chart?.sourceRef ?? spec?.chartRef
  return {
    kind: 'HelmRelease',
    namespace,
    name,
    ...describePlace(spec),
    ...describeFluxSource(reference, namespace, { sources, paths }),
  }
}

function describePlace(spec: { readonly kubeConfig?: object } | undefined): Pick<GitOpsApplication, 'isRemote'> {
  return spec?.kubeConfig === undefined ? {} : { isRemote: true }
}

export function buildSourceKey({ kind, namespace, name }: SourceObject): string {
  return `${kind}/${namespace}/${name}`
}

function describeFluxSource(
  reference: FluxReference | undefined,
  namespace: string,
  { sources, paths }: { readonly sources: ReadonlyMap<string, FluxSource>; readonly paths: readonly string[] },
): Pick<GitOpsApplication, 'sources' | 'sourceObject'> {
  if (reference === undefined) return { sources: [] }
  const sourceObject = {
    kind: reference.kind ?? '',
    namespace: reference.namespace ?? namespace,
    name: reference.name ?? '',
  }
  const source = sources.get(buildSourceKey(sourceObject))
  if (source === undefined) return { sources: [], sourceObject }
  return { sources: [{ ...describeFetched(source), paths }], sourceObject }
}

/** An artifact of a registry names what it was built from (`flux push artifact --source`). */
const ociSource = 'org.opencontainers.image.source'

function describeFetched({ kind, spec, status }: FluxSource): Pick<ApplicationSource, 'repository' | 'target'> {
  const { url = '', ref = {} } = spec ?? {}
  const built = status?.artifact?.metadata?.[ociSource]
  // A tag that is moved follows whatever is pushed.
  if (kind === 'OCIRepository') return { repository: built ?? url, target: { kind: 'default' } }
  const fixed = ref.commit ?? ref.tag ?? ref.semver
  if (fixed !== undefined) return { repository: url, target: { kind: 'fixed', name: fixed } }
  // Flux, "Git Repositories", reference: without one it is the branch master.
  return { repository: url, target: parseTarget(ref.name ?? ref.branch ?? 'master') }
}
