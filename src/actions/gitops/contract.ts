import { defineAction, type Inputs, type Outputs } from '../../runner/contract/action.ts'
import type { ActionRun } from '../shared/action-run.ts'
import { gitopsForeignNames } from './foreign-names.ts'
import { gitopsInputs } from './inputs.ts'
import { gitopsRules } from './rules.ts'

export const contract = defineAction({
  name: 'gitops',
  description: 'Commit a release to the repository that Argo CD or Flux reads: exactly the values that change.',
  branding: { icon: 'git-commit', color: 'purple' },
  inputs: gitopsInputs,
  rules: gitopsRules,
  foreign: gitopsForeignNames,
  outputs: {
    changed: 'true if a commit was made, or for `diff` would be',
    'commit-sha': 'Commit that holds the release: the new one, or the one that does already',
    'previous-sha': 'Commit that the branch was at before',
    'pull-request-number': 'Number of the pull request, with `pull-request: true`',
    'pull-request-url': 'Address of the pull request',
    'diff-path': 'File with the change as a patch',
    url: 'URL of the deployed application',
  },
  permissions: {
    contents: { level: 'write', why: 'to commit; `diff` only reads' },
    'pull-requests': { level: 'write', why: 'for the comment of `diff`, and for `pull-request`' },
    deployments: { level: 'write', why: 'for the GitHub deployment and its status' },
  },
})

export type GitopsOutputs = Outputs<typeof contract>

export type GitopsInputs = Inputs<typeof contract>

/** One run of the action; every command takes it. */
export type GitopsRun = ActionRun<typeof contract>
