import type { Helm } from '../../helm/cli/helm.ts'
import type { Outputs } from '../../runner/contract/action.ts'
import type { ActionRun } from '../shared/action-run.ts'
import type { DeployTarget } from './cluster/target.ts'
import type { contract } from './contract.ts'

export type HelmDeployOutputs = Outputs<typeof contract>

/** What every command gets: the cluster is connected, and the caller has the access that the command needs. */
export interface CommandContext extends ActionRun<typeof contract> {
  readonly target: DeployTarget
  readonly helm: Helm
}

/** One command. Its outputs are added to those of every command: release, namespace, kubeconfig-path. */
export type CommandHandler = (command: CommandContext) => Promise<HelmDeployOutputs>
