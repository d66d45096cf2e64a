import type { LockedTool, ToolLockFile } from './lock-file.ts'
import { type ToolName, toolNames } from '../catalog/tools.ts'
import type { PublishedDigests } from '../digests.ts'
import { formatCount } from '../../runner/count.ts'

/** What a lock file says about a tool, compared with what it said before. */
export interface LockChange {
  readonly tool: ToolName
  readonly kind: 'added' | 'updated' | 'completed' | 'unchanged'
  /** `1.11.4`, or `1.11.3 → 1.11.4`. */
  readonly version: string
  /** With digests now. */
  readonly platforms: readonly string[]
}

/** In the order of the tools' names in this suite; tools that neither file has are left out. */
export function compareLockFiles(
  before: ToolLockFile<PublishedDigests>,
  after: ToolLockFile<PublishedDigests>,
): readonly LockChange[] {
  return toolNames.flatMap((tool) => {
    const now = after.tools[tool]
    return now === undefined ? [] : [compareTool(tool, before.tools[tool], now)]
  })
}

function compareTool(
  tool: ToolName,
  before: LockedTool<PublishedDigests> | undefined,
  now: LockedTool<PublishedDigests>,
): LockChange {
  const platforms = Object.keys(now.platforms).sort()
  if (before === undefined) return { tool, kind: 'added', version: now.version, platforms }
  if (before.version !== now.version) {
    return { tool, kind: 'updated', version: `${before.version} → ${now.version}`, platforms }
  }
  const same = platforms.every((key) => {
    const [old, digests] = [before.platforms[key], now.platforms[key]]
    return old?.archive === digests?.archive && old?.binary === digests?.binary
  })
  return { tool, kind: same ? 'unchanged' : 'completed', version: now.version, platforms }
}

const signs = { added: '+', updated: '~', completed: '~', unchanged: '=' } as const

/** `~ kubectl    1.34.4 → 1.34.5  updated    6 platforms`. */
export function describeLockChange({ tool, kind, version, platforms }: LockChange): string {
  const count = formatCount(platforms.length, 'platform')
  return [`${signs[kind]} ${tool.padEnd(10)}`, version.padEnd(18), kind.padEnd(10), count].join(' ')
}
