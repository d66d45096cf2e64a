import { describe, expect, test } from 'vitest'
import type { InputComparison } from '../context/input-record.ts'
import { classifyTags } from '../image/tags.ts'
import { decideBuild, type OnExistingTag } from './decision.ts'
import { isImmutableTag, type MutabilityMode } from './mutability.ts'

const commit = 'a'.repeat(40)
const [one, two] = ['sha256:1', 'sha256:2']

interface Case {
  readonly tags?: readonly string[]
  readonly existing?: Readonly<Record<string, string>>
  readonly content?: string
  readonly mutability?: MutabilityMode
  readonly exclusions?: readonly string[]
  readonly mode?: OnExistingTag
  readonly comparisons?: Readonly<Record<string, InputComparison>>
  readonly mayReuse?: boolean
}

const same: InputComparison = { kind: 'same', moved: [] }
const different: InputComparison = { kind: 'different', differences: ['build argument API_URL'] }
const unknown: InputComparison = { kind: 'unknown', why: 'it does not say' }

function decideCase({ tags = [commit, 'main'], existing = {}, content, mode = 'reuse', ...more }: Case) {
  const mutability = { mode: more.mutability ?? 'MUTABLE', exclusions: more.exclusions ?? [] }
  return decideBuild({
    tags: classifyTags(tags),
    existing: new Map(Object.entries(existing)),
    content,
    comparisons: new Map(Object.entries(more.comparisons ?? { [one]: same, [two]: same })),
    mutability,
    mode,
    mayReuse: more.mayReuse ?? true,
  })
}

