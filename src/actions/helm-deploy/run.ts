import { createHelm, detectHelm } from '../../helm/cli/helm.ts'
import { toClusterError } from '../../kubernetes/cluster-error.ts'
import { settleBoth } from '../../runner/concurrency.ts'
import type { Context } from '../../runner/context.ts'
import { extendError, toActionError } from '../../runner/errors/action-error.ts'
import { type ActionRun, openActionRun } from '../shared/action-run.ts'
import { forksGetNoCredentials, isForkWithoutCredentials } from '../shared/forks.ts'
import { resolveProgramPath } from '../shared/program-path.ts'
import { skipMissingCluster } from './cluster/missing-cluster.ts'
import { openDeployTarget } from './cluster/open-target.ts'
import { listRequiredAccess } from './cluster/required-access.ts'
import type { CommandHandler, HelmDeployOutputs } from './command.ts'
import type { contract, HelmDeployInputs } from './contract.ts'
import type { HelmDeployCommand } from './inputs.ts'
import { refusePreviewImage } from './release/preview-image.ts'

/** Connects to the cluster and runs `command` there. */
export async function run(inputs: HelmDeployInputs, context: Context): Promise<HelmDeployOutputs> {
  const actionRun = await openActionRun<typeof contract>(inputs, context)
  if (isSkipped(actionRun)) return skip(actionRun)
  refusePreviewImage(actionRun)
  const program = {
    processes: context.processes,
    file: resolveProgramPath(inputs['helm-path'], context),
    cwd: context.workspace,
  }
  let connected
  try {
    connected = await settleBoth(openDeployTarget(inputs, listRequiredAccess(inputs), context), detectHelm(program))
  } catch (error) {
    return skipMissingCluster(inputs, error, context)
  }
  const [opened, version] = connected
  await using target = opened
  const common = {
    ...(inputs.command === 'sweep' ? {} : { release: target.release, namespace: target.namespace }),
    'kubeconfig-path': target.kubeconfig,
    'cluster-status': 'ready',
  }
  try {
    const helm = createHelm(program, version, target.variables)
    const runCommand = await commands[inputs.command]()
    return { ...common, ...(await runCommand({ ...actionRun, target, helm })) }
  } catch (error) {
    const failure = toClusterError(error, target.cluster) ?? toActionError(error)
    throw extendError(failure, { outputs: { ...common, ...failure.outputs }, cause: failure.cause })
  }
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

function skip({ inputs: { command, release = 'previews' }, context }: ActionRun<typeof contract>): HelmDeployOutputs {
  const sentence = `${command} of ${release} was skipped: ${forksGetNoCredentials}. A maintainer can push the branch to this repository.`
  context.log.notice(sentence)
  context.summary.add({ kind: 'paragraph', text: sentence })
  return { changed: false }
}
