import { parseArgs } from 'node:util'
import { type AwsContext, openAws } from '../../aws/session.ts'
import { hasCredentialEndpoint } from '../../aws/credential-endpoint.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { createClusterToken } from '../token.ts'
import { renderExecCredential } from './exec-credential.ts'

/** The plugin's arguments in the kubeconfig; none of them is secret. */
export interface PluginSettings {
  readonly cluster: string
  readonly region: string
  /** Assumed with the OIDC token of the job, unless a run of ours serves credentials. */
  readonly role: string | undefined
  readonly roleDurationMs: number
}

export function buildPluginArguments({ cluster, region, role, roleDurationMs }: PluginSettings): readonly string[] {
  const assumed = role === undefined ? [] : [`--role-to-assume=${role}`, `--role-duration-ms=${roleDurationMs}`]
  return [`--cluster-name=${cluster}`, `--region=${region}`, ...assumed]
}

/**
 * Provides a Kubernetes client with a token for the cluster.
 * @param args from `buildPluginArguments`
 * @returns the text for standard output
 * @throws ActionError as `openAws` and `renderExecCredential`
 */
export async function answerClient(args: readonly string[], context: AwsContext): Promise<string> {
  const { cluster, region, role, roleDurationMs } = parseSettings(args)
  const { environment } = context
  const inputs = {
    'aws-region': region,
    // During a run, its credential endpoint provides the open session; later steps must assume the role again.
    'role-to-assume': hasCredentialEndpoint(environment) ? undefined : role,
    'role-duration': roleDurationMs,
    'allowed-account-ids': [],
  }
  await using session = await openAws(inputs, context)
  const token = await createClusterToken({ cluster, region, credentials: await session.credentials() })
  return `${renderExecCredential(token, environment.KUBERNETES_EXEC_INFO)}\n`
}

const option = { type: 'string' } as const
const defaultDurationMs = '3600000'

function parseSettings(args: readonly string[]): PluginSettings {
  const { values } = parseArgs({
    args: [...args],
    options: { 'cluster-name': option, region: option, 'role-to-assume': option, 'role-duration-ms': option },
  })
  const { 'cluster-name': cluster, region, 'role-to-assume': role, 'role-duration-ms': duration } = values
  if (cluster === undefined || region === undefined) {
    throw new ActionError('invalid-input', 'the credential plugin needs --cluster-name and --region', {
      hint: 'kubectl and helm start it with the kubeconfig that helm-deploy writes; do not change its arguments.',
    })
  }
  return { cluster, region, role, roleDurationMs: Number(duration ?? defaultDurationMs) }
}
