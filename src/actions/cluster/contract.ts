import { awsForeignNames, awsPermissions } from '../../aws/inputs.ts'
import { awsRules } from '../../aws/role-rules.ts'
import { defineAction, type Inputs } from '../../runner/contract/action.ts'
import type { ActionRun } from '../shared/action-run.ts'
import { clusterForeignNames } from './foreign-names.ts'
import { clusterInputs } from './inputs.ts'
import { clusterRules } from './rules.ts'

/** Here `role-arn` is an input of its own: the role that CloudFormation works with. */
const awsNames = Object.fromEntries(Object.entries(awsForeignNames).filter(([name]) => name !== 'role-arn'))

export const contract = defineAction({
  name: 'cluster',
  description:
    'Create, change and check an EKS cluster with eksctl or CloudFormation: nothing happens that no plan showed.',
  branding: { icon: 'server', color: 'orange' },
  inputs: clusterInputs,
  rules: [...clusterRules, ...awsRules],
  foreign: { ...awsNames, ...clusterForeignNames },
  outputs: {
    'cluster-name': 'Name of the EKS cluster; empty if there is none yet',
    'cluster-endpoint': 'Address of its API server',
    'cluster-version': 'Its Kubernetes version without patch, such as 1.34',
    'cluster-arn': 'Its ARN',
    'oidc-issuer': 'Issuer of its service account tokens',
    changes: 'true if anything differs or was changed',
    'to-add': 'Number of resources to add',
    'to-change': 'Number of resources to change in place',
    'to-destroy': 'Number of resources to delete or replace',
    'plan-digest': 'SHA-256 of what the plan does; pass it to `apply` as `plan-digest` so that nothing else is applied',
    ready: 'true if the cluster can be upgraded to the target version; set by check',
    findings: 'Findings as JSON, each with evidence, severity and the command that fixes it; set by check',
    'stack-outputs': 'Outputs of the CloudFormation stack, as JSON',
    'kubeconfig-path':
      'Kubeconfig for later steps of the job, also set as KUBECONFIG by apply; contains no AWS credentials',
  },
  permissions: {
    contents: { level: 'read', why: 'to check out template or config file' },
    'pull-requests': { level: 'write', why: 'to comment with the plan; `require-approvals` reads the reviews' },
    issues: { level: 'write', why: 'to open and close the issues of `drift` and `check`' },
    actions: { level: 'read', why: 'for `require-approvals` of runs started by hand' },
    ...awsPermissions,
  },
})

export type ClusterInputs = Inputs<typeof contract>

/** One run of the action; every command takes it. */
export type ClusterRun = ActionRun<typeof contract>
