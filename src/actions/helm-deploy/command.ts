import type { Helm } from '../../helm/cli/helm.ts'
import type { Outputs } from '../../runner/contract/action.ts'
import type { Block } from '../../runner/markdown/document.ts'
import type { ActionRun } from '../shared/action-run.ts'
import type { DeployTarget } from './cluster/target.ts'
import type { contract } from './contract.ts'
import type { SharedLookups } from './releases/shared-lookups.ts'

export type HelmDeployOutputs = Outputs<typeof contract>

/** What every command gets: the cluster is connected, and the caller has the access that the command needs. */
export interface CommandContext extends ActionRun<typeof contract> {
  readonly target: DeployTarget
  readonly helm: Helm
  /** What the releases of a step have in common. */
  readonly shared: SharedLookups
  /** Adds the release's diff to the comment of the step. */
  readonly addDiff: (diff: ReportedDiff) => void
}

/** The diff of one release, for the comment. */
export interface ReportedDiff {
  readonly changed: boolean
  /** `1 to change`. */
  readonly verdict: string
  readonly blocks: readonly Block[]
}

/** One command. Its outputs are added to those of every command: release, namespace, kubeconfig-path. */
export type CommandHandler = (command: CommandContext) => Promise<HelmDeployOutputs>
