import type { ForeignNames } from '../../runner/contract/action.ts'
import { toolNames } from '../../tools/catalog/tools.ts'

/** What hashicorp/setup-terraform, azure/setup-helm, azure/setup-kubectl and similar actions call these inputs. */
export const setupForeignNames: ForeignNames = {
  ...Object.fromEntries(toolNames.map((tool) => [tool, `${tool}-version`])),
  'tf-version': 'terraform-version',
  'kubernetes-version': 'kubectl-version',
  tool: 'tools',
  cluster: 'cluster-name',
  'eks-cluster': 'cluster-name',
  'eks-cluster-name': 'cluster-name',
  path: 'working-directory',
  directory: 'working-directory',
  mirror: 'mirrors',
  version: {
    instead: `Set the version per tool: ${toolNames.map((tool) => `${tool}-version`).join(', ')}.`,
  },
  'terraform-wrapper': { instead: 'Remove it: terraform is installed without a wrapper.' },
}
