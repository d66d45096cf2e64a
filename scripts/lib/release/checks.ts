import semver from 'semver'
import { classifyChanges, parseChangelog, type ChangelogEntry } from './changelog.ts'
import { checkMarketplaceMetadata } from './marketplace.ts'
import {
  findMajorTag,
  listReleasedVersions,
  listVersionedFiles,
  readManifest,
  readRepositoryName,
  type ReleaseRepository,
} from './repository.ts'
import { listOtherVersions, listReleasePins } from './version-places.ts'

/** One condition of a release. */
export interface ReleaseCheck {
  readonly name: string
  /** Sentences; none if the condition holds. */
  readonly problems: readonly string[]
}

/** What must hold before a version is prepared. Nothing is changed, and nothing is built. */
export function checkPreparation(repository: ReleaseRepository, version: string): readonly ReleaseCheck[] {
  const released = listReleasedVersions(repository)
  const majorTag = semver.valid(version) === null ? undefined : findMajorTag(version, released)
  return [
    { name: 'the working tree is clean', problems: listLines(repository.git('status', '--porcelain')) },
    { name: `${version} is the next version`, problems: checkVersion(repository, version, released) },
    { name: 'CHANGELOG.md says what changes', problems: checkUnreleased(repository, version, released) },
    { name: 'docs/upgrading.md says what to do about it', problems: checkUpgradeNotes(repository, version, released) },
    ...checkMetadata(repository),
    {
      name: `the tag v${version} is new; ${majorTag === undefined ? 'no moving tag follows' : `${majorTag} will move to it`}`,
      problems: released.includes(version) ? [`v${version} exists, and such tags never move`] : [],
    },
  ]
}

/** What must hold for the commit of a release. @param tag for example `v1.2.0`; undefined before there is one */
export function checkRelease(repository: ReleaseRepository, tag: string | undefined): readonly ReleaseCheck[] {
  const { version } = readManifest(repository)
  return [
    {
      name: `package.json names the version of the tag`,
      problems: tag === undefined || tag === `v${version}` ? [] : [`it names ${version}, and the tag is ${tag}`],
    },
    { name: `CHANGELOG.md has an entry for ${version}`, problems: checkEntry(repository, version) },
    { name: `documents and workflows name ${version}`, problems: checkPlaces(repository, version) },
    ...checkMetadata(repository),
  ]
}

/** Version by which the unreleased changes are released. @returns undefined if there are none */
export function suggestVersion(repository: ReleaseRepository): string | undefined {
  const { version } = readManifest(repository)
  const unreleased = findUnreleased(repository)
  if (unreleased === undefined || unreleased.text === '') return undefined
  if (!listReleasedVersions(repository).includes(version)) return version
  return semver.inc(version, classifyChanges(unreleased)) ?? undefined
}

function findUnreleased({ read }: ReleaseRepository): ChangelogEntry | undefined {
  return parseChangelog(read('CHANGELOG.md')).entries.find(({ version }) => version === undefined)
}

function checkVersion(repository: ReleaseRepository, version: string, released: readonly string[]): readonly string[] {
  if (semver.valid(version) !== version || semver.prerelease(version) !== null)
    return [`${version} is not a version like 1.2.0`]
  const { version: current } = readManifest(repository)
  const isFirst = version === current && !released.includes(current)
  return isFirst || semver.gt(version, current) ? [] : [`package.json names ${current} already`]
}

function checkUnreleased(
  repository: ReleaseRepository,
  version: string,
  released: readonly string[],
): readonly string[] {
  const unreleased = findUnreleased(repository)
  if (unreleased === undefined || unreleased.text === '') return ['there is nothing below [Unreleased]']
  const previous = released.find((other) => semver.valid(version) !== null && semver.lt(other, version))
  if (previous === undefined) return []
  const least = semver.inc(previous, classifyChanges(unreleased)) ?? previous
  return semver.lt(version, least) ? [`what changed since ${previous} makes it at least ${least}`] : []
}

/** People who move to another major version must act. */
function checkUpgradeNotes(
  { read }: ReleaseRepository,
  version: string,
  released: readonly string[],
): readonly string[] {
  const [newest] = released
  if (newest === undefined || semver.valid(version) === null || semver.major(newest) === semver.major(version))
    return []
  const title = `## From v${String(semver.major(newest))} to v${String(semver.major(version))}`
  return read('docs/upgrading.md').split('\n').includes(title) ? [] : [`it has no section "${title}"`]
}

function checkMetadata(repository: ReleaseRepository): readonly ReleaseCheck[] {
  return [
    {
      name: 'action.yml is fit for the Marketplace',
      problems: checkMarketplaceMetadata(repository.read('action.yml')),
    },
    { name: 'package.json names the repository, for provenance', problems: checkRepositoryName(repository) },
  ]
}

function checkRepositoryName(repository: ReleaseRepository): readonly string[] {
  try {
    readRepositoryName(readManifest(repository))
    return []
  } catch (error) {
    return [(error as Error).message]
  }
}

function checkEntry({ read }: ReleaseRepository, version: string): readonly string[] {
  const versions = parseChangelog(read('CHANGELOG.md')).entries.map((entry) => entry.version)
  return versions.includes(version) ? [] : ['it has none: prepare the release with `npm run release`']
}

function checkPlaces(repository: ReleaseRepository, version: string): readonly string[] {
  const others = listVersionedFiles(repository).flatMap((file) =>
    listOtherVersions(repository.read(file), version).map((named) => `${file}: ${named}`),
  )
  return [...others, ...checkPins(repository, version)]
}

/** Between a release and the commit that points at it, the examples are pinned to the release before. */
function checkPins(repository: ReleaseRepository, version: string): readonly string[] {
  const known = parseChangelog(repository.read('CHANGELOG.md')).entries.flatMap((entry) => entry.version ?? [])
  const pins = listVersionedFiles(repository).flatMap((file) =>
    listReleasePins(repository.read(file)).map((pin) => ({ file, ...pin })),
  )
  const unknown = pins.filter((pin) => pin.version !== version && !known.includes(pin.version))
  const commits = new Set(pins.map(({ commit }) => commit))
  return [
    ...unknown.map((pin) => `${pin.file}: v${pin.version} was never released`),
    ...(commits.size > 1 ? [`the examples are pinned to different commits: ${[...commits].join(', ')}`] : []),
  ]
}

function listLines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '')
}
