import { ActionError } from '../runner/errors/action-error.ts'
import type { Credentials } from './connection.ts'

/** A program in a kubeconfig that provides credentials (Kubernetes, "client-go credential plugins"). */
export interface ExecPlugin {
  readonly apiVersion?: string
  readonly command?: string
  readonly args?: readonly string[] | null
  readonly env?: readonly { readonly name: string; readonly value: string }[] | null
}

/** Runs a program to its end. @returns its standard output, which contains secrets */
export type PluginRunner = (
  command: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
) => Promise<string>

interface ExecCredential {
  readonly status?: {
    readonly token?: string
    readonly clientCertificateData?: string
    readonly clientKeyData?: string
    readonly expirationTimestamp?: string
  }
}

/**
 * Tokens are renewed this long before they expire, unlike in client-go, to allow for slow requests. For a token that is valid
 * for less than a minute it is half of that time. Milliseconds.
 */
const marginMs = 30_000

/**
 * Credentials from a plugin. It is run now, to learn what kind they are, and again when a token expires.
 * @throws ActionError `kubeconfig-invalid`
 */
export async function runExecPlugin(plugin: ExecPlugin, run: PluginRunner): Promise<Credentials> {
  const status = await requestStatus(plugin, run)
  const { clientCertificateData: certificate, clientKeyData: key } = status
  if (certificate !== undefined && key !== undefined) return { kind: 'certificate', certificate, key }
  let latest = toToken(status)
  let pending: Promise<void> | undefined
  const renew = async (): Promise<void> => {
    try {
      latest = toToken(await requestStatus(plugin, run))
    } finally {
      pending = undefined
    }
  }
  return {
    kind: 'token',
    token: async () => {
      // Many watches restart at once; they share one run of the plugin.
      if (latest.renewAt <= Date.now()) await (pending ??= renew())
      return latest.token
    },
  }
}

function toToken({ token = '', expirationTimestamp }: NonNullable<ExecCredential['status']>) {
  const end = Date.parse(expirationTimestamp ?? '')
  if (Number.isNaN(end)) return { token, renewAt: Infinity }
  return { token, renewAt: end - Math.min(marginMs, (end - Date.now()) / 2) }
}

async function requestStatus(
  { apiVersion = 'client.authentication.k8s.io/v1', command = '', args, env }: ExecPlugin,
  run: PluginRunner,
): Promise<NonNullable<ExecCredential['status']>> {
  const info = JSON.stringify({ kind: 'ExecCredential', apiVersion, spec: { interactive: false } })
  const variables = Object.fromEntries((env ?? []).map(({ name, value }) => [name, value]))
  const answer = await run(command, args ?? [], { ...variables, KUBERNETES_EXEC_INFO: info })
  try {
    const { status } = JSON.parse(answer) as ExecCredential
    if (status !== undefined) return status
  } catch {
    // Reported below without the output, which may contain a secret.
  }
  throw new ActionError(
    'kubeconfig-invalid',
    `the credential plugin ${command} of the kubeconfig returned no credentials`,
  )
}
