import { awsInputs } from '../../aws/inputs.ts'
import { kubeconfigKind } from '../../kubernetes/kubeconfig-input.ts'
import { commonInputs } from '../../runner/contract/action.ts'
import { input } from '../../runner/contract/kind.ts'
import { clusterName } from '../../runner/contract/patterns.ts'
import { boolean, duration, integer, oneOf, string } from '../../runner/contract/scalars.ts'
import { commentInput, requireApprovalsInput } from '../shared/inputs.ts'
import { defaultedReleaseInputs as defaulted, singleReleaseInputs as single } from './release-inputs.ts'
import { createReleasesKind } from './releases/releases-kind.ts'

const helmDeployCommands = ['deploy', 'diff', 'check', 'history', 'status', 'rollback', 'uninstall', 'sweep'] as const
export type HelmDeployCommand = (typeof helmDeployCommands)[number]

export const inputs = {
  command: oneOf(helmDeployCommands, { default: 'deploy', description: 'Command to run' }),
  'cluster-name': clusterName({
    example: 'staging',
    description: 'EKS cluster in the account and region of the credentials',
  }),
  'missing-cluster': oneOf(['fail', 'skip'], {
    default: 'fail',
    description:
      'What to do while `cluster-name` does not exist or is being created. `skip`: succeed with a notice, and the output `cluster-status: missing`',
  }),
  kubeconfig: input(kubeconfigKind, {
    example: '${{ runner.temp }}/kubeconfig',
    description: 'Kubeconfig to use instead of `cluster-name`; its current context selects the cluster',
  }),
  releases: input(createReleasesKind(listInputs), {
    example: 'deploy/releases.yaml',
    description:
      'Several releases in one step: a YAML list, or a file with one. An entry holds the inputs of one release under their own names, and in `needs` the releases that come before it',
  }),
  release: single.release,
  namespace: defaulted.namespace,
  'create-namespace': defaulted['create-namespace'],
  chart: single.chart,
  'chart-repository': single['chart-repository'],
  'chart-version': single['chart-version'],
  environment: defaulted.environment,
  values: single.values,
  set: single.set,
  image: defaulted.image,
  'image-keys': single['image-keys'],
  timeout: defaulted.timeout,
  patience: defaulted.patience,
  wait: defaulted.wait,
  test: defaulted.test,
  'rollback-on-failure': defaulted['rollback-on-failure'],
  'recover-pending': defaulted['recover-pending'],
  revision: single.revision,
  preview: integer({
    example: '${{ github.event.number }}',
    description: 'Pull request number: adds it as a suffix to release and namespace, which then expire',
  }),
  'preview-ttl': duration({
    default: '72h',
    max: '8760h',
    description: 'How long a preview is kept after its last deploy',
  }),
  'keep-label': string({
    default: 'keep-preview',
    description: '`sweep`: label of pull requests whose previews are kept even after they expire',
  }),
  'allow-delete': boolean({
    default: 'false',
    description: '`sweep`: delete the listed previews; otherwise they are only listed',
  }),
  comment: commentInput({
    description:
      'When to write the sticky comment of `diff` on the pull request: one per release, or one for all `releases`',
  }),
  'require-approvals': requireApprovalsInput('`deploy`, `rollback` and `uninstall`'),
  deployment: defaulted.deployment,
  'github-environment': defaulted['github-environment'],
  url: single.url,
  'helm-path': string({ default: 'helm', description: 'Helm executable, version 3 or 4' }),
  'extra-args': defaulted['extra-args'],
  ...awsInputs,
} as const

function listInputs(): readonly string[] {
  return [...Object.keys(inputs), ...Object.keys(commonInputs)]
}
