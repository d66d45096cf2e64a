import { suggestName } from '../../runner/contract/suggest-name.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import { getOwn } from '../../runner/records.ts'
import { credentialsHint } from '../errors.ts'
import type { Transport } from '../transport.ts'
import type { CredentialSource } from './credentials.ts'

/**
 * The credentials that the job already has: keys in the environment, a profile, a web identity token file, those of a
 * container or of a machine. The SDK searches them in its order and renews those that can be renewed.
 * @param connection for the requests that some of them take, such as those of a web identity: the proxies and authorities of the job
 * @throws ActionError `no-credentials` if `AWS_PROFILE` names a profile that does not exist
 */
export async function findJobCredentials(
  environment: EnvironmentVariables,
  { region, transport }: { readonly region: string; readonly transport: Transport },
): Promise<CredentialSource> {
  const { defaultProvider } = await import('@aws-sdk/credential-provider-node')
  await assertProfileExists(environment)
  const provider = defaultProvider({ clientConfig: { region, requestHandler: transport } })
  return async () => {
    try {
      return await provider()
    } catch (cause) {
      throw createMissingCredentialsError(environment, cause as Error)
    }
  }
}

/** The SDK passes over a profile that does not exist, and uses the machine's own credentials, which may be anybody's. */
async function assertProfileExists(environment: EnvironmentVariables): Promise<void> {
  const { AWS_PROFILE: profile, AWS_CONFIG_FILE: config, AWS_SHARED_CREDENTIALS_FILE: credentials } = environment
  // A default profile need not exist.
  if (!profile || profile === 'default') return
  const { parseKnownFiles } = await import('@smithy/core/config')
  const profiles = await parseKnownFiles({
    ...(config ? { configFilepath: config } : {}),
    ...(credentials ? { filepath: credentials } : {}),
  })
  if (getOwn(profiles, profile) !== undefined) return
  // Sections of other kinds have names with a prefix, such as `sso-session.acme`.
  const names = Object.keys(profiles).filter((name) => !/^(sso-session|services)\./.test(name))
  const files = `${config ?? '~/.aws/config'} and ${credentials ?? '~/.aws/credentials'}`
  const meant = suggestName(profile, names)
  throw new ActionError('no-credentials', `there is no AWS profile ${JSON.stringify(profile)} (AWS_PROFILE)`, {
    details: [names.length === 0 ? `${files} have no profiles` : `${files} have ${names.sort().join(', ')}`],
    hint: `${meant === undefined ? '' : `${meant} `}Correct AWS_PROFILE, or add the profile with aws configure --profile ${profile}.`,
  })
}

function createMissingCredentialsError(environment: EnvironmentVariables, cause: Error): ActionError {
  const canAssume = environment.ACTIONS_ID_TOKEN_REQUEST_URL !== undefined
  const inActions = environment.GITHUB_ACTIONS === 'true'
  const isJob = inActions || canAssume || environment.CI !== undefined
  return new ActionError(
    'no-credentials',
    isJob
      ? 'there are no AWS credentials: role-to-assume is not set, and the job has none'
      : 'there are no AWS credentials: no profile, no keys',
    {
      details: [cause.message],
      hint:
        inActions && canAssume
          ? 'Set role-to-assume: the job is already allowed to request an OIDC token.'
          : isJob
            ? credentialsHint
            : 'Sign in with aws sso login or aws configure and set AWS_PROFILE, or set AWS_ACCESS_KEY_ID and AWS_SECRET_ACCESS_KEY.',
      cause,
    },
  )
}
