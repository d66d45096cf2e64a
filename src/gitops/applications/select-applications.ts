import type { KubernetesObject } from '../../kubernetes/objects.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { ArgoApplication } from '../argocd/objects.ts'
import type { FluxHelmRelease, FluxKustomization, FluxSource } from '../flux/objects.ts'
import type { ApplicationKind } from '../model.ts'
import {
  buildSourceKey,
  describeArgoApplication,
  describeHelmRelease,
  describeKustomization,
  type GitOpsApplication,
} from './application.ts'
import {
  type ControllerName,
  describeAccessError,
  formatResource,
  type GitOpsApi,
  type GitOpsCluster,
  listObjectsOfKind,
} from './cluster-inventory.ts'
import { type CommitPlace, formatSource, matchRevision, matchSource, type SourceMatch } from './source.ts'

export interface ApplicationSelection extends CommitPlace {
  readonly cluster: GitOpsCluster
  readonly api: GitOpsApi
  /** Those that may be used; whoever is installed unless set. */
  readonly controller?: ControllerName | undefined
  /** `namespace/name`, `helmrelease/namespace/name`; all that read the files if empty. */
  readonly names: readonly string[]
}

/** An application that reads the commit. */
export interface SelectedApplication extends GitOpsApplication {
  /** Indexes of the sources that do. */
  readonly matched: readonly number[]
}

const kindsOf: Readonly<Record<ControllerName, readonly ApplicationKind[]>> = {
  argocd: ['Application'],
  flux: ['Kustomization', 'HelmRelease'],
}

/**
 * Finds the applications of the cluster that read the files from the branch.
 * @throws ActionError `gitops-not-installed`, `application-not-found`, `wrong-source`, `cluster-access-denied`, `invalid-input`
 */
export async function selectApplications(request: ApplicationSelection): Promise<readonly SelectedApplication[]> {
  const { api, cluster, controller } = request
  const controllers = api.controllers.filter((one) => controller === undefined || one === controller)
  if (controllers.length === 0) {
    const what = controller === undefined ? 'neither Argo CD nor Flux' : `no ${controllerTitles[controller]}`
    throw new ActionError('gitops-not-installed', `the cluster ${cluster.name} has ${what}`)
  }
  const kinds = controllers.flatMap((one) => kindsOf[one])
  return request.names.length === 0 ? await findByFiles(request, kinds) : await findByNames(request, kinds)
}

const controllerTitles: Readonly<Record<ControllerName, string>> = { argocd: 'Argo CD', flux: 'Flux' }

async function findByFiles(
  request: ApplicationSelection,
  kinds: readonly ApplicationKind[],
): Promise<readonly SelectedApplication[]> {
  const all = await listApplications(request, kinds)
  const found = all.flatMap((application) => {
    const matched = listMatches(application, (source) => matchSource(source, request))
    return matched.length === 0 ? [] : [{ ...application, matched }]
  })
  if (found.length > 0) return found
  const near = all.filter(({ sources }) =>
    sources.some((source) => ['fixed', 'other-branch'].includes(matchSource(source, request))),
  )
  const files = request.files.join(', ')
  if (near.length > 0) {
    const message = `no application reads ${files} from the branch ${request.branch} of ${request.repository}`
    throw new ActionError('wrong-source', message, { details: near.map(formatApplication) })
  }
  const message = `no application of ${request.cluster.name} reads ${files} of ${request.repository}`
  throw new ActionError('application-not-found', message, { details: describeExisting(all) })
}

const mostListed = 20

function describeExisting(all: readonly GitOpsApplication[]): readonly string[] {
  if (all.length === 0) return ['there are none']
  const shown = all.slice(0, mostListed).map(formatApplication)
  return all.length > mostListed ? [...shown, `and ${all.length - mostListed} more`] : shown
}

/** `kustomization flux-system/web: https://github.com/acme/fleet.git main apps/web` */
function formatApplication({ kind, namespace, name, sources }: GitOpsApplication): string {
  const from = sources.length === 0 ? 'no source in Git' : sources.map(formatSource).join(' + ')
  return `${kind.toLowerCase()} ${namespace}/${name}: ${from}`
}

function listMatches(
  { sources }: GitOpsApplication,
  match: (source: GitOpsApplication['sources'][number]) => SourceMatch,
): readonly number[] {
  return sources.flatMap((source, index) => (match(source) === 'match' ? [index] : []))
}

interface NamedApplication {
  readonly kinds: readonly ApplicationKind[]
  readonly namespace: string
  readonly name: string
}

