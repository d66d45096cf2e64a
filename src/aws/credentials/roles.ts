import type { Context } from '../../runner/context.ts'
import { formatElapsed } from '../../runner/log.ts'
import { createClient } from '../clients.ts'
import { isRoleAssumed, type RoleInputs } from '../inputs.ts'
import type { Transport } from '../transport.ts'
import { assumeChainedRole, assumeRoleWithIdToken, formatSessionName } from './assume-role.ts'
import { type AwsCredentials, type CredentialSource, maskCredentials } from './credentials.ts'
import { requestIdToken } from './id-token.ts'
import { findJobCredentials } from './job.ts'
import { createRenewingSource } from './renewal.ts'
import type { RoleRequest } from './role-request.ts'

export interface RoleSourceOptions extends Pick<Context, 'environment' | 'log' | 'secrets' | 'signal'> {
  readonly region: string
  readonly transport: Transport
}

/**
 * The credentials that the roles of `inputs` lead to: `role-to-assume` with the OIDC token of the job, then one role of
 * `role-chain` after another; without roles those of the job. Each renewal assumes all of them anew: a session is valid no longer
 * than the one that it was opened with is needed.
 */
export async function openCredentialSource(inputs: RoleInputs, options: RoleSourceOptions): Promise<CredentialSource> {
  const { 'role-to-assume': role, 'role-chain': chain } = inputs
  const start =
    role === undefined ? await findJobCredentials(options.environment, options) : assumeFirstRole(role, inputs, options)
  if (!isRoleAssumed(inputs)) return start
  return createRenewingSource({
    obtain: async () => {
      let credentials = await start()
      for (const [index, next] of chain.entries()) {
        maskCredentials(credentials, options.secrets.add)
        credentials = await assumeNextRole(
          { role: next, previous: chain[index - 1] ?? role },
          credentials,
          inputs,
          options,
        )
      }
      return credentials
    },
    onFailure: (error, remainingMs) => {
      options.log.warning(
        `The AWS credentials could not be renewed yet; they are valid for another ${formatElapsed(remainingMs)}: ${(error as Error).message}`,
      )
    },
  })
}

function assumeFirstRole(role: string, inputs: RoleInputs, options: RoleSourceOptions): CredentialSource {
  const { environment, secrets, signal, log } = options
  const { audience } = inputs
  const sts = createClient('sts', options)
  return async () => {
    const idToken = await requestIdToken({ environment, audience, role, addSecret: secrets.add, signal })
    const request = { ...createRequest(role, inputs, options), idToken, audience }
    const credentials = await assumeRoleWithIdToken(await sts, request)
    log.debug(describeSession(role, credentials))
    return credentials
  }
}

interface ChainLink {
  readonly role: string
  readonly previous: string | undefined
}

async function assumeNextRole(
  { role, previous }: ChainLink,
  credentials: AwsCredentials,
  inputs: RoleInputs,
  options: RoleSourceOptions,
): Promise<AwsCredentials> {
  // A client of its own: credentials of another session must not be cached in it.
  const sts = await createClient('sts', { ...options, credentials: () => Promise.resolve(credentials) })
  const request = { ...createRequest(role, inputs, options), previous, externalId: inputs['role-external-id'] }
  const next = await assumeChainedRole(sts, request)
  options.log.debug(describeSession(role, next))
  return next
}

/** Only the last session is limited: those before it assume the next role, and the action never works with them. */
function createRequest(role: string, inputs: RoleInputs, { environment }: RoleSourceOptions): RoleRequest {
  const { 'role-to-assume': first, 'role-chain': chain } = inputs
  const all = first === undefined ? chain : [first, ...chain]
  return {
    role,
    sessionName: inputs['role-session-name'] ?? formatSessionName(environment),
    durationMs: inputs['role-duration'],
    policy: role === all.at(-1) ? inputs['session-policy'] : undefined,
    position: all.indexOf(role) + 1,
    roles: all.length,
  }
}

function describeSession(role: string, { expiration }: AwsCredentials): string {
  return `AWS: ${role} until ${expiration?.toISOString() ?? 'further notice'}`
}
