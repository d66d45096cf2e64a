import { awsInputs } from '../../aws/inputs.ts'
import type { InputMap } from '../../runner/contract/action.ts'
import { input, type Kind } from '../../runner/contract/kind.ts'
import { workspaceFile } from '../../runner/contract/paths.ts'
import { arn, arnKind, clusterName } from '../../runner/contract/patterns.ts'
import { boolean, duration, oneOf, oneOfKind, patternKind, string } from '../../runner/contract/scalars.ts'
import { listOf, object } from '../../runner/contract/structures.ts'
import { definePermissionKind } from '../shared/destroy-permission.ts'
import { commentInput, digestKind, githubEnvironmentInput, requireApprovalsInput } from '../shared/inputs.ts'
import { stackParametersKind } from './stack-parameters.ts'

const clusterCommands = ['check', 'plan', 'apply', 'delete', 'status', 'drift'] as const
export type ClusterCommand = (typeof clusterCommands)[number]

/** What may be deleted or replaced: everything, nothing, or exactly these. */
export type RemovalPermission = 'allowed' | 'refused' | readonly string[]

const removalPermissionKind: Kind<RemovalPermission> = definePermissionKind(
  /^(?!true$|false$)[A-Za-z0-9][\w./:+=,@-]*$/,
  'true, false, or what may go as the plan names it, such as NodeGroupBlue or nodegroup/blue, one per line',
)

/** CloudFormation API Reference, CreateChangeSet, StackName. */
const stackNameKind = patternKind(
  'name',
  /^[A-Za-z][A-Za-z0-9-]{0,127}$/,
  'the name of a stack: letters, digits and dashes, beginning with a letter, at most 128',
  (text) => text.replaceAll('_', '-'),
)

/** Amazon S3 User Guide, "General purpose bucket naming rules". */
const bucketKind = patternKind(
  'bucket',
  /^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$/,
  'the name of an S3 bucket: lower-case letters, digits, dots and dashes',
  (text) => text.replace(/^s3:\/\//, '').replace(/\/+$/, ''),
)

const kubernetesVersionKind = patternKind(
  'version',
  /^1\.[1-9]\d?$/,
  'a minor version of Kubernetes such as 1.34',
  (text) => /^v?(1\.[1-9]\d?)(\.\d+)?$/.exec(text)?.[1],
)

export const clusterInputs = {
  command: oneOf(clusterCommands, { default: 'plan', description: 'Command to run' }),
  engine: oneOf(['eksctl', 'cloudformation'], {
    description:
      'What creates and changes the cluster; unset: eksctl with `config-file`, CloudFormation with `stack-name`',
  }),
  'cluster-name': clusterName({
    example: 'staging',
    description:
      'EKS cluster for `check` and `status`; for a stack with several clusters, the one that outputs are about',
  }),
  'config-file': workspaceFile({
    example: 'cluster.yaml',
    description: "eksctl: file with a ClusterConfig, which is checked against eksctl's schema before anything starts",
  }),
  'stack-name': input(stackNameKind, { example: 'shop-eks', description: 'CloudFormation: name of the stack' }),
  template: workspaceFile({ example: 'cluster/template.yaml', description: 'CloudFormation: template of the stack' }),
  parameters: input(stackParametersKind, {
    example: 'cluster/production.json',
    description:
      'CloudFormation: parameters, as files (one per line: YAML, or JSON as the AWS CLI and CodePipeline take it), a YAML mapping, or files and then a mapping; later values win. Parameters that are not set keep the value that the stack has',
  }),
  capabilities: listOf(oneOfKind(['CAPABILITY_IAM', 'CAPABILITY_NAMED_IAM', 'CAPABILITY_AUTO_EXPAND']), {
    commas: true,
    example: 'CAPABILITY_NAMED_IAM',
    description: 'CloudFormation: what the template may do besides: create IAM entities, use macros',
  }),
  tags: object({
    example: 'team: shop',
    description: 'CloudFormation: tags of the stack, which its resources inherit, as a YAML mapping',
  }),
  'role-arn': arn({
    example: 'arn:aws:iam::123456789012:role/cloudformation',
    description: 'CloudFormation: service role that it works with; unset: the one that the stack has, or the caller',
  }),
  'template-bucket': input(bucketKind, {
    example: 'acme-templates',
    description:
      'CloudFormation: S3 bucket for templates of more than 51,200 bytes, which the API does not take directly, and for nested stacks whose `TemplateURL` is a file of the repository',
  }),
  'termination-protection': boolean({
    description: 'CloudFormation: whether the stack is protected from being deleted; unset: leave it as it is',
  }),
  'notification-arns': listOf(arnKind, {
    commas: true,
    example: 'arn:aws:sns:eu-central-1:123456789012:stack-events',
    description: 'CloudFormation: SNS topics for the events of the stack, at most 5',
  }),
  'revert-drift': boolean({
    default: 'false',
    description:
      'CloudFormation: `plan` and `apply` also undo what was changed outside of the stack, with a drift-aware change set',
  }),
  'kubernetes-version': input(kubernetesVersionKind, {
    example: '1.34',
    description: '`check`: Kubernetes version to upgrade to; unset: the next minor version',
  }),
  'fail-on': oneOf(['warning', 'error', 'never'], {
    default: 'error',
    description: '`check`: least severity of a finding that fails the run',
  }),
  'require-plan': boolean({
    default: 'false',
    description:
      '`apply` changes only what a plan of the same files has shown before: for CloudFormation its change set, for eksctl the `plan-digest`',
  }),
  'plan-digest': input(digestKind, {
    description:
      '`apply`: output `plan-digest` of the reviewed plan; if the plan of this run differs from it, nothing is applied',
  }),
  'require-approvals': requireApprovalsInput('`apply` and `delete`'),
  'allow-destroy': input(removalPermissionKind, {
    default: 'false',
    example: 'NodeGroupBlue',
    description:
      'Allow apply and delete to delete or replace resources: `true` for all, or the names of those that may go; `delete` needs `true`',
  }),
  'fail-on-drift': boolean({ default: 'false', description: 'Fail `drift` if it finds differences' }),
  'eksctl-path': string({ default: 'eksctl', description: 'eksctl executable' }),
  timeout: duration({
    default: '2h',
    description: 'How long to wait for AWS to finish; what AWS has started goes on after that',
  }),
  comment: commentInput({
    description:
      'When to write the sticky comment, one per cluster or stack, on the pull request; `check` elsewhere than on a pull request opens and closes an issue instead, unless `never`',
  }),
  'github-environment': githubEnvironmentInput,
  ...awsInputs,
} as const satisfies InputMap
