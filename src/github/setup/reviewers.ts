import { ActionError } from '../../runner/errors/action-error.ts'
import { readErrorStatus } from '../api-error.ts'
import type { GitHub } from '../client.ts'
import type { Reviewer } from './model.ts'

/**
 * Users and teams by name, as environments take them.
 * @param names `alice` or `acme/platform`
 * @throws ActionError `invalid-input` with all that GitHub does not know
 */
export async function resolveReviewers(
  github: Pick<GitHub, 'request'>,
  names: readonly string[],
): Promise<readonly Reviewer[]> {
  const found = await Promise.all(names.map(async (name) => [name, await findReviewer(github, name)] as const))
  const unknown = found.flatMap(([name, reviewer]) => (reviewer === undefined ? [name] : []))
  if (unknown.length > 0) throw createUnknownError(unknown)
  return found.flatMap(([, reviewer]) => reviewer ?? [])
}

async function findReviewer({ request }: Pick<GitHub, 'request'>, name: string): Promise<Reviewer | undefined> {
  const [org = '', slug] = name.split('/')
  try {
    if (slug === undefined) {
      const { data } = await request('GET /users/{username}', { username: name })
      return { type: 'User', id: Number(data.id), name }
    }
    const { data } = await request('GET /orgs/{org}/teams/{team_slug}', { org, team_slug: slug })
    return { type: 'Team', id: data.id, name }
  } catch (error) {
    if (readErrorStatus(error) !== 404) throw error
    return undefined
  }
}

function createUnknownError(names: readonly string[]): ActionError {
  const listed = names.map((name) => `${name.includes('/') ? 'team' : 'user'} ${name}`).join(', no ')
  const hasTeam = names.some((name) => name.includes('/'))
  return new ActionError('invalid-input', `reviewers: GitHub knows no ${listed}, or the token may not see it`, {
    hint: `Nothing was changed. Correct --reviewers${hasTeam ? '; to read teams, a token needs the scope read:org: gh auth refresh --scopes read:org' : ''}.`,
  })
}
