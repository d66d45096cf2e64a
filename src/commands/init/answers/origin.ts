import { createGit } from '../../../git/git.ts'
import type { Context } from '../../../runner/context.ts'
import type { PartialAnswers } from './answers.ts'
import {
  applicationKind,
  isGitHubRepository,
  isOfKind,
  longestApplicationName,
  repositoryPathKind,
  toValidName,
} from './names.ts'

/** What the remote `origin` says: the path of the repository, and whether it is on GitLab. */
export async function readOriginAnswers(
  folder: string,
  { processes }: Pick<Context, 'processes'>,
): Promise<PartialAnswers> {
  // Without git, or outside of a repository, nothing is known.
  const url = await createGit(processes, folder)
    .tryRead(['remote', 'get-url', 'origin'])
    .catch(() => undefined)
  const origin = parseOrigin(url?.trim() ?? '')
  if (origin === undefined) return { accounts: {} }
  return { repository: origin.path, ...(origin.isGitLab ? { ci: 'gitlab' } : {}), accounts: {} }
}

/** Path of `https://host/group/name.git`, `ssh://git@host/group/name` or `git@host:group/name.git`. */
function parseOrigin(url: string): { readonly path: string; readonly isGitLab: boolean } | undefined {
  const [, host = '', address = ''] =
    /^(?:https?|ssh|git):\/\/(?:[^@/]*@)?([^/:]+)(?::\d+)?\/(.+)$/.exec(url) ??
    /^(?:[^@/]+@)?([^/:]+):(?!\/)(.+)$/.exec(url) ??
    []
  const path = address.replace(/\/+$/, '').replace(/\.git$/, '')
  if (!isOfKind(repositoryPathKind, path)) return undefined
  return { path, isGitLab: /(?:^|\.)gitlab\./i.test(host) || !isGitHubRepository(path) }
}

/** The application is named like its repository, if that is a valid name. */
export function addApplicationName(answers: PartialAnswers): PartialAnswers {
  if (answers.application !== undefined || answers.repository === undefined) return answers
  const application = toValidName(answers.repository.split('/').at(-1) ?? '', longestApplicationName)
  return isOfKind(applicationKind, application) ? { ...answers, application } : answers
}
