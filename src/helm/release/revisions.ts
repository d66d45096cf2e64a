import type { Release } from './release.ts'

/** What can be gone back to: the revision that is deployed, else the newest that once was. Newest first, as `readReleases` has them. */
export function findLastSuccessful(releases: readonly Release[]): Release | undefined {
  return (
    releases.find(({ info }) => info.status === 'deployed') ?? releases.find(({ info }) => info.status === 'superseded')
  )
}

export function isPendingRelease({ info }: Release): boolean {
  return info.status.startsWith('pending-')
}
