import { applyBootstrapChanges } from '../../actions/provision/commands/bootstrap/changes.ts'
import {
  type BootstrapPreparation,
  findStateRegion,
  prepareBootstrap,
} from '../../actions/provision/commands/bootstrap/preparation.ts'
import { buildBootstrapOutput, formatPlannedLines } from '../../actions/provision/commands/bootstrap/report.ts'
import { assertStartedByHand } from '../../actions/provision/commands/bootstrap/start.ts'
import type { ProvisionRun } from '../../actions/provision/contract.ts'
import { selectRoots } from '../../actions/provision/selection.ts'
import { readTrustedEvent } from '../../actions/shared/trusted-event.ts'
import { type CallerIdentity, openAws } from '../../aws/session.ts'
import { applySetup } from '../../github/setup/setup.ts'
import type { Context } from '../../runner/context.ts'
import type { Outputs } from '../../runner/contract/action.ts'
import { type ActionError, extendError, toActionError } from '../../runner/errors/action-error.ts'
import type { BootstrapInputs, contract } from './contract.ts'
import { buildEnvironmentInputs } from './environment-inputs.ts'
import { findEnvironments, type FoundEnvironment, selectByAccount } from './environments.ts'
import {
  buildGitHubOutput,
  buildGitHubSummary,
  formatGitHubCommands,
  formatGitHubPlan,
  formatGitHubResult,
} from './github-report.ts'
import { type GitHubPreparation, prepareGitHub } from './github-setup.ts'
import {
  buildAccountSummary,
  describeOthers,
  formatAccountClosingLine,
  formatFirstSteps,
  withoutRepeatedParts,
} from './report.ts'

/**
 * Prepares every environment whose account is that of the credentials. Everything is read and listed before the first write;
 * what is up to date is not written again.
 * @throws ActionError `environment-not-found`, `account-not-allowed`, `event-refused`, and those of `prepareBootstrap`; what was done
 *   until then is in the output `environments`
 */
export async function run(inputs: BootstrapInputs, context: Context): Promise<Outputs<typeof contract>> {
  const { log, summary } = context
  const startedAt = performance.now()
  const event = await readTrustedEvent(context, inputs)
  assertStartedByHand(event, context.environment)
  const found = findEnvironments(inputs, context.workspace)
  const toRun = async (environment: FoundEnvironment): Promise<ProvisionRun> => ({
    inputs: await buildEnvironmentInputs(environment, inputs, context),
    event,
    context,
  })
  const account = await readAccount(found, toRun)
  const { own, others } = selectByAccount(found, account.account, inputs)
  const actions = await Promise.all(own.map(toRun))
  await using opened = new AsyncDisposableStack()
  const prepared = await prepareAll(actions, opened)
  const reports = withoutRepeatedParts(prepared.map(({ report }) => report))
  const github = await prepareGitHub({ inputs, event, context, found, reports: prepared.map(({ report }) => report) })
  for (const line of reports.flatMap(formatPlannedLines)) log.line(line)
  for (const line of github === undefined ? [] : formatGitHubPlan(github)) log.line(line)
  const warnings = [...prepared, ...(github?.parts ?? [])].flatMap((part) => part.warnings)
  for (const warning of new Set(warnings)) log.warning(warning)
  await applyAll(actions, prepared, context)
  const setUp = await applyGitHub(github, context)
  log.line(formatAccountClosingLine(reports, performance.now() - startedAt))
  const parts = [...reports.flatMap((report) => report.parts), ...(github?.parts ?? [])]
  const isChanged = parts.some(({ changes }) => changes.length > 0)
  for (const line of [...describeOthers(others), ...formatFirstSteps(reports, { isChanged })]) log.line(line)
  summary.add(...buildAccountSummary(reports, others), ...setUp.blocks)
  return {
    changed: isChanged,
    environments: reports.map(buildBootstrapOutput),
    ...(setUp.output === undefined ? {} : { github: setUp.output }),
  }
}

/** Sets the repository up, after the account, whose roles its variables name. */
async function applyGitHub(github: GitHubPreparation | undefined, { log, signal }: Context) {
  if (github === undefined) return { blocks: [], output: undefined }
  const result = await applySetup(github.parts ?? [], signal)
  const { lines, warnings } = formatGitHubResult(result)
  for (const warning of warnings) log.warning(warning)
  for (const line of [...lines, ...formatGitHubCommands(github)]) log.line(line)
  return { blocks: buildGitHubSummary(github, result), output: buildGitHubOutput(github, result) }
}

/** Whose credentials these are. The region is that of any environment: identities are the same everywhere. */
async function readAccount(
  found: readonly FoundEnvironment[],
  toRun: (environment: FoundEnvironment) => Promise<ProvisionRun>,
): Promise<CallerIdentity> {
  const described = found.find(({ settings }) => settings.region !== undefined) ?? found[0]
  if (described === undefined) throw new TypeError('no environment')
  const action = await toRun(described)
  const { inputs, context } = action
  const { AWS_REGION: region, AWS_DEFAULT_REGION: defaultRegion } = context.environment
  const known = [inputs['aws-region'], region, defaultRegion].find(Boolean) ?? (await readStateRegion(action))
  await using aws = await openAws({ ...inputs, 'aws-region': known }, context)
  return await aws.identity()
}

async function readStateRegion(action: ProvisionRun): Promise<string | undefined> {
  await using selection = await selectRoots(action)
  return findStateRegion(selection.environment)
}

/** Reads everything before the first write, and reports the obstacles of all environments together. */
async function prepareAll(
  actions: readonly ProvisionRun[],
  opened: AsyncDisposableStack,
): Promise<readonly BootstrapPreparation[]> {
  const prepared: BootstrapPreparation[] = []
  const failures: ActionError[] = []
  for (const action of actions) {
    try {
      prepared.push(opened.use(await prepareBootstrap(action)))
    } catch (thrown) {
      failures.push(toActionError(thrown))
    }
  }
  const [first, ...others] = failures
  if (first === undefined) return prepared
  throw extendError(first, { details: others.flatMap(({ message, details }) => [`and ${message}`, ...details]) })
}

/** Environments may share parts, such as the OIDC provider or a bucket: what an earlier one has done is read again. */
async function applyAll(
  actions: readonly ProvisionRun[],
  prepared: readonly BootstrapPreparation[],
  context: Context,
): Promise<void> {
  const done: unknown[] = []
  const changed = new Set<string>()
  for (const [index, { report }] of prepared.entries()) {
    const action = actions[index]
    try {
      const shares = report.parts.some(({ arn }) => changed.has(arn))
      await using fresh = shares && action !== undefined ? await prepareBootstrap(action) : undefined
      await applyBootstrapChanges(fresh?.report ?? report, context)
    } catch (thrown) {
      const error = toActionError(thrown)
      const { bootstrap, ...outputs } = error.outputs
      throw extendError(error, {
        outputs: { ...outputs, environments: [...done, ...(bootstrap === undefined ? [] : [bootstrap])] },
      })
    }
    for (const { arn, changes } of report.parts) if (changes.length > 0) changed.add(arn)
    done.push(buildBootstrapOutput(report))
  }
}
