/** Parses the output of git. */

export interface GitPerson {
  readonly name: string
  readonly email: string
  /** ISO 8601. */
  readonly date: string
}

export interface GitRef {
  /** Full name, for example `refs/heads/main`. */
  readonly ref: string
  readonly sha: string
  /** `commit`, or `tag` for an annotated tag. */
  readonly type: string
}

export interface GitCommit {
  readonly sha: string
  readonly tree: string
  readonly parents: readonly string[]
  readonly author: GitPerson
  readonly committer: GitPerson
  readonly message: string
}

export interface ListedTreeEntry {
  readonly path: string
  readonly mode: string
  readonly type: string
  readonly sha: string
  readonly size?: number
}

export interface FileDiff {
  readonly sha: string
  readonly filename: string
  readonly previous?: string
  readonly status: 'added' | 'removed' | 'modified' | 'renamed' | 'changed'
  readonly additions: number
  readonly deletions: number
  readonly patch?: string
}

/** Fields of a commit for `git log --format`, in the order in which {@link parseLog} reads them. */
export const logFormat = '%H%x1f%T%x1f%P%x1f%an%x1f%ae%x1f%aI%x1f%cn%x1f%ce%x1f%cI%x1f%B'

/** Parses `git log -z` in {@link logFormat}. */
export function parseLog(text: string): readonly GitCommit[] {
  return text
    .split('\0')
    .filter(Boolean)
    .map((record) => {
      const [sha = '', tree = '', parents = '', an = '', ae = '', ai = '', cn = '', ce = '', ci = '', message = ''] =
        record.split('\x1f')
      return {
        sha,
        tree,
        parents: parents.split(' ').filter(Boolean),
        author: { name: an, email: ae, date: toUtc(ai) },
        committer: { name: cn, email: ce, date: toUtc(ci) },
        message: message.replace(/\n$/, ''),
      }
    })
}

/** GitHub returns commit dates in UTC without fractions of seconds. */
function toUtc(date: string): string {
  return new Date(date).toISOString().replace(/\.\d+Z$/, 'Z')
}

/** Parses one record of `git ls-tree -l`. */
export function parseTreeLine(line: string): ListedTreeEntry {
  const tab = line.indexOf('\t')
  const [mode = '', type = '', sha = '', size = '-'] = line.slice(0, tab).split(/ +/)
  return { path: line.slice(tab + 1), mode, type, sha, ...(size === '-' ? {} : { size: Number(size) }) }
}

const statuses: Readonly<Record<string, FileDiff['status']>> = {
  A: 'added',
  D: 'removed',
  M: 'modified',
  R: 'renamed',
  T: 'changed',
}

/** Joins three outputs of the same diff, which git prints in the same order. */
export function joinDiff(raw: string, numstat: string, patch: string): readonly FileDiff[] {
  const counts = splitNonEmptyLines(numstat)
  const patches = patch.split(/^(?=diff --git )/m).filter(Boolean)
  const fields = raw.split('\0').filter(Boolean)
  const files: FileDiff[] = []
  for (let at = 0; at < fields.length;) {
    const [, , oldSha = '', newSha = '', letter = ''] = fields[at++]?.split(' ') ?? []
    const first = fields[at++] ?? ''
    const renamed = letter.startsWith('R')
    const filename = renamed ? (fields[at++] ?? '') : first
    const [additions = '0', deletions = '0'] = counts[files.length]?.split('\t') ?? []
    const hunk = patches[files.length]?.match(/^@@[\s\S]*/m)?.[0].replace(/\n$/, '')
    files.push({
      sha: letter === 'D' ? oldSha : newSha,
      filename,
      ...(renamed ? { previous: first } : {}),
      status: statuses[letter[0] ?? ''] ?? 'changed',
      // Binary files show "-".
      additions: Number(additions) || 0,
      deletions: Number(deletions) || 0,
      ...(hunk === undefined ? {} : { patch: hunk }),
    })
  }
  return files
}

/** Splits a text into its non-empty lines. */
export function splitNonEmptyLines(text: string): readonly string[] {
  return text.split('\n').filter(Boolean)
}
