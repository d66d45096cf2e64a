import { createGit, resolveCommit } from '../../git/git.ts'
import { findTop } from '../../git/repository.ts'
import { type EventContext, parseRemote, readEvent } from '../../github/event.ts'
import { assertTrustedCheckout, type CheckoutFacts } from '../../github/trusted-checkout.ts'
import type { WorkspacePath } from '../../runner/contract/paths.ts'
import type { Context } from '../../runner/context.ts'
import { isRecord } from '../../runner/records.ts'

/**
 * The event of this run, before anything is done for it.
 * @param inputs whose files and folders the run reads
 * @throws ActionError `untrusted-checkout` where it comes with secrets and a file or folder is not known to be reviewed
 */
export async function readTrustedEvent(context: Context, inputs: object): Promise<EventContext> {
  const { environment, workspace } = context
  const event = await readEvent(environment)
  // Whose the files are matters there alone, and asking costs processes.
  if (event.privileged === undefined) return event
  const checked = new Set<string | undefined>()
  for (const { absolute, relative } of [...listPaths(inputs), ...listWorkspace(workspace)]) {
    const top = findTop(absolute)
    if (checked.has(top)) continue
    checked.add(top)
    assertTrustedCheckout(event, await readCheckout(top, relative, event, context))
  }
  return event
}

/** The workspace itself counts, unless it only holds checkouts in folders of their own. */
function listWorkspace(workspace: string): readonly WorkspacePath[] {
  const holdsCheckouts = findTop(workspace) === undefined
  return holdsCheckouts ? [] : [{ absolute: workspace, relative: 'the checkout' }]
}

/** Every path among the inputs, however deep. Those of files to write count as their folders do. */
function listPaths(value: unknown): readonly WorkspacePath[] {
  if (Array.isArray(value)) return value.flatMap(listPaths)
  if (!isRecord(value)) return []
  const { absolute, relative } = value
  if (typeof absolute === 'string' && typeof relative === 'string') return [{ absolute, relative }]
  return Object.values(value).flatMap(listPaths)
}

async function readCheckout(
  top: string | undefined,
  shown: string,
  { sha }: EventContext,
  { processes }: Context,
): Promise<CheckoutFacts> {
  if (top === undefined) return { path: shown, commit: undefined, isInHistory: false, origin: undefined }
  const git = createGit(processes, top)
  const commit = await resolveCommit(git, 'HEAD')
  const isKnown = commit !== undefined && sha !== undefined
  const isInHistory =
    isKnown && (await git.tryRead(['merge-base', '--is-ancestor', '--end-of-options', commit, sha])) !== undefined
  const origin = parseRemote((await git.tryRead(['config', '--get', 'remote.origin.url']))?.trim())
  return { path: shown, commit, isInHistory, origin }
}
