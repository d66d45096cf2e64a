import type { EventContext } from '../../github/event.ts'
import type { Helm } from '../../helm/cli/helm.ts'
import type { Outputs } from '../../runner/contract/action.ts'
import type { Context } from '../../runner/context.ts'
import type { contract, HelmDeployInputs } from './contract.ts'
import type { DeployTarget } from './cluster/target.ts'

export type HelmDeployOutputs = Outputs<typeof contract>

/** What every command gets: the way to the cluster is open, and the caller may do there what the command is going to do. */
export interface CommandContext {
  readonly inputs: HelmDeployInputs
  readonly event: EventContext
  readonly context: Context
  readonly target: DeployTarget
  readonly helm: Helm
}

/** One command. What it returns is added to the outputs that every command has: release, namespace, kubeconfig-path. */
export type CommandHandler = (work: CommandContext) => Promise<HelmDeployOutputs>
