import { ActionError } from '../../../runner/errors/action-error.ts'
import { describeRule } from '../../../runner/contract/read.ts'
import { contract, type InitInputs } from '../contract.ts'
import { environmentNames, type EnvironmentName, isGitHubRepository, noDomain } from './names.ts'
import { type WorkflowName, recommendedWorkflows } from './workflow-names.ts'
import { formatPackageCommand } from '../../../runner/package-command.ts'

/** Everything that the files depend on. */
export interface Answers {
  /** Prefix of all AWS resources. */
  readonly name: string
  /** Release, image repository and prefix of the namespaces. */
  readonly application: string
  readonly region: string
  /** AWS account IDs. */
  readonly accounts: Readonly<Record<EnvironmentName, string>>
  /** `owner/name`; on GitLab with all groups. */
  readonly repository: string
  readonly ci: 'github' | 'gitlab'
  /** Only for GitHub; on GitLab, one file has all jobs. */
  readonly workflows: readonly WorkflowName[]
  readonly modules: 'pinned' | 'copied'
  /** Domain of the application in production; without one, it answers at the address of its load balancer. */
  readonly domain?: string
  /** Whether somebody has confirmed in the AWS console that the runners of production may connect to GitHub. */
  readonly runnerConnection: 'pending' | 'confirmed'
}

/** What is known so far. The domain is empty if there shall be none. */
export type PartialAnswers = Partial<Omit<Answers, 'accounts'>> & {
  readonly accounts: Partial<Answers['accounts']>
}

/** What was given as flags. */
export function readGivenAnswers(inputs: InitInputs): PartialAnswers {
  const { name, application, region, repository, ci, workflows, modules, domain } = inputs
  const runnerConnection = inputs['runner-connection']
  const given = { name, application, region, repository, ci, modules, domain: readDomain(domain), runnerConnection }
  const accounts = environmentNames.map((each) => [each, inputs[`${each}-account`] ?? inputs.account] as const)
  return {
    ...omitUnset(given),
    ...(workflows.length === 0 ? {} : { workflows }),
    accounts: omitUnset(Object.fromEntries(accounts)),
  }
}

/** Empty for none, which is an answer, too. */
function readDomain(flag: string | undefined): string | undefined {
  return flag === noDomain ? '' : flag
}

/** @param over wins over `under` */
export function mergeAnswers(under: PartialAnswers, over: PartialAnswers): PartialAnswers {
  return { ...under, ...over, accounts: { ...under.accounts, ...over.accounts } }
}

/** The questions that have no default. */
export type RequiredQuestion = 'name' | 'application' | 'region' | 'repository' | `${EnvironmentName}-account`

/** What has not been answered yet, in the order of the questions. */
export function listMissing({ accounts, ...answers }: PartialAnswers): readonly RequiredQuestion[] {
  const simple = (['name', 'region', 'repository', 'application'] as const).filter(
    (each) => answers[each] === undefined,
  )
  const missingAccounts = environmentNames.filter((each) => accounts[each] === undefined)
  return [...simple, ...missingAccounts.map((each) => `${each}-account` as const)]
}

/** @throws ActionError `invalid-input` with every missing flag, or for a repository that GitHub cannot have */
export function completeAnswers(partial: PartialAnswers): Answers {
  const { name, application, region, repository, domain } = partial
  const { development, staging, production } = partial.accounts
  if (
    name === undefined ||
    application === undefined ||
    region === undefined ||
    repository === undefined ||
    development === undefined ||
    staging === undefined ||
    production === undefined
  ) {
    throw createMissingError(listMissing(partial))
  }
  const { ci = 'github', workflows = recommendedWorkflows, modules = 'pinned', runnerConnection = 'pending' } = partial
  if (ci === 'github' && !isGitHubRepository(repository)) throw createRepositoryError(repository)
  const accounts = { development, staging, production }
  const answers = { name, application, region, accounts, repository, ci, workflows, modules, runnerConnection }
  return domain === undefined || domain === '' ? answers : { ...answers, domain }
}

function createMissingError(missing: readonly RequiredQuestion[]): ActionError {
  const allAccounts = environmentNames.every((each) => missing.includes(`${each}-account`))
  const flags = allAccounts ? [...missing.filter((each) => !each.endsWith('-account')), 'account' as const] : missing
  const details = flags.map((flag) => `--${flag}: ${describeRule(contract.inputs[flag])}`)
  return new ActionError('invalid-input', `init: ${flags.length === 1 ? 'an answer is' : 'answers are'} missing`, {
    details: allAccounts
      ? [...details, '  or one account each: --development-account, --staging-account, --production-account']
      : details,
    hint: `Nothing was written. Set these flags, or run the command in a terminal, where it asks. All flags: ${formatPackageCommand('init --help')}`,
  })
}

function createRepositoryError(repository: string): ActionError {
  return new ActionError('invalid-input', `init: GitHub has no repository ${repository}: its names are owner/name`, {
    hint: 'Nothing was written. Correct --repository; for a project on GitLab, add --ci gitlab.',
  })
}

function omitUnset<T extends object>(values: T): { readonly [K in keyof T]?: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never
}
