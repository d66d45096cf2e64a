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
  /** Where the subject is, if several may have its name. */
  readonly folder?: string
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

export function renderSignature({ kind, subject, folder, commit, run, attempt }: TextSignature): string {
  // encodeURIComponent leaves no `>`, so nothing can end the comment early.
  const [what, about, which] = [kind, subject, commit].map(encodeURIComponent)
  const where = folder === undefined ? '' : ` in ${encodeURIComponent(folder)}`
  return `<!-- eks-actions ${what ?? ''} of ${about ?? ''}${where} commit=${which ?? ''} run=${run} attempt=${attempt} -->`
}

/** The signature of a text; undefined if the text is not ours. */
export function readSignature(text: string): TextSignature | undefined {
  const groups = signaturePattern.exec(text)?.groups
  if (groups === undefined) return undefined
  const { run, attempt, folder } = groups
  try {
    const [kind = '', subject = '', commit = ''] = [groups.kind, groups.subject, groups.commit].map((each = '') =>
      decodeURIComponent(each),
    )
    const place = folder === undefined ? {} : { folder: decodeURIComponent(folder) }
    return { kind, subject, ...place, commit, run: Number(run), attempt: Number(attempt) }
  } catch {
    return undefined
  }
}

const signaturePattern =
  /^<!-- eks-actions (?<kind>\S+) of (?<subject>\S+)(?: in (?<folder>\S+))? commit=(?<commit>\S*) run=(?<run>\d+) attempt=(?<attempt>\d+) -->(?:\r?\n|$)/

/** A text without a folder may be that of any: the first run takes it over. */
export function isAbout(signature: TextSignature | undefined, { kind, subject, folder }: Marker): boolean {
  const isSame = signature?.kind === kind && signature.subject === subject
  return isSame && (signature.folder === undefined || signature.folder === folder)
}

/** Whether `one` was started after `other`. */
export function isNewerRun(one: TextSignature, other: TextSignature): boolean {
  return one.run === other.run ? one.attempt > other.attempt : one.run > other.run
}
