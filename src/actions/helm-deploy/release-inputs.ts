import { chartKind } from '../../helm/chart/reference.ts'
import { extraHelmArguments } from '../../helm/cli/extra-arguments.ts'
import { waitModes } from '../../helm/deploy/wait-plan.ts'
import { imageKeyKind } from '../../helm/values/image-keys.ts'
import { setKind } from '../../helm/values/set.ts'
import { valuesFileKind } from '../../helm/values/values-file.ts'
import type { InputValues } from '../../runner/contract/action.ts'
import { input } from '../../runner/contract/kind.ts'
import { image, kubernetesName, url } from '../../runner/contract/patterns.ts'
import { boolean, duration, integer, oneOf, patternKind, string } from '../../runner/contract/scalars.ts'
import { listOf } from '../../runner/contract/structures.ts'
import { environmentKind, githubEnvironmentInput, webAddressKind } from '../shared/inputs.ts'

const releaseKind = patternKind(
  'name',
  /^(?!.{54})[a-z0-9]([a-z0-9-]*[a-z0-9])?(\.[a-z0-9]([a-z0-9-]*[a-z0-9])?)*$/,
  'lower-case letters, digits, dashes and dots, beginning and ending with a letter or digit, at most 53 characters',
)
/** Inputs that state one release. */
export const singleReleaseInputs = {
  release: input(releaseKind, {
    example: 'shop',
    description: 'Name of the release; required by every command except `sweep`, unless `releases` is set',
  }),
  chart: input(chartKind, { example: 'charts/app', description: 'Chart; required by `deploy` and `diff`' }),
  'chart-repository': url({
    example: 'https://charts.example.com',
    description: 'Chart repository in which `chart` is the name of a chart',
  }),
  'chart-version': string({
    example: '1.4.2',
    description: 'Version of a chart from a registry or repository, or a range such as ^1.4.0; unset: the latest',
  }),
  values: listOf(valuesFileKind, {
    example: 'deploy/values.yaml',
    description: 'Values files; later ones override earlier ones. Files encrypted with SOPS are decrypted',
  }),
  set: input(setKind, {
    example: 'replicas=3',
    description:
      'Values that override the files, with their types: a YAML mapping, or lines `a.b[0]=value` where quotes make text',
  }),
  'image-keys': listOf(imageKeyKind, {
    example: 'tag=app.image.tag',
    description:
      'Which chart values the parts of `image` are written to; unset: repository=image.repository, tag=image.tag, digest=image.digest',
  }),
  revision: integer({
    description:
      '`rollback`: revision to roll back to; unset: the last successful one that differs from the current one',
  }),
  url: input(webAddressKind, {
    example: 'https://shop.example.com',
    description: 'URL of the deployed application; unset: read from its Ingress or load balancer',
  }),
} as const

/** Inputs of a release that also apply to all `releases`; an entry may say otherwise. */
export const defaultedReleaseInputs = {
  namespace: kubernetesName({
    example: 'shop',
    description: 'Namespace of the release; unset: the name of the release',
  }),
  'create-namespace': boolean({ default: 'true', description: 'Create the namespace if it does not exist' }),
  environment: input(environmentKind, {
    example: 'staging',
    description: "Also uses the chart's values-<environment>.yaml, if it has one, and names the GitHub environment",
  }),
  image: image({
    example: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/app@sha256:…',
    description:
      'Image to deploy; its repository and its tag or digest become values, always as text. Of `releases`, those with `image: true` get it',
  }),
  timeout: duration({ default: '10m', description: 'Time limit for a deploy, a rollback or an uninstall' }),
  patience: duration({
    default: '60s',
    min: '0s',
    description:
      'How long a cause, such as a container that keeps crashing, may hold without progress before it ends the deploy; `0s`: ends it at once. It is reported at once in any case',
  }),
  wait: oneOf(waitModes, {
    default: 'workloads',
    description:
      'What a deploy or rollback waits for. `workloads`: built-in kinds, load balancers and well-known custom resources; `all`: every custom resource too; `none`: only hooks',
  }),
  test: boolean({
    default: 'false',
    description: 'Run the tests of the chart (`helm test`) after the deploy; a failed test is a failed deploy',
  }),
  'rollback-on-failure': boolean({
    default: 'true',
    description: 'Roll back to the last successful revision if the deploy fails; a failed first install is removed',
  }),
  'recover-pending': oneOf(['auto', 'fail', 'off'], {
    default: 'auto',
    description:
      'How to handle a release that a killed run left pending. `auto`: recover it once that run has ended (needs `actions: read`) or it is older than `timeout`; `fail`: fail and name it; `off`: leave it to helm',
  }),
  deployment: boolean({ default: 'true', description: 'Create a GitHub deployment with status and URL' }),
  'github-environment': githubEnvironmentInput,
  'extra-args': extraHelmArguments({ example: '--history-max=5', description: 'Additional arguments for helm' }),
} as const

/** What an entry of `releases` may hold besides `needs`. */
export const releaseInputs = { ...singleReleaseInputs, ...defaultedReleaseInputs } as const

export type ReleaseInputs = InputValues<typeof releaseInputs>
