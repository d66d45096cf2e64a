import { createHelm, detectHelm } from '../../helm/cli/helm.ts'
import { clusterFailure } from '../../kubernetes/failure.ts'
import type { Context } from '../../runner/context.ts'
import { extended, toActionError } from '../../runner/errors/action-error.ts'
import { resolveProgramPath } from '../shared/program-path.ts'
import { readTrustedEvent } from '../shared/trusted-event.ts'
import { both } from '../../runner/both.ts'
import type { Command, HelmDeployInputs } from './contract.ts'
import { skipWithoutCredentials } from './fork.ts'
import { assertComplete } from './inputs.ts'
import { needsOf } from './needs.ts'
import { openTarget } from './target.ts'
import type { HelmDeployOutputs, Perform } from './work.ts'

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
  const [opened, version] = await both(openTarget(inputs, needsOf(inputs), context), detectHelm(program))
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
    const failure = clusterFailure(error, target.cluster) ?? toActionError(error)
    throw extended(failure, { outputs: { ...common, ...failure.outputs }, cause: failure.cause })
  }
}

const commands: Readonly<Record<Command, () => Promise<Perform>>> = {
  deploy: async () => (await import('./deploy.ts')).deploy,
  diff: async () => (await import('./diff.ts')).diff,
  history: async () => (await import('./history.ts')).history,
  status: async () => (await import('./status.ts')).status,
  rollback: async () => (await import('./rollback.ts')).rollback,
  uninstall: async () => (await import('./uninstall.ts')).uninstall,
  sweep: async () => (await import('./sweep.ts')).sweep,
}
