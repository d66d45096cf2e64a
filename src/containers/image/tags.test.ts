import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { tagPattern } from './reference.ts'
import { classifyTags, createEventTags, listMovingTags, sanitizeTag, tagKind } from './tags.ts'

const commit = '9f31c2e0aa4be81a0f3d5c6b7a8e9d0c1b2a3f4e'

describe('the tags of an event', () => {
  test.each([
    ['refs/heads/main', undefined, [commit, 'main']],
    ['refs/heads/feature/login', undefined, [commit, 'feature-login']],
    ['refs/heads/gh-readonly-queue/main/pr-7-abc', undefined, [commit]],
    ['refs/pull/12/merge', 12, [commit, 'pr-12']],
    ['refs/heads/main', 7, [commit, 'pr-7']],
    ['refs/tags/v1.4.2', undefined, [commit, 'v1.4.2', '1.4']],
    ['refs/tags/1.4.2', undefined, [commit, '1.4.2', '1.4']],
    ['refs/tags/v2.0.0-rc.1', undefined, [commit, 'v2.0.0-rc.1']],
    ['refs/tags/v1.4.2+build.5', undefined, [commit, 'v1.4.2_build.5', '1.4']],
    ['refs/tags/nightly', undefined, [commit, 'nightly']],
    ['refs/tags/release/7', undefined, [commit, 'release-7']],
    [undefined, undefined, [commit]],
  ])('%s, pull request %s: %j', (ref, pullRequest, expected) => {
    expect(createEventTags({ commit, ref, pullRequest }).map(({ name }) => name)).toEqual(expected)
  })

  test('there are none if nothing is known about the revision', () => {
    expect(createEventTags({ commit: undefined, ref: undefined, pullRequest: undefined })).toEqual([])
  })
})

test.each([
  [['pr-12'], 'trunk', ['trunk', 'pr-12']],
  [['trunk'], 'trunk', ['trunk']],
  [['v1.4.2', '1.4'], 'release/1', ['release-1', '1.4']],
  [['main'], undefined, ['main']],
])('of the tags %j in a repository with the default branch %s, these move: %j', (tags, branch, expected) => {
  expect(listMovingTags(classifyTags([commit, ...tags]), branch)).toEqual(expected)
})

test.each([['pr-7'], ['cache'], ['cache-main'], ['content-1'], ['v1.2.3'], ['1.2'], [commit]])(
  'a branch named %s does not get the tag that means something else',
  (branch) => {
    const tags = createEventTags({ commit: undefined, ref: `refs/heads/${branch}`, pullRequest: undefined })
    expect(tags).toEqual([{ name: `branch-${branch}`, kind: 'moving' }])
  },
)

test.each([
  [commit, 'fixed'],
  ['v1.4.2', 'fixed'],
  ['1.4.2', 'fixed'],
  ['1.4.2-rc.1', 'fixed'],
  ['1.4.2_5', 'fixed'],
  ['1.4', 'moving'],
  ['1', 'moving'],
  ['main', 'moving'],
  ['latest', 'moving'],
  ['9f31c2e', 'moving'],
])('%s is a %s tag', (name, kind) => {
  expect(classifyTags([name, name])).toEqual([{ name, kind }])
})

describe('text as a tag', () => {
  test.each([
    ['feature/x', 'feature-x'],
    ['a#b', /^a-b-[0-9a-f]{7}$/],
    ['a@b', /^a-b-[0-9a-f]{7}$/],
    ['--x', /^x-[0-9a-f]{7}$/],
    ['ünï', /^n-[0-9a-f]{7}$/],
    ['###', /^[0-9a-f]{7}$/],
    ['b'.repeat(200), /^b{120}-[0-9a-f]{7}$/],
  ])('%s: %s', (text, expected) => {
    expect(sanitizeTag(text)).toMatch(expected)
  })

  test('is always a valid tag, and stays distinct if more than a slash is replaced', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), (text) =>
        tagPattern.test(sanitizeTag(text)),
      ),
    )
    expect(new Set(['a#b', 'a@b', 'a b', 'a%b'].map(sanitizeTag)).size).toBe(4)
  })
})

test.each([
  ['v1', true, undefined],
  ['feature/x', false, 'Did you mean feature-x?'],
  ['team/app:1.4', false, 'Did you mean 1.4?'],
  ['cache-main', false, undefined],
  ['content-abc', false, undefined],
])('%s in an input is accepted: %s', (text, ok, hint) => {
  const parsed = tagKind.parse(text, { workspace: '/' })
  expect(parsed).toMatchObject(hint === undefined ? { ok } : { ok, hint })
})
