import { ActionError, extendError } from '../runner/errors/action-error.ts'
import type { Context } from '../runner/context.ts'
import { writePrivateTempFile } from '../runner/files/private-file.ts'
import type { VariableChanges } from '../runner/process/variables.ts'
import { isRecord } from '../runner/records.ts'
import type { ConfigSchema } from './config/schema.ts'
import { createCriticalLines } from './critical-lines.ts'

/** The installed eksctl. */
export interface EksctlProgram {
  /** What it says its version is. */
  readonly version: string
  /** Of a ClusterConfig, as this very program prints it. */
  readonly readSchema: () => Promise<ConfigSchema>
  /** @throws ActionError of `Processes.run`, with the causes that eksctl logs */
  readonly run: (call: EksctlCall) => Promise<void>
}

interface EksctlCall {
  readonly args: readonly string[]
  /** Written to a private file for `--config-file`; undefined if flags say it all. */
  readonly config?: Readonly<Record<string, unknown>> | undefined
  readonly timeoutMs: number
  /** Changes to the job's environment: region and credentials. */
  readonly env: VariableChanges
  readonly region: string
}

type ProgramContext = Pick<Context, 'processes' | 'secrets' | 'workspace' | 'temporaryFolder' | 'state'>

/**
 * Finds eksctl by starting it.
 * @param file a path, or a name to find on PATH
 * @throws ActionError `tool-missing` and those of `Processes.probe`
 */
export async function findEksctl(file: string, context: ProgramContext): Promise<EksctlProgram> {
  const { processes, workspace } = context
  const probe = async (...args: readonly string[]): Promise<string> => {
    const { stdout } = await processes.probe({ tool: `eksctl ${args.join(' ')}`, file, args, cwd: workspace })
    return stdout
  }
  return {
    version: (await probe('version')).trim(),
    readSchema: async () => parseSchema(await probe('utils', 'schema')),
    run: async (call) => runEksctl(file, call, context),
  }
}

function parseSchema(text: string): ConfigSchema {
  try {
    const schema: unknown = JSON.parse(text)
    if (isRecord(schema)) return schema
  } catch {
    // Named below.
  }
  throw new ActionError('tool-failed', 'eksctl utils schema printed no JSON schema', {
    hint: 'Check that eksctl-path is eksctl, in version 0.100 or later.',
  })
}

/** Commands that wait for AWS, with a limit of their own that must not be shorter than ours. */
const waitingCommands = new Set([
  'create cluster',
  'create nodegroup',
  'delete nodegroup',
  'scale nodegroup',
  'upgrade cluster',
  'upgrade nodegroup',
  'delete cluster',
])

async function runEksctl(file: string, call: EksctlCall, context: ProgramContext): Promise<void> {
  const { args, config, timeoutMs, env, region } = call
  const command = args.slice(0, 2).join(' ')
  // With a file, eksctl takes the region from it and refuses the flag.
  const target =
    config === undefined
      ? ['--region', region]
      : [
          '--config-file',
          await writePrivateTempFile('cluster.json', context, 'end-of-run', () => JSON.stringify(config)),
        ]
  const limit = waitingCommands.has(command) ? ['--timeout', `${Math.ceil(timeoutMs / 60_000)}m`] : []
  const critical = createCriticalLines(context.secrets.redact)
  try {
    await context.processes.run({
      tool: `eksctl ${command}`,
      file,
      args: [...args, ...target, ...limit, '--color=false'],
      cwd: context.workspace,
      env,
      timeoutMs,
      show: 'live',
      onStdout: critical.collect,
    })
  } catch (thrown) {
    throw thrown instanceof ActionError ? extendError(thrown, { details: critical.read() }) : thrown
  }
}
