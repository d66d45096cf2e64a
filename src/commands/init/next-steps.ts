import type { Answers } from './answers/answers.ts'

/** A command and what it is for. */
export interface NextStep {
  readonly title: string
  readonly commands: readonly string[]
}

/** What a person does after `init`, in this order. The README of the repository and the log show the same. */
export function listNextSteps({ ci, repository }: Answers, version: string): readonly NextStep[] {
  const bootstrap = `npx eks-actions@${version} bootstrap`
  // Before the rest, because bootstrap sets rules for a branch only if it exists.
  const begin =
    'git commit --allow-empty --message "Begin" && git push --set-upstream origin HEAD:main # only in a repository without commits'
  const commit = [
    'git switch --create first-environments',
    'git add --all && git commit --message "Add three environments"',
    'git push --set-upstream origin first-environments',
  ]
  if (ci === 'gitlab') {
    return [
      { title: 'With administrator credentials of each AWS account, prepare it', commands: [begin, bootstrap] },
      { title: 'Set the CI/CD variables that .gitlab-ci.yml names at its top, then push a branch', commands: commit },
    ]
  }
  return [
    {
      title:
        'With administrator credentials of each AWS account and a token of an administrator of the repository, prepare both',
      commands: [begin, `GITHUB_TOKEN="$(gh auth token)" ${bootstrap}`],
    },
    { title: 'Open a pull request', commands: [...commit, `gh pr create --repo ${repository} --fill`] },
  ]
}
