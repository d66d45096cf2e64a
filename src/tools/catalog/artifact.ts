import type { Platform } from '../platform.ts'
import type { ReleaseFiles } from './tool.ts'
import { findDefinition, mapTools, type ToolName } from './tools.ts'

/** URLs below which the paths of a tool start. */
export type BaseUrls = Readonly<Record<ToolName, string>>

export const officialBaseUrls: BaseUrls = mapTools(({ officialUrl }) => officialUrl)

/** What is downloaded for one version on one platform, and what proves it. */
export interface ToolArtifact extends ReleaseFiles {
  readonly tool: ToolName
  /** Without `v`. */
  readonly version: string
  readonly platform: Platform
  /** File name under which the program is installed: `helm`, `helm.exe`. */
  readonly binaryName: string
}

/** @param version without `v` */
export function describeArtifact(
  tool: ToolName,
  version: string,
  platform: Platform,
  baseUrls: BaseUrls = officialBaseUrls,
): ToolArtifact {
  const program = platform.os === 'windows' ? `${tool}.exe` : tool
  const location = { ...locateReleases(tool, baseUrls), version, platform, program }
  return { tool, version, platform, binaryName: program, ...findDefinition(tool).describeFiles(location) }
}

/** Base URL of a tool's releases without a slash at the end, and whether it is the project's own. */
export function locateReleases(
  tool: ToolName,
  baseUrls: BaseUrls,
): { readonly baseUrl: string; readonly isOfficial: boolean } {
  const baseUrl = baseUrls[tool].replace(/\/+$/, '')
  return { baseUrl, isOfficial: baseUrl === officialBaseUrls[tool] }
}
