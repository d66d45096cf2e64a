import semver from 'semver'

/** The commit of a release, as the example workflows pin the actions to it. */
export interface ReleaseCommit {
  readonly commit: string
  readonly version: string
}

const command = /(\bnpx eks-actions@)(\d+\.\d+\.\d+)/g
const tagQuery = /(\brepos\/org\/eks-actions\/commits\/v)(\d+\.\d+\.\d+)/g
const pin = /(\buses: org\/eks-actions(?:\/[a-z-]+)?@)([0-9a-f]{40}) # v(\d+\.\d+\.\d+)/g
const majorTag = /(\borg\/eks-actions(?:\/[a-z-]+)?@v)(\d+)(?![\d.])/g
const majorAddress = /(\/org\/eks-actions\/v)(\d+)(?=\/)/g

/** A document or workflow with another version of the command line, and after a new major version with its tag. */
export function renameVersion(text: string, version: string): string {
  const major = String(semver.major(version))
  return text
    .replaceAll(command, `$1${version}`)
    .replaceAll(tagQuery, `$1${version}`)
    .replaceAll(majorTag, `$1${major}`)
    .replaceAll(majorAddress, `$1${major}`)
}

/** A workflow with the actions of another release. */
export function setReleasePins(text: string, { commit, version }: ReleaseCommit): string {
  return text.replaceAll(pin, `$1${commit} # v${version}`)
}

/** The releases to which a workflow pins the actions, each once. */
export function listReleasePins(text: string): readonly ReleaseCommit[] {
  const found = [...text.matchAll(pin)].map(([, , commit = '', version = '']) => ({ commit, version }))
  return found.filter(({ commit }, index) => found.findIndex((other) => other.commit === commit) === index)
}

/** Versions in a text that are not this one: of the command line, of tags in commands, of the moving tag. */
export function listOtherVersions(text: string, version: string): readonly string[] {
  const major = String(semver.major(version))
  const find = (pattern: RegExp, expected: string): readonly string[] =>
    [...text.matchAll(pattern)].filter(([, , named]) => named !== expected).map(([whole]) => whole)
  return [...find(command, version), ...find(tagQuery, version), ...find(majorTag, major), ...find(majorAddress, major)]
}

/** package.json or package-lock.json with another version of this package; everything else stays as written. */
export function setPackageVersion(text: string, name: string, version: string): string {
  return text.replaceAll(
    new RegExp(`("name": "${RegExp.escape(name)}",\\s*"version": ")[^"]+(")`, 'g'),
    `$1${version}$2`,
  )
}
