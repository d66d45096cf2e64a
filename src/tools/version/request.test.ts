import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  matchesRequest,
  findOnlyVersion,
  parsePattern,
  parseStatedRequest,
  parseVersionRequest,
  type RangeRequest,
  formatRequest,
  type StatedRequest,
  type ToolVersionRequest,
  versionRequestKind,
  createVersionRequestKind,
} from './request.ts'

function parseValid(text: string): ToolVersionRequest {
  const result = parseVersionRequest(text)
  if (!result.ok) throw new Error(result.problem)
  return result.request
}

function isRange(request: ToolVersionRequest): request is RangeRequest {
  return 'text' in request
}

describe('what people write', () => {
  test.each(['auto', 'latest', 'cluster'])('%s is a word', (text) => {
    expect(parseValid(text)).toEqual({ kind: text })
  })

  test.each([
    ['1.9.8', '1.9.8'],
    ['v1.9.8', '1.9.8'],
    [' 1.10.0-rc1 ', '1.10.0-rc1'],
    ['v1.30.2+build.5', '1.30.2'],
  ])('%j is exactly %s', (text, version) => {
    expect(parseValid(text)).toEqual({ kind: 'exact', version })
    expect(formatRequest(parseValid(text))).toBe(version)
  })

  const versions = ['1.8.5', '1.9.0', '1.9.8', '1.10.0-rc1', '1.10.0', '1.10.5', '2.0.0', '3.1.0', '4.0.0']

  test.each([
    ['3', ['3.1.0']],
    ['v3', ['3.1.0']],
    ['1.9', ['1.9.0', '1.9.8']],
    ['v1.9', ['1.9.0', '1.9.8']],
    ['1.9.x', ['1.9.0', '1.9.8']],
    ['1.x', ['1.8.5', '1.9.0', '1.9.8', '1.10.0', '1.10.5']],
    ['^1.9', ['1.9.0', '1.9.8', '1.10.0', '1.10.5']],
    ['~1.9.0', ['1.9.0', '1.9.8']],
    ['~1.9', ['1.9.0', '1.9.8']],
    ['~> 1.9', ['1.9.0', '1.9.8', '1.10.0', '1.10.5']],
    ['~>1.9.0', ['1.9.0', '1.9.8']],
    ['>=1.9 <2', ['1.9.0', '1.9.8', '1.10.0', '1.10.5']],
    ['>=1.9, <2', ['1.9.0', '1.9.8', '1.10.0', '1.10.5']],
    ['>= 1.9 < 2', ['1.9.0', '1.9.8', '1.10.0', '1.10.5']],
    ['> 1.9, < 1.10', ['1.9.8']],
    ['!= 1.9.8, ~> 1.9.0', ['1.9.0']],
    ['!= 1.9.8', ['1.8.5', '1.9.0', '1.10.0', '1.10.5', '2.0.0', '3.1.0', '4.0.0']],
    ['~> 1.10.0-beta1', ['1.10.0-rc1']],
    ['1.8.x || 2.x', ['1.8.5', '2.0.0']],
    ['>=1.8.0 <1.9.0 || >=3', ['1.8.5', '3.1.0', '4.0.0']],
    ['1.9.0 - 1.10.0', ['1.9.0', '1.9.8', '1.10.0']],
    ['*', versions.filter((version) => !version.includes('-'))],
  ])('%j fits %j', (text, fits) => {
    const request = parseValid(text)
    expect(isRange(request) && versions.filter((version) => matchesRequest(request, version))).toEqual(fits)
    expect(formatRequest(request)).toBe(text)
  })

  test.each([
    ['', /a version/],
    ['   ', /a version/],
    ['newest', /a version/],
    ['Latest', /a version/],
    ['1.9.8.1', /a version/],
    ['01.9.8', /as semver\.org/],
    ['1.9.8-', /as semver\.org|a version/],
    ['-1', /a version/],
    ['1,9', /comparisons where there are commas/],
    ['^1.9, <1.10', /comparisons where there are commas/],
    ['>=1.9, ^2', /\^2 is of the other kind/],
    ['>=1.9 1.x', /of the other kind|a version/],
    ['~> 1.9 || ^2', /~> is used/],
    ['$(id)', /a version/],
    ['1.9\n1.8', /a version/],
    ['../1.9', /a version/],
    ['9'.repeat(201), /a version/],
  ])('%j is refused', (text, problem) => {
    expect(parseVersionRequest(text)).toEqual({ ok: false, problem: expect.stringMatching(problem) as string })
  })

  test('a file cannot point back to files or to the cluster', () => {
    expect([parseStatedRequest('auto').ok, parseStatedRequest('cluster').ok]).toEqual([false, false])
  })

  test('any text is taken or refused, never thrown', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'0123.,~>=<!v-+ x^*|'.split('')), maxLength: 16 }), (text) => {
        const result = parseVersionRequest(text)
        if (result.ok && isRange(result.request)) matchesRequest(result.request, '1.2.3')
      }),
    )
  })
})

describe('latest: and a regular expression', () => {
  const matchesPattern = (pattern: string, version: string): boolean => {
    const result = parsePattern(`latest:${pattern}`, pattern)
    return result.ok && matchesRequest(result.request as StatedRequest & RangeRequest, version)
  }

  test.each([
    ['^1.9', '1.9.8', true],
    ['^1.9', '1.10.0', false],
    ['^1\\.', '1.10.0-rc1', false],
    ['^1.10.0-rc', '1.10.0-rc1', true],
  ])('%s fits %s: %s', (pattern, version, fits) => {
    expect(matchesPattern(pattern, version)).toBe(fits)
  })

  test.each(['', '(', '[1', 'a'.repeat(300)])('%j is refused', (pattern) => {
    expect(parsePattern(pattern, pattern).ok).toBe(false)
  })
})

test.each([
  ['= 1.9.8', '1.9.8'],
  ['>= 1.9, = 1.9.8', '1.9.8'],
  ['>= 1.9.8', undefined],
  ['^1.9.8', undefined],
])('%s leaves only %s', (text, version) => {
  const request = parseValid(text)
  expect(isRange(request) && findOnlyVersion(request)).toBe(version)
})

describe('as the kind of an input', () => {
  const context = { workspace: '/' }

  test('takes a request', () => {
    expect(versionRequestKind.parse('v1.9.8', context)).toEqual({
      ok: true,
      value: { kind: 'exact', version: '1.9.8' },
    })
  })

  test('cluster belongs to kubectl', () => {
    expect(createVersionRequestKind({ followsCluster: true }).parse('cluster', context)).toEqual({
      ok: true,
      value: { kind: 'cluster' },
    })
    expect(createVersionRequestKind({}).parse('cluster', context)).toMatchObject({
      ok: false,
      hint: 'Only kubectl follows the version of a cluster.',
    })
  })

  test('its rule lists what goes', () => {
    expect(createVersionRequestKind({}).parse('lastest', context)).toMatchObject({ hint: 'Did you mean latest?' })
    expect(createVersionRequestKind({}).parse('clustr', context)).not.toHaveProperty('hint')
    expect(createVersionRequestKind({ followsCluster: true }).parse('no', context)).toMatchObject({
      ok: false,
      rule: expect.stringMatching(/or cluster$/) as string,
    })
    expect(createVersionRequestKind({}).rule).not.toContain('cluster')
  })
})