describe('an image is', () => {
  test.each<[string, Case, object]>([
    ['built if nothing exists', {}, { kind: 'build', tagsToSet: [commit, 'main'], keptTags: [] }],
    [
      'built if the branch points to other content',
      { existing: { main: one } },
      { kind: 'build', tagsToSet: [commit, 'main'] },
    ],
    [
      'reused for the same content',
      { content: one },
      { kind: 'reuse', digest: one, reason: 'same content', tagsToSet: [commit, 'main'] },
    ],
    [
      'left alone if all tags point to it',
      { content: one, existing: { [commit]: one, main: one } },
      { kind: 'reuse', tagsToSet: [] },
    ],
    [
      'reused for the same commit',
      { existing: { [commit]: two } },
      { kind: 'reuse', digest: two, reason: 'tags exist', tagsToSet: ['main'] },
    ],
    [
      'reused by its commit, even if another one has the same content',
      { content: one, existing: { [commit]: two } },
      { kind: 'reuse', digest: two, reason: 'tags exist', tagsToSet: ['main'] },
    ],
    [
      'reused by the version of an old commit with the same inputs',
      { tags: [commit, 'v1.0.0'], existing: { 'v1.0.0': one } },
      { kind: 'reuse', digest: one, tagsToSet: [commit], keptTags: [] },
    ],
    [
      'reused for a version on its commit, although the content is another one by now',
      { tags: [commit, 'v1.0.0', '1.0'], existing: { [commit]: one } },
      { kind: 'reuse', digest: one, tagsToSet: ['v1.0.0', '1.0'], keptTags: [] },
    ],
    [
      'built for a version on its commit if nothing may be reused, and the commit stays',
      { tags: [commit, 'v1.0.0'], existing: { [commit]: one }, mayReuse: false },
      { kind: 'build', tagsToSet: ['v1.0.0'], keptTags: [{ tag: commit, digest: one, why: 'fixed' }] },
    ],
    [
      'not reused if its own inputs differ',
      { existing: { [commit]: one, main: one }, comparisons: { [one]: different } },
      { kind: 'refuse', conflicts: [{ tag: commit, digest: one, why: different }] },
    ],
    [
      'not built if a version has an image of other inputs',
      { tags: [commit, 'v1.0.0'], existing: { 'v1.0.0': one }, comparisons: { [one]: different } },
      { kind: 'refuse', conflicts: [{ tag: 'v1.0.0', digest: one, why: different }] },
    ],
    [
      'not reused if nothing shows what it was built from',
      { existing: { [commit]: one }, comparisons: { [one]: unknown } },
      { kind: 'refuse', conflicts: [{ tag: commit, digest: one, why: unknown }] },
    ],
    [
      'not reused if it was not compared',
      { existing: { [commit]: one }, comparisons: {} },
      { kind: 'refuse', conflicts: [{ tag: commit, why: { kind: 'unknown' } }] },
    ],
    [
      'reused without comparison if its content tag is ours',
      { existing: { [commit]: one }, content: one, comparisons: {} },
      { kind: 'reuse', digest: one, reason: 'same content' },
    ],
    [
      'built, and a branch tag that cannot move stays',
      { existing: { main: one }, mutability: 'IMMUTABLE' },
      { kind: 'build', tagsToSet: [commit], keptTags: [{ tag: 'main', digest: one, why: 'immutable' }] },
    ],
    [
      'built, and a branch tag that is excluded moves',
      { existing: { main: one }, mutability: 'IMMUTABLE_WITH_EXCLUSION', exclusions: ['main'] },
      { kind: 'build', tagsToSet: [commit, 'main'], keptTags: [] },
    ],
    [
      'always built for a moving tag',
      { tags: ['latest'], existing: { latest: one } },
      { kind: 'build', tagsToSet: ['latest'] },
    ],
    [
      'not built if no tag could point to it',
      { tags: ['latest'], existing: { latest: one }, mutability: 'IMMUTABLE' },
      { kind: 'refuse', conflicts: [{ tag: 'latest', digest: one, why: 'immutable' }] },
    ],
    [
      'not reused if no tag could point to it',
      { tags: ['latest'], existing: { latest: one }, content: two, mutability: 'IMMUTABLE' },
      { kind: 'refuse' },
    ],
    [
      'refused with fail',
      { existing: { [commit]: one }, mode: 'fail' },
      { kind: 'refuse', conflicts: [{ tag: commit, why: 'fixed' }] },
    ],
    [
      'accepted with fail for the same content',
      { existing: { [commit]: one }, content: one, mode: 'fail' },
      { kind: 'reuse', tagsToSet: ['main'] },
    ],
    [
      'accepted with fail if only the branch tag exists',
      { existing: { main: one }, mode: 'fail' },
      { kind: 'build', keptTags: [] },
    ],
    [
      'built with overwrite, and the tag moves',
      { existing: { [commit]: one }, mode: 'overwrite' },
      { kind: 'build', tagsToSet: [commit, 'main'], keptTags: [] },
    ],
    [
      'refused with overwrite if the repository forbids it',
      { existing: { [commit]: one }, mode: 'overwrite', mutability: 'IMMUTABLE' },
      { kind: 'refuse', conflicts: [{ tag: commit, why: 'immutable' }] },
    ],
    [
      'reused with overwrite for the same content',
      { existing: { [commit]: one }, content: two, mode: 'overwrite' },
      { kind: 'reuse', digest: two, tagsToSet: [commit, 'main'] },
    ],
  ])('%s', (_, given, expected) => {
    expect(decideCase(given)).toMatchObject(expected)
  })
})

test.each<[string, MutabilityMode, readonly string[], boolean]>([
  ['v1', 'MUTABLE', [], false],
  ['v1', 'IMMUTABLE', [], true],
  ['cache-main', 'IMMUTABLE_WITH_EXCLUSION', ['cache*'], false],
  ['v1', 'IMMUTABLE_WITH_EXCLUSION', ['cache*'], true],
  ['v1', 'MUTABLE_WITH_EXCLUSION', ['v*'], true],
  ['main', 'MUTABLE_WITH_EXCLUSION', ['v*'], false],
  ['a-b-c', 'IMMUTABLE_WITH_EXCLUSION', ['a*b*c'], false],
  ['ab', 'IMMUTABLE_WITH_EXCLUSION', ['ab*b'], true],
  ['pr.7', 'IMMUTABLE_WITH_EXCLUSION', ['pr?7'], true],
  ['x', 'IMMUTABLE_WITH_EXCLUSION', ['*'], false],
])('%s in a repository %s except %j is immutable: %s', (tag, mode, exclusions, expected) => {
  expect(isImmutableTag(tag, { mode, exclusions })).toBe(expected)
})
