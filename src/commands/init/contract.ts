import { defineCommand, type Inputs, type InputProblem } from '../../runner/contract/action.ts'
import { input } from '../../runner/contract/kind.ts'
import { workspaceFolder } from '../../runner/contract/paths.ts'
import { awsRegion } from '../../runner/contract/patterns.ts'
import { boolean, oneOf, oneOfKind } from '../../runner/contract/scalars.ts'
import { lines, listOf } from '../../runner/contract/structures.ts'
import { accountKind, applicationKind, domainFlagKind, nameKind, repositoryPathKind } from './answers/names.ts'
import { type WorkflowName, workflowNames, workflowNeeds } from './answers/workflow-names.ts'

const accountExample = { example: '123456789012' } as const

/** Every answer is a flag; those without one are asked for in a terminal, or taken from the previous run. */
export const contract = defineCommand({
  name: 'init',
  description:
    'Write environments, workflows, chart and a sample application into a repository; run again to update them.',
  inputs: {
    name: input(nameKind, {
      example: 'acme',
      description: 'Prefix of clusters, networks, buckets and everything else in AWS',
    }),
    region: awsRegion({ example: 'eu-central-1', description: 'AWS region of all environments' }),
    account: input(accountKind, {
      ...accountExample,
      description: 'AWS account ID of the environments that have no account of their own',
    }),
    'development-account': input(accountKind, { ...accountExample, description: 'AWS account ID of development' }),
    'staging-account': input(accountKind, { ...accountExample, description: 'AWS account ID of staging' }),
    'production-account': input(accountKind, { ...accountExample, description: 'AWS account ID of production' }),
    repository: input(repositoryPathKind, {
      example: 'acme/shop',
      description: 'Repository on GitHub or GitLab; unset: that of the remote `origin`',
    }),
    application: input(applicationKind, {
      example: 'shop',
      description:
        'Name of the application: its release, image repository and namespaces; unset: that of the repository',
    }),
    domain: input(domainFlagKind, {
      example: 'shop.example.com',
      description:
        'Domain of the application in production; staging gets `staging.`, a preview `pr-<number>.` before it. `none`, or unset in the first run: each answers at the address of its load balancer',
    }),
    ci: oneOf(['github', 'gitlab'], { description: 'Where the workflows run; unset: `github`' }),
    workflows: listOf(oneOfKind(workflowNames), {
      commas: true,
      example: 'pull-request, development, staging, production',
      description: 'Workflows for GitHub; unset: all but `fan-out`',
    }),
    modules: oneOf(['pinned', 'copied'], {
      description:
        'Terraform modules: `pinned`: read from the eks-actions repository at the commit of this release; `copied`: into your repository, for you to change; unset: `pinned`',
    }),
    'runner-connection': oneOf(['pending', 'confirmed'], {
      description:
        "Connection to GitHub of production's runners: `confirmed` once somebody has confirmed it in the AWS console, so that the next apply creates the runners; unset: `pending`",
    }),
    directory: workspaceFolder({ default: '.', description: 'Folder of the repository' }),
    keep: lines({
      example: 'README.md',
      description: 'Files to leave as they are where init would have to overwrite or merge them',
    }),
    'dry-run': boolean({ default: 'false', description: 'Write nothing; list what would be written' }),
  },
  rules: [requireNeededWorkflows, refuseGitHubInputsOnGitLab],
  outputs: {
    changed: 'true when files were written, or would be written without --dry-run',
    files: 'The files as JSON: path and what was done with it',
  },
})

export type InitInputs = Inputs<typeof contract>

interface ChosenWorkflows {
  readonly workflows: readonly WorkflowName[]
}

interface HostedInputs extends ChosenWorkflows {
  readonly ci: 'github' | 'gitlab' | undefined
  readonly 'runner-connection': 'pending' | 'confirmed' | undefined
}

const gitHubInputs = [
  ['workflows', 'on GitLab, .gitlab-ci.yml has all jobs'],
  ['runner-connection', 'the runners in the VPC of production are for GitHub'],
] as const

function requireNeededWorkflows({ workflows }: ChosenWorkflows): readonly InputProblem[] {
  return workflowNeeds
    .filter(([workflow, needed]) => workflows.includes(workflow) && !workflows.includes(needed))
    .map(([workflow, needed, why]) => ({ name: 'workflows', text: `${workflow} needs ${needed}: ${why}` }))
}

/** Inputs that only say something about GitHub, and why. */
function refuseGitHubInputsOnGitLab({ ci, ...given }: HostedInputs): readonly InputProblem[] {
  if (ci !== 'gitlab') return []
  const isGiven = (value: unknown): boolean => value !== undefined && !(Array.isArray(value) && value.length === 0)
  return gitHubInputs
    .filter(([name]) => isGiven(given[name]))
    .map(([name, why]) => ({ name, text: `applies only to GitHub: ${why}` }))
}
