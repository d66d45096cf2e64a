import { awsForeignNames, awsPermissions } from '../../aws/inputs.ts'
import { awsRules } from '../../aws/role-rules.ts'
import { defineAction, type Inputs } from '../../runner/contract/action.ts'
import type { ActionRun } from '../shared/action-run.ts'
import { provisionForeignNames } from './foreign-names.ts'
import { provisionInputs } from './inputs.ts'
import { provisionRules } from './rules.ts'

export const contract = defineAction({
  name: 'provision',
  description: 'Plan, review and apply the Terraform roots of an environment in dependency order.',
  branding: { icon: 'layers', color: 'purple' },
  inputs: provisionInputs,
  rules: [...provisionRules, ...awsRules],
  foreign: { ...provisionForeignNames, ...awsForeignNames },
  outputs: {
    changes: 'true if anything differs or was changed',
    'to-add': 'Number of resources to add',
    'to-change': 'Number of resources to change',
    'to-destroy': 'Number of resources to destroy',
    'to-import': 'Number of existing resources to import into the state',
    'to-move': 'Number of resources whose address changes',
    'to-forget': 'Number of resources to remove from the state without destroying them',
    roots: 'Status and counts per root, as JSON',
    outputs: 'Non-sensitive Terraform outputs per root, as JSON; set by apply',
    'plan-id': 'Identifier of the set of plans created or applied',
    'plan-digest':
      'SHA-256 of what the plans of all roots do; pass it to `apply` as `plan-digest` so that nothing else is applied',
    matrix: 'Roots by wave, as JSON for a job matrix; set by matrix',
    bootstrap:
      'Buckets, OIDC provider and roles, with what was created, changed or left unchanged, as JSON; set by bootstrap',
    'lock-info': 'Holder, creation time and ID of the state lock that was found, as JSON',
  },
  renamed: { modules: 'roots' },
  permissions: {
    contents: { level: 'read', why: 'to compare with the base commit' },
    'pull-requests': { level: 'write', why: 'to comment with the plan; `require-approvals` reads the reviews' },
    issues: { level: 'write', why: 'to open and close the drift issue' },
    actions: {
      level: 'read',
      why: 'to find plans that another run stored as an artifact, and for `require-approvals` of runs started by hand',
    },
    ...awsPermissions,
  },
})

export type ProvisionInputs = Inputs<typeof contract>

/** One run of the action; every command takes it. */
export type ProvisionRun = ActionRun<typeof contract>
