import { awsInputs } from '../../aws/inputs.ts'
import type { InputMap } from '../../runner/contract/action.ts'
import { input, type Kind } from '../../runner/contract/kind.ts'
import { pathKind, workspaceFolder } from '../../runner/contract/paths.ts'
import { boolean, duration, integer, oneOf, patternKind, string } from '../../runner/contract/scalars.ts'
import { listOf, lines } from '../../runner/contract/structures.ts'
import type { DestroyPermission } from '../../terraform/run/destroy-guard.ts'
import { planStoreSettings } from '../../terraform/store/choose.ts'
import { encryptionKey } from '../../terraform/store/encryption.ts'
import { definePermissionKind } from '../shared/destroy-permission.ts'
import {
  commentInput,
  digestKind,
  environmentKind,
  githubEnvironmentInput,
  requireApprovalsInput,
} from '../shared/inputs.ts'
import { gitLabBootstrapInputs } from './commands/bootstrap/gitlab-inputs.ts'
import { bootstrapInputs } from './commands/bootstrap/inputs.ts'

/** Addresses as plans show them; quotes and brackets of instance keys included. */
const resourceAddress = /^(module\.[\w-]+(\[[^\]\s][^\]]*\])?\.)*(?!data\.)[\w-]+\.[\w-]+(\[[^\]\s][^\]]*\])?$/

const destroyPermissionKind: Kind<DestroyPermission> = definePermissionKind(
  resourceAddress,
  'true, false, or addresses of resources such as module.vpc.aws_vpc.this[0], one per line',
)

const lockIdKind = patternKind('lock ID', /^[A-Za-z0-9][\w./=+-]{0,127}$/, 'the ID that the error reported')

export const provisionInputs = {
  command: oneOf(['plan', 'apply', 'destroy', 'drift', 'validate', 'matrix', 'unlock', 'bootstrap'], {
    default: 'plan',
    description: 'Command to run',
  }),
  environment: input(environmentKind, {
    required: true,
    example: 'staging',
    description: 'Environment: name of a folder in `directory`, such as development, staging or production',
  }),
  directory: workspaceFolder({
    default: 'terraform-environments/aws',
    description: 'Folder that contains the environments',
  }),
  roots: lines({
    example: '20-eks',
    description:
      'Select these roots only (globs); roots they depend on are not added unless `with-dependencies` is true',
  }),
  'with-dependencies': boolean({
    default: 'false',
    description: 'Also run the roots that the selected `roots` depend on',
  }),
  'changed-only': boolean({
    default: 'false',
    description:
      'Select only roots whose files, local modules or var files differ from the base commit, and roots downstream of them',
  }),
  parallelism: integer({
    max: 64,
    description:
      'Maximum number of roots to run in parallel; default: the number of cores, at least 2, more while cores are idle, fewer if memory is short',
  }),
  'require-plan': boolean({
    default: 'false',
    description: '`apply` changes only roots with a stored plan that is still valid',
  }),
  'require-approvals': requireApprovalsInput('`apply` and `destroy`'),
  'plan-digest': input(digestKind, {
    description:
      '`apply`: output `plan-digest` of the reviewed plan; if the stored plans differ from it, nothing is applied',
  }),
  'plan-store': oneOf(planStoreSettings, {
    default: 'auto',
    description:
      'Where plans are stored until apply. `auto`: next to the state if it is in S3, otherwise an encrypted artifact',
  }),
  'plan-encryption-key': encryptionKey({
    description: 'AES-256 key, 32 bytes as base64 or hex, that encrypts stored plans; required for artifacts',
  }),
  'stale-plan': oneOf(['stop', 'apply'], {
    default: 'stop',
    description:
      'What apply does with a root whose new plan differs from the reviewed one; `apply` applies the new plan, and the comment says what differs',
  }),
  deferred: oneOf(['apply', 'stop'], {
    description:
      'What apply does with deferred roots (roots that could not be planned because an upstream root did not exist yet or was about to change) that have changes by then; default: `stop` with `require-plan`, otherwise `apply`',
  }),
  'allow-destroy': input(destroyPermissionKind, {
    default: 'false',
    example: 'module.vpc.aws_vpc.this[0]',
    description:
      'Allow apply and destroy to delete or replace resources: `true` for all, or the addresses of those that may go',
  }),
  'allow-local-state': boolean({
    default: 'false',
    description: 'Let `apply` in a job write states to files in the workspace, where they end with the runner',
  }),
  'fail-on-drift': boolean({ default: 'false', description: 'Fail `drift` if it finds differences' }),
  'lock-id': input(lockIdKind, { description: '`unlock`: ID of the lock to release, from the error that reported it' }),
  'var-files': listOf(pathKind('file'), { description: 'Additional .tfvars files, applied to every root' }),
  'backend-config': lines({
    example: 'key=staging/{root}.tfstate',
    description:
      'Backend settings (`key=value`) or files with such settings, in each root or in the workspace; `{root}` stands for the name of the root',
  }),
  'terraform-path': string({ default: 'terraform', description: 'Terraform executable' }),
  'lock-timeout': duration({ default: '5m', description: 'How long to wait for a state lock' }),
  timeout: duration({ description: 'Time limit for each Terraform command; default: none' }),
  comment: commentInput({
    description: 'When to write the sticky comment, one per environment, on the pull request',
  }),
  'github-environment': githubEnvironmentInput,
  ...bootstrapInputs,
  ...gitLabBootstrapInputs,
  ...awsInputs,
} as const satisfies InputMap
