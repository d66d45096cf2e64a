import type { ToolName } from './model.ts'

/** The versions that this release of eks-actions takes where nobody asks for others. */
export const defaultVersions: Readonly<Record<ToolName, string>> = {
  terraform: '1.11.4',
  eksctl: '0.230.0',
  kubectl: '1.34.5',
  helm: '4.1.4',
}
