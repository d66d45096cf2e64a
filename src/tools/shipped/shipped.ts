import type { LockedTool } from '../lock/lock-file.ts'
import { toPlatformKey } from '../platform.ts'
import type { KnownDigests } from '../verify/proofs.ts'
import content from './shipped.lock.json' with { type: 'json' }
import type { ToolArtifact } from '../catalog/artifact.ts'
import { mapTools, type ToolName } from '../catalog/tools.ts'
import type { PublishedDigests } from '../digests.ts'

export type ShippedTools = Readonly<Record<ToolName, LockedTool<PublishedDigests>>>

/** Platforms are absent where a tool is not published or its digest is not known. */
const shipped: ShippedTools = content.tools

/** The versions that this release of eks-actions uses by default. */
export const defaultVersions: Readonly<Record<ToolName, string>> = mapTools(({ name }) => shipped[name].version)

/** The digests in this release for exactly this version and platform. */
export function findShippedDigests({ tool, version, platform }: ToolArtifact): KnownDigests | undefined {
  const digests = shipped[tool].version === version ? shipped[tool].platforms[toPlatformKey(platform)] : undefined
  return digests && { digests, source: 'this eks-actions release' }
}
