import { coerceText, serveRepository, type RepositoryCall, type ResourceOperations } from '../call.ts'
import type { StoredRuleset } from '../model.ts'
import { replyPage } from '../pages.ts'
import { createUnprocessableError, GitHubError, replyCreated } from '../replies.ts'

export const ruleOperations: ResourceOperations = {
  'repos/get-branch-rules': serveRepository('metadata:read', (call) => {
    assertPlan(call)
    const branch = coerceText(call.params.branch)
    const found = call.repository.rulesets
      .filter(
        (ruleset) => ruleset.enforcement === 'active' && ruleset.target === 'branch' && isFor(call, ruleset, branch),
      )
      .flatMap(({ id, rules }) => rules.map((rule) => ({ rule, id })))
    return replyPage(call, found, ({ rule, id }) => ({
      ...rule,
      ruleset_source_type: 'Repository',
      ruleset_source: `${call.repository.owner}/${call.repository.name}`,
      ruleset_id: id,
    }))
  }),
  'repos/create-repo-ruleset': serveRepository('administration:write', (call) => {
    assertPlan(call)
    const { name, target = 'branch', enforcement, conditions = null, rules = [] } = call.body
    if (call.repository.rulesets.some((one) => one.name === name)) {
      throw createUnprocessableError('Validation Failed')
    }
    const ruleset: StoredRuleset = {
      id: call.world.takeId(),
      name: coerceText(name),
      target: coerceText(target),
      enforcement: coerceText(enforcement),
      conditions,
      rules: rules as StoredRuleset['rules'],
    }
    call.repository.rulesets.push(ruleset)
    const { owner, name: repositoryName } = call.repository
    return replyCreated({
      ...ruleset,
      source_type: 'Repository',
      source: `${owner}/${repositoryName}`,
      created_at: call.world.now(),
      updated_at: call.world.now(),
    } as { url?: string })
  }),
}

/** Rules of private repositories need a paid plan. */
function assertPlan({ repository }: RepositoryCall): void {
  if (!repository.private || repository.plan !== 'free') return
  throw new GitHubError(403, 'Upgrade to GitHub Pro or make this repository public to enable this feature.')
}

function isFor({ repository }: RepositoryCall, { conditions }: StoredRuleset, branch: string): boolean {
  const { ref_name: refs } = (conditions ?? {}) as { readonly ref_name?: { readonly include?: readonly string[] } }
  const names = [`refs/heads/${branch}`, '~ALL', ...(branch === repository.default_branch ? ['~DEFAULT_BRANCH'] : [])]
  return (refs?.include ?? []).some((pattern) => names.includes(pattern))
}
