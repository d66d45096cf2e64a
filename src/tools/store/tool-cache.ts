/** Folder of a tool in the tool cache of the runner; undefined when it is not there, or not complete. */
export type ToolCacheLookup = (tool: string, version: string, architecture: string) => Promise<string | undefined>

/**
 * Looks a tool up as every action does, in `RUNNER_TOOL_CACHE`. The toolkit brings an HTTP client along (undici), which
 * takes 60 to 80 ms to load; so our own entries are read without it.
 */
export async function findInToolCache(
  tool: string,
  version: string,
  architecture: string,
): Promise<string | undefined> {
  const { find } = await import('@actions/tool-cache')
  const folder = find(tool, version, architecture)
  return folder === '' ? undefined : folder
}
