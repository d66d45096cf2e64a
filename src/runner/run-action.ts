import { tmpdir } from 'node:os'
import path from 'node:path'
import { listenForCancellation } from './cancellation.ts'
import type { Context } from './context.ts'
import type { Contract } from './contract/action.ts'
import { type InputSource, readInputs } from './contract/read.ts'
import type { ActionEntry } from './entry.ts'
import { ActionError, toActionError, toMachineError } from './errors/action-error.ts'
import { toExitCode, exitCodes } from './errors/failure-reasons.ts'
import type { Host } from './host/host.ts'
import { formatPackageCommand } from './package-command.ts'
import { openOutputGroups } from './output-groups.ts'
import { createLog } from './log.ts'
import type { Block } from './markdown/document.ts'
import { createProcesses } from './process/processes.ts'
import { renderFailure, logFailure } from './report/failure.ts'
import { writeOutputs, writeSummary } from './report/results.ts'
import { hideJobTokens } from './secrets/job-tokens.ts'
import { createSecrets } from './secrets/secrets.ts'
import { createStepState, removeFiles, removeRegisteredFiles } from './state.ts'
import { resolveRealPath } from './files/workspace.ts'

function findDocumentation({ kind, name }: Contract): string {
  return kind === 'command'
    ? formatPackageCommand(`${name} --help`)
    : `https://github.com/org/eks-actions/blob/v1/actions/${name}/README.md#inputs`
}

/**
 * Runs an action from its inputs to its outputs: reads everything once, runs the use case, reports once.
 * @returns the exit code of the process
 */
export async function runAction(name: string, entry: ActionEntry, host: Host, source: InputSource): Promise<number> {
  const opening = tryOpen(host)
  if ('failure' in opening) return opening.failure
  using opened = opening
  const { context, blocks } = opened
  let failure: ActionError | undefined
  let outputs: Readonly<Record<string, unknown>>
  try {
    const contract = await entry.contract()
    const inputs = await readInputs(contract, {
      source,
      workspace: context.workspace,
      addSecret: context.secrets.add,
      documentation: findDocumentation(contract),
    })
    const run = await entry.run()
    outputs = await run(inputs, context)
  } catch (thrown) {
    failure = toActionError(thrown)
    outputs = failure.outputs
    // The failure comes first, whatever was added to the summary before.
    blocks.unshift(...renderFailure(name, failure))
  }
  // Separately: outputs are written even if the summary cannot be.
  failure = writeOrReport(failure, context, () => {
    writeSummary(host, context.secrets, blocks)
  })
  failure = writeOrReport(failure, context, () => {
    writeOutputs(host, context, { ...outputs, 'failure-reason': failure?.code ?? '' })
  })
  if (failure === undefined) return exitCodes.success
  logFailure(failure, context.log)
  return toExitCode(failure.code)
}

/** Writes a part of the results. If that fails, it is the failure of the run only if the run had none. */
function writeOrReport(failure: ActionError | undefined, { log }: Context, write: () => void): ActionError | undefined {
  try {
    write()
    return failure
  } catch (thrown) {
    const error = toActionError(thrown)
    if (failure !== undefined) log.warning(`Could not write the results: ${error.message}`)
    return failure ?? error
  }
}

/** Only post steps load this: what starts programs takes milliseconds to load. */
const loadSurvivors = () => import('./process/survivors.ts')

/** The post step: waits for tools that a killed main step left running, runs the action's own post step, and cleans up. */
export async function runPost(entry: ActionEntry, host: Host): Promise<number> {
  const opening = tryOpen(host)
  if ('failure' in opening) return opening.failure
  using opened = opening
  const { context, blocks } = opened
  const { log, secrets, temporaryFolder } = context
  try {
    await (await loadSurvivors()).awaitSurvivors({ host, log, secrets, temporaryFolder })
    const post = await entry.post?.()
    await post?.(context)
    writeSummary(host, secrets, blocks)
    return exitCodes.success
  } catch (thrown) {
    const error = toActionError(thrown)
    logFailure(error, log)
    return toExitCode(error.code)
  } finally {
    removeRegisteredFiles(host, temporaryFolder)
  }
}

interface OpenRun extends Disposable {
  readonly context: Context
  /** What was added to the summary so far. */
  readonly blocks: Block[]
}

/** Without its folders a run cannot start, and can report only to the log. */
function tryOpen(host: Host): OpenRun | { readonly failure: number } {
  try {
    return open(host)
  } catch (thrown) {
    const error = toActionError(thrown)
    logFailure(error, createLog(host, createSecrets(host.mask)))
    return { failure: toExitCode(error.code) }
  }
}

function open(host: Host): OpenRun {
  const { environment } = host
  const blocks: Block[] = []
  const secrets = createSecrets(host.mask)
  hideJobTokens(environment, secrets)
  const log = createLog(host, secrets)
  const cancellation = listenForCancellation((name) => {
    log.line(`Cancelled (${name}): interrupting running tools and giving them time to finish`)
  })
  const temporaryFolder = resolveExistingFolder('RUNNER_TEMP', environment.RUNNER_TEMP, tmpdir())
  const workspace = resolveExistingFolder(
    'GITHUB_WORKSPACE',
    [environment.GITHUB_WORKSPACE, environment.CI_PROJECT_DIR].find((folder) => folder !== undefined && folder !== ''),
    '.',
  )
  const state = createStepState(host)
  const { removeAfterwards } = state
  const { signal } = cancellation
  const processes = createProcesses({ host, log, secrets, signal, temporaryFolder, removeAfterwards })
  const context: Context = {
    environment,
    workspace,
    temporaryFolder,
    distribution: resolveDistributionFolder(),
    log,
    secrets,
    processes,
    summary: { add: (...added) => void blocks.push(...added) },
    state,
    signal,
    preloadToolkit: host.preloadToolkit,
    addPath: host.addPath,
    exportVariable: host.exportVariable,
    openOutputGroups: (names) => openOutputGroups(names, { host, processes, context: () => context }),
  }
  return {
    context,
    blocks,
    [Symbol.dispose]: () => {
      processes[Symbol.dispose]()
      if (!host.hasPost) removeFiles(state.filesOfRun(), temporaryFolder)
      cancellation[Symbol.dispose]()
    },
  }
}

/** Entry points are `dist/<name>/index.js`; npm starts one through a link. */
function resolveDistributionFolder(): string {
  return path.resolve(resolveRealPath(process.argv[1] ?? '.'), '../..')
}

function describeCause(cause: unknown): string {
  return toMachineError(cause)?.message ?? (cause as Error).message
}

function resolveExistingFolder(variable: string, given: string | undefined, fallback: string): string {
  const folder = given === undefined || given === '' ? fallback : given
  try {
    return resolveRealPath(folder)
  } catch (cause) {
    throw new ActionError(
      'file-failed',
      `the folder ${folder} in ${variable} cannot be used: ${describeCause(cause)}`,
      {
        hint: "Check out the repository before this step, and keep the runner's own folders.",
        cause,
      },
    )
  }
}
