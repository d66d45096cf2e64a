import { expect, test } from 'vitest'
import { buildPreviewNames } from './names.ts'

const long = 'a-service-with-a-name-that-nobody-wanted-to-shorten-'

test.each([
  [{ release: 'app', namespace: 'staging' }, 7, { release: 'app-pr-7', namespace: 'staging-pr-7' }],
  [{ release: 'app.v2', namespace: 'app' }, 1204, { release: 'app.v2-pr-1204', namespace: 'app-pr-1204' }],
  [
    { release: 'r'.repeat(48), namespace: 'n'.repeat(58) },
    7,
    { release: `${'r'.repeat(48)}-pr-7`, namespace: `${'n'.repeat(58)}-pr-7` },
  ],
])('%j becomes with pull request %d: %j', (name, pullRequest, expected) => {
  expect(buildPreviewNames(name, pullRequest)).toEqual(expected)
})

test.each([
  ['a release of 53 characters', 'r'.repeat(53), 'n'.repeat(63), 7],
  ['a number of ten digits', 'r'.repeat(53), 'n'.repeat(63), 4_294_967_295],
  ['a cut right after a hyphen', `${'r'.repeat(41)}-${'r'.repeat(11)}`, `${'n'.repeat(51)}-${'n'.repeat(11)}`, 7],
  ['a cut right after a dot', `${'r'.repeat(41)}.${'r'.repeat(11)}`, 'n'.repeat(63), 7],
])('names that get too long are cut to what Helm and DNS allow: %s', (_, release, namespace, pullRequest) => {
  const names = buildPreviewNames({ release, namespace }, pullRequest)
  expect(names.release).toMatch(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?(\.[a-z0-9]([-a-z0-9]*[a-z0-9])?)*$/)
  expect(names.release).not.toContain('--')
  expect(names.release.length).toBeLessThanOrEqual(53)
  expect(names.namespace).toMatch(/^[a-z0-9]([-a-z0-9]*[a-z0-9])?$/)
  expect(names.namespace.length).toBeLessThanOrEqual(63)
  for (const name of Object.values(names)) expect(name).toMatch(new RegExp(`-[0-9a-f]{6}-pr-${pullRequest}$`))
  expect(buildPreviewNames({ release, namespace }, pullRequest)).toEqual(names)
})

test('names with the same beginning stay distinct', () => {
  const cut = ['x', 'y'].map((end) => buildPreviewNames({ release: `${long}${end}`, namespace: 'app' }, 7).release)
  expect(new Set(cut).size).toBe(2)
})
