import type { KubernetesObject, ObjectMeta } from '../../kubernetes/objects.ts'

/** The repository that a preview belongs to. */
export interface PreviewOwner {
  /** URL of the repository: `https://github.com/acme/shop`. */
  readonly repository: string
  /** Its ID on that server, which survives a rename; undefined if unknown. */
  readonly repositoryId: string | undefined
}

/** The namespace of a pull request's preview. */
export interface Preview {
  readonly namespace: string
  readonly uid: string
  /** As of the time of reading; changes with every push. */
  readonly resourceVersion: string
  readonly owner: PreviewOwner
  readonly pullRequest: number
  /** Its releases by name, each with its GitHub environment. */
  readonly releases: readonly PreviewRelease[]
  readonly expires: Date
  /** Somebody with access to the cluster has labelled it to be kept. */
  readonly kept: boolean
  /** Being deleted. */
  readonly ending: boolean
}

interface PreviewRelease {
  readonly name: string
  readonly environment: string
}

/**
 * Metadata of a preview's namespace. The pull request number is a label, so that previews can be listed; the owner, which
 * decides whether we may touch it, is an annotation, since a label cannot hold a URL.
 */
const label = {
  pullRequest: 'eks-actions.dev/preview',
  keep: 'eks-actions.dev/keep',
  managedBy: 'app.kubernetes.io/managed-by',
} as const
const annotation = {
  repository: 'eks-actions.dev/repository',
  repositoryId: 'eks-actions.dev/repository-id',
  expires: 'eks-actions.dev/expires',
  deployedBy: 'eks-actions.dev/deployed-by',
  /** Followed by the name of a release. One annotation each, so that two jobs can add theirs at the same time. */
  release: 'eks-actions.dev/release.',
} as const
const manager = 'eks-actions'

export const previewSelector = { labelSelector: label.pullRequest } as const

/** What a deploy records in a preview. */
export interface PreviewSpec {
  readonly namespace: string
  readonly owner: PreviewOwner
  readonly pullRequest: number
  readonly release: PreviewRelease
  readonly expires: Date
  /** URL of the run. */
  readonly deployedBy: string | undefined
}

/** Labels and annotations of the namespace, written when it is created and at every deploy. */
export function buildPreviewMetadata(wish: PreviewSpec): Pick<ObjectMeta, 'labels' | 'annotations'> {
  const { owner, pullRequest, release, expires, deployedBy } = wish
  return {
    labels: { [label.pullRequest]: String(pullRequest), [label.managedBy]: manager },
    annotations: {
      [annotation.repository]: owner.repository,
      ...(owner.repositoryId === undefined ? {} : { [annotation.repositoryId]: owner.repositoryId }),
      ...(deployedBy === undefined ? {} : { [annotation.deployedBy]: deployedBy }),
      [annotation.expires]: expires.toISOString().replace(/\.\d+Z$/, 'Z'),
      [`${annotation.release}${release.name}`]: release.environment,
    },
  }
}

/** A merge patch that removes a release from its preview. */
export function buildReleaseRemoval(name: string): { readonly annotations: Readonly<Record<string, null>> } {
  return { annotations: { [`${annotation.release}${name}`]: null } }
}

/** @returns undefined if the namespace is not a preview, or its metadata was changed by hand: then we must not touch it */
export function readPreview({ metadata }: KubernetesObject): Preview | undefined {
  const { name, uid = '', resourceVersion = '', labels = {}, annotations = {}, deletionTimestamp } = metadata
  const repository = annotations[annotation.repository]
  const pullRequest = labels[label.pullRequest] ?? ''
  const expires = new Date(annotations[annotation.expires] ?? '')
  const marked = labels[label.managedBy] === manager && /^[1-9]\d*$/.test(pullRequest) && repository !== undefined
  if (!marked || Number.isNaN(expires.getTime())) return undefined
  return {
    namespace: name,
    uid,
    resourceVersion,
    owner: { repository, repositoryId: annotations[annotation.repositoryId] },
    pullRequest: Number(pullRequest),
    releases: Object.entries(annotations)
      .filter(([key]) => key.startsWith(annotation.release))
      .map(([key, environment]) => ({ name: key.slice(annotation.release.length), environment }))
      .toSorted((one, other) => one.name.localeCompare(other.name)),
    expires,
    kept: label.keep in labels,
    ending: deletionTimestamp !== undefined,
  }
}

/** Compares repository IDs if both are known, since a repository can be renamed; always on the same server. */
export function isSameOwner(one: PreviewOwner, other: PreviewOwner): boolean {
  if (getServer(one) !== getServer(other)) return false
  if (one.repositoryId !== undefined && other.repositoryId !== undefined) return one.repositoryId === other.repositoryId
  return one.repository.toLowerCase() === other.repository.toLowerCase()
}

function getServer({ repository }: PreviewOwner): string {
  return URL.canParse(repository) ? new URL(repository).host : repository
}
