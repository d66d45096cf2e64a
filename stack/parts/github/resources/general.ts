import { serveGlobal, serveRepository, type ResourceOperations } from '../call.ts'
import { createForbiddenError, replyOk } from '../replies.ts'
import { buildProfileView } from '../views/accounts.ts'
import { buildRepositoryView } from '../views/repositories.ts'

export const generalOperations: ResourceOperations = {
  // A job's token does not belong to a user.
  'users/get-authenticated': serveGlobal((call) => {
    if (call.token.app) throw createForbiddenError()
    return replyOk(buildProfileView(call.base, call.caller))
  }),
  'repos/get': serveRepository('metadata:read', (call) =>
    replyOk(buildRepositoryView(call.world, call.base, call.repository)),
  ),
}
