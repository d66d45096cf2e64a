import { awsForeignNames, awsPermissions } from '../../aws/inputs.ts'
import { awsRules } from '../../aws/role-rules.ts'
import { defineAction, type Inputs } from '../../runner/contract/action.ts'
import { helmDeployForeignNames } from './foreign-names.ts'
import { inputs } from './inputs.ts'
import { rules } from './rules.ts'

export const contract = defineAction({
  name: 'helm-deploy',
  description: 'Deploy a Helm chart to Amazon EKS; if it does not become ready, report why and roll back.',
  branding: { icon: 'anchor', color: 'blue' },
  inputs,
  rules: [...rules, ...awsRules],
  foreign: { ...helmDeployForeignNames, ...awsForeignNames },
  outputs: {
    releases:
      'Per release, as JSON: result, failure-reason, seconds, and the outputs below. With several releases, the outputs below are those of the last one in the list, and `changed` is that of any of them',
    release: 'Name of the release, including the suffix of a preview',
    namespace: 'Namespace of the release, including the suffix of a preview',
    revision: 'Current revision',
    'previous-revision': 'Previously deployed revision',
    status: 'Status of the release as reported by Helm',
    changed:
      'true if the cluster was changed, or for `diff` would be; set by deploy, diff, rollback, uninstall and sweep',
    url: 'URL of the deployed application',
    'cluster-status': '`ready`, or `missing` if `missing-cluster: skip` ended the run',
    'diff-path': 'File with the diff as JSON; set by diff',
    'kubeconfig-path': 'Kubeconfig for later steps of the job, also set as KUBECONFIG; contains no AWS credentials',
    history: 'Revisions as JSON, newest first, each with status and images; set by history',
  },
  permissions: {
    actions: { level: 'read', why: 'for `recover-pending`: whether the run that left a release pending has ended' },
    contents: { level: 'read', why: 'to check out chart and values' },
    'pull-requests': {
      level: 'write',
      why: 'for the comment of `diff`; `sweep` reads which pull requests are closed, `require-approvals` their reviews',
    },
    deployments: { level: 'write', why: 'for the GitHub deployment and its status' },
    ...awsPermissions,
  },
})

export type HelmDeployInputs = Inputs<typeof contract>
