import { type Input, input, type InputOptions, type Kind, type InputValue, accept, reject } from './kind.ts'
import { patternKind } from './scalars.ts'

/** Kinds whose format is defined by AWS, OCI, Kubernetes or SemVer. Each names the source of its pattern. */

/** AWS region codes, for example `eu-central-1`, `us-gov-west-1` (AWS General Reference, "Regional endpoints"). */
export const awsRegionPattern = /^[a-z]{2,4}(-[a-z]+){1,2}-[1-9]\d?$/
export const awsRegionKind = patternKind('region', awsRegionPattern, 'an AWS region such as eu-central-1', (text) =>
  text.toLowerCase().replaceAll('_', '-'),
)

/** Amazon Resource Names, all partitions (AWS General Reference, "ARNs"). */
export const arnKind = patternKind(
  'ARN',
  /^arn:aws(-[a-z]+)*:[a-z0-9-]+:[a-z0-9-]*:(\d{12}|aws)?:[\w+=,.@/:*-]+$/,
  'an ARN such as arn:aws:iam::123456789012:role/deploy',
)

/** A reference to an image: `[registry/]path[:tag][@digest]` (distribution/reference grammar). */
export const imageKind = patternKind(
  'image',
  /^([a-z0-9]([a-z0-9.-]*[a-z0-9])?(:\d{1,5})?\/)?[a-z0-9]+((\.|_{1,2}|-+)[a-z0-9]+)*(\/[a-z0-9]+((\.|_{1,2}|-+)[a-z0-9]+)*)*(:\w[\w.-]{0,127})?(@sha256:[0-9a-f]{64})?$/,
  'an image such as 123456789012.dkr.ecr.eu-central-1.amazonaws.com/app:1.4.2',
)

/** An exact version with or without `v` (semver.org, item 2, 9 and 10). */
export const versionKind = patternKind(
  'version',
  /^v?(0|[1-9]\d*)(\.(0|[1-9]\d*)){2}(-(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*)(\.(0|[1-9]\d*|\d*[A-Za-z-][\dA-Za-z-]*))*)?(\+[\dA-Za-z-]+(\.[\dA-Za-z-]+)*)?$/,
  'a version such as 1.11.4',
)

/** Names of namespaces and Helm releases (RFC 1123 label; Helm allows 53 characters for a release). */
export const kubernetesNameKind = patternKind(
  'name',
  /^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/,
  'lower-case letters, digits and dashes, beginning and ending with a letter or digit, at most 63 characters',
)

/** Names of EKS clusters (EKS API Reference, CreateCluster). */
const clusterNameKind = patternKind(
  'name',
  /^[0-9A-Za-z][\w-]{0,99}$/,
  'the name of an EKS cluster: letters, digits, dashes and underscores, beginning with a letter or digit, at most 100',
)

export function awsRegion<const O extends InputOptions>(options: O): Input<InputValue<string, O>> {
  return input(awsRegionKind, options)
}

export function arn<const O extends InputOptions>(options: O): Input<InputValue<string, O>> {
  return input(arnKind, options)
}

export function image<const O extends InputOptions>(options: O): Input<InputValue<string, O>> {
  return input(imageKind, options)
}

export function version<const O extends InputOptions>(options: O): Input<InputValue<string, O>> {
  return input(versionKind, options)
}

export function kubernetesName<const O extends InputOptions>(options: O): Input<InputValue<string, O>> {
  return input(kubernetesNameKind, options)
}

export function clusterName<const O extends InputOptions>(options: O): Input<InputValue<string, O>> {
  return input(clusterNameKind, options)
}

/** An `https` address without credentials in it. `ext::`, `file:` and options in disguise are rejected. */
export const urlKind: Kind<string> = {
  type: 'URL',
  rule: 'an https:// URL without user or password',
  parse: (text) => {
    const url = /^https:\/\/[^\s-]/.test(text) && URL.canParse(text) ? new URL(text) : undefined
    if (url === undefined) return reject(urlKind.rule)
    return url.username === '' && url.password === '' ? accept(url.href) : reject(urlKind.rule)
  },
}

export function url<const O extends InputOptions>(options: O): Input<InputValue<string, O>> {
  return input(urlKind, options)
}
