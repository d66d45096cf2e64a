/** The state of a stack between commands: `<folder>/stack.json`. */

import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { PartName, StackOptions, StartedPart } from '../part.ts'
import type { StackDaemon } from './daemons.ts'

export interface PartState {
  readonly daemons: readonly StackDaemon[]
  /** Absent while the part is starting and after a failed start. */
  readonly started?: StartedPart
}

export interface StackState {
  readonly name: string
  readonly options: StackOptions
  /** In start order. */
  readonly parts: Readonly<Partial<Record<PartName, PartState>>>
}

/** Reads and updates the state. Updates are written in order, before `update` resolves. */
export interface StateFile {
  readonly current: () => StackState
  readonly update: (change: (state: StackState) => StackState) => Promise<void>
}

/** Reads the stored state; undefined if there is no such stack. */
export async function readState(folder: string): Promise<StackState | undefined> {
  let text: string
  try {
    text = await readFile(resolveStatePath(folder), 'utf8')
  } catch {
    return undefined
  }
  return JSON.parse(text) as StackState
}

export function createStateFile(folder: string, initial: StackState): StateFile {
  let state = initial
  let writing: Promise<void> = Promise.resolve()
  return {
    current: () => state,
    update: async (change) => {
      state = change(state)
      writing = writing.then(async () => {
        const path = resolveStatePath(folder)
        await writeFile(`${path}.new`, `${JSON.stringify(state, undefined, 2)}\n`)
        await rename(`${path}.new`, path)
      })
      return writing
    },
  }
}

/** Returns an update that replaces the state of one part. */
export function withPart(name: PartName, change: (part: PartState) => PartState): (state: StackState) => StackState {
  return (state) => ({
    ...state,
    parts: { ...state.parts, [name]: change(state.parts[name] ?? { daemons: [] }) },
  })
}

/** Returns an update that removes one part. */
export function withoutPart(name: PartName): (state: StackState) => StackState {
  return (state) => {
    const others = Object.entries(state.parts).filter(([other]) => other !== name)
    return { ...state, parts: Object.fromEntries(others) }
  }
}

function resolveStatePath(folder: string): string {
  return join(folder, 'stack.json')
}
