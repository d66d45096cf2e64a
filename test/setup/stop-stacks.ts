import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { stopStack } from '../../stack/stack.ts'

/** Every project of a run loads this file again; one folder is enough for all of them. */
const marker = 'EKS_ACTIONS_TEST_STACKS'

/** The folder for the stacks of this run, see stacks.ts; the returned function stops them. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[marker] !== undefined) return undefined
  const home = await mkdtemp(join(tmpdir(), 'eks-actions-'))
  process.env[marker] = home
  process.env.EKS_ACTIONS_STACK_DIR = home
  return async () => {
    const names = (await readdir(home, { withFileTypes: true })).filter((entry) => entry.isDirectory())
    await Promise.all(names.map(({ name }) => stopStack(name)))
    await rm(home, { recursive: true, force: true })
  }
}
