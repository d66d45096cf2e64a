import { readFile } from 'node:fs/promises'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Processes, ToolRequest } from '../../runner/process/processes.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'
import type { HelmMajor } from './options.ts'

/** Helm, configured for one cluster. */
export interface Helm extends HelmVersion {
  /**
   * Runs a command of Helm and waits for it.
   * @throws ActionError as `Processes.run`
   */
  readonly run: (request: HelmRequest) => Promise<HelmResult>
}

export interface HelmRequest extends Pick<
  ToolRequest,
  'input' | 'timeoutMs' | 'graceMs' | 'stop' | 'successCodes' | 'onStderr'
> {
  /** The command with arguments and options: `['rollback', 'shop', '3']`. The caller must reject names that begin with a dash. */
  readonly args: readonly string[]
  /** Display name; default: `helm` and the first two words. */
  readonly title?: string
  readonly show?: ToolRequest['show']
  readonly env?: VariableChanges
}

export interface HelmResult {
  readonly exitCode: number
  /** The complete output; may contain secrets. */
  readonly stdout: () => Promise<string>
  readonly stderr: () => Promise<string>
}

/**
 * Overrides Helm's variables of the job. Releases are read from Secrets here, so Helm must store them there; cluster and
 * namespace are those of the action.
 */
const fixedVariables: VariableChanges = {
  HELM_DRIVER: 'secret',
  HELM_DEBUG: undefined,
  HELM_NAMESPACE: undefined,
  HELM_KUBECONTEXT: undefined,
  HELM_KUBETOKEN: undefined,
  HELM_KUBEAPISERVER: undefined,
  HELM_KUBECAFILE: undefined,
  HELM_KUBEASUSER: undefined,
  HELM_KUBEASGROUPS: undefined,
  HELM_KUBETLS_SERVER_NAME: undefined,
  HELM_KUBEINSECURE_SKIP_TLS_VERIFY: undefined,
}

export interface HelmProgram {
  readonly processes: Pick<Processes, 'run' | 'probe'>
  /** A path, or a name on PATH. */
  readonly file: string
  readonly cwd: string
}

export interface HelmVersion {
  /** `4.1.4`. */
  readonly version: string
  readonly major: HelmMajor
}

/**
 * Detects the version of Helm, without contacting a cluster.
 * @throws ActionError `tool-missing`, `helm-unsupported`
 */
export async function detectHelm({ processes, file, cwd }: HelmProgram): Promise<HelmVersion> {
  const args = ['version', '--template={{.Version}}']
  const { stdout } = await processes.probe({ tool: 'helm version', file, args, cwd, env: fixedVariables })
  const printed = stdout.trim()
  const version = printed.replace(/^v/, '')
  const major = Number(version.split('.', 1)[0])
  if (major === 3 || major === 4) return { version, major }
  throw new ActionError('helm-unsupported', `${file} is Helm ${printed === '' ? 'of an unknown version' : printed}`, {
    hint: 'Use Helm 3 or 4; the setup action installs them.',
  })
}

/** @param variables access to the cluster: KUBECONFIG, credentials */
export function createHelm(program: HelmProgram, version: HelmVersion, variables: VariableChanges): Helm {
  const { processes, file, cwd } = program
  return {
    ...version,
    run: async ({ args, title = `helm ${args.slice(0, 2).join(' ')}`, show = 'quiet', env, ...more }) => {
      const environment = { ...fixedVariables, ...variables, ...env }
      const result = await processes.run({ ...more, tool: title, file, args, cwd, show, env: environment })
      return {
        exitCode: result.exitCode,
        stdout: () => readFile(result.stdoutFile, 'utf8'),
        stderr: () => readFile(result.stderrFile, 'utf8'),
      }
    },
  }
}
