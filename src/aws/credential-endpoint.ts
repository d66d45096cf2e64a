import { randomBytes, timingSafeEqual } from 'node:crypto'
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { devNull } from 'node:os'
import type { EnvironmentVariables } from '../runner/host/environment.ts'
import type { VariableChanges } from '../runner/process/variables.ts'
import type { AwsCredentials, CredentialSource } from './credentials/credentials.ts'

/** Credentials for the programs that we start: Terraform with its providers and backend, the AWS CLI, helm, docker. */
export interface CredentialEndpoint extends AsyncDisposable {
  readonly variables: VariableChanges
}

export interface CredentialEndpointOptions {
  readonly environment: EnvironmentVariables
  readonly credentials: CredentialSource
  readonly addSecret: (value: string) => void
  readonly onFailure: (error: unknown) => void
  /** Replaced in tests. Milliseconds of a steady clock. */
  readonly now?: () => number
}

/**
 * Serves credentials on the loopback interface like a container agent, so that a long-running program renews them itself
 * (SDK reference guide, "Container credential provider"). Requests must carry a random token of this run.
 */
export async function serveCredentials(options: CredentialEndpointOptions): Promise<CredentialEndpoint> {
  const authorization = randomBytes(32).toString('base64url')
  options.addSecret(authorization)
  const supply = createSupply(options)
  const server = createServer((request, response) => {
    void handleRequest(request, response, authorization, supply)
  })
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  // A program that is still running must not keep this process alive.
  server.unref()
  const { port } = server.address() as AddressInfo
  return {
    variables: {
      ...buildOverrides(options.environment),
      AWS_CONTAINER_CREDENTIALS_FULL_URI: `http://127.0.0.1:${port}${path}`,
      AWS_CONTAINER_AUTHORIZATION_TOKEN: authorization,
    },
    [Symbol.asyncDispose]: async () => {
      const closed = once(server, 'close')
      server.close()
      server.closeAllConnections()
      await closed
    },
  }
}

const path = '/credentials'

/** What the endpoint says of a failed renewal, which tools pass on in their errors. */
export const renewalFailure = 'the credentials could not be renewed'

/**
 * Tools repeat a request that was answered with 500, the AWS provider of Terraform for half an hour. A short failure is
 * survived that way; a longer one is answered with 403, at which they end.
 */
const patienceMs = 5 * 60_000

/** Credentials, or the status that says that there are none. */
type Supply = () => Promise<AwsCredentials | { readonly status: 403 | 500 }>

function createSupply({ credentials, onFailure, now = () => performance.now() }: CredentialEndpointOptions): Supply {
  let failingSince: number | undefined
  return async () => {
    try {
      const found = await credentials()
      failingSince = undefined
      return found
    } catch (error) {
      onFailure(error)
      failingSince ??= now()
      return { status: now() - failingSince < patienceMs ? 500 : 403 }
    }
  }
}

/** Whether a run of ours serves credentials to a program with this environment. */
export function hasCredentialEndpoint({
  AWS_CONTAINER_CREDENTIALS_FULL_URI: address = '',
}: EnvironmentVariables): boolean {
  return URL.canParse(address) && new URL(address).hostname === '127.0.0.1' && new URL(address).pathname === path
}

/**
 * Removes the variables that take precedence over container credentials. The configuration files of the home folder are
 * replaced by an empty file, since their default profile would win; files that the job names explicitly are kept.
 */
function buildOverrides(environment: EnvironmentVariables): VariableChanges {
  const names = [
    'AWS_ACCESS_KEY_ID',
    'AWS_SECRET_ACCESS_KEY',
    'AWS_SESSION_TOKEN',
    'AWS_SECURITY_TOKEN',
    'AWS_PROFILE',
    'AWS_DEFAULT_PROFILE',
    'AWS_WEB_IDENTITY_TOKEN_FILE',
    'AWS_ROLE_ARN',
    'AWS_ROLE_SESSION_NAME',
    'AWS_CONTAINER_CREDENTIALS_RELATIVE_URI',
    'AWS_CONTAINER_AUTHORIZATION_TOKEN_FILE',
  ]
  const files = ['AWS_CONFIG_FILE', 'AWS_SHARED_CREDENTIALS_FILE'].filter((name) => !environment[name])
  return {
    ...Object.fromEntries(names.map((name) => [name, undefined])),
    ...Object.fromEntries(files.map((name) => [name, devNull])),
  }
}

async function handleRequest(
  request: IncomingMessage,
  response: ServerResponse,
  authorization: string,
  supply: Supply,
): Promise<void> {
  const reply = (status: number, body: object): void => {
    response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    response.end(JSON.stringify(body))
  }
  if (!isSameToken(request.headers.authorization ?? '', authorization)) {
    reply(401, { code: 'Unauthorized', message: 'this endpoint serves only the tools of its own run' })
    return
  }
  if (request.method !== 'GET' || request.url !== path) {
    reply(404, { code: 'NotFound', message: `only GET ${path} is supported` })
    return
  }
  const found = await supply()
  if ('status' in found) {
    reply(found.status, { code: 'NoCredentials', message: `${renewalFailure}; see the log of the step` })
    return
  }
  const { accessKeyId, secretAccessKey, sessionToken, expiration } = found
  reply(200, {
    AccessKeyId: accessKeyId,
    SecretAccessKey: secretAccessKey,
    Token: sessionToken,
    Expiration: expiration?.toISOString(),
  })
}

function isSameToken(given: string, expected: string): boolean {
  const [one, other] = [Buffer.from(given), Buffer.from(expected)]
  return one.length === other.length && timingSafeEqual(one, other)
}
