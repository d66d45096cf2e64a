import { awsInputs } from '../../aws/inputs.ts'
import type { InputMap } from '../../runner/contract/action.ts'
import { input } from '../../runner/contract/kind.ts'
import { pathKind, workspaceFolder } from '../../runner/contract/paths.ts'
import { boolean, duration, integer, oneOf, patternKind, string } from '../../runner/contract/scalars.ts'
import { listOf, lines } from '../../runner/contract/structures.ts'
import { planStoreSettings } from '../../terraform/store/choose.ts'
import { encryptionKey } from '../../terraform/store/encryption.ts'
import { commentInput, environmentKind, githubEnvironmentInput } from '../shared/inputs.ts'
import { bootstrapInputs } from './commands/bootstrap/inputs.ts'

const digestKind = patternKind('SHA-256', /^[0-9a-f]{64}$/, '64 hexadecimal digits')
const lockIdKind = patternKind('lock ID', /^[A-Za-z0-9][\w./=+-]{0,127}$/, 'the ID that the error reported')

export const provisionInputs = {
  command: oneOf(['plan', 'apply', 'destroy', 'drift', 'validate', 'matrix', 'unlock', 'bootstrap'], {
    default: 'plan',
    description: 'What to do',
  }),
  environment: input(environmentKind, {
    required: true,
    example: 'staging',
    description: 'Folder below `directory`: development, staging, production or any other name',
  }),
  directory: workspaceFolder({ default: 'terraform-environments/aws', description: 'Where the environments are' }),
  roots: lines({
    example: '20-eks',
    description:
      'Only these roots, as globs; the roots they depend on are not added unless `with-dependencies` is true',
  }),
  'with-dependencies': boolean({
    default: 'false',
    description: 'Also run the roots that the selected `roots` depend on',
  }),
  'changed-only': boolean({
    default: 'false',
    description:
      'Only roots whose files, local modules or var files differ from the base commit, and roots that depend on them',
  }),
  parallelism: integer({
    max: 64,
    description: 'How many roots at once; unset: the number of cores, at least 2, as far as memory allows',
  }),
  'require-plan': boolean({
    default: 'false',
    description: '`apply` refuses to change anything without a stored plan that still holds',
  }),
  'plan-digest': input(digestKind, {
    description:
      '`apply`: the output `plan-digest` of the reviewed plan; nothing is applied when the stored plans of these roots do anything else',
  }),
  'plan-store': oneOf(planStoreSettings, {
    default: 'auto',
    description: 'Where plans wait for apply; auto: beside the state if that is in S3, else an encrypted artifact',
  }),
  'plan-encryption-key': encryptionKey({
    description: 'AES-256 key of 32 bytes as base64 or hex; without it no plan goes into an artifact',
  }),
  deferred: oneOf(['apply', 'stop'], {
    default: 'apply',
    description: 'What apply does with roots that could not be planned before those they read from existed',
  }),
  'allow-destroy': boolean({
    default: 'false',
    description: 'Without it a plan that deletes or replaces a resource is refused at apply',
  }),
  'fail-on-drift': boolean({ default: 'false', description: '`drift` fails when it finds any' }),
  'lock-id': input(lockIdKind, { description: '`unlock`: the lock to release, as the error reported it' }),
  'var-files': listOf(pathKind('file'), { description: 'More files with values for variables, for every root' }),
  'backend-config': lines({
    example: 'bucket=acme-tfstate',
    description: 'Backend settings as key=value, or files of them, for every root',
  }),
  'terraform-path': string({ default: 'terraform', description: 'The Terraform program' }),
  'lock-timeout': duration({ default: '5m', description: 'How long to wait for a state that somebody else holds' }),
  timeout: duration({ description: 'How long one run of Terraform may take; unset: no limit' }),
  comment: commentInput({
    description: 'When to write the sticky comment, one per environment, on the pull request',
  }),
  'github-environment': githubEnvironmentInput,
  ...bootstrapInputs,
  ...awsInputs,
} as const satisfies InputMap
