import { gunzip, gzip } from 'node:zlib'
import { promisify } from 'node:util'
import type { KubernetesClient } from '../../kubernetes/client.ts'
import type { KubernetesObject, ObjectList } from '../../kubernetes/objects.ts'
import { ActionError } from '../../runner/errors/action-error.ts'

export type ReleaseStatus =
  | 'unknown'
  | 'deployed'
  | 'uninstalled'
  | 'superseded'
  | 'failed'
  | 'uninstalling'
  | 'pending-install'
  | 'pending-upgrade'
  | 'pending-rollback'

/** One revision of a release, as Helm keeps it in the cluster. */
export interface Release {
  readonly name: string
  readonly namespace: string
  /** The revision; Helm calls it version. */
  readonly version: number
  readonly info: {
    readonly status: ReleaseStatus
    readonly description?: string
    /** ISO 8601. */
    readonly first_deployed?: string
    readonly last_deployed?: string
  }
  readonly chart?: {
    readonly metadata?: { readonly name?: string; readonly version?: string; readonly appVersion?: string }
  }
  /** What was rendered, hooks aside; YAML documents. */
  readonly manifest?: string
  readonly hooks?: readonly ReleaseHook[]
  /** Of the Secret: those of Helm itself, and those that it was told to add. */
  readonly labels?: Readonly<Record<string, string>>
}

export interface ReleaseHook {
  readonly name: string
  readonly kind: string
  readonly manifest: string
  /** `pre-install`, `post-upgrade` … */
  readonly events?: readonly string[]
}

/** A Secret with a release in it. */
export interface ReleaseSecret extends KubernetesObject {
  readonly data?: { readonly release?: string }
}

/** Where Helm keeps releases (Helm, "Storage backends"): Secrets of this type, labelled with name, status and revision. */
export function buildReleasesPath(namespace: string): string {
  return `/api/v1/namespaces/${encodeURIComponent(namespace)}/secrets`
}

export function buildReleaseSelector(name: string): { readonly labelSelector: string } {
  return { labelSelector: `owner=helm,name=${name}` }
}

/**
 * All revisions that the cluster keeps of a release, the newest first; none where it was never installed.
 * @throws KubernetesError when Secrets may not be read
 */
export async function readReleases(
  client: Pick<KubernetesClient, 'get'>,
  namespace: string,
  name: string,
): Promise<readonly Release[]> {
  const { items } = await client.get<ObjectList<ReleaseSecret>>(
    buildReleasesPath(namespace),
    buildReleaseSelector(name),
  )
  const releases = await Promise.all(items.map(decodeRelease))
  return releases.toSorted((one, other) => other.version - one.version)
}

const [zip, unzip] = [promisify(gzip), promisify(gunzip)]
/** Helm's own objects are limited to 1 MiB in the cluster; unpacked they are some times that. */
const maxUnpackedBytes = 64 * 1024 * 1024

/**
 * A release is JSON, compressed, in base64, and the data of a Secret is in base64 again (Helm, `pkg/storage/driver/util.go`).
 * @throws ActionError `release-unreadable`
 */
export async function decodeRelease({ metadata, data }: ReleaseSecret): Promise<Release> {
  try {
    const packed = Buffer.from(Buffer.from(data?.release ?? '', 'base64').toString('latin1'), 'base64')
    const text = await unzip(packed, { maxOutputLength: maxUnpackedBytes })
    const release = JSON.parse(text.toString('utf8')) as Release
    return metadata.labels === undefined ? release : { ...release, labels: metadata.labels }
  } catch (cause) {
    throw new ActionError('release-unreadable', `the Secret ${metadata.name} holds no release that Helm wrote`, {
      cause,
    })
  }
}

/** The data of a Secret as `decodeRelease` reads it. What of a decoded release has no type here is kept as it was. */
export async function encodeRelease(release: Release): Promise<string> {
  // Labels are beside the data, not in it.
  const packed = (await zip(JSON.stringify({ ...release, labels: undefined }))).toString('base64')
  return Buffer.from(packed, 'latin1').toString('base64')
}
