import path from 'node:path'
import { isBelow } from '../files/workspace.ts'
import { isRecord } from '../records.ts'

/** What `post` must know about a child that may outlive this process. */
export interface ChildRecord {
  readonly pid: number
  readonly startTime: string
  /** For people: `terraform apply 20-eks`. */
  readonly tool: string
  /** Folder with the child's `stdout` and `stderr`. */
  readonly folder: string
  /** Whether it has been interrupted. */
  readonly signalled: boolean
  /** Whether its standard output is data (a plan, a state), of which nothing may be shown. */
  readonly outputIsData: boolean
}

export const childrenState = 'children'

/**
 * Reads saved records. State is plain text in a file that other steps' tools can write, so anything that is not exactly a
 * record is dropped: a forged one must not make `post` watch, or signal, a process that is not ours.
 */
export function parseChildRecords(text: string | undefined, temporaryFolder: string): ChildRecord[] {
  if (text === undefined || text === '') return []
  let parsed: unknown
  try {
    parsed = JSON.parse(text)
  } catch {
    return []
  }
  return Array.isArray(parsed) ? parsed.filter((entry) => isChildRecord(entry, temporaryFolder)) : []
}

function isChildRecord(entry: unknown, temporaryFolder: string): entry is ChildRecord {
  if (!isRecord(entry)) return false
  const { pid, startTime, tool, folder, signalled, outputIsData } = entry
  return (
    Number.isSafeInteger(pid) &&
    (pid as number) > 1 &&
    typeof startTime === 'string' &&
    startTime !== '' &&
    typeof tool === 'string' &&
    typeof folder === 'string' &&
    isBelow(temporaryFolder, path.resolve(folder)) &&
    typeof signalled === 'boolean' &&
    typeof outputIsData === 'boolean'
  )
}
