import { ActionError } from '../../runner/errors/action-error.ts'
import { isRecord } from '../../runner/records.ts'
import { readErrorStatus } from '../api-error.ts'
import type { GitHub } from '../client.ts'
import type { RepositoryName } from '../event.ts'
import { buildRulesetChange, inspectBranchRules } from './branch-rules.ts'
import { buildEnvironmentChanges, inspectEnvironment } from './environments.ts'
import { formatApiCommand } from './gh-command.ts'
import type { RefusedChange, RepositorySetup, Reviewer, SetupChange, SetupPart } from './model.ts'
import { buildVariableChanges, inspectVariables } from './variables.ts'

/**
 * Reads what the repository lacks. What the token may not read is listed whole, so that its commands are shown.
 * @throws ActionError `github-unreachable`, `github-failed`
 */
export async function inspectSetup(github: GitHub, setup: RepositorySetup): Promise<readonly SetupPart[]> {
  const { environments, variables, branch } = setup
  const parts: SetupPart[] = []
  for (const environment of environments) {
    parts.push(
      await inspectOrList(
        { kind: 'environment', name: environment.name },
        () => inspectEnvironment(github, environment, branch),
        () => buildEnvironmentChanges(github, environment, branch),
      ),
    )
  }
  const common = { kind: 'variables', name: 'variables of the repository' } as const
  parts.push(
    await inspectOrList(
      common,
      async () => ({
        ...common,
        presence: 'present',
        ...(await inspectVariables(github, variables, { environment: undefined })),
      }),
      () => buildVariableChanges(github, variables, { environment: undefined }),
    ),
    await inspectOrList(
      { kind: 'branch', name: branch },
      () => inspectBranchRules(github, branch),
      () => [buildRulesetChange(github, branch)],
    ),
    ...(await inspectTokens(github)),
  )
  return parts
}

async function inspectOrList(
  part: Pick<SetupPart, 'kind' | 'name'>,
  inspect: () => Promise<SetupPart>,
  list: () => readonly SetupChange[],
): Promise<SetupPart> {
  try {
    return await inspect()
  } catch (error) {
    if (!isForbidden(error)) throw error
    const warning = `The token may not read ${part.name}: ${describeDenial(error)}`
    return { ...part, presence: 'unknown', changes: list(), kept: [], warnings: [warning] }
  }
}

/** Roles trust tokens with IDs. Other roles may trust the present form, so it is for people to change. */
async function inspectTokens({ request, repository }: GitHub): Promise<readonly SetupPart[]> {
  const { owner, repo } = repository
  const part = { kind: 'tokens', name: 'OIDC tokens', presence: 'present', changes: [], kept: [] } as const
  try {
    const { data } = await request('GET /repos/{owner}/{repo}/actions/oidc/customization/sub', { ...repository })
    const {
      use_default: isDefault,
      use_immutable_subject: hasIds,
      sub_claim_prefix: prefix,
    }: Record<string, unknown> = data
    if (isDefault === false) {
      return [
        {
          ...part,
          warnings: [
            `The tokens of ${owner}/${repo} have a sub of their own template, which the roles do not trust. With the usual one they do: ${formatSubjectCommand(repository)}`,
          ],
        },
      ]
    }
    const isKnown = typeof prefix === 'string' || typeof hasIds === 'boolean'
    if (!isKnown || hasIds === true || (typeof prefix === 'string' && prefix.includes('@'))) return []
    return [
      {
        ...part,
        warnings: [
          `The tokens of ${owner}/${repo} contain no IDs, and the roles trust only those that do. Roles elsewhere may trust the present form, so it is not changed here: ${formatSubjectCommand(repository)}`,
        ],
      },
    ]
  } catch (error) {
    // Not known to every server, and not to every token.
    if ([400, 403, 404].includes(readErrorStatus(error) ?? 0)) return []
    throw error
  }
}

function formatSubjectCommand({ owner, repo }: RepositoryName): string {
  return formatApiCommand('PUT', `repos/${owner}/${repo}/actions/oidc/customization/sub`, {
    use_default: true,
    use_immutable_subject: true,
  })
}

export interface SetupOutcome {
  /** What GitHub's plan lacks, and what that means. */
  readonly notices: readonly string[]
  readonly refused: readonly RefusedChange[]
}

/**
 * Makes the changes. One that the token is not allowed to make is reported with its command, and the others are made.
 * @throws ActionError `github-unreachable`, `github-failed`
 */
export async function applySetup(parts: readonly SetupPart[], signal: AbortSignal): Promise<SetupOutcome> {
  const notices: string[] = []
  const refused: RefusedChange[] = []
  for (const part of parts) {
    for (const change of part.changes) {
      signal.throwIfAborted()
      try {
        notices.push(...(await change.apply()))
      } catch (error) {
        if (!isForbidden(error)) throw error
        refused.push({ part: part.name, change, why: describeDenial(error) })
      }
    }
  }
  return { notices, refused }
}

/** The commands for what a repository should have, for people without a token here. */
export function listSetupCommands(repository: RepositoryName, setup: RepositorySetup): readonly string[] {
  const refuseRequest = (): never => {
    throw new TypeError('nothing is sent without a token')
  }
  const github = {
    repository,
    request: refuseRequest as unknown as GitHub['request'],
    paginate: refuseRequest as unknown as GitHub['paginate'],
    graphql: refuseRequest as unknown as GitHub['graphql'],
  }
  const changes = [
    ...setup.environments.flatMap((environment) => buildEnvironmentChanges(github, environment, setup.branch)),
    ...buildVariableChanges(github, setup.variables, { environment: undefined }),
    buildRulesetChange(github, setup.branch),
  ]
  return changes.flatMap(({ commands }) => commands)
}

/** GitHub answers 404 where a token may see the repository but not administer it. */
function isForbidden(error: unknown): boolean {
  return (error instanceof ActionError && error.code === 'github-forbidden') || readErrorStatus(error) === 404
}

/** Which permission is missing, as GitHub names it. */
function describeDenial(error: unknown): string {
  if (!(error instanceof ActionError)) return String(error)
  const needed = /`([\w-]+: (?:read|write))`/.exec(error.hint)?.[1]
  return needed === undefined ? error.message : `${error.message} (needs ${needed})`
}

/** The person whose token this is; undefined for the token of a job. */
export async function readTokenOwner({ request }: GitHub): Promise<Reviewer | undefined> {
  try {
    const { data } = await request('GET /user')
    return isRecord(data) ? { type: 'User', id: Number(data.id), name: data.login } : undefined
  } catch (error) {
    if (isForbidden(error)) return undefined
    throw error
  }
}
