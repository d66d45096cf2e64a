import { mkdtemp } from 'node:fs/promises'
import path from 'node:path'
import type { Context } from '../../runner/context.ts'
import { writePrivateFile } from '../../runner/files/private-file.ts'

/**
 * Writes a file that only this user can read, in a folder of its own that is removed after the job.
 * @param until how long it has to be there
 * @param make gets the folder, for what has to lie beside the file
 * @returns absolute path of the file
 */
export async function writePrivateTempFile(
  name: string,
  { temporaryFolder, state }: Pick<Context, 'temporaryFolder' | 'state'>,
  until: 'end-of-run' | 'end-of-job',
  make: (folder: string) => string | Promise<string>,
): Promise<string> {
  const folder = await mkdtemp(path.join(temporaryFolder, `eks-actions-${name}-`))
  state.removeAfterwards(folder, until)
  const file = path.join(folder, name)
  await writePrivateFile(file, await make(folder))
  return file
}
