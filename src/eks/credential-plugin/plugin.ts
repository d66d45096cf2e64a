import { parseArgs } from 'node:util'
import { type AwsContext, openAws } from '../../aws/session.ts'
import { hasCredentialEndpoint } from '../../aws/credential-endpoint.ts'
import { isRoleAssumed, noRoles, type RoleInputs } from '../../aws/inputs.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { createClusterToken } from '../token.ts'
import { renderExecCredential } from './exec-credential.ts'

/** The plugin's arguments in the kubeconfig; none of them is secret. */
export interface PluginSettings {
  readonly cluster: string
  readonly region: string
  /** Assumed again for each token, unless a run of ours serves credentials. */
  readonly roles: RoleInputs
}

export function buildPluginArguments({ cluster, region, roles }: PluginSettings): readonly string[] {
  return [`--cluster-name=${cluster}`, `--region=${region}`, ...(isRoleAssumed(roles) ? buildRoleArguments(roles) : [])]
}

function buildRoleArguments(roles: RoleInputs): readonly string[] {
  const { 'role-to-assume': role, 'role-external-id': externalId, 'role-session-name': name } = roles
  const { document, managed = [] } = roles['session-policy'] ?? {}
  return [
    ...(role === undefined ? [] : [`--role-to-assume=${role}`, `--audience=${roles.audience}`]),
    `--role-duration-ms=${roles['role-duration']}`,
    ...roles['role-chain'].map((next) => `--role-chain=${next}`),
    ...(externalId === undefined ? [] : [`--role-external-id=${externalId}`]),
    ...(name === undefined ? [] : [`--role-session-name=${name}`]),
    ...(document === undefined ? [] : [`--session-policy=${document}`]),
    ...managed.map((arn) => `--session-policy-arn=${arn}`),
  ]
}

/**
 * Provides a Kubernetes client with a token for the cluster.
 * @param args from `buildPluginArguments`
 * @returns the text for standard output
 * @throws ActionError as `openAws` and `renderExecCredential`
 */
export async function answerClient(args: readonly string[], context: AwsContext): Promise<string> {
  const { cluster, region, roles } = parseSettings(args)
  const { environment } = context
  // During a run, its credential endpoint provides the open session; later steps must assume the roles again.
  const needed = hasCredentialEndpoint(environment) ? noRoles : roles
  const inputs = { ...needed, 'aws-region': region, 'allowed-account-ids': [] }
  await using session = await openAws(inputs, context)
  const token = await createClusterToken({ cluster, region, credentials: await session.credentials() })
  return `${renderExecCredential(token, environment.KUBERNETES_EXEC_INFO)}\n`
}

const option = { type: 'string' } as const
const list = { type: 'string', multiple: true } as const

const options = {
  'cluster-name': option,
  region: option,
  'role-to-assume': option,
  'role-duration-ms': option,
  'role-chain': list,
  'role-external-id': option,
  'role-session-name': option,
  audience: option,
  'session-policy': option,
  'session-policy-arn': list,
} as const

function parseSettings(args: readonly string[]): PluginSettings {
  const { values } = parseArgs({ args: [...args], options })
  const { 'cluster-name': cluster, region, 'role-duration-ms': duration } = values
  if (cluster === undefined || region === undefined) {
    throw new ActionError('invalid-input', 'the credential plugin needs --cluster-name and --region', {
      hint: 'kubectl and helm start it with the kubeconfig that helm-deploy writes; do not change its arguments.',
    })
  }
  const { 'session-policy': document, 'session-policy-arn': managed = [] } = values
  const roles: RoleInputs = {
    'role-to-assume': values['role-to-assume'],
    'role-duration': duration === undefined ? noRoles['role-duration'] : Number(duration),
    'role-chain': values['role-chain'] ?? [],
    'role-external-id': values['role-external-id'],
    'role-session-name': values['role-session-name'],
    audience: values.audience ?? noRoles.audience,
    'session-policy': document === undefined && managed.length === 0 ? undefined : { document, managed },
  }
  return { cluster, region, roles }
}
