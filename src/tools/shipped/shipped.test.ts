import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { formatToolLockFile } from '../lock/lock-file.ts'
import { allPlatforms, toPlatformKey } from '../platform.ts'
import { defaultVersions, findShippedDigests, type ShippedTools } from './shipped.ts'
import { describeArtifact } from '../catalog/artifact.ts'
import { toolNames } from '../catalog/tools.ts'

const text = readFileSync(path.join(import.meta.dirname, 'shipped.lock.json'), 'utf8')
const { tools } = JSON.parse(text) as { readonly tools: ShippedTools }

test('the shipped file has the form that the refresh writes', () => {
  expect(text).toBe(formatToolLockFile({ tools }))
})

describe.each(toolNames)('%s', (tool) => {
  const buildArtifact = (version: string, os: 'linux' | 'windows' = 'linux') =>
    describeArtifact(tool, version, { os, arch: 'amd64' })

  test('has an exact default version and digests of 64 hexadecimal digits, no two archives alike', () => {
    const { version, platforms } = tools[tool]
    expect(version).toBe(defaultVersions[tool])
    expect(version).toMatch(/^\d+\.\d+\.\d+$/)
    expect(allPlatforms.map(toPlatformKey)).toEqual(expect.arrayContaining(Object.keys(platforms)))
    const all = Object.values(platforms)
    for (const { archive, binary = archive } of all) {
      expect(archive).toMatch(/^[0-9a-f]{64}$/)
      expect(binary).toMatch(/^[0-9a-f]{64}$/)
    }
    expect(new Set(all.map(({ archive }) => archive)).size).toBe(all.length)
  })

  test.each(['linux', 'windows'] as const)('has the digest for %s/amd64', (os) => {
    const known = findShippedDigests(buildArtifact(defaultVersions[tool], os))
    expect(known?.digests.archive).toBe(tools[tool].platforms[`${os}-amd64`]!.archive)
    expect(known?.source).toContain('eks-actions release')
  })

  test('states nothing about another version', () => {
    expect(findShippedDigests(buildArtifact('0.0.1'))).toBeUndefined()
  })
})

test('what is downloaded of kubectl is the program itself, so that both digests are one', () => {
  for (const { archive, binary } of Object.values(tools.kubectl.platforms)) expect(binary).toBe(archive)
})
