import { type Artifact, type PublishedDigests, type ToolName } from '../model.ts'
import { platformKey } from '../platform.ts'
import type { KnownDigests } from '../verify/proofs.ts'
import content from './shipped.lock.json' with { type: 'json' }

/** The versions that this release of eks-actions takes where nobody asks for others, and their digests. */
interface ShippedTool {
  readonly version: string
  /** By `platformKey`; a platform is absent where it is not published or its digest is not known. */
  readonly platforms: Readonly<Record<string, PublishedDigests>>
}

const shipped: Readonly<Record<ToolName, ShippedTool>> = content.tools

export const defaultVersions: Readonly<Record<ToolName, string>> = {
  terraform: shipped.terraform.version,
  eksctl: shipped.eksctl.version,
  kubectl: shipped.kubectl.version,
  helm: shipped.helm.version,
}

/** The digests that this release states for exactly this version and platform. */
export function shippedDigests({ tool, version, platform }: Artifact): KnownDigests | undefined {
  const digests = shipped[tool].version === version ? shipped[tool].platforms[platformKey(platform)] : undefined
  return digests && { digests, source: 'this eks-actions release' }
}
