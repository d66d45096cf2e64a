import type { Answers } from './answers/answers.ts'
import type { CheckoutState } from './checkout.ts'

/** A command and what it is for. */
export interface NextStep {
  readonly title: string
  readonly commands: readonly string[]
  /** Folders that need it; undefined for all. */
  readonly isFor?: readonly CheckoutState[]
}

/** What a person does after `init`, in this order. The README of the repository and the log show the same. */
export function listNextSteps(answers: Answers, version: string): readonly NextStep[] {
  const { ci, repository } = answers
  const bootstrap = formatBootstrapCommand(answers, version)
  // Before the rest, because bootstrap sets rules for a branch only if it exists.
  const begin: NextStep = {
    title: 'Only in a repository without commits, begin its branch main',
    commands: ['git commit --allow-empty --message "Begin"', 'git push --set-upstream origin HEAD:main'],
    isFor: ['absent', 'empty', 'unknown'],
  }
  const clone: NextStep = {
    title: 'Make this folder a clone of your repository',
    commands: [
      'git init --initial-branch=main',
      `git remote add origin https://${ci === 'gitlab' ? 'gitlab.com' : 'github.com'}/${repository}.git`,
    ],
    isFor: ['absent'],
  }
  const commit = [
    'git switch --create first-environments',
    'git add --all && git commit --message "Add three environments"',
    'git push --set-upstream origin first-environments',
  ]
  if (ci === 'gitlab') {
    return [
      clone,
      begin,
      {
        title: 'With administrator credentials of each AWS account and the ID of the project, prepare it',
        commands: [bootstrap],
      },
      { title: 'Set the variables that .gitlab-ci.yml reads', commands: listGitLabVariables(answers) },
      { title: 'Open a merge request', commands: [...commit, 'glab mr create --fill'] },
    ]
  }
  return [
    clone,
    begin,
    {
      title:
        'With administrator credentials of each AWS account and a token of an administrator of the repository, prepare both',
      commands: [bootstrap],
    },
    { title: 'Open a pull request', commands: [...commit, `gh pr create --repo ${repository} --fill`] },
  ]
}

/** The command that prepares the accounts, and a repository on GitHub. */
export function formatBootstrapCommand({ ci }: Pick<Answers, 'ci'>, version: string): string {
  const command = `npx eks-actions@${version} bootstrap`
  return ci === 'gitlab'
    ? `${command} --provider gitlab --gitlab-project-id <ID>`
    : `GITHUB_TOKEN="$(gh auth token)" ${command}`
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
