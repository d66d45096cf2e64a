/** Where a remote is. */
export interface RemoteAddress {
  /** In lower case, without a port. */
  readonly host: string
  /** Without `.git` and slashes around it: `owner/name`, `group/subgroup/project`. */
  readonly path: string
}

/** Parses `https://host/path.git`, `ssh://git@host/path` or `git@host:path`. */
export function parseRemoteAddress(url: string): RemoteAddress | undefined {
  const [, host = '', path = ''] =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(url) ??
    /^(?:[^@/]+@)?([^/:]+):(?!\/\/)(.+)$/.exec(url) ??
    []
  const name = path.replace(/^\/+|\/+$/g, '').replace(/\.git$/, '')
  return host === '' || name === '' ? undefined : { host: host.toLowerCase(), path: name }
}
