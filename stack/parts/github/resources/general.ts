import { anywhere, on, type Resource } from '../call.ts'
import { notAccessible, ok } from '../replies.ts'
import { profileView } from '../views/accounts.ts'
import { repositoryView } from '../views/repositories.ts'

export const general: Resource = {
  // A job's token is no user.
  'users/get-authenticated': anywhere((call) => {
    if (call.token.app) throw notAccessible()
    return ok(profileView(call.base, call.caller))
  }),
  'repos/get': on('metadata:read', (call) => ok(repositoryView(call.world, call.base, call.repository))),
}
