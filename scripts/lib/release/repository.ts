import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import semver from 'semver'

/** A clone of the repository that is released. */
export interface ReleaseRepository {
  readonly root: string
  readonly git: (...args: readonly string[]) => string
  readonly read: (file: string) => string
  readonly write: (file: string, text: string) => void
}

/** @param root folder of the clone */
export function openReleaseRepository(root: string): ReleaseRepository {
  return {
    root,
    git: (...args) =>
      execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] }).trimEnd(),
    read: (file) => readFileSync(path.join(root, file), 'utf8'),
    write: (file, text) => {
      writeFileSync(path.join(root, file), text)
    },
  }
}

export interface PackageManifest {
  readonly name: string
  readonly version: string
  readonly repository?: { readonly type: string; readonly url: string }
}

export function readManifest({ read }: Pick<ReleaseRepository, 'read'>): PackageManifest {
  return JSON.parse(read('package.json')) as PackageManifest
}

/** `owner/name` on GitHub. @throws Error if package.json names no repository there: npm refuses its provenance then */
export function readRepositoryName(manifest: PackageManifest): string {
  const url = manifest.repository?.url ?? ''
  const [, name] = /^git\+https:\/\/github\.com\/([^/]+\/[^/]+)\.git$/.exec(url) ?? []
  if (name === undefined) throw new Error(`package.json: repository.url must be git+https://github.com/owner/name.git`)
  return name
}

/** Versions that were released: those of tags `vX.Y.Z`, which never move; the newest first. */
export function listReleasedVersions({ git }: Pick<ReleaseRepository, 'git'>): readonly string[] {
  const tags = git('tag', '--list', 'v*').split('\n')
  return tags
    .map((tag) => tag.slice(1))
    .filter((version) => semver.valid(version) === version && semver.prerelease(version) === null)
    .toSorted(semver.rcompare)
}

/**
 * The moving tag of a release, `v1` for 1.4.2.
 * @returns undefined for a fix of an older minor version: the tag never moves backwards
 */
export function findMajorTag(version: string, released: readonly string[]): string | undefined {
  const major = semver.major(version)
  const newer = released.some((other) => semver.major(other) === major && semver.gt(other, version))
  return newer ? undefined : `v${String(major)}`
}

/** Documents and workflows that name the current version. Notes on older ones keep theirs. */
export function listVersionedFiles({ git }: Pick<ReleaseRepository, 'git'>): readonly string[] {
  const files = git('ls-files', '--', '*.md', '*.yml', '*.yaml').split('\n')
  return files.filter((file) => !/^(CHANGELOG\.md$|docs\/upgrading\.md$|test\/|stack\/)/.test(file))
}
