import { createGit } from '../../git/git.ts'
import type { Context } from '../../runner/context.ts'
import { ActionError } from '../../runner/errors/action-error.ts'

/** Whether a folder is a repository, and has commits; `unknown` without git. */
export type CheckoutState = 'absent' | 'empty' | 'begun' | 'unknown'

/**
 * Reads what git knows about a folder.
 * @throws ActionError `invalid-input` in a folder of a repository, because GitHub and GitLab read workflows only at its top
 */
export async function readCheckout(folder: string, { processes }: Pick<Context, 'processes'>): Promise<CheckoutState> {
  const git = createGit(processes, folder)
  try {
    const prefix = (await git.tryRead(['rev-parse', '--show-prefix']))?.trim()
    if (prefix === undefined) return 'absent'
    if (prefix !== '') throw createSubfolderError(prefix, (await git.read(['rev-parse', '--show-toplevel'])).trim())
    return (await git.tryRead(['rev-parse', '--verify', '--quiet', 'HEAD'])) === undefined ? 'empty' : 'begun'
  } catch (error) {
    if (error instanceof ActionError && error.code === 'invalid-input') throw error
    return 'unknown'
  }
}

function createSubfolderError(prefix: string, top: string): ActionError {
  const what = `${prefix} is a folder inside the repository ${top}: workflows are read only at its top`
  return new ActionError('invalid-input', what, { hint: `Nothing was written. Run init in ${top}.` })
}
