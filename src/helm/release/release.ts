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

/** One revision of a release, as Helm stores it in the cluster. */
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
    /** When its uninstall began. */
    readonly deleted?: string
  }
  readonly chart?: {
    readonly metadata?: { readonly name?: string; readonly version?: string; readonly appVersion?: string }
  }
  /** Rendered YAML documents, without hooks. */
  readonly manifest?: string
  readonly hooks?: readonly ReleaseHook[]
  /** Labels of the Secret: Helm's own, and those added with `--labels`. */
  readonly labels?: Readonly<Record<string, string>>
}

export interface ReleaseHook {
  readonly name: string
  readonly kind: string
  readonly manifest: string
  /** `pre-install`, `post-upgrade` … */
  readonly events?: readonly string[]
}

/** A Secret that stores a release. */
export interface ReleaseSecret extends KubernetesObject {
  readonly data?: { readonly release?: string }
}

/** Where Helm stores releases (Helm, "Storage backends"): Secrets labelled with name, status and revision. */
export function buildReleasesPath(namespace: string): string {
  return `/api/v1/namespaces/${encodeURIComponent(namespace)}/secrets`
}

export function buildReleaseSelector(name: string): { readonly labelSelector: string } {
  return { labelSelector: `owner=helm,name=${name}` }
}

/**
 * All stored revisions of a release, newest first; none if it was never installed.
 * @throws KubernetesError if Secrets may not be read
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
/** A Secret is limited to 1 MiB; decompressed, a release is several times that. */
const maxUnpackedBytes = 64 * 1024 * 1024

/**
 * A release is gzipped JSON in base64, and a Secret's data is in base64 again (Helm, `pkg/storage/driver/util.go`).
 * @throws ActionError `release-unreadable`
 */
export async function decodeRelease({ metadata, data }: ReleaseSecret): Promise<Release> {
  try {
    const packed = Buffer.from(Buffer.from(data?.release ?? '', 'base64').toString('latin1'), 'base64')
    const text = await unzip(packed, { maxOutputLength: maxUnpackedBytes })
    const release = JSON.parse(text.toString('utf8')) as Release
    return metadata.labels === undefined ? release : { ...release, labels: metadata.labels }
  } catch (cause) {
    throw new ActionError('release-unreadable', `the Secret ${metadata.name} does not contain a Helm release`, {
      cause,
    })
  }
}

/** Encodes a release as `decodeRelease` reads it. Fields without a type here are preserved. */
export async function encodeRelease(release: Release): Promise<string> {
  // Labels are stored next to the data, not in it.
  const packed = (await zip(JSON.stringify({ ...release, labels: undefined }))).toString('base64')
  return Buffer.from(packed, 'latin1').toString('base64')
}
