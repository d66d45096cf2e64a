import { coerceText, type RepositoryCall, type ResourceOperations, serveRepository } from '../call.ts'
import type { StoredVariable } from '../model.ts'
import { replyPage } from '../pages.ts'
import { createNotFoundError, createUnprocessableError, GitHubError, noContent } from '../replies.ts'
import { isSameName } from '../world.ts'

/** Variables of a repository, or of one of its environments. */
export function serveVariables(
  owner: 'repo' | 'environment',
  permission: string,
  list: (call: RepositoryCall) => StoredVariable[],
): ResourceOperations {
  return {
    [`actions/list-${owner}-variables`]: serveRepository(`${permission}:read`, (call) => {
      const all = list(call)
      const wrap = (variables: readonly unknown[]) => ({ total_count: all.length, variables })
      // GitHub returns ten without per_page.
      const params = { per_page: 10, ...call.params }
      return replyPage({ ...call, params }, all, (one) => buildVariableView(call, one), wrap)
    }),
    [`actions/create-${owner}-variable`]: serveRepository(`${permission}:write`, (call) => {
      const all = list(call)
      const name = coerceText(call.body.name).toUpperCase()
      if (!/^(?!GITHUB_)[A-Z_][A-Z0-9_]*$/.test(name)) throw createUnprocessableError('Variable name is invalid')
      if (all.some((one) => one.name === name)) {
        throw new GitHubError(409, `Already exists - Variable ${name} already exists`)
      }
      const time = call.world.now()
      all.push({ name, value: coerceText(call.body.value), created_at: time, updated_at: time })
      return { status: 201, body: {} }
    }),
    [`actions/update-${owner}-variable`]: serveRepository(`${permission}:write`, (call) => {
      const found = list(call).find((one) => isSameName(one.name, coerceText(call.params.name)))
      if (!found) throw createNotFoundError()
      if (call.body.value !== undefined) found.value = coerceText(call.body.value)
      found.updated_at = call.world.now()
      return noContent
    }),
  }
}

function buildVariableView({ api }: RepositoryCall, one: StoredVariable) {
  return { ...one, selected_repositories_url: `${api}/actions/variables/${one.name}/repositories` }
}

export const variableOperations: ResourceOperations = serveVariables(
  'repo',
  'actions_variables',
  ({ repository }) => repository.variables,
)
