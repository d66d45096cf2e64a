import { satisfies } from 'semver'
import { describe, expect, test } from 'vitest'
import type { Fetcher } from '../fetcher.ts'
import { findNewestOldEnough } from './minimum-age.ts'
import { officialBaseUrls } from '../catalog/artifact.ts'
import type { ToolName } from '../catalog/tools.ts'

/** What dl.k8s.io names as the newest of a minor; 1.33 has no such file. */
const stable: Readonly<Record<string, string>> = {
  'https://dl.k8s.io/release/stable-1.32.txt': 'v1.32.4',
  'https://dl.k8s.io/release/stable-1.31.txt': 'v1.31.9',
}
const fetcher: Fetcher = {
  readBytes: (url) => Promise.resolve(stable[url] === undefined ? undefined : Buffer.from(stable[url])),
  readDate: () => Promise.reject(new Error('not asked here')),
  findRedirect: () => Promise.reject(new Error('not asked here')),
}

interface Case {
  readonly tool: ToolName
  readonly listed: readonly string[]
  readonly range?: string
  readonly old: readonly string[]
  readonly young: readonly string[]
  readonly found: string | undefined
  /** In this order. */
  readonly asked: readonly string[]
}

describe('the newest release that is old enough', () => {
  test.each<[string, Case]>([
    [
      'is the newest, and then nothing more is asked',
      { tool: 'helm', listed: ['4.1.4', '3.19.2'], old: ['4.1.4'], young: [], found: '4.1.4', asked: ['4.1.4'] },
    ],
    [
      'is the next on the list, where all are listed',
      {
        tool: 'terraform',
        listed: ['1.11.4', '1.11.2', '1.10.5'],
        old: ['1.11.2', '1.11.1'],
        young: ['1.11.4'],
        found: '1.11.2',
        asked: ['1.11.4', '1.11.2'],
      },
    ],
    [
      'is never one that is not listed, where all are listed',
      {
        tool: 'terraform',
        listed: ['1.11.4'],
        old: ['1.11.3'],
        young: ['1.11.4'],
        found: undefined,
        asked: ['1.11.4'],
      },
    ],
    [
      'is a patch of the same minor, over a gap',
      {
        tool: 'helm',
        listed: ['4.1.4'],
        old: ['4.1.1', '4.1.0'],
        young: ['4.1.4', '4.1.3'],
        found: '4.1.1',
        asked: ['4.1.4', '4.1.3', '4.1.2', '4.1.1'],
      },
    ],
    [
      'is the last patch that is old enough of the minor before',
      {
        tool: 'eksctl',
        listed: ['0.230.0'],
        old: ['0.228.0', '0.228.1'],
        young: ['0.230.0', '0.229.0', '0.228.2'],
        found: '0.228.1',
        asked: ['0.230.0', '0.229.0', '0.228.0', '0.228.1', '0.228.2'],
      },
    ],
    [
      'is of the major before only when its own has none',
      {
        tool: 'helm',
        listed: ['4.1.0', '3.19.2'],
        old: ['3.19.2'],
        young: ['4.1.0', '4.0.0'],
        found: '3.19.2',
        asked: ['4.1.0', '4.0.0', '3.19.2'],
      },
    ],
    [
      'keeps to the range, and to what it excludes',
      {
        tool: 'helm',
        listed: ['4.2.1'],
        range: '>=4.1.2 <4.1.4 || 4.2',
        old: ['4.1.2', '4.1.3', '4.1.4', '4.0.0'],
        young: ['4.2.1', '4.2.0'],
        found: '4.1.3',
        asked: ['4.2.1', '4.2.0', '4.1.2', '4.1.3'],
      },
    ],
    [
      'does not leave the range',
      {
        tool: 'helm',
        listed: ['4.1.1'],
        range: '~4.1.0',
        old: ['4.0.0'],
        young: ['4.1.1', '4.1.0'],
        found: undefined,
        asked: ['4.1.1', '4.1.0'],
      },
    ],
    [
      'begins with the newest patch where the host names it',
      {
        tool: 'kubectl',
        listed: ['1.34.1'],
        old: ['1.32.3'],
        young: ['1.34.1', '1.34.0', '1.33.0', '1.32.4'],
        found: '1.32.3',
        asked: ['1.34.1', '1.34.0', '1.33.0', '1.32.4', '1.32.3'],
      },
    ],
  ])('%s', async (_, { tool, listed, range = '*', old, young, found, asked }) => {
    const requests: string[] = []
    const search = {
      tool,
      fetcher,
      bases: officialBaseUrls,
      fits: (version: string) => satisfies(version, range),
      isOldEnough: (version: string) => {
        requests.push(version)
        return Promise.resolve(old.includes(version) ? true : young.includes(version) ? false : undefined)
      },
    }
    expect(await findNewestOldEnough(search, { versions: listed, considered: listed, complete: false })).toBe(found)
    expect(requests).toEqual(asked)
  })
})
