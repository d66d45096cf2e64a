import path from 'node:path'
import { parseRemoteAddress } from '../../git/remote-address.ts'

/** What an application reads from one place. */
export interface ApplicationSource {
  /** As the application has it: `https://github.com/acme/fleet.git`, `oci://…`. */
  readonly repository: string
  readonly target: SourceTarget
  /** Files and folders that it reads, from the top of the repository; '' is the top. */
  readonly paths: readonly string[]
}

export type SourceTarget =
  | { readonly kind: 'branch'; readonly name: string }
  /** The default branch, which the cluster does not know. */
  | { readonly kind: 'default' }
  /** A commit, a tag, a range of versions. */
  | { readonly kind: 'fixed'; readonly name: string }

/** The place of the files that are committed. */
export interface CommitPlace {
  /** Any address of the repository. */
  readonly repository: string
  readonly branch: string
  /** Unset if it is not known: then every branch may be it. */
  readonly defaultBranch?: string | undefined
  /** From the top of the repository. */
  readonly files: readonly string[]
}

/** Why a source does not read the files, or that it does. */
export type SourceMatch = 'match' | 'other-repository' | 'other-branch' | 'fixed' | 'other-path'

/** Whether a source reads one of the files from their branch. */
export function matchSource(source: ApplicationSource, place: CommitPlace): SourceMatch {
  if (!isSameRepository(source.repository, place.repository)) return 'other-repository'
  if (!place.files.some((file) => source.paths.some((folder) => containsFile(folder, file)))) return 'other-path'
  return matchTarget(source.target, place)
}

/** The same without the path: what names an application may know of files that are read in other ways, such as bases of kustomize. */
export function matchRevision(source: ApplicationSource, place: CommitPlace): SourceMatch {
  return isSameRepository(source.repository, place.repository) ? matchTarget(source.target, place) : 'other-repository'
}

function matchTarget(target: SourceTarget, { branch, defaultBranch = branch }: CommitPlace): SourceMatch {
  // A branch may be named like a version.
  if (target.kind === 'fixed') return target.name === branch ? 'match' : 'fixed'
  return (target.kind === 'branch' ? target.name : defaultBranch) === branch ? 'match' : 'other-branch'
}

/** Hosts under which GitHub can be reached by SSH through firewalls. */
const hostAliases: Readonly<Record<string, string | undefined>> = {
  'ssh.github.com': 'github.com',
  'altssh.gitlab.com': 'gitlab.com',
}

/** Whether two addresses, of any form, are those of one repository. Hosts and names differ in case only between people. */
export function isSameRepository(one: string, other: string): boolean {
  const [first, second] = [one, other].map((url) => {
    const address = parseRemoteAddress(url.trim())
    if (address === undefined) return url.trim()
    return `${hostAliases[address.host] ?? address.host}/${address.path}`.toLowerCase()
  })
  return first === second
}

/** A path of a source from the top of the repository: `./apps/web/` is `apps/web`. */
export function normalizeSourcePath(text: string): string {
  const clean = path.posix.normalize(text === '' ? '.' : text).replace(/^\/+|\/+$/g, '')
  return clean === '.' ? '' : clean
}

function containsFile(place: string, file: string): boolean {
  const name = normalizeSourcePath(file)
  return place === '' || name === place || name.startsWith(`${place}/`)
}

/** `main`, `refs/heads/main`; a commit, a tag or a range of versions is fixed. */
export function parseTarget(revision: string | undefined): SourceTarget {
  const text = revision ?? ''
  if (text === '' || text === 'HEAD') return { kind: 'default' }
  const isFixed =
    /^[0-9a-f]{7,64}$/.test(text) || text.startsWith('refs/tags/') || /^[~^<>=v]*\s*\d+(?:\.[\dx*]+)+/.test(text)
  return isFixed ? { kind: 'fixed', name: text } : { kind: 'branch', name: text.replace(/^refs\/heads\//, '') }
}

/** `https://github.com/acme/fleet.git main apps/web` */
export function formatSource({ repository, target, paths }: ApplicationSource): string {
  const revision = target.kind === 'default' ? 'HEAD' : target.name
  return [repository, revision, paths.map((one) => (one === '' ? '.' : one)).join(', ')]
    .filter((part) => part !== '')
    .join(' ')
}
