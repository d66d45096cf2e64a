import { access, constants } from 'node:fs/promises'
import path from 'node:path'

/** The first executable of that name in the folders of PATH. */
export async function findOnPath(name: string, searchPath: string): Promise<string | undefined> {
  for (const folder of searchPath.split(path.delimiter)) {
    // A relative or empty entry means the working directory, which holds the pull request's files.
    if (!path.isAbsolute(folder)) continue
    const file = path.join(folder, name)
    const executable = await access(file, constants.X_OK).then(
      () => true,
      () => false,
    )
    if (executable) return file
  }
  return undefined
}
