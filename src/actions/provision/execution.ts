import { mkdtemp } from 'node:fs/promises'
import path from 'node:path'
import { maskJobKeys } from '../../aws/credentials/credentials.ts'
import { isRoleAssumed } from '../../aws/inputs.ts'
import { type AwsSession, openAws } from '../../aws/session.ts'
import type { VariableChanges } from '../../runner/process/variables.ts'
import { type CredentialWatchOptions, shareExpiryCheck } from '../../terraform/cli/credential-watch.ts'
import { createDataFolders, type DataFolders } from '../../terraform/cli/data-folders.ts'
import { createTerraform } from '../../terraform/cli/terraform.ts'
import { formatRunHeadline, createLogObserver, formatWaves, formatNumberCost } from '../../terraform/report/log.ts'
import type { Root } from '../../terraform/model.ts'
import { formatStateLocations } from '../../terraform/report/format.ts'
import type { TerraformRun } from '../../terraform/run/model.ts'
import { computeApplyWaves, countWavesWithoutNumbers } from '../../terraform/run/order.ts'
import { createVerifiedPackages, type VerifiedPackages } from '../../terraform/providers/verified-packages.ts'
import type { ProvisionInputs, ProvisionRun } from './contract.ts'
import { resolveCapacity } from './parallelism.ts'
import { chooseTerraformLog } from './terraform-log.ts'
import { resolvePlanPlace } from './plan-place.ts'
import { openPlanStore } from './plan-store.ts'
import { findReviewedCommits } from './reviewed-commits.ts'
import type { TerraformProgram } from './terraform-program.ts'
import { dataFoldersState } from './post.ts'
import { type PreparedProviders, prepareProviders } from './providers.ts'
import { parseConstraint, satisfies } from '../../tools/version/constraint.ts'
import type { RootSelection } from './selection.ts'

/** A run over roots, ready for the first one. Disposing of it ends the AWS session and whatever runs beside it. */
export interface Execution extends AsyncDisposable {
  readonly run: TerraformRun
}

/** Inputs of `openExecution` that need no credentials. */
export interface ExecutionRequest {
  readonly selection: RootSelection
  readonly program: TerraformProgram
}

/** Opens the AWS session where one is needed, the providers, Terraform and the plan store. */
export async function openExecution(
  action: ProvisionRun,
  { selection, program }: ExecutionRequest,
): Promise<Execution> {
  const { inputs, context } = action
  const { file, processes } = program
  const workFolder = await mkdtemp(path.join(context.temporaryFolder, 'eks-actions-terraform-'))
  context.state.removeAfterwards(workFolder)
  await using opening = new AsyncDisposableStack()
  const aws = needsAws(inputs, selection)
    ? opening.use(await openAws(withRegion(inputs, selection), context))
    : undefined
  if (aws === undefined) maskJobKeys(context.environment, context.secrets.add)
  const credentials: VariableChanges = (await aws?.childEnvironment()) ?? {}
  const roots = [...selection.tasks.values()].map(({ root }) => root)
  const providers = opening.use(await prepareProviders(roots, file, { ...context, processes }))
  const dataFolders = opening.use(openDataFolders(action))
  const { parallelism, spare, variables: collection } = resolveCapacity(inputs.parallelism, context.environment)
  const terraformLog = chooseTerraformLog(context.environment, { workFolder, workspace: context.workspace })
  if (terraformLog.note !== undefined) context.log.line(terraformLog.note)
  const common = { ...collection, ...terraformLog.variables, ...credentials }
  const terraform = createTerraform({
    processes,
    file,
    getVariables: (root) => ({ ...common, ...providers.getVariables(root) }),
    dataFolders,
    packages: openVerifiedPackages(action, providers, dataFolders),
    varFiles: inputs['var-files'].map(({ absolute }) => absolute),
    lockTimeout: `${Math.ceil(inputs['lock-timeout'] / 1000)}s`,
    timeoutMs: inputs.timeout,
    credentials: watchExpiry(aws),
  })
  const versions = await program.readVersions(roots, parallelism)
  const plans = openStoredPlans(action, selection, aws)
  const { environment, tasks, edges, readContent, writes } = selection
  for (const line of describeOrder(selection, inputs.command, describeFacts(roots, versions))) context.log.line(line)
  const run: TerraformRun = {
    environment: environment.name,
    tasks,
    edges,
    unordered: selection.unordered,
    terraform,
    terraformVersions: versions,
    ...plans,
    readContent,
    writes,
    parallelism,
    spare,
    workFolder,
    observer: createLogObserver(context.log, [...tasks.keys()]),
    clock: () => performance.now(),
    signal: context.signal,
    addSecret: context.secrets.add,
    hideSecret: context.secrets.hide,
    origin: readPlanOrigin(action),
  }
  const opened = opening.move()
  return { run, [Symbol.asyncDispose]: () => opened.disposeAsync() }
}

