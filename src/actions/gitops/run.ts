import type { Context } from '../../runner/context.ts'
import { openActionRun } from '../shared/action-run.ts'
import { isFork } from '../shared/forks.ts'
import type { contract, GitopsInputs, GitopsOutputs, GitopsRun } from './contract.ts'
import type { GitopsCommand } from './inputs.ts'
import { skipGitopsFork } from './report.ts'

/** Commits a release to the repository with the desired state, or shows what it would commit. */
export async function run(inputs: GitopsInputs, context: Context): Promise<GitopsOutputs> {
  const action = await openActionRun<typeof contract>(inputs, context)
  if (isFork(action.event)) return skipGitopsFork(action)
  const runCommand = await commands[inputs.command]()
  return await runCommand(action)
}

/** One command of the action. */
type GitopsCommandHandler = (action: GitopsRun) => Promise<GitopsOutputs>

/** Loaded on use. A rollback is the release of what the files were. */
const commands: Readonly<Record<GitopsCommand, () => Promise<GitopsCommandHandler>>> = {
  release: async () => (await import('./commands/release.ts')).releaseByCommit,
  diff: async () => (await import('./commands/diff.ts')).diffFiles,
  rollback: async () => (await import('./commands/release.ts')).releaseByCommit,
}
