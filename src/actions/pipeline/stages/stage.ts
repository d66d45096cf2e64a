import type { Contract, InputProblem, Inputs, Outputs } from '../../../runner/contract/action.ts'
import type { Context } from '../../../runner/context.ts'
import type { ActionEntry, RunFunction } from '../../../runner/entry.ts'
import type { ActionError } from '../../../runner/errors/action-error.ts'
import type { Block } from '../../../runner/markdown/document.ts'
import type { contract as buildPush } from '../../build-push/contract.ts'
import type { contract as cluster } from '../../cluster/contract.ts'
import type { contract as helmDeploy } from '../../helm-deploy/contract.ts'
import type { contract as provision } from '../../provision/contract.ts'
import type { contract as setup } from '../../setup/contract.ts'

/** The contracts of the actions that are stages, by name. */
interface StageContracts {
  readonly setup: typeof setup
  readonly provision: typeof provision
  readonly cluster: typeof cluster
  readonly 'build-push': typeof buildPush
  readonly 'helm-deploy': typeof helmDeploy
}

export type StageName = keyof StageContracts

type StageInputs<S extends StageName> = Inputs<StageContracts[S]>

/** Inputs of the stages that are part of the run; a stage that is not is undefined. */
export type SelectedStages = { readonly [S in StageName]?: StageInputs<S> }

/** Outputs of the stages that have succeeded so far. */
export type StageOutputs = { readonly [S in StageName]?: Outputs<StageContracts[S]> }

/** The stages that run next to this one, for a stage that finds out only on the way that it needs one of them. */
export type ConcurrentStages = {
  readonly [S in StageName]?: { readonly inputs: StageInputs<S>; readonly result: Promise<StageResult> }
}

/** A problem with an input of a stage, named as the stage names it. */
export interface StageProblem extends InputProblem {
  readonly stage: StageName
}

/** What `beforeRun` of a stage gets. */
export interface StageStart<S extends StageName> {
  readonly inputs: StageInputs<S>
  readonly context: Context
  readonly run: RunFunction
  readonly concurrent: ConcurrentStages
}

/** An action of the suite as a part of the pipeline, with its types; see {@link defineStage}. */
interface TypedStage<S extends StageName, H extends keyof StageInputs<S> & string> extends Pick<
  ActionEntry,
  'run' | 'post'
> {
  readonly name: S
  readonly contract: StageContracts[S]
  /**
   * The stage that this one takes the place of: `stages` must name this one, and not both. Where its inputs and outputs have
   * names of other stages, they get the stage's name in front.
   */
  readonly insteadOf?: StageName
  /** Selected stages that must succeed first; this stage runs in parallel with all others. */
  readonly needs: readonly StageName[]
  /** Texts for inputs that the user did not set, from outputs of the stages in `needs`. */
  readonly inputsFrom: (
    outputs: StageOutputs,
    given: Partial<StageInputs<S>>,
  ) => Readonly<Record<H, string | undefined>>
  /** Per input of `inputsFrom`: a value of the shape to expect, so that rules are judged before any stage has run. */
  readonly expectedInputs: {
    readonly [K in H]: (selected: SelectedStages, given: Partial<StageInputs<S>>) => StageInputs<S>[K] | undefined
  }
  /**
   * Refuses, before any stage starts, what a rule cannot see: files of the repository, the event.
   * @throws ActionError
   */
  readonly check?: (inputs: StageInputs<S>, context: Context) => Promise<void>
  /** What must hold between this stage and others; rules of the action itself are in its contract. */
  readonly rules?: readonly ((selected: SelectedStages) => readonly StageProblem[])[]
  /**
   * Runs before the stage.
   * @returns stages that it turned out to need and that did not succeed; the stage is then skipped
   */
  readonly beforeRun?: (start: StageStart<S>) => Promise<readonly StageName[]>
  /** What the summary says of a stage that succeeded, as Markdown. */
  readonly describeOutcome: (outputs: Outputs<StageContracts[S]>, given: Partial<StageInputs<S>>) => string
}

/** A stage as the pipeline handles all of them alike. */
export interface Stage extends Pick<ActionEntry, 'run' | 'post'> {
  readonly name: StageName
  readonly contract: Contract
  readonly insteadOf?: StageName
  readonly needs: readonly StageName[]
  readonly inputsFrom: (
    outputs: StageOutputs,
    given: Readonly<Record<string, unknown>>,
  ) => Readonly<Record<string, string | undefined>>
  readonly expectedInputs: Readonly<
    Record<string, (selected: SelectedStages, given: Readonly<Record<string, unknown>>) => unknown>
  >
  readonly check?: (inputs: object, context: Context) => Promise<void>
  readonly rules?: readonly ((selected: SelectedStages) => readonly StageProblem[])[]
  readonly beforeRun?: (start: {
    readonly inputs: object
    readonly context: Context
    readonly run: RunFunction
    readonly concurrent: ConcurrentStages
  }) => Promise<readonly StageName[]>
  readonly describeOutcome: (
    outputs: Readonly<Record<string, unknown>>,
    given: Readonly<Record<string, unknown>>,
  ) => string
}

/** States a stage, typed by the contracts of all stages: an input or output that was renamed does not compile here. */
export function defineStage<const S extends StageName, H extends keyof StageInputs<S> & string>(
  stage: TypedStage<S, H>,
): Stage {
  return stage as unknown as Stage
}

interface CommonResult {
  readonly name: StageName
  /** Timestamps from `performance.now()`. */
  readonly startedAt: number
  readonly endedAt: number
  /** What the stage adds to the summary. */
  readonly blocks: readonly Block[]
}

/** How a stage ended. */
export type StageResult =
  | (CommonResult & {
      readonly status: 'succeeded'
      readonly outputs: Readonly<Record<string, unknown>>
      /** What the summary says of it, as Markdown. */
      readonly outcome: string
    })
  | (CommonResult & { readonly status: 'failed'; readonly error: ActionError })
  | (CommonResult & { readonly status: 'skipped'; readonly because: readonly StageName[] })
