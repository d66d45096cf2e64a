import { access, constants, stat } from 'node:fs/promises'
import path from 'node:path'

/** The first executable of that name in the folders of PATH. Folders, pipes and empty files are passed over. */
export async function findOnPath(name: string, searchPath: string): Promise<string | undefined> {
  for (const folder of searchPath.split(path.delimiter)) {
    // A relative or empty entry means the working directory, which holds the pull request's files.
    if (!path.isAbsolute(folder)) continue
    const file = path.join(folder, name)
    if (await isProgram(file)) return file
  }
  return undefined
}

async function isProgram(file: string): Promise<boolean> {
  try {
    await access(file, constants.X_OK)
    const status = await stat(file)
    return status.isFile() && status.size > 0
  } catch {
    return false
  }
}
