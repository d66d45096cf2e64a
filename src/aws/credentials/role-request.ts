import type { IdToken } from './id-token.ts'
import type { SessionPolicy } from './session-policy.ts'

/** One session of a role. */
export interface RoleRequest {
  /** ARN. */
  readonly role: string
  readonly sessionName: string
  readonly durationMs: number
  /** Limits the session. */
  readonly policy: SessionPolicy | undefined
  /** Place of the role among all that are assumed one after another, from 1. */
  readonly position: number
  readonly roles: number
}

export interface TokenRoleRequest extends RoleRequest {
  readonly idToken: IdToken
  readonly audience: string
}

export interface ChainedRoleRequest extends RoleRequest {
  /** ARN of the role whose credentials ask; undefined for the credentials of the job. */
  readonly previous: string | undefined
  readonly externalId: string | undefined
}
