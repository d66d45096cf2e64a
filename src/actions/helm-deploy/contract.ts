import { awsInputs, awsPermissions } from '../../aws/inputs.ts'
import { chartKind } from '../../helm/chart/reference.ts'
import { extraHelmArguments } from '../../helm/cli/extra-arguments.ts'
import { imageKeyKind } from '../../helm/values/image-keys.ts'
import { setKind } from '../../helm/values/set.ts'
import { kubeconfigKind } from '../../kubernetes/kubeconfig-input.ts'
import { defineAction, type Inputs } from '../../runner/contract/action.ts'
import { input } from '../../runner/contract/kind.ts'
import { pathKind } from '../../runner/contract/paths.ts'
import { clusterName, image, kubernetesName, url } from '../../runner/contract/patterns.ts'
import { boolean, duration, integer, oneOf, patternKind, string } from '../../runner/contract/scalars.ts'
import { commentInput, environmentKind } from '../shared/inputs.ts'
import { listOf } from '../../runner/contract/structures.ts'

const releaseKind = patternKind(
  'name',
  /^(?!.{54})[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/,
  'lower-case letters, digits, dashes and dots, beginning and ending with a letter or digit, at most 53 characters',
)
const webAddressKind = patternKind('URL', /^https?:\/\/[^\s<>"]+$/, 'an http:// or https:// URL')

export const helmDeployCommands = ['deploy', 'diff', 'history', 'status', 'rollback', 'uninstall', 'sweep'] as const
export type HelmDeployCommand = (typeof helmDeployCommands)[number]

export const contract = defineAction({
  name: 'helm-deploy',
  description: 'Release a Helm chart on Amazon EKS; when it does not become ready, say why and roll back.',
  branding: { icon: 'anchor', color: 'blue' },
  inputs: {
    command: oneOf(helmDeployCommands, { default: 'deploy', description: 'What to do' }),
    'cluster-name': clusterName({
      example: 'staging',
      description: 'EKS cluster in the account and region of the credentials',
    }),
    kubeconfig: input(kubeconfigKind, {
      example: '${{ runner.temp }}/kubeconfig',
      description: 'In place of `cluster-name`: a kubeconfig, whose current context is used',
    }),
    release: input(releaseKind, {
      example: 'shop',
      description: 'Name of the release; required by every command but `sweep`',
    }),
    namespace: kubernetesName({
      example: 'shop',
      description: 'Namespace of the release; unset: named like the release',
    }),
    'create-namespace': boolean({ default: 'true', description: 'Makes the namespace where there is none' }),
    chart: input(chartKind, { example: 'charts/app', description: 'The chart; `deploy` and `diff` need it' }),
    'chart-repository': url({
      example: 'https://charts.example.com',
      description: 'Repository of charts where `chart` is the name of one in it',
    }),
    'chart-version': string({
      example: '1.4.2',
      description: 'Version of a chart from a registry or repository, or a range such as ^1.4.0; unset: the newest',
    }),
    environment: input(environmentKind, {
      example: 'staging',
      description:
        'Takes values-<environment>.yaml beside the chart’s values.yaml, if there is one, and names the GitHub environment',
    }),
    values: listOf(pathKind('file'), {
      example: 'deploy/values.yaml',
      description: 'Files with values, each over the one before; those that SOPS encrypted are decrypted',
    }),
    set: input(setKind, {
      example: '{ replicas: 3 }',
      description: 'Values as YAML, over those of the files; they keep their types',
    }),
    image: image({
      example: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/app@sha256:…',
      description: 'Image to deploy: its repository and its tag or digest become values, always as text',
    }),
    'image-keys': listOf(imageKeyKind, {
      example: 'tag=app.image.tag',
      description:
        'Where the parts of `image` belong among the values; unset: repository=image.repository, tag=image.tag, digest=image.digest',
    }),
    timeout: duration({ default: '10m', description: 'How long a deploy, a rollback or an uninstall may take' }),
    'rollback-on-failure': boolean({
      default: 'true',
      description: 'Goes back to the last good revision when a deploy fails, and removes a first install that fails',
    }),
    'recover-pending': oneOf(['auto', 'fail', 'off'], {
      default: 'auto',
      description:
        'What to do about a release that a killed run left as pending: recover it once that run has ended (with `actions: read`, GitHub tells) or it is older than `timeout`; fail and name it; or leave it to helm',
    }),
    revision: integer({ description: '`rollback`: the revision to go back to; unset: the last good one before this' }),
    preview: integer({
      example: '${{ github.event.number }}',
      description: 'Number of a pull request: release and namespace get it as a suffix, and an end',
    }),
    'preview-ttl': duration({
      default: '72h',
      max: '8760h',
      description: 'How long a preview lives after its last deploy',
    }),
    'keep-label': string({
      default: 'keep-preview',
      description: '`sweep`: label of pull requests whose previews stay, expired or not',
    }),
    'allow-delete': boolean({
      default: 'false',
      description: '`sweep`: deletes the previews that it shows; without it, it shows them only',
    }),
    comment: commentInput({
      description: 'When to write the sticky comment of `diff`, one per release, on the pull request',
    }),
    deployment: boolean({ default: 'true', description: 'Tells GitHub of the deployment, its status and address' }),
    url: input(webAddressKind, {
      example: 'https://shop.example.com',
      description: 'Where the release can be seen; unset: found from its Ingress or load balancer',
    }),
    'helm-path': string({ default: 'helm', description: 'The Helm program, version 3 or 4' }),
    'extra-args': extraHelmArguments({ example: '--history-max=5', description: 'More options for helm' }),
    ...awsInputs,
  },
  outputs: {
    release: 'Name of the release, with the suffix of a preview',
    namespace: 'Its namespace, with the suffix of a preview',
    revision: 'Revision that is deployed now',
    'previous-revision': 'Revision that was deployed before',
    status: 'Status of the release, as Helm has it',
    changed: 'true when the cluster was changed; set by deploy, diff, rollback, uninstall and sweep',
    url: 'Where the release can be seen',
    'diff-path': 'File with the differences as JSON; set by diff',
    'kubeconfig-path': 'Kubeconfig for later steps of the job, also in KUBECONFIG; it holds no secret of AWS',
    history: 'Revisions as JSON, the newest first, each with its status and images; set by history',
  },
  permissions: {
    actions: { level: 'read', why: 'for `recover-pending`: whether the run that left a release half-done has ended' },
    contents: { level: 'read', why: 'to check out chart and values' },
    'pull-requests': { level: 'write', why: 'for the comment with the diff; `sweep` reads which are closed' },
    deployments: { level: 'write', why: 'for the GitHub deployment and its status' },
    ...awsPermissions,
  },
})

export type HelmDeployInputs = Inputs<typeof contract>
