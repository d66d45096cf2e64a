import type { ActionError } from '../../runner/errors/action-error.ts'
import type { Block } from '../../runner/markdown/document.ts'
import type { StageName } from './stages.ts'

interface CommonResult {
  readonly name: StageName
  /** Milliseconds of `performance.now()`. */
  readonly startedAt: number
  readonly endedAt: number
  /** What the stage adds to the summary. */
  readonly blocks: readonly Block[]
}

/** How a stage came out. */
export type StageResult =
  | (CommonResult & { readonly status: 'succeeded'; readonly outputs: Readonly<Record<string, unknown>> })
  | (CommonResult & { readonly status: 'failed'; readonly error: ActionError })
  | (CommonResult & { readonly status: 'skipped'; readonly because: readonly StageName[] })
