import { awsForeignNames, awsPermissions } from '../../aws/inputs.ts'
import { defineAction, type Inputs } from '../../runner/contract/action.ts'
import type { ActionRun } from '../shared/action-run.ts'
import { provisionForeignNames } from './foreign-names.ts'
import { provisionInputs } from './inputs.ts'
import { provisionRules } from './rules.ts'

export const contract = defineAction({
  name: 'provision',
  description: 'Plan, review and apply an environment of Terraform roots in the right order.',
  branding: { icon: 'layers', color: 'purple' },
  inputs: provisionInputs,
  rules: provisionRules,
  foreign: { ...provisionForeignNames, ...awsForeignNames },
  outputs: {
    changes: 'true when anything differs, or was changed',
    'to-add': 'Number of resources to add',
    'to-change': 'Number of resources to change',
    'to-destroy': 'Number of resources to destroy',
    roots: 'Status and counts per root, as JSON',
    outputs: 'Terraform outputs per root as JSON, without sensitive ones; set by apply',
    'plan-id': 'Names the set of plans that was made or applied',
    'plan-digest':
      'SHA-256 over what the plans of all roots do; `apply` with the input of that name applies nothing else',
    matrix: 'Waves of roots as JSON, for a matrix of jobs; set by matrix',
    bootstrap: 'Buckets, OIDC provider and roles as JSON, with what was created, changed and left; set by bootstrap',
    'lock-info': 'Holder, time and ID of a lock that was in the way, as JSON',
  },
  renamed: { modules: 'roots' },
  permissions: {
    contents: { level: 'read', why: 'to compare with the base commit' },
    'pull-requests': { level: 'write', why: 'for the comment with the plan' },
    issues: { level: 'write', why: 'for the issue that `drift` opens and closes' },
    actions: { level: 'read', why: 'to find the plans of another run, with `plan-store: artifact`' },
    ...awsPermissions,
  },
})

export type ProvisionInputs = Inputs<typeof contract>

/** One run of the action; every command takes it. */
export type ProvisionRun = ActionRun<typeof contract>
