/** A source of ADD after its variables are expanded. */
export interface AddSource {
  readonly source: string
  /** Value of `--checksum`. */
  readonly checksum: string | undefined
}

/**
 * Whether ADD would download something that can be another one next time. A download is known by its checksum, a Git repository by its
 * commit (Dockerfile reference, "ADD --checksum" and "Adding files from a Git repository").
 */
export function isUnpinnedDownload({ source, checksum }: AddSource): boolean {
  // Quotes and backslashes are removed by the builder, wherever they stand.
  const address = source.replaceAll(/["'\\]/g, '').trim()
  if (!isRemote(address)) return false
  if (isGit(address)) return !isCommit(checksum) && !isCommit(readGitRevision(address))
  return !/^sha(256:[0-9a-f]{64}|384:[0-9a-f]{96}|512:[0-9a-f]{128})$/i.test(checksum ?? '')
}

/** A scheme, `user@host:path` as Git and ssh write it, or the short form `github.com/owner/name`. */
function isRemote(address: string): boolean {
  return (
    /^[a-z][a-z0-9+.-]*:\/\//i.test(address) || /^[\w.-]+@[\w.-]+:/.test(address) || /^github\.com\//i.test(address)
  )
}

/** Over HTTP, a Git repository is recognized by the end of its path (BuildKit, util/gitutil). */
function isGit(address: string): boolean {
  if (!/^https?:/i.test(address)) return true
  return /^[^?#]*\.git(?=[?#]|$)/i.test(address)
}

/** A branch or tag can be moved; a whole commit ID cannot. */
function isCommit(text: string | undefined): boolean {
  return /^([0-9a-f]{40}|[0-9a-f]{64})$/.test(text ?? '')
}

function readGitRevision(address: string): string | undefined {
  const query = /\?([^#]*)/.exec(address)?.[1]
  if (query !== undefined) {
    const parameters = new URLSearchParams(query)
    return parameters.get('checksum') ?? parameters.get('commit') ?? parameters.get('ref') ?? undefined
  }
  return /#([^:]*)/.exec(address)?.[1]
}
