import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { repositoryRoot } from '../suite.ts'
import { classifyChanges, parseChangelog, promoteUnreleased, readReleaseNotes } from './changelog.ts'

const changelog = `# Changelog

## [Unreleased]

### Added

- More

## [1.0.0] - 2026-11-30

### Fixed

- Less

[Unreleased]: https://github.com/org/eks-actions/compare/v1.0.0...HEAD
[1.0.0]: https://github.com/org/eks-actions/releases/tag/v1.0.0
`

const release = { version: '1.1.0', date: '2026-12-24', repository: 'org/eks-actions' } as const

describe('the changelog', () => {
  test('of this repository has the form', () => {
    const text = readFileSync(path.join(repositoryRoot, 'CHANGELOG.md'), 'utf8')
    expect(parseChangelog(text).entries.length).toBeGreaterThan(0)
  })

  test.each([
    ['a kind that is none', changelog.replace('### Added', '### New'), 'New is none of Added'],
    ['a date that is none', changelog.replace('2026-11-30', '2026-11-31'), '1.0.0 has no date'],
    ['a version that is none', changelog.replace('## [1.0.0]', '## [1.0]'), '1.0 is not a version'],
    ['a release that says nothing', changelog.replace('### Fixed\n\n- Less\n', ''), '1.0.0 says nothing'],
    ['another order', changelog.replace('## [Unreleased]', '## [0.9.0] - 2026-01-01'), 'the newest release'],
  ])('refuses %s', (_, text, problem) => {
    expect(() => parseChangelog(text)).toThrow(problem)
  })

  test.each([
    ['### Added\n\n- x', 'minor'],
    ['### Changed\n\n- x', 'minor'],
    ['### Fixed\n\n- x\n\n### Security\n\n- y', 'patch'],
    ['### Removed\n\n- x', 'major'],
    ['### Changed\n\n- **Breaking**: x', 'major'],
  ] as const)('%s raises the %s version', (text, part) => {
    const [entry] = parseChangelog(`# Changelog\n\n## [Unreleased]\n\n${text}\n`).entries
    expect(entry && classifyChanges(entry)).toBe(part)
  })

  test('turns what is unreleased into a release, with links that compare', () => {
    const text = promoteUnreleased(changelog, release)
    expect(text).toContain('## [Unreleased]\n\n## [1.1.0] - 2026-12-24\n\n### Added\n\n- More\n')
    expect(text).toMatch(
      /\[Unreleased\]: \S+\/compare\/v1\.1\.0\.\.\.HEAD\n\[1\.1\.0\]: \S+\/compare\/v1\.0\.0\.\.\.v1\.1\.0\n\[1\.0\.0\]: \S+\/releases\/tag\/v1\.0\.0\n$/,
    )
    expect(readReleaseNotes(text, '1.1.0')).toBe('### Added\n\n- More\n')
    expect(() => promoteUnreleased(text, { ...release, version: '1.2.0' })).toThrow('nothing below [Unreleased]')
    expect(() => readReleaseNotes(text, '1.2.0')).toThrow('no entry for 1.2.0')
  })
})
