import type { LockedTool } from '../lock/lock-file.ts'
import type { ToolArtifact, PublishedDigests, ToolName } from '../model.ts'
import { toPlatformKey } from '../platform.ts'
import type { KnownDigests } from '../verify/proofs.ts'
import content from './shipped.lock.json' with { type: 'json' }

export type ShippedTools = Readonly<Record<ToolName, LockedTool<PublishedDigests>>>

/** Platforms are absent where a tool is not published or its digest is not known. */
const shipped: ShippedTools = content.tools

/** The versions that this release of eks-actions takes where nobody asks for others. */
export const defaultVersions: Readonly<Record<ToolName, string>> = {
  terraform: shipped.terraform.version,
  eksctl: shipped.eksctl.version,
  kubectl: shipped.kubectl.version,
  helm: shipped.helm.version,
}

/** The digests that this release states for exactly this version and platform. */
export function findShippedDigests({ tool, version, platform }: ToolArtifact): KnownDigests | undefined {
  const digests = shipped[tool].version === version ? shipped[tool].platforms[toPlatformKey(platform)] : undefined
  return digests && { digests, source: 'this eks-actions release' }
}
