import { describe, expect, test } from 'vitest'
import type { WrittenFile } from '../content/written-files.ts'
import { type PlannedRoot, digestPlanSet } from './reviewed-plans.ts'

const vpc: PlannedRoot = { root: '10-vpc', mode: 'normal', changes: 'a'.repeat(64), written: [] }
const eks: PlannedRoot = { root: '20-eks', mode: 'normal', changes: undefined, written: [] }
const archive: WrittenFile = { base: 'workspace', path: 'a.zip', size: 1, sha256: 'c'.repeat(64), executable: false }

describe('the digest of a set of plans', () => {
  test('does not depend on the order of the roots', () => {
    expect(digestPlanSet([vpc, eks])).toBe(digestPlanSet([eks, vpc]))
  })

  test.each<[string, readonly PlannedRoot[]]>([
    ['one root fewer', [vpc]],
    ['other changes', [{ ...vpc, changes: 'b'.repeat(64) }, eks]],
    ['a root that is destroyed', [{ ...vpc, mode: 'destroy' }, eks]],
    ['a root that is not deferred any more', [vpc, { ...eks, changes: 'a'.repeat(64) }]],
    ['a file that a plan wrote', [{ ...vpc, written: [archive] }, eks]],
    ['another root', [vpc, { ...eks, root: '21-eks' }]],
  ])('is another one for %s', (_, planned) => {
    expect(digestPlanSet(planned)).not.toBe(digestPlanSet([vpc, eks]))
  })
})
