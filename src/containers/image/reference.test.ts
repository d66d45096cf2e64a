import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { isRepositoryName, parseReference, formatReference, tagPattern } from './reference.ts'

const digest = `sha256:${'0123456789abcdef'.repeat(4)}`

describe('a reference has', () => {
  test.each([
    ['alpine', 'docker.io', 'library/alpine', undefined, undefined],
    ['alpine:3.20', 'docker.io', 'library/alpine', '3.20', undefined],
    ['docker.io/alpine', 'docker.io', 'library/alpine', undefined, undefined],
    ['index.docker.io/library/alpine', 'docker.io', 'library/alpine', undefined, undefined],
    ['grafana/grafana', 'docker.io', 'grafana/grafana', undefined, undefined],
    ['localhost/app', 'localhost', 'app', undefined, undefined],
    ['localhost:5000/app:v1', 'localhost:5000', 'app', 'v1', undefined],
    ['[2001:db8::1]:5000/app', '[2001:db8::1]:5000', 'app', undefined, undefined],
    ['ghcr.io/a/b/c:t', 'ghcr.io', 'a/b/c', 't', undefined],
    ['Registry/app', 'Registry', 'app', undefined, undefined],
    [`alpine@${digest}`, 'docker.io', 'library/alpine', undefined, digest],
    [`gcr.io/x/y:1@${digest}`, 'gcr.io', 'x/y', '1', digest],
    ['a__b/c--d/e.f:_t', 'docker.io', 'a__b/c--d/e.f', '_t', undefined],
  ])('%s: registry %s, repository %s, tag %s, digest %s', (text, registry, repository, tag, expected) => {
    expect(parseReference(text)).toEqual({ registry, repository, tag, digest: expected })
  })
})

test.each([
  [''],
  ['Alpine'],
  ['alpine:'],
  ['alpine:-t'],
  ['alpine@sha256:abc'],
  [`alpine@sha256:${'g'.repeat(64)}`],
  [`alpine@sha256:${'A'.repeat(64)}`],
  ['a___b'],
  ['a..b'],
  ['-a'],
  ['a/-b'],
  ['a//b'],
  ['https://ghcr.io/a'],
  ['gcr.io/'],
  ['gcr.io:port/a'],
  [`a:${'t'.repeat(129)}`],
  ['f'.repeat(64)],
  ['a b'],
])('%j is not a reference', (text) => {
  expect(parseReference(text)).toBeUndefined()
})

test('a formatted reference is parsed to the same reference', () => {
  const component = fc.stringMatching(/^[a-z0-9]+([._-][a-z0-9]+)?$/, { maxLength: 12 })
  const reference = fc.record({
    registry: fc.constantFrom(
      'docker.io',
      'ghcr.io',
      'localhost:5000',
      '111122223333.dkr.ecr.eu-central-1.amazonaws.com',
    ),
    repository: fc.array(component, { minLength: 2, maxLength: 4 }).map((parts) => parts.join('/')),
    tag: fc.option(fc.stringMatching(tagPattern), { nil: undefined }),
    digest: fc.constantFrom(undefined, digest),
  })
  fc.assert(
    fc.property(reference, (given) => {
      expect(parseReference(formatReference(given))).toEqual(given)
    }),
  )
})

test.each([
  ['app', true],
  ['team/app', true],
  ['team/app.v2_x-y', true],
  ['a', false],
  ['Team/app', false],
  ['team//app', false],
  ['team/app:1', false],
  ['-app', false],
  ['a'.repeat(257), false],
])('%s is a repository name: %s', (name, expected) => {
  expect(isRepositoryName(name)).toBe(expected)
})
