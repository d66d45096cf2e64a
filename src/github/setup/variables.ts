import { readErrorStatus } from '../api-error.ts'
import type { GitHub } from '../client.ts'
import { formatVariableCommand } from './gh-command.ts'
import type { SetupChange, Variable } from './model.ts'

/** Where variables are kept: in the repository, or in one of its environments. */
export interface VariableScope {
  readonly environment: string | undefined
}

interface VariableReview {
  readonly changes: readonly SetupChange[]
  readonly kept: readonly string[]
  readonly warnings: readonly string[]
}

/**
 * Which variables are missing. One that has another value is kept: somebody chose it, and the command to change it is named.
 * @param exists whether the environment exists; without it, there are no variables
 * @throws ActionError as a request of `GitHub`
 */
export async function inspectVariables(
  github: GitHub,
  wanted: readonly Variable[],
  { environment }: VariableScope,
  exists = true,
): Promise<VariableReview> {
  const current = exists && wanted.length > 0 ? await listVariables(github, environment) : new Map<string, string>()
  const differing = wanted.filter(({ name, value }) => current.has(name) && current.get(name) !== value)
  return {
    changes: buildVariableChanges(
      github,
      wanted.filter(({ name }) => !current.has(name)),
      { environment },
    ),
    kept: differing.map(({ name }) => `${name} is ${current.get(name) ?? ''}`),
    warnings: differing
      .filter(({ isChoice }) => isChoice !== true)
      .map(
        (variable) =>
          `The variable ${variable.name}${environment === undefined ? '' : ` of ${environment}`} is ${current.get(variable.name) ?? ''}, not ${variable.value}. If that is not intended: ${formatVariableCommand(github.repository, variable, environment)}`,
      ),
  }
}

/** The changes that create variables. */
export function buildVariableChanges(
  github: Pick<GitHub, 'repository' | 'request'>,
  missing: readonly Variable[],
  { environment }: VariableScope,
): readonly SetupChange[] {
  return missing.map((variable) => ({
    text: `set ${variable.name} to ${variable.value}`,
    commands: [formatVariableCommand(github.repository, variable, environment)],
    apply: async () => {
      await createVariable(github, variable, environment)
      return []
    },
  }))
}

/** GitHub returns at most thirty per page. */
const pageSize = 30

async function listVariables(
  { request, repository }: GitHub,
  environment: string | undefined,
): Promise<ReadonlyMap<string, string>> {
  const found = new Map<string, string>()
  for (let page = 1; ; page += 1) {
    const { data } =
      environment === undefined
        ? await request('GET /repos/{owner}/{repo}/actions/variables', { ...repository, per_page: pageSize, page })
        : await request('GET /repos/{owner}/{repo}/environments/{environment_name}/variables', {
            ...repository,
            environment_name: environment,
            per_page: pageSize,
            page,
          })
    for (const { name, value } of data.variables) found.set(name, value)
    if (data.variables.length < pageSize || found.size >= data.total_count) return found
  }
}

async function createVariable(
  { request, repository }: Pick<GitHub, 'repository' | 'request'>,
  { name, value }: Variable,
  environment: string | undefined,
): Promise<void> {
  const created =
    environment === undefined
      ? request('POST /repos/{owner}/{repo}/actions/variables', { ...repository, name, value })
      : request('POST /repos/{owner}/{repo}/environments/{environment_name}/variables', {
          ...repository,
          environment_name: environment,
          name,
          value,
        })
  await created.catch((error: unknown) => {
    // Another run, or a request whose answer was lost, has created it since.
    if (readErrorStatus(error) !== 409) throw error
  })
}
