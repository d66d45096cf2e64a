import { awsInputs } from '../../aws/inputs.ts'

/** Inputs that mean the same in every stage that has them: set once, for all. */
export const sharedInputs: Readonly<Record<string, { readonly description?: string }>> = {
  environment: { description: 'Folder of Terraform roots, layer of values and GitHub environment' },
  'cluster-name': {
    description:
      'EKS cluster; unset: the output `cluster_name` of the roots that `provision` applied, or the cluster that `cluster` applied',
  },
  comment: { description: 'When to write sticky comments on the pull request' },
  'github-environment': {},
  'require-approvals': {
    description:
      '`apply` of `provision`, `apply` and `delete` of `cluster`, `deploy` of `helm-deploy`: how many people with write access must have approved the head of the merged pull request; not its author, nor whoever wrote or pushed its last commit or started the run by hand',
  },
  'github-token': {},
  ...Object.fromEntries(Object.keys(awsInputs).map((name) => [name, {}])),
}
