import type { ActionError } from '../../../runner/errors/action-error.ts'
import type { Block } from '../../../runner/markdown/document.ts'
import type { HelmDeployOutputs } from '../command.ts'

interface CommonResult {
  readonly label: string
  /** Timestamps from `performance.now()`. */
  readonly startedAt: number
  readonly endedAt: number
  /** What it adds to the summary. */
  readonly blocks: readonly Block[]
}

/** How the command ended for one release. */
export type ReleaseResult =
  | (CommonResult & { readonly status: 'succeeded'; readonly outputs: HelmDeployOutputs })
  | (CommonResult & { readonly status: 'failed'; readonly error: ActionError })
  | (CommonResult & {
      readonly status: 'skipped'
      /** `needs platform, which failed`. */
      readonly reason: string
    })
