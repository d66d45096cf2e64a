import type { Context } from '../runner/context.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import type { EnvironmentVariables } from '../runner/host/environment.ts'
import type { VariableChanges } from '../runner/process/variables.ts'
import { type CredentialEndpoint, serveCredentials } from './credential-endpoint.ts'
import { type AwsClients, type AwsService, createClient } from './clients.ts'
import { type CredentialSource, maskCredentials, maskJobKeys } from './credentials/credentials.ts'
import { openCredentialSource } from './credentials/roles.ts'
import { callAws, isExpiry, toAwsError } from './errors.ts'
import { type AwsInputs, isRoleAssumed } from './inputs.ts'
import { createTransport, type Transport } from './transport.ts'

/** Access to one AWS account and region, with credentials that stay valid while the session is open. */
export interface AwsSession extends AsyncDisposable {
  readonly region: string
  /** Valid for at least some minutes; call again instead of keeping them. */
  readonly credentials: CredentialSource
  /** The owner of the credentials; requested once. */
  readonly identity: () => Promise<CallerIdentity>
  /**
   * Asks AWS whether the credentials have expired. Only for keys that the job's environment holds: every program has the same,
   * and nobody renews them.
   * @returns the failure; undefined also if that cannot be determined
   */
  readonly checkExpiry: (() => Promise<ActionError | undefined>) | undefined
  /**
   * The client of a service, loaded and created on first use.
   * @param region if it differs from that of the session, for example for a bucket
   */
  readonly client: <S extends AwsService>(service: S, region?: string) => Promise<AwsClients[S]>
  /**
   * Variables for programs that call AWS themselves: the region, and with an assumed role a loopback endpoint where they
   * renew their credentials while the session is open.
   */
  readonly childEnvironment: () => Promise<VariableChanges>
}

export interface CallerIdentity {
  /** 12 digits. */
  readonly account: string
  readonly arn: string
  /** `aws`, `aws-cn`, `aws-us-gov` … */
  readonly partition: string
}

export type AwsContext = Pick<Context, 'environment' | 'log' | 'secrets' | 'signal'>

/**
 * Opens a session and checks, before any effect, that its credentials exist and belong to an allowed account.
 * @throws ActionError `invalid-input` without a region, `no-credentials`, `credentials-expired`, `account-not-allowed`,
 *   `aws-unreachable`
 */
export async function openAws(inputs: AwsInputs, context: AwsContext): Promise<AwsSession> {
  const { environment } = context
  maskJobKeys(environment, context.secrets.add)
  const region = resolveRegion(inputs, context)
  const transport = await createTransport(environment)
  const source = await openCredentialSource(inputs, { ...context, region, transport })
  const getCredentials: CredentialSource = async () => {
    const found = await source()
    maskCredentials(found, context.secrets.add)
    return found
  }
  const session = createSession(
    { region, transport, credentials: getCredentials, assumed: isRoleAssumed(inputs) },
    context,
  )
  try {
    await getCredentials()
    await assertAllowedAccount(session, inputs['allowed-account-ids'])
  } catch (error) {
    await session[Symbol.asyncDispose]()
    throw error
  }
  return session
}

function resolveRegion(inputs: AwsInputs, { environment }: AwsContext): string {
  const region = [inputs['aws-region'], environment.AWS_REGION, environment.AWS_DEFAULT_REGION].find(Boolean)
  if (region !== undefined) return region
  throw new ActionError('invalid-input', 'aws-region is not set, and the job has no AWS_REGION', {
    hint: 'Nothing was started. Set aws-region, for example aws-region: eu-central-1.',
  })
}

interface SessionParts {
  readonly region: string
  readonly transport: Transport
  readonly credentials: CredentialSource
  /** Whether the credentials belong to a role that we assumed, not to the job. */
  readonly assumed: boolean
}

function createSession({ region, transport, credentials, assumed }: SessionParts, context: AwsContext): AwsSession {
  const { environment, log, secrets } = context
  const clients = new Map<string, Promise<AwsClients[AwsService]>>()
  const openClient = <S extends AwsService>(service: S, where = region): Promise<AwsClients[S]> => {
    const name = `${service} in ${where}`
    const known = clients.get(name) ?? createClient(service, { region: where, environment, transport, credentials })
    clients.set(name, known)
    return known as Promise<AwsClients[S]>
  }
  const memoize = <T>(make: () => Promise<T>): (() => Promise<T>) => {
    let made: Promise<T> | undefined
    return () => (made ??= make())
  }
  let endpoint: Promise<CredentialEndpoint> | undefined
  const openEndpoint = (): Promise<CredentialEndpoint> =>
    (endpoint ??= serveCredentials({
      environment,
      credentials,
      addSecret: secrets.add,
      onFailure: (error) => {
        log.warning(`A tool requested AWS credentials, but there were none: ${(error as Error).message}`)
      },
    }))
  return {
    region,
    credentials,
    client: openClient,
    identity: memoize(async () => readCallerIdentity(await openClient('sts'))),
    checkExpiry: !assumed && hasSessionKeys(environment) ? async () => findExpiry(await openClient('sts')) : undefined,
    childEnvironment: async () => ({
      ...(assumed ? (await openEndpoint()).variables : {}),
      AWS_REGION: region,
      AWS_DEFAULT_REGION: region,
    }),
    [Symbol.asyncDispose]: async () => {
      for (const made of clients.values()) (await made).destroy()
      transport.httpAgent.destroy()
      transport.httpsAgent.destroy()
      await (await endpoint)?.[Symbol.asyncDispose]()
    },
  }
}

/** Keys of a session, which programs prefer to all other credentials; those without a token do not expire. */
function hasSessionKeys(environment: EnvironmentVariables): boolean {
  const { AWS_ACCESS_KEY_ID: id, AWS_SESSION_TOKEN: token, AWS_PROFILE: profile } = environment
  return Boolean(id) && Boolean(token) && !profile
}

async function findExpiry(sts: AwsClients['sts']): Promise<ActionError | undefined> {
  try {
    await sts.getCallerIdentity({})
    return undefined
  } catch (error) {
    const call = { what: 'the AWS account could not be determined', action: 'sts:GetCallerIdentity' }
    return isExpiry(error) ? toAwsError(error, call) : undefined
  }
}

async function readCallerIdentity(sts: AwsClients['sts']): Promise<CallerIdentity> {
  const call = { what: 'the AWS account could not be determined', action: 'sts:GetCallerIdentity' }
  const { Account: account = '', Arn: arn = '' } = await callAws(call, () => sts.getCallerIdentity({}))
  return { account, arn, partition: arn.split(':')[1] ?? 'aws' }
}

async function assertAllowedAccount(session: AwsSession, allowed: readonly string[]): Promise<void> {
  if (allowed.length === 0) return
  const { account, arn } = await session.identity()
  if (allowed.includes(account)) return
  throw new ActionError('account-not-allowed', `the credentials belong to account ${account}, which is not allowed`, {
    details: [`caller: ${arn}`, `allowed-account-ids: ${allowed.join(', ')}`],
    hint: 'Nothing was changed. Check role-to-assume, role-chain or the credentials of the job, or add the account to allowed-account-ids.',
  })
}
