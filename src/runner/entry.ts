import type { Contract, Outputs } from './contract/action.ts'
import type { Context } from './context.ts'

/** One action as the program finds it; parts are loaded when they are needed. */
export interface ActionEntry {
  readonly contract: () => Promise<Contract>
  readonly run: () => Promise<RunFunction>
  readonly post?: () => Promise<(context: Context) => Promise<void>>
}

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- each action's inputs have their own type
export type RunFunction = (inputs: any, context: Context) => Promise<Outputs<any>>

/** All actions by name; made by `npm run generate` from the folders of `src/actions`. */
export type ActionRegistry = Readonly<Record<string, ActionEntry>>
