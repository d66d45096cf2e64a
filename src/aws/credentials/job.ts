import { ActionError } from '../../runner/errors/action-error.ts'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import { credentialsHint } from '../errors.ts'
import type { CredentialSource } from './credentials.ts'

/**
 * The credentials that the job already has: keys in the environment, a profile, a web identity token file, those of a
 * container or of a machine. The SDK searches them in its order and renews those that can be renewed.
 */
export async function findJobCredentials(environment: EnvironmentVariables): Promise<CredentialSource> {
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node')
  const provider = defaultProvider()
  return async () => {
    try {
      return await provider()
    } catch (cause) {
      throw createMissingCredentialsError(environment, cause as Error)
    }
  }
}

function createMissingCredentialsError(environment: EnvironmentVariables, cause: Error): ActionError {
  const canAssume = environment.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined
  const inActions = environment.GITHUB_ACTIONS === 'true'
  return new ActionError(
    'no-credentials',
    'there are no AWS credentials: role-to-assume is not set, and the job has none',
    {
      details: [cause.message],
      hint:
        inActions && canAssume
          ? 'Set role-to-assume: the job is already allowed to request an OIDC token.'
          : credentialsHint,
      cause,
    },
  )
}
