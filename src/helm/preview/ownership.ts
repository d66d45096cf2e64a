import type { KubernetesObject, ObjectMeta } from '../../kubernetes/objects.ts'

/** Whose previews are whose. */
export interface PreviewOwner {
  /** Address of the repository on its server: `https://github.com/acme/shop`. */
  readonly repository: string
  /** Its number on that server, which stays when it is renamed; undefined where there is none. */
  readonly repositoryId: string | undefined
}

/** A namespace that was made for the preview of a pull request. */
export interface Preview {
  readonly namespace: string
  readonly uid: string
  /** As it was when it was read: it changes with every push. */
  readonly resourceVersion: string
  readonly owner: PreviewOwner
  readonly pullRequest: number
  /** In the namespace, by name, with the environment on GitHub that each is shown in. */
  readonly releases: readonly PreviewRelease[]
  readonly expires: Date
  /** Somebody with access to the cluster wants it to stay. */
  readonly kept: boolean
  /** Its deletion has begun. */
  readonly ending: boolean
}

export interface PreviewRelease {
  readonly name: string
  readonly environment: string
}

/**
 * What a namespace of a preview says about itself. The number is a label, so that all previews can be found by it; what
 * decides whether it may be touched is in annotations, since a label cannot hold an address.
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
  /** With the name of a release after it. One each, so that two jobs can add theirs at once. */
  release: 'eks-actions.dev/release.',
} as const
const manager = 'eks-actions'

export const previewSelector = { labelSelector: label.pullRequest } as const

/** What a push of the pull request puts in a preview. */
export interface PreviewSpec {
  readonly namespace: string
  readonly owner: PreviewOwner
  readonly pullRequest: number
  readonly release: PreviewRelease
  readonly expires: Date
  /** Address of the run. */
  readonly deployedBy: string | undefined
}

/** What is written on a namespace when it is made, and again at each push. */
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

/** A merge patch: the release is in the preview no longer. */
export function buildReleaseRemoval(name: string): { readonly annotations: Readonly<Record<string, null>> } {
  return { annotations: { [`${annotation.release}${name}`]: null } }
}

/** @returns undefined for a namespace that is no preview, or whose marks were changed by hand: it is not ours to touch */
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

/** Numbers of repositories are compared where both have one, since a repository can be renamed; always on one server. */
export function isSameOwner(one: PreviewOwner, other: PreviewOwner): boolean {
  if (getServer(one) !== getServer(other)) return false
  if (one.repositoryId !== undefined && other.repositoryId !== undefined) return one.repositoryId === other.repositoryId
  return one.repository.toLowerCase() === other.repository.toLowerCase()
}

function getServer({ repository }: PreviewOwner): string {
  return URL.canParse(repository) ? new URL(repository).host : repository
}
