import { coerceText, serveRepository, type RepositoryCall, type ResourceOperations } from '../call.ts'
import type { BareRepository } from '../git.ts'
import type { StoredActivity, StoredRepository } from '../model.ts'
import { replyPage } from '../pages.ts'
import { encodeNodeId, buildUserView } from '../views/accounts.ts'
import type { World } from '../world.ts'

export const activityOperations: ResourceOperations = {
  'repos/list-activities': serveRepository('contents:read', (call) => {
    const { ref, actor, activity_type: type, direction = 'desc' } = call.params
    const found = call.repository.activities.filter(
      (one) =>
        (ref === undefined || [ref, `refs/heads/${coerceText(ref)}`].includes(one.ref)) &&
        (actor === undefined || one.actor === actor) &&
        (type === undefined || one.activity_type === type),
    )
    return replyPage(call, direction === 'asc' ? found : found.toReversed(), (one) => buildActivityView(call, one))
  }),
}

function buildActivityView({ base, world }: RepositoryCall, { actor, ...one }: StoredActivity) {
  return {
    ...one,
    node_id: encodeNodeId('PUSH', one.id),
    actor: buildUserView(base, world.ensureAccount(actor)),
  }
}

const none = '0'.repeat(40)

/** Runs what may move branches, and records who moved them. */
export async function recordPushes<T>(
  {
    world,
    repository,
    login,
  }: { readonly world: World; readonly repository: StoredRepository; readonly login: string },
  work: () => Promise<T>,
  merges = false,
): Promise<T> {
  const git = world.git(repository)
  const before = await listBranches(git)
  const result = await work()
  const after = await listBranches(git)
  for (const ref of new Set([...before.keys(), ...after.keys()])) {
    const [from = none, to = none] = [before.get(ref), after.get(ref)]
    if (from === to) continue
    repository.activities.push({
      id: world.takeId(),
      ref,
      before: from,
      after: to,
      actor: login,
      activity_type: merges ? 'pr_merge' : await classify(git, from, to),
      timestamp: world.now(),
    })
  }
  world.markChanged()
  return result
}

async function classify(git: BareRepository, from: string, to: string): Promise<StoredActivity['activity_type']> {
  if (from === none) return 'branch_creation'
  if (to === none) return 'branch_deletion'
  return (await git.isAncestor(from, to)) ? 'push' : 'force_push'
}

async function listBranches(git: BareRepository): Promise<ReadonlyMap<string, string>> {
  const text = await git.run(['for-each-ref', '--format=%(refname) %(objectname)', 'refs/heads'])
  const lines = text.split('\n').filter((line) => line !== '')
  return new Map(lines.map((line) => line.split(' ') as [string, string]))
}
