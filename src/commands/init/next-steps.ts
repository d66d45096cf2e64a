import type { Answers } from './answers/answers.ts'

/** A command and what it is for. */
export interface NextStep {
  readonly title: string
  readonly commands: readonly string[]
}

/** What a person does after `init`, in this order. The README of the repository and the log show the same. */
export function listNextSteps(answers: Answers, version: string): readonly NextStep[] {
  const { ci, repository } = answers
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
      {
        title: 'With administrator credentials of each AWS account and the ID of the project, prepare it',
        commands: [begin, `${bootstrap} --provider gitlab --gitlab-project-id <ID>`],
      },
      { title: 'Set the variables that .gitlab-ci.yml reads', commands: listGitLabVariables(answers) },
      { title: 'Open a merge request', commands: [...commit, 'glab mr create --fill'] },
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

/** GitLab's jobs read names of accounts and clusters from variables, as those of GitHub do; there, bootstrap sets them. */
function listGitLabVariables({ name, region, accounts, repository }: Answers): readonly string[] {
  const variables = {
    AWS_REGION: region,
    STAGING_ACCOUNT_ID: accounts.staging,
    PRODUCTION_ACCOUNT_ID: accounts.production,
    EKS_CLUSTER: `${name}-staging`,
    PRODUCTION_EKS_CLUSTER: `${name}-production`,
  }
  return Object.entries(variables).map(([key, value]) => `glab variable set ${key} ${value} --repo ${repository}`)
}