/** A name without a kind is that of an Application or Kustomization: a HelmRelease often has the name of its Kustomization. */
function parseName(text: string): NamedApplication {
  const parts = text.trim().split('/')
  const [kind, namespace, name] = parts.length === 3 ? parts : ['', ...parts]
  const kinds = kindsByPrefix[kind?.toLowerCase() ?? '']
  if (kinds === undefined || namespace === undefined || name === undefined || namespace === '' || name === '') {
    throw new ActionError(
      'invalid-input',
      `application: ${JSON.stringify(text)} must be namespace/name or helmrelease/namespace/name`,
    )
  }
  return { kinds, namespace, name }
}

const kindsByPrefix: Readonly<Record<string, readonly ApplicationKind[] | undefined>> = {
  '': ['Application', 'Kustomization'],
  application: ['Application'],
  kustomization: ['Kustomization'],
  helmrelease: ['HelmRelease'],
}

async function findByNames(
  request: ApplicationSelection,
  kinds: readonly ApplicationKind[],
): Promise<readonly SelectedApplication[]> {
  const found: SelectedApplication[] = []
  for (const text of request.names) {
    const named = parseName(text)
    const candidates = kinds.filter((kind) => named.kinds.includes(kind))
    const read = await Promise.all(candidates.map((kind) => readApplication(request, kind, named)))
    const existing = read.filter((one) => one !== undefined)
    if (existing.length === 0) {
      // The right to list may be missing, and what there is only helps.
      const all = await listApplications(request, kinds).catch(() => [])
      const message = `the cluster ${request.cluster.name} has no application ${text.trim()}`
      throw new ActionError('application-not-found', message, { details: describeExisting(all) })
    }
    found.push(...existing.map((application) => confirmSource(application, request)))
  }
  return found
}

/** @throws ActionError `wrong-source` */
function confirmSource(application: GitOpsApplication, request: ApplicationSelection): SelectedApplication {
  const exact = listMatches(application, (source) => matchSource(source, request))
  const matched = exact.length > 0 ? exact : listMatches(application, (source) => matchRevision(source, request))
  if (matched.length > 0) return { ...application, matched }
  const message = `${application.namespace}/${application.name} does not read the branch ${request.branch} of ${request.repository}`
  throw new ActionError('wrong-source', message, { details: [formatApplication(application)] })
}

async function listApplications(
  request: ApplicationSelection,
  kinds: readonly ApplicationKind[],
): Promise<readonly GitOpsApplication[]> {
  const { cluster, api } = request
  const list = async <T extends KubernetesObject>(
    kind: Parameters<typeof listObjectsOfKind>[2],
  ): Promise<readonly T[]> => await listObjectsOfKind<T>(cluster, api, kind)
  const applications = kinds.includes('Application') ? await list<ArgoApplication>('Application') : []
  if (!kinds.includes('Kustomization')) return applications.map(describeArgoApplication)
  const [git, oci, kustomizations, releases] = await Promise.all([
    list<FluxSource>('GitRepository'),
    list<FluxSource>('OCIRepository'),
    list<FluxKustomization>('Kustomization'),
    list<FluxHelmRelease>('HelmRelease'),
  ])
  const sources = new Map([...git, ...oci].map((source) => [buildObjectKey(source), source]))
  return [
    ...applications.map(describeArgoApplication),
    ...kustomizations.map((one) => describeKustomization(one, sources)),
    ...releases.map((one) => describeHelmRelease(one, sources)),
  ]
}

function buildObjectKey({ kind = '', metadata: { namespace = '', name } }: KubernetesObject): string {
  return buildSourceKey({ kind, namespace, name })
}

async function readApplication(
  request: ApplicationSelection,
  kind: ApplicationKind,
  { namespace, name }: NamedApplication,
): Promise<GitOpsApplication | undefined> {
  const object = await readObject(request, kind, { namespace, name })
  if (object === undefined) return undefined
  if (kind === 'Application') return describeArgoApplication(object)
  const describe = (sources: ReadonlyMap<string, FluxSource>): GitOpsApplication =>
    kind === 'Kustomization' ? describeKustomization(object, sources) : describeHelmRelease(object, sources)
  const { sourceObject } = describe(new Map())
  if (sourceObject?.kind !== 'GitRepository' && sourceObject?.kind !== 'OCIRepository') return describe(new Map())
  const source = await readObject(request, sourceObject.kind, sourceObject)
  return describe(source === undefined ? new Map() : new Map([[buildSourceKey(sourceObject), source]]))
}

async function readObject(
  { cluster, api }: ApplicationSelection,
  kind: ApplicationKind | 'GitRepository' | 'OCIRepository',
  { namespace, name }: { readonly namespace: string; readonly name: string },
): Promise<KubernetesObject | undefined> {
  const path = api.findPath(kind, { namespace, name })
  if (path === undefined) return undefined
  const object = await cluster.client.find<KubernetesObject>(path).catch((error: unknown) => {
    throw describeAccessError(error, { cluster: cluster.name, verb: 'get', resource: formatResource(kind), namespace })
  })
  return object === undefined ? undefined : { ...object, kind }
}
