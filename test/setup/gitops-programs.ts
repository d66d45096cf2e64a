/**
 * Argo CD and Flux, which only tests of the project `gitops` need. Where nothing publishes their programs, building them takes as
 * long as all else together: it begins with the run, after the cluster's programs, and the tests that need them come late.
 */

import { MissingPrerequisite } from '../../stack/obtain/prerequisites.ts'
import type { PrepareContext } from '../../stack/part.ts'
import { prepareParts } from '../../stack/stack.ts'

export const gitopsParts = ['flux', 'argocd'] as const

/** Fetches or builds what is missing. What the machine cannot have is missing from the stack later on, with the reason. */
export async function prepareGitops(context: Pick<PrepareContext, 'signal' | 'progress'>): Promise<void> {
  for (const parts of [['kubernetes'], gitopsParts] as const) {
    await prepareParts(parts, context).catch((error: unknown) => {
      if (!(error instanceof MissingPrerequisite)) throw error
    })
  }
}

/** Begins in the background of the other tests. */
export function setup(): () => void {
  const stop = new AbortController()
  // Whoever needs the programs tries again, and reports what fails.
  prepareGitops({ signal: stop.signal, progress: () => undefined }).catch(() => undefined)
  return () => {
    stop.abort(new Error('the tests have ended'))
  }
}
