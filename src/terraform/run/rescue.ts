import { rm, stat } from 'node:fs/promises'
import path from 'node:path'
import { ActionError, extendError, toActionError } from '../../runner/errors/action-error.ts'
import { retry } from '../../runner/retry.ts'
import type { Root } from '../model.ts'
import type { TerraformRun } from './model.ts'

/** Outcome for a state that Terraform could not save: no such state, saved by us, or only in this file. */
export type Rescue = 'not-needed' | 'saved' | { readonly file: string }

/** Terraform writes it to the folder of the root if the backend does not accept the state. */
const rescueFile = 'errored.tfstate'
/** Half a minute, in addition to Terraform's own retries. */
const tries = { attempts: 4, baseMs: 5000, maxMs: 15_000 } as const

/** Saves a state that an apply could only write to a file: the storage or its credentials may work again by now. */
export async function rescueState(run: TerraformRun, root: Root, startedAt: number): Promise<Rescue> {
  const file = path.join(root.folder, rescueFile)
  const { mtimeMs } = (await stat(file).catch(() => undefined)) ?? { mtimeMs: 0 }
  // An older file may be in the repository by mistake. Some file systems count in whole seconds.
  if (mtimeMs < startedAt - 1000) return 'not-needed'
  try {
    await retry(() => run.terraform.pushState(root, file), {
      ...tries,
      signal: run.signal,
      shouldRetry: (failed) => !['credentials-expired', 'disk-full'].includes(toActionError(failed).code),
    })
  } catch {
    return { file }
  }
  await rm(file, { force: true })
  return 'saved'
}

/**
 * Resources that the next apply replaces because their creation did not finish. After a cancellation no program is started
 * any more, so that all whose creation had begun are named.
 */
export async function findTainted(run: TerraformRun, root: Root, unfinished: readonly string[]): Promise<Tainted> {
  if (unfinished.length === 0) return { certain: true, addresses: [] }
  const state = run.signal.aborted ? undefined : await run.terraform.readState(root).catch(() => undefined)
  if (state === undefined) return { certain: false, addresses: unfinished }
  return { certain: true, addresses: unfinished.filter((address) => state.tainted.includes(address)) }
}

interface Tainted {
  readonly certain: boolean
  readonly addresses: readonly string[]
}

/** What an apply left behind. */
export interface ApplyRemains {
  readonly rescue: Rescue
  /** `3 of 12 changes` */
  readonly standing: string
  readonly tainted: Tainted
}

function describeTainted({ certain, addresses }: Tainted): string {
  const names = addresses.join(', ')
  return certain
    ? `tainted, so that the next apply replaces: ${names}`
    : `creation not finished, so that the next apply replaces what exists of: ${names}`
}

/** The failure of an apply, with what it had done and where that is recorded. */
export function toApplyError(root: Root, error: ActionError, remains: ApplyRemains): ActionError {
  const left = toSavedError(root, error, remains)
  const { tainted } = remains
  if (tainted.addresses.length === 0) return left
  const text = describeTainted(tainted)
  return left.code === 'cancelled'
    ? extendError(left, { message: `${left.message}; ${text}` })
    : extendError(left, {
        details: [text],
        hint: `${left.hint} To let exactly these be replaced: allow-destroy with their addresses, one per line.`,
      })
}

function toSavedError(root: Root, error: ActionError, { rescue, standing }: ApplyRemains): ActionError {
  if (rescue !== 'not-needed' && rescue !== 'saved') {
    return new ActionError('state-not-saved', `${root.name}: ${standing} made, but the state could not be saved`, {
      details: [
        error.message,
        ...error.details,
        `Terraform wrote the state to ${rescue.file}, which is lost with the runner`,
      ],
      hint: `Apply nothing until it is saved: terraform state push ${rescueFile}, in ${root.path}. If the file is lost, import the created resources. ${error.hint}`,
      outputs: error.outputs,
      cause: error,
    })
  }
  const saved = rescue === 'saved' ? 'the state was saved on a later attempt' : 'the state is saved'
  if (error.code === 'cancelled') {
    return extendError(error, { message: `${root.name}: stopped after ${standing}; ${saved}` })
  }
  const isHalfWay = error.code === 'apply-failed' || error.code === 'credentials-expired'
  return isHalfWay ? extendError(error, { details: [`${standing} made; ${saved}`] }) : error
}
