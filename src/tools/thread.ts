import { createThread, resolveThreadFile, type Thread } from '../runner/threads/thread.ts'
import type { ToolFunctions } from './tools.thread.ts'

export type ToolThread = Thread<ToolFunctions>

/** See `tools.thread.ts`. It is started by the first call. */
export function createToolThread(): ToolThread {
  return createThread<ToolFunctions>(resolveThreadFile('tools', import.meta.url))
}
