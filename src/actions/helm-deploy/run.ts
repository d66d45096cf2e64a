import { createHelm, detectHelm } from '../../helm/cli/helm.ts'
import { toClusterError } from '../../kubernetes/cluster-error.ts'
import type { Context } from '../../runner/context.ts'
import { extendError, toActionError } from '../../runner/errors/action-error.ts'
import { resolveProgramPath } from '../shared/program-path.ts'
import { readTrustedEvent } from '../shared/trusted-event.ts'
import { settleBoth } from '../../runner/concurrency.ts'
import type { HelmDeployCommand, HelmDeployInputs } from './contract.ts'
import { skipWithoutCredentials } from './fork.ts'
import { assertComplete } from './inputs.ts'
import { listRequiredAccess } from './cluster/required-access.ts'
import { openDeployTarget } from './cluster/target.ts'
import type { HelmDeployOutputs, CommandHandler } from './command.ts'

/** Opens the cluster and does there what `command` says. */
export async function run(inputs: HelmDeployInputs, context: Context): Promise<HelmDeployOutputs> {
  const event = await readTrustedEvent(context)
  assertComplete(inputs)
  const skipped = skipWithoutCredentials(inputs, event, context)
  if (skipped !== undefined) return skipped
  const program = {
    processes: context.processes,
    file: resolveProgramPath(inputs['helm-path'], context),
    cwd: context.workspace,
  }
  const [opened, version] = await settleBoth(
    openDeployTarget(inputs, listRequiredAccess(inputs), context),
    detectHelm(program),
  )
  await using target = opened
  const common = {
    ...(inputs.command === 'sweep' ? {} : { release: target.release, namespace: target.namespace }),
    'kubeconfig-path': target.kubeconfig,
  }
  try {
    const helm = createHelm(program, version, target.variables)
    const perform = await commands[inputs.command]()
    return { ...common, ...(await perform({ inputs, event, context, target, helm })) }
  } catch (error) {
    const failure = toClusterError(error, target.cluster) ?? toActionError(error)
    throw extendError(failure, { outputs: { ...common, ...failure.outputs }, cause: failure.cause })
  }
}

const commands: Readonly<Record<HelmDeployCommand, () => Promise<CommandHandler>>> = {
  deploy: async () => (await import('./commands/deploy.ts')).deploy,
  diff: async () => (await import('./commands/diff.ts')).diff,
  history: async () => (await import('./commands/history.ts')).history,
  status: async () => (await import('./commands/status.ts')).status,
  rollback: async () => (await import('./commands/rollback.ts')).rollback,
  uninstall: async () => (await import('./commands/uninstall.ts')).uninstall,
  sweep: async () => (await import('./commands/sweep.ts')).sweep,
}
