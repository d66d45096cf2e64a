import semver from 'semver'

/** CHANGELOG.md in the form of keepachangelog.com 1.1. */
export interface Changelog {
  /** Newest first; the first may be what is not released yet. */
  readonly entries: readonly ChangelogEntry[]
}

export interface ChangelogEntry {
  /** Undefined for `[Unreleased]`. */
  readonly version: string | undefined
  /** `YYYY-MM-DD`; undefined for `[Unreleased]`. */
  readonly date: string | undefined
  /** Without its heading. */
  readonly text: string
  /** Headings of its kinds of changes, such as `Added`. */
  readonly kinds: readonly string[]
}

const kinds: readonly string[] = ['Added', 'Changed', 'Deprecated', 'Removed', 'Fixed', 'Security']
const heading = /^## \[([^\]]+)\](?: - (\S+))?$/

/** @throws Error with everything that does not have the form */
export function parseChangelog(text: string): Changelog {
  const [, ...sections] = text.split(/^(?=## )/m)
  const entries = sections.map((section) => parseEntry(section))
  const released = entries.flatMap(({ version }) => version ?? [])
  const problems = entries.flatMap((entry) => listEntryProblems(entry))
  if (entries.slice(1).some(({ version }) => version === undefined))
    problems.push('[Unreleased] is not the first entry')
  if (released.join() !== released.toSorted(semver.rcompare).join())
    problems.push('the newest release is not the first')
  if (problems.length > 0) throw new Error(`CHANGELOG.md: ${problems.join('; ')}`)
  return { entries }
}

function parseEntry(section: string): ChangelogEntry {
  const [title = '', ...lines] = section.split('\n')
  const [, name = title, date] = heading.exec(title) ?? []
  // The definitions of links end the last entry.
  const text = lines
    .filter((line) => !/^\[[^\]]+\]: /.test(line))
    .join('\n')
    .trim()
  return {
    version: name === 'Unreleased' ? undefined : name,
    date,
    text,
    kinds: [...text.matchAll(/^### (.*)$/gm)].map(([, kind = '']) => kind),
  }
}

function listEntryProblems({ version, date, kinds: given, text }: ChangelogEntry): string[] {
  const name = version ?? 'Unreleased'
  return [
    ...given.filter((kind) => !kinds.includes(kind)).map((kind) => `${name}: ${kind} is none of ${kinds.join(', ')}`),
    ...(version === undefined || semver.valid(version) === version ? [] : [`${version} is not a version`]),
    ...(version === undefined || (date !== undefined && isDay(date)) ? [] : [`${name} has no date like 2026-12-31`]),
    ...(version === undefined || text !== '' ? [] : [`${name} says nothing`]),
  ]
}

function isDay(date: string): boolean {
  const parsed = new Date(`${date}T00:00:00Z`)
  return !Number.isNaN(parsed.getTime()) && parsed.toISOString().startsWith(date)
}

/**
 * The smallest part of the version that these changes must raise: what people must act on is a new major version, what they can
 * do more is a minor one.
 */
export function classifyChanges({ kinds: given, text }: ChangelogEntry): 'major' | 'minor' | 'patch' {
  if (given.includes('Removed') || text.includes('**Breaking**')) return 'major'
  return given.some((kind) => kind === 'Added' || kind === 'Changed' || kind === 'Deprecated') ? 'minor' : 'patch'
}

/**
 * Turns what is unreleased into the entry of a release, with an empty one before it.
 * @param repository `owner/name` on GitHub, for the links that compare releases
 * @throws Error if there is nothing to release
 */
export function promoteUnreleased(
  text: string,
  release: { readonly version: string; readonly date: string; readonly repository: string },
): string {
  const { entries } = parseChangelog(text)
  const [unreleased] = entries
  if (unreleased === undefined || unreleased.version !== undefined || unreleased.text === '')
    throw new Error('CHANGELOG.md: there is nothing below [Unreleased]')
  const { version, date, repository } = release
  const versions = [version, ...entries.flatMap((entry) => entry.version ?? [])]
  const body = text
    .replace(/^\[[^\]]+\]: .*\n?/gm, '')
    .replace('## [Unreleased]\n', `## [Unreleased]\n\n## [${version}] - ${date}\n`)
  return `${body.trimEnd()}\n\n${renderLinks(versions, repository)}\n`
}

function renderLinks(versions: readonly string[], repository: string): string {
  const address = `https://github.com/${repository}`
  const links = versions.map((version, index) => {
    const previous = versions[index + 1]
    const target = previous === undefined ? `releases/tag/v${version}` : `compare/v${previous}...v${version}`
    return `[${version}]: ${address}/${target}`
  })
  return [`[Unreleased]: ${address}/compare/v${versions[0] ?? ''}...HEAD`, ...links].join('\n')
}

/** What the release on GitHub says. @throws Error if the version has no entry */
export function readReleaseNotes(text: string, version: string): string {
  const entry = parseChangelog(text).entries.find((candidate) => candidate.version === version)
  if (entry === undefined) throw new Error(`CHANGELOG.md has no entry for ${version}`)
  return `${entry.text}\n`
}
