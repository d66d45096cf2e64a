import { describe, expect, test } from 'vitest'
import {
  listOtherVersions,
  listReleasePins,
  renameVersion,
  setPackageVersion,
  setReleasePins,
} from './version-places.ts'

const [older, newer] = ['1'.repeat(40), '2'.repeat(40)]

describe('the version in documents and workflows', () => {
  test.each([
    ['the command line', 'npx eks-actions@1.0.0 init', 'npx eks-actions@1.1.0 init'],
    [
      'a tag in a command',
      'gh api repos/org/eks-actions/commits/v1.0.0',
      'gh api repos/org/eks-actions/commits/v1.1.0',
    ],
    ['nothing of the moving tag', 'uses: org/eks-actions/setup@v1', 'uses: org/eks-actions/setup@v1'],
    ['nothing of a pin', `uses: org/eks-actions@${older} # v1.0.0`, `uses: org/eks-actions@${older} # v1.0.0`],
    ['nothing of other versions', 'helm 1.0.0, actions/checkout@v1', 'helm 1.0.0, actions/checkout@v1'],
    ['nothing of the newest', 'npx eks-actions@latest lock', 'npx eks-actions@latest lock'],
  ])('%s', (_, text, expected) => {
    expect(renameVersion(text, '1.1.0')).toBe(expected)
    expect(listOtherVersions(expected, '1.1.0')).toEqual([])
  })

  test('a new major version moves the tags that follow it', () => {
    const text = 'uses: org/eks-actions/setup@v1 and org/eks-actions@v1, https://x/org/eks-actions/v1/schemas'
    const expected = 'uses: org/eks-actions/setup@v2 and org/eks-actions@v2, https://x/org/eks-actions/v2/schemas'
    expect(renameVersion(text, '2.0.0')).toBe(expected)
    expect(listOtherVersions(text, '2.0.0')).toHaveLength(3)
  })

  test('pins move to the commit of a release', () => {
    const text = `uses: org/eks-actions/setup@${older} # v1.0.0\nuses: actions/checkout@${older} # v7.0.1\n`
    const moved = setReleasePins(text, { commit: newer, version: '1.1.0' })
    expect(moved).toBe(`uses: org/eks-actions/setup@${newer} # v1.1.0\nuses: actions/checkout@${older} # v7.0.1\n`)
    expect(listReleasePins(moved)).toEqual([{ commit: newer, version: '1.1.0' }])
  })

  test('the lock file changes where it names the package, not its dependencies', () => {
    const lock = '{\n  "name": "eks-actions",\n  "version": "1.0.0",\n  "x": { "name": "other", "version": "1.0.0" }\n}'
    expect(setPackageVersion(lock, 'eks-actions', '1.1.0')).toBe(
      lock.replace('"eks-actions",\n  "version": "1.0.0"', '"eks-actions",\n  "version": "1.1.0"'),
    )
  })
})
