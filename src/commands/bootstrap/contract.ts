import { provisionInputs } from '../../actions/provision/inputs.ts'
import { environmentKind } from '../../actions/shared/inputs.ts'
import { awsInputs } from '../../aws/inputs.ts'
import { defineCommand, type Inputs } from '../../runner/contract/action.ts'
import type { Input } from '../../runner/contract/kind.ts'
import { input } from '../../runner/contract/kind.ts'
import { boolean, patternKind, secret } from '../../runner/contract/scalars.ts'
import { listOf } from '../../runner/contract/structures.ts'

const reviewerKind = patternKind(
  'reviewer',
  /^[A-Za-z0-9][\w-]{0,38}(\/[\w.-]{1,100})?$/,
  'a user such as alice, or a team such as acme/platform',
  (text) => text.replace(/^@/, ''),
)

/** Prepares all environments of a repository as `provision --command bootstrap` prepares one. */
export const contract = defineCommand({
  name: 'bootstrap',
  description:
    'Prepare the AWS account, and the GitHub repository, for all environments: state buckets, roles, variables.',
  inputs: {
    directory: provisionInputs.directory,
    environments: listOf(environmentKind, {
      commas: true,
      example: 'development',
      description: 'Environments to prepare; default: all below `directory` whose account is that of the credentials',
    }),
    'preview-environment': input(environmentKind, {
      default: 'development',
      description: 'Environment whose cluster runs the previews of pull requests',
    }),
    'role-policies': describeForAll(
      provisionInputs['role-policies'],
      'Managed policies for the role of each environment, besides those that bootstrap creates',
    ),
    'plan-role-policies': describeForAll(
      provisionInputs['plan-role-policies'],
      'Managed policies for the plan role of each environment',
    ),
    'plan-role-for': describeForAll(
      provisionInputs['plan-role-for'],
      'Jobs that may assume the plan roles; default: those of pull requests, for production and environments with `deletion-protection: true` only those of `default-branch`',
    ),
    'permissions-boundary': describeForAll(
      provisionInputs['permissions-boundary'],
      'Permissions boundary of the roles',
    ),
    'default-branch': describeForAll(
      provisionInputs['default-branch'],
      'Branch that only reviewed code reaches: its jobs may plan production, and protected environments admit it alone',
    ),
    'github-repository': describeForAll(
      provisionInputs['github-repository'],
      'Repository whose jobs may assume the roles; default: that of the remote `origin`',
    ),
    'github-repository-ids': describeForAll(
      provisionInputs['github-repository-ids'],
      'IDs of its owner and of the repository; default: from the GitHub API if there is a token',
    ),
    provider: describeForAll(
      provisionInputs.provider,
      'Where the jobs run that may assume the roles; default: `gitlab` if the host of the remote `origin` has that in its name, otherwise `github`',
    ),
    'gitlab-project': describeForAll(
      provisionInputs['gitlab-project'],
      'GitLab project whose jobs may assume the roles; default: that of the remote `origin`',
    ),
    'gitlab-project-id': describeForAll(
      provisionInputs['gitlab-project-id'],
      'Its ID, which survives renames; if it is unknown, the roles trust the path',
    ),
    'gitlab-url': describeForAll(
      provisionInputs['gitlab-url'],
      'Address of the GitLab server, which issues the ID tokens; default: that of the remote `origin`',
    ),
    'gitlab-sub-claims': describeForAll(
      provisionInputs['gitlab-sub-claims'],
      "Components of `sub` as the project's setting `ci_id_token_sub_claim_components` says; default: `project_id,ref_type,ref,ref_protected,environment_protected,deployment_tier`, where only jobs with a protected environment (GitLab Premium) may assume the role of an environment",
    ),
    'backend-config': provisionInputs['backend-config'],
    'var-files': provisionInputs['var-files'],
    'github-setup': boolean({
      default: 'true',
      description:
        'Set the GitHub repository up: environments that admit `default-branch` alone, variables, reviews on the branch. Without a token the commands are printed',
    }),
    reviewers: listOf(reviewerKind, {
      commas: true,
      example: 'acme/platform',
      description:
        'Users (`alice`) or teams (`acme/platform`) of whom one must approve deployments to production; default: the owner of `github-token`. With several, nobody can approve runs that they started',
    }),
    'github-token': secret({
      flag: true,
      description:
        'Token for the GitHub API, for example "$(gh auth token)"; the variable GITHUB_TOKEN keeps it from other users of the machine',
    }),
    ...awsInputs,
  },
  outputs: {
    changed: 'true if anything was created or changed',
    environments: 'What was created, changed or left unchanged, per environment, as JSON',
    github: 'What was created, changed, left unchanged or refused in the GitHub repository, as JSON',
  },
})

function describeForAll<T>(declared: Input<T>, description: string): Input<T> {
  return { ...declared, description }
}

export type BootstrapInputs = Inputs<typeof contract>
