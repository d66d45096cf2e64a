import type { GitHubRun } from './event.ts'

/**
 * The first line of every comment and issue that we update: an invisible HTML comment. It says what the text is about and
 * which run wrote it. Only the first line is read, so the same text further down has no effect.
 */
export interface Marker {
  /** What the text is: `plan`, `drift`. */
  readonly kind: string
  /** What it is about: the environment. */
  readonly subject: string
}

/** A marker with its origin. */
export interface TextSignature extends Marker {
  /** The commit that the text is about. */
  readonly commit: string
  readonly run: number
  readonly attempt: number
}

/** The signature of a text that a run writes about a commit. Outside GitHub every run counts as the oldest. */
export function createSignature(marker: Marker, commit: string, run: GitHubRun | undefined): TextSignature {
  return { ...marker, commit, run: run?.id ?? 0, attempt: run?.attempt ?? 0 }
}

export function renderSignature({ kind, subject, commit, run, attempt }: TextSignature): string {
  // encodeURIComponent leaves no `>`, so nothing can end the comment early.
  const [what, about, which] = [kind, subject, commit].map(encodeURIComponent)
  return `<!-- eks-actions ${what ?? ''} of ${about ?? ''} commit=${which ?? ''} run=${run} attempt=${attempt} -->`
}

/** The signature of a text; undefined if the text is not ours. */
export function readSignature(text: string): TextSignature | undefined {
  const match = /^<!-- eks-actions (\S+) of (\S+) commit=(\S*) run=(\d+) attempt=(\d+) -->(?:\r?\n|$)/.exec(text)
  if (match === null) return undefined
  try {
    const [kind = '', subject = '', commit = ''] = match.slice(1, 4).map(decodeURIComponent)
    return { kind, subject, commit, run: Number(match[4]), attempt: Number(match[5]) }
  } catch {
    return undefined
  }
}

export function isAbout(signature: TextSignature | undefined, { kind, subject }: Marker): boolean {
  return signature?.kind === kind && signature.subject === subject
}

/** Whether `one` was started after `other`. */
export function isNewerRun(one: TextSignature, other: TextSignature): boolean {
  return one.run === other.run ? one.attempt > other.attempt : one.run > other.run
}
