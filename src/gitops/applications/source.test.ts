import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ApplicationSource, isSameRepository, matchSource, normalizeSourcePath, parseTarget } from './source.ts'

const addresses = [
  'https://github.com/acme/fleet',
  'https://github.com/acme/fleet.git',
  'https://github.com/Acme/Fleet.git/',
  'https://x-access-token@github.com/acme/fleet.git',
  'https://user:secret@github.com/acme/fleet',
  'ssh://git@github.com/acme/fleet.git',
  'ssh://git@ssh.github.com:443/acme/fleet.git',
  'git@github.com:acme/fleet.git',
]

test('all forms of an address are those of one repository', () => {
  fc.assert(
    fc.property(fc.constantFrom(...addresses), fc.constantFrom(...addresses), (one, other) =>
      isSameRepository(one, other),
    ),
  )
})

test.each([
  ['https://github.com/acme/fleet-two'],
  ['https://github.com/other/fleet'],
  ['https://gitlab.com/acme/fleet'],
  ['oci://ghcr.io/acme/fleet'],
  [''],
])('%s is another repository', (url) => {
  expect(isSameRepository('https://github.com/acme/fleet', url)).toBe(false)
})

test.each([
  [undefined, { kind: 'default' }],
  ['HEAD', { kind: 'default' }],
  ['main', { kind: 'branch', name: 'main' }],
  ['refs/heads/main', { kind: 'branch', name: 'main' }],
  ['release/1.2', { kind: 'branch', name: 'release/1.2' }],
  ['refs/tags/v1', { kind: 'fixed', name: 'refs/tags/v1' }],
  ['v1.2.0', { kind: 'fixed', name: 'v1.2.0' }],
  ['1.*', { kind: 'fixed', name: '1.*' }],
  ['>=1.0.0', { kind: 'fixed', name: '>=1.0.0' }],
  ['6170ade98fd079663d9a7ee80530b4954bf1aaa6', { kind: 'fixed', name: '6170ade98fd079663d9a7ee80530b4954bf1aaa6' }],
])('the revision %s', (revision, target) => {
  expect(parseTarget(revision)).toEqual(target)
})

const place = { repository: 'git@github.com:acme/fleet.git', branch: 'main', files: ['apps/web/deployment.yaml'] }
const source: ApplicationSource = {
  repository: 'https://github.com/acme/fleet',
  target: { kind: 'branch', name: 'main' },
  paths: ['apps/web'],
}

describe('a source', () => {
  test.each<[string, Partial<ApplicationSource>, Partial<typeof place & { defaultBranch: string }>, string]>([
    ['with the folder of the file', {}, {}, 'match'],
    ['with the file itself', { paths: ['apps/web/deployment.yaml'] }, {}, 'match'],
    ['with the whole repository', { paths: [''] }, {}, 'match'],
    ['with a folder whose name begins alike', { paths: ['apps/we'] }, {}, 'other-path'],
    ['of another repository', { repository: 'https://github.com/acme/other' }, {}, 'other-repository'],
    ['of another branch', { target: { kind: 'branch', name: 'staging' } }, {}, 'other-branch'],
    ['at a tag', { target: { kind: 'fixed', name: 'v1' } }, {}, 'fixed'],
    ['at HEAD, which may be the branch', { target: { kind: 'default' } }, {}, 'match'],
    [
      'at HEAD, which is another branch',
      { target: { kind: 'default' } },
      { branch: 'staging', defaultBranch: 'main' },
      'other-branch',
    ],
  ])('%s', (_, more, where, expected) => {
    expect(matchSource({ ...source, ...more }, { ...place, ...where })).toBe(expected)
  })
})

test('a folder holds every file below it, however it is written', () => {
  const segment = fc.stringMatching(/^[a-z][a-z0-9-]{0,5}$/)
  fc.assert(
    fc.property(
      fc.array(segment, { minLength: 1, maxLength: 4 }),
      fc.array(segment, { minLength: 1, maxLength: 3 }),
      fc.constantFrom('', './', '/'),
      (folder, rest, prefix) => {
        const paths = [normalizeSourcePath(`${prefix}${folder.join('/')}/`)]
        const files = [[...folder, ...rest].join('/')]
        return matchSource({ ...source, paths }, { ...place, files }) === 'match'
      },
    ),
  )
})
