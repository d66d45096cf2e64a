import { createHelm, detectHelm, type HelmProgram, type HelmVersion } from '../../helm/cli/helm.ts'
import { toClusterError } from '../../kubernetes/cluster-error.ts'
import { settleBoth } from '../../runner/concurrency.ts'
import type { Context } from '../../runner/context.ts'
import { extendError, toActionError } from '../../runner/errors/action-error.ts'
import { escapeInline } from '../../runner/markdown/text.ts'
import { type ActionRun, openActionRun } from '../shared/action-run.ts'
import { forksGetNoCredentials, isForkWithoutCredentials } from '../shared/forks.ts'
import { resolveProgramPath } from '../shared/program-path.ts'
import { checkReleaseApprovals } from './approvals.ts'
import { skipMissingCluster } from './cluster/missing-cluster.ts'
import { openCluster } from './cluster/open-cluster.ts'
import { listRequiredAccess } from './cluster/required-access.ts'
import { type ClusterConnection, type ConnectionRequest, resolveReleaseName } from './cluster/target.ts'
import type { CommandHandler, HelmDeployOutputs } from './command.ts'
import type { contract, HelmDeployInputs } from './contract.ts'
import type { HelmDeployCommand } from './inputs.ts'
import { refusePreviewImage } from './release/preview-image.ts'
import { type PlannedRelease, planReleases } from './releases/planned-release.ts'
import { createSharedLookups, type SharedLookups } from './releases/shared-lookups.ts'
import type { ReleaseDiffPart } from './releases/diff-comment.ts'
import { collectReleaseOutputs, toReleasesFailure } from './releases/outcome.ts'
import type { ReleaseResult } from './releases/release-result.ts'
import { runReleases } from './releases/run-releases.ts'

/** Connects to the cluster once, and runs `command` there on every release of the step. */
export async function run(inputs: HelmDeployInputs, context: Context): Promise<HelmDeployOutputs> {
  const actionRun = await openActionRun<typeof contract>(inputs, context)
  if (isSkipped(actionRun)) return skip(actionRun)
  const releases = planReleases(inputs)
  for (const release of releases) refusePreviewImage({ ...actionRun, inputs: release.inputs })
  for (const text of await checkReleaseApprovals(actionRun))
    context.summary.add({ kind: 'paragraph', text: escapeInline(text) })
  const program = {
    processes: context.processes,
    file: resolveProgramPath(inputs['helm-path'], context),
    cwd: context.workspace,
  }
  let connected
  try {
    connected = await settleBoth(openCluster(inputs, describeConnection(releases), context), detectHelm(program))
  } catch (error) {
    return skipMissingCluster(inputs, error, context)
  }
  const [opened, version] = connected
  await using connection = opened
  const runCommand = await commands[inputs.command]()
  const step: Step = {
    ...actionRun,
    connection,
    program,
    version,
    runCommand,
    shared: createSharedLookups(),
    diffs: [],
  }
  const results = await runReleases({
    command: inputs.command,
    releases,
    context,
    perform: (release, releaseContext) => performCommand(release, step, releaseContext),
  })
  await reportResults(step, results)
  const failure = toReleasesFailure(results, context.signal)
  if (failure !== undefined) throw failure
  return collectReleaseOutputs(results)
}

/** What the releases of a step share. */
interface Step extends ActionRun<typeof contract> {
  readonly connection: ClusterConnection
  readonly program: HelmProgram
  readonly version: HelmVersion
  readonly runCommand: CommandHandler
  readonly shared: SharedLookups
  /** Collected for the comment. */
  readonly diffs: ReleaseDiffPart[]
}

/** The access that all releases need together, and the namespace that they share. */
function describeConnection(releases: readonly PlannedRelease[]): ConnectionRequest {
  const requirements = releases.flatMap(({ inputs }) => listRequiredAccess(inputs)(resolveReleaseName(inputs)))
  const [namespace, ...others] = new Set(releases.map(({ inputs }) => resolveReleaseName(inputs).namespace))
  return {
    requirements: [...new Map(requirements.map((each) => [JSON.stringify(each), each])).values()],
    namespace: others.length > 0 || namespace === '' ? undefined : namespace,
  }
}

/** @throws ActionError with the outputs that every command has */
async function performCommand(
  { label, inputs }: PlannedRelease,
  { event, connection, program, version, runCommand, shared, diffs }: Step,
  context: Context,
): Promise<HelmDeployOutputs> {
  const name = resolveReleaseName(inputs)
  const common = {
    ...(inputs.command === 'sweep' ? {} : name),
    'kubeconfig-path': connection.kubeconfig,
    'cluster-status': 'ready',
  }
  try {
    const helm = createHelm({ ...program, processes: context.processes }, version, connection.variables)
    const path = `${name.namespace}/${name.release}`
    const outputs = await runCommand({
      ...{ inputs, event, context, helm, shared },
      target: { ...connection, ...name },
      addDiff: (diff) => void diffs.push({ label, path, ...diff }),
    })
    return { ...common, ...outputs }
  } catch (error) {
    const failure = toClusterError(error, connection.cluster) ?? toActionError(error)
    throw extendError(failure, { outputs: { ...common, ...failure.outputs }, cause: failure.cause })
  }
}

async function reportResults(step: Step, results: readonly ReleaseResult[]): Promise<void> {
  const { inputs, connection, context, diffs } = step
  const place = inputs.environment ?? connection.cluster
  if (results.length > 1) {
    const { renderReleases } = await import('./releases/summary.ts')
    context.summary.add(...renderReleases(results, { command: inputs.command, place }))
  }
  if (diffs.length === 0) return
  const { publishDiffs } = await import('./releases/diff-comment.ts')
  await publishDiffs(step, diffs, { place, results })
}

const commands: Readonly<Record<HelmDeployCommand, () => Promise<CommandHandler>>> = {
  deploy: async () => (await import('./commands/deploy.ts')).deploy,
  diff: async () => (await import('./commands/diff.ts')).diff,
  check: async () => (await import('./commands/check.ts')).check,
  history: async () => (await import('./commands/history.ts')).history,
  status: async () => (await import('./commands/status.ts')).status,
  rollback: async () => (await import('./commands/rollback.ts')).rollback,
  uninstall: async () => (await import('./commands/uninstall.ts')).uninstall,
  sweep: async () => (await import('./commands/sweep.ts')).sweep,
}

/** A pull request from a fork gets no credentials, so it cannot reach the cluster. That is not its author's fault. */
function isSkipped({ inputs, event, context }: ActionRun<typeof contract>): boolean {
  return inputs.kubeconfig === undefined && isForkWithoutCredentials(event, context)
}

function skip({ inputs, context }: ActionRun<typeof contract>): HelmDeployOutputs {
  const { command, releases, release = releases === undefined ? 'previews' : 'the releases' } = inputs
  const sentence = `${command} of ${release} was skipped: ${forksGetNoCredentials}. A maintainer can push the branch to this repository.`
  context.log.notice(sentence)
  context.summary.add({ kind: 'paragraph', text: sentence })
  return { changed: false }
}
