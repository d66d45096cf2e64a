import { expect, test } from 'vitest'
import { parseManifest } from './manifest.ts'

const toStoredImage = (value: object) => ({ digest: 'sha256:0', manifest: JSON.stringify(value), mediaType: undefined })

test('an image has layers with sizes', () => {
  const config = { digest: 'sha256:c', size: 7 }
  const layers = [
    { digest: 'sha256:1', size: 10 },
    { digest: 'sha256:2', size: 20 },
  ]
  expect(parseManifest(toStoredImage({ schemaVersion: 2, config, layers }))).toEqual({
    kind: 'image',
    config: 'sha256:c',
    layers,
  })
})

test('an index has one image per platform, and attestations are not images', () => {
  const manifests = [
    { digest: 'sha256:1', platform: { os: 'linux', architecture: 'amd64' } },
    { digest: 'sha256:2', platform: { os: 'linux', architecture: 'arm', variant: 'v7' } },
    {
      digest: 'sha256:3',
      platform: { os: 'unknown', architecture: 'unknown' },
      annotations: { 'vnd.docker.reference.type': 'attestation-manifest', 'vnd.docker.reference.digest': 'sha256:1' },
    },
  ]
  expect(parseManifest(toStoredImage({ schemaVersion: 2, manifests }))).toEqual({
    kind: 'index',
    images: [
      { digest: 'sha256:1', platform: 'linux/amd64' },
      { digest: 'sha256:2', platform: 'linux/arm/v7' },
    ],
  })
})

test('anything else is rejected', () => {
  expect(() => parseManifest(toStoredImage({ signatures: [] }))).toThrow('sha256:0 is not an image manifest')
})