/** AWS is asked about the credentials at most once a minute, and only while Terraform reports nothing. */
function watchExpiry(aws: AwsSession | undefined): CredentialWatchOptions | undefined {
  if (aws?.checkExpiry === undefined) return undefined
  return { checkExpiry: shareExpiryCheck(aws.checkExpiry, silenceMs), silenceMs }
}

const silenceMs = 60_000

/** The plans of the run, and which of others count. */
function openStoredPlans(
  action: ProvisionRun,
  selection: RootSelection,
  aws: AwsSession | undefined,
): Pick<TerraformRun, 'store' | 'reviews' | 'explainUnstored'> {
  const place = resolvePlanPlace(action.event, action.context.environment)
  return { ...openPlanStore(action, selection, aws, place), reviews: () => findReviewedCommits(action, place) }
}

/** What stored plans say of where they are from. */
function readPlanOrigin({ event, context: { environment } }: ProvisionRun): TerraformRun['origin'] {
  return { commit: event.commit ?? environment.CI_COMMIT_SHA, run: event.run?.url ?? environment.CI_JOB_URL }
}

/** Data directories in the roots' folders; `post` removes them if the step is killed. */
function openDataFolders({ inputs, context }: ProvisionRun): DataFolders {
  const { temporaryFolder, signal, log, state } = context
  return createDataFolders({
    temporaryFolder,
    timeoutMs: inputs['lock-timeout'],
    signal,
    warn: log.warning,
    remember: (folders) => {
      state.save(dataFoldersState, JSON.stringify(folders))
    },
  })
}

/** Where packages are is remembered in the tool cache, which persists on machines of one's own. */
function openVerifiedPackages(
  { context: { environment, temporaryFolder, state } }: ProvisionRun,
  { findMirrored }: PreparedProviders,
  { getFolder }: DataFolders,
): VerifiedPackages {
  return createVerifiedPackages({
    environment,
    folder: path.join(environment.RUNNER_TOOL_CACHE ?? temporaryFolder, 'eks-actions-packages'),
    temporaryFolder,
    removeAfterwards: state.removeAfterwards,
    findMirrored,
    fitsConstraint: (version, constraint) => {
      const terms = parseConstraint(constraint)
      return terms && satisfies(version, terms)
    },
    getDataFolder: getFolder,
  })
}

/** What the headline says of the roots; without any, nothing is known. */
function describeFacts(roots: readonly Root[], versions: ReadonlyMap<string, string>): readonly string[] {
  if (roots.length === 0) return []
  return [`terraform ${[...new Set(versions.values())].join(', ')}`, `state ${formatStateLocations(roots)}`]
}

/** What the run is about, the order of its roots, and what of it comes from numbers. */
function describeOrder(selection: RootSelection, command: string, facts: readonly string[]): readonly string[] {
  const waves = computeApplyWaves(selection)
  const cost = formatNumberCost(waves, countWavesWithoutNumbers(selection), command)
  return [
    formatRunHeadline(selection.environment.name, waves, facts),
    ...formatWaves(waves, command),
    ...(cost === undefined ? [] : [cost]),
  ]
}

function needsAws(inputs: ProvisionInputs, { tasks, environment }: RootSelection): boolean {
  if (inputs.command === 'validate') return false
  const roots = [...environment.graph.roots, ...[...tasks.values()].map(({ root }) => root)]
  const own = roots.some(({ backend, providers }) => backend.type === 's3' || providers.includes('hashicorp/aws'))
  return isRoleAssumed(inputs) || own
}

/** The region of the state, unless another one is given. */
function withRegion(inputs: ProvisionInputs, { environment }: RootSelection): ProvisionInputs {
  const region = environment.graph.roots.find(({ backend }) => backend.type === 's3')?.backend.settings.region
  return { ...inputs, 'aws-region': inputs['aws-region'] ?? region }
}
