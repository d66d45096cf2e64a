import type { BootstrapReport } from '../../actions/provision/commands/bootstrap/report.ts'
import { connectGitHub, type GitHub } from '../../github/client.ts'
import type { EventContext, RepositoryName } from '../../github/event.ts'
import type { RepositorySetup, Reviewer, SetupPart, Variable } from '../../github/setup/model.ts'
import { resolveReviewers } from '../../github/setup/reviewers.ts'
import { inspectSetup, readTokenOwner } from '../../github/setup/setup.ts'
import type { Context } from '../../runner/context.ts'
import type { BootstrapInputs } from './contract.ts'
import { type FoundEnvironment, isProduction } from './environments.ts'

/** What the GitHub repository should have, and what it lacks if a token is there to ask. */
export interface GitHubPreparation {
  readonly repository: RepositoryName
  readonly setup: RepositorySetup
  /** Undefined without a token. */
  readonly parts: readonly SetupPart[] | undefined
}

interface GitHubRequest {
  readonly inputs: BootstrapInputs
  readonly event: EventContext
  readonly context: Context
  /** All environments, those of other accounts included. */
  readonly found: readonly FoundEnvironment[]
  /** Of the environments of this account. */
  readonly reports: readonly BootstrapReport[]
}

/**
 * Reads what the repository lacks; changes nothing. Undefined if the jobs run elsewhere, or `github-setup` is false.
 * @throws ActionError `invalid-input` for unknown reviewers, `github-unreachable`, `github-failed`
 */
export async function prepareGitHub(request: GitHubRequest): Promise<GitHubPreparation | undefined> {
  const { inputs, event, context, reports } = request
  const [first] = reports
  if (first === undefined || first.gitlab !== undefined || !inputs['github-setup']) return undefined
  const repository = { owner: first.repository.owner, repo: first.repository.name }
  const token = inputs['github-token']
  if (token === undefined) return { repository, setup: buildSetup(request, []), parts: undefined }
  const { log, signal, secrets } = context
  const github = await connectGitHub({
    ...{ apiUrl: event.apiUrl, repository, token, log, signal },
    redact: secrets.redact,
  })
  const setup = buildSetup(request, await findReviewers(github, inputs))
  return { repository, setup, parts: await inspectSetup(github, setup) }
}

/** Without `reviewers`, the person who runs this: a deployment to production waits for somebody to look at its plan. */
async function findReviewers(github: GitHub, { reviewers }: BootstrapInputs): Promise<readonly Reviewer[]> {
  if (reviewers.length > 0) return resolveReviewers(github, reviewers)
  const owner = await readTokenOwner(github)
  return owner === undefined ? [] : [owner]
}

function buildSetup(request: GitHubRequest, reviewers: readonly Reviewer[]): RepositorySetup {
  const { inputs, found, reports } = request
  const region = findCommonRegion(request)
  return {
    branch: inputs['default-branch'],
    environments: found.map((environment) => ({
      name: environment.name,
      reviewers: isProduction(environment.name) ? reviewers : [],
      variables: [
        ...listClusterVariables('EKS_CLUSTER', environment),
        ...listOtherRegion(environment, region, reports),
      ],
    })),
    variables: [
      ...(region === undefined ? [] : [{ name: 'AWS_REGION', value: region }]),
      ...found.flatMap((environment) => listAccountVariables(environment, reports)),
      ...listClusterVariables('PREVIEW_CLUSTER', find(found, inputs['preview-environment'])),
      ...listClusterVariables('EKS_CLUSTER', find(found, 'staging')),
      ...(found.some(({ name }) => isProduction(name))
        ? [{ name: 'PRODUCTION_RUNS_ON', value: 'ubuntu-latest', isChoice: true } as const]
        : []),
    ],
  }
}

function find(found: readonly FoundEnvironment[], wanted: string): FoundEnvironment | undefined {
  return found.find(({ name }) => name === wanted)
}

/** Of most environments: the region of the repository, for jobs without an environment. */
function findCommonRegion({ found, reports }: GitHubRequest): string | undefined {
  const regions = found.flatMap((environment) => findRegion(environment, reports) ?? [])
  const count = (region: string): number => regions.filter((one) => one === region).length
  return regions.toSorted((one, other) => count(other) - count(one))[0]
}

function findRegion({ name, settings }: FoundEnvironment, reports: readonly BootstrapReport[]): string | undefined {
  return reports.find(({ environment }) => environment === name)?.region ?? settings.region
}

function listOtherRegion(
  environment: FoundEnvironment,
  common: string | undefined,
  reports: readonly BootstrapReport[],
): readonly Variable[] {
  const region = findRegion(environment, reports)
  return region === undefined || region === common ? [] : [{ name: 'AWS_REGION', value: region }]
}

/** `STAGING_ACCOUNT_ID`; of another account, its settings tell, if they name just one. */
function listAccountVariables(
  { name, settings: { allowedAccountIds: ids } }: FoundEnvironment,
  reports: readonly BootstrapReport[],
): readonly Variable[] {
  const own = reports.find(({ environment }) => environment === name)?.account.account
  const [only] = ids.length === 1 ? ids : []
  const value = own ?? only
  const variable = `${name.toUpperCase().replaceAll(/[^A-Z0-9]+/g, '_')}_ACCOUNT_ID`
  return value === undefined ? [] : [{ name: /^\d/.test(variable) ? `_${variable}` : variable, value }]
}

function listClusterVariables(name: string, environment: FoundEnvironment | undefined): readonly Variable[] {
  const { name: cluster, hasCluster = false } = environment?.settings ?? {}
  return cluster === undefined || !hasCluster ? [] : [{ name, value: cluster }]
}
