import { describe, expect, test } from 'vitest'
import { selectKnownDigests } from './known-digests.ts'
import { readLockedDigests } from './lock/lock-file.ts'
import type { RepositoryLock } from './repository-lock.ts'
import { defaultVersions, findShippedDigests } from './shipped/shipped.ts'
import { noExtraKeys, type TrustedKeys } from './verify/trust.ts'
import { describeArtifact } from './catalog/artifact.ts'

const platform = { os: 'linux', arch: 'amd64' } as const
const terraform = describeArtifact('terraform', defaultVersions.terraform, platform)
const kubectl = describeArtifact('kubectl', defaultVersions.kubectl, platform)
const own = { archive: 'a'.repeat(64), binary: 'b'.repeat(64) }
const file = 'eks-actions.lock.json'
const locked = { tools: { terraform: { version: defaultVersions.terraform, platforms: { 'linux-amd64': own } } } }
const lock: RepositoryLock = {
  ...{ file, lock: locked },
  findDigests: (query) => readLockedDigests(locked, query, { file, text: '' }),
}
const openpgp: TrustedKeys = { ...noExtraKeys, openpgp: [{ text: '', fingerprints: [] }] }
const sigstore: TrustedKeys = { ...noExtraKeys, sigstoreIdentities: [{ name: 'x', issuer: 'https://example.com' }] }

describe('who decides about the digest', () => {
  test.each([
    ['this release, when nobody else speaks', terraform, undefined, noExtraKeys, [findShippedDigests(terraform)]],
    ['the lock file before this release', terraform, lock, noExtraKeys, [{ digests: own, source: lock.file }]],
    ['the lock file before trusted keys', terraform, lock, openpgp, [{ digests: own, source: lock.file }]],
    ['nobody, when trusted keys sign the tool', terraform, undefined, openpgp, []],
    [
      'this release, when trusted keys are of another kind',
      terraform,
      undefined,
      sigstore,
      [findShippedDigests(terraform)],
    ],
    ['nobody, when a trusted identity signs the tool', kubectl, undefined, sigstore, []],
    ['this release for a tool that the lock file leaves out', kubectl, lock, openpgp, [findShippedDigests(kubectl)]],
    ['nobody for another version', describeArtifact('helm', '3.18.0', platform), lock, noExtraKeys, []],
  ])('%s', (_, artifact, repositoryLock, trustedKeys, expected) => {
    expect(selectKnownDigests(artifact, { lock: repositoryLock, trustedKeys })).toEqual(expected)
  })
})
