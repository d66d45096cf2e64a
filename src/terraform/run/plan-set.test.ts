import { describe, expect, test } from 'vitest'
import type { WrittenFile } from '../content/written-files.ts'
import { createTestMeaning } from '../store/testing/plans.ts'
import { type PlannedRoot, digestPlanSet } from './plan-set.ts'

const vpc: PlannedRoot = { root: '10-vpc', mode: 'normal', meaning: createTestMeaning(), written: [] }
const eks: PlannedRoot = { root: '20-eks', mode: 'normal', meaning: undefined, written: [] }
const archive: WrittenFile = { base: 'workspace', path: 'a.zip', size: 1, sha256: 'c'.repeat(64), executable: false }

describe('the digest of a set of plans', () => {
  test('does not depend on the order of the roots', () => {
    expect(digestPlanSet([vpc, eks])).toBe(digestPlanSet([eks, vpc]))
  })

  test.each<[string, readonly PlannedRoot[]]>([
    ['one root fewer', [vpc]],
    ['other changes', [{ ...vpc, meaning: createTestMeaning({ changes: {} }) }, eks]],
    ['other variables', [{ ...vpc, meaning: createTestMeaning({ settings: { 'variable region': 'b' } }) }, eks]],
    ['a root that is destroyed', [{ ...vpc, mode: 'destroy' }, eks]],
    ['a root that is not deferred any more', [vpc, { ...eks, meaning: createTestMeaning() }]],
    ['a file that a plan wrote', [{ ...vpc, written: [archive] }, eks]],
    ['another root', [vpc, { ...eks, root: '21-eks' }]],
  ])('is another one for %s', (_, planned) => {
    expect(digestPlanSet(planned)).not.toBe(digestPlanSet([vpc, eks]))
  })
})
