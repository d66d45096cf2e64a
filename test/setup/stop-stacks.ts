import { mkdtemp, readdir, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { runOnDeath } from '../../stack/core/guard.ts'
import { stopStack } from '../../stack/stack.ts'

/** Every project of a run loads this file again; one folder is enough for all of them. */
const marker = 'EKS_ACTIONS_TEST_STACKS'

const stopAll = 'for folder in "$EKS_ACTIONS_STACK_DIR"/*/; do "$0" "$1" down --name "$(basename "$folder")"; done'

/** The folder for the stacks of this run, see stacks.ts; they stop with the run, even if it is killed. */
export async function setup(): Promise<(() => Promise<void>) | undefined> {
  if (process.env[marker] !== undefined) return undefined
  const home = await mkdtemp(join(tmpdir(), 'eks-actions-'))
  process.env[marker] = home
  process.env.EKS_ACTIONS_STACK_DIR = home
  const release = runOnDeath(['/bin/sh', '-c', stopAll, process.execPath, join(repositoryRoot, 'stack/cli.ts')])
  return async () => {
    const names = (await readdir(home, { withFileTypes: true })).filter((entry) => entry.isDirectory())
    await Promise.all(names.map(({ name }) => stopStack(name)))
    await rm(home, { recursive: true, force: true })
    await release()
  }
}
