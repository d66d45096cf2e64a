import path from 'node:path'

type Environment = Readonly<Record<string, string | undefined>>

/**
 * Where programs are kept: the runner's tool cache; without one (terminal, GitLab) the user's own cache folder. A folder for
 * temporary files would not do: other users may write there too, and plant a program.
 * @param home home folder, where the environment does not name it
 */
export function resolveStoreFolder(environment: Environment, platform: NodeJS.Platform, home: string): string {
  return (
    environment.RUNNER_TOOL_CACHE ?? path.join(resolveUserCache(environment, platform, home), 'eks-actions', 'tools')
  )
}

function resolveUserCache(
  { HOME, XDG_CACHE_HOME, LOCALAPPDATA }: Environment,
  platform: NodeJS.Platform,
  home: string,
): string {
  switch (platform) {
    case 'win32':
      return LOCALAPPDATA ?? path.join(home, 'AppData', 'Local')
    case 'darwin':
      return path.join(HOME ?? home, 'Library', 'Caches')
    default:
      // XDG Base Directory Specification: a path that is not absolute is to be ignored.
      return XDG_CACHE_HOME?.startsWith('/') === true ? XDG_CACHE_HOME : path.join(HOME ?? home, '.cache')
  }
}
