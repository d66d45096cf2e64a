import { awsForeignNames, awsInputs, awsPermissions } from '../../aws/inputs.ts'
import { extraBuildArguments } from '../../containers/build/extra-arguments.ts'
import { buildArgumentKind, buildSecretsKind, labelKind } from '../../containers/build/named-values.ts'
import { provenanceModes } from '../../containers/build/request.ts'
import { platformKind } from '../../containers/context/platform.ts'
import { tagKind } from '../../containers/image/tags.ts'
import { onExistingTagModes } from '../../containers/registry/decision.ts'
import { encryptionKind, repositoryNameKind } from '../../containers/registry/kinds.ts'
import { mutabilityModes } from '../../containers/registry/mutability.ts'
import { severities } from '../../containers/scan/findings.ts'
import { allowanceKind } from '../../containers/scan/gate.ts'
import { defineAction, type Inputs } from '../../runner/contract/action.ts'
import { input } from '../../runner/contract/kind.ts'
import { workspaceFolder } from '../../runner/contract/paths.ts'
import { boolean, duration, oneOf, string } from '../../runner/contract/scalars.ts'
import { listOf, object } from '../../runner/contract/structures.ts'
import { buildPushForeignNames } from './foreign-names.ts'

export const contract = defineAction({
  name: 'build-push',
  description: 'Build an image and push it to Amazon ECR; the same content is never built twice.',
  branding: { icon: 'package', color: 'orange' },
  inputs: {
    repository: input(repositoryNameKind, {
      required: true,
      example: 'team/app',
      description: 'ECR repository in the account and region of the credentials',
    }),
    context: workspaceFolder({ default: '.', description: 'Folder with the files for the build' }),
    file: string({
      example: 'docker/api.Dockerfile',
      description: 'Dockerfile, relative to the root of the repository; unset: Dockerfile in `context`',
    }),
    target: string({ example: 'runtime', description: 'Stage to build; unset: the last one' }),
    'build-args': listOf(buildArgumentKind, { example: 'VERSION=1.4.2', description: 'Arguments for the Dockerfile' }),
    secrets: input(buildSecretsKind, {
      example: 'npm-token=…',
      description: 'For `RUN --mount=type=secret,id=…`; in no argument, layer or log',
    }),
    labels: listOf(labelKind, {
      example: 'team=payments',
      description: 'Labels besides those for source, revision and version',
    }),
    platforms: listOf(platformKind, {
      commas: true,
      example: 'linux/amd64, linux/arm64',
      description: 'Platforms to build for; unset: the one of the builder',
    }),
    tags: listOf(tagKind, {
      commas: true,
      example: '1.4.2',
      description: 'Tags; unset: the commit, and the branch, or `pr-<n>`, or of a version tag `vX.Y.Z` and `X.Y`',
    }),
    push: boolean({
      default: 'true',
      description: '`false` builds only: no credentials are needed and nothing is kept',
    }),
    builder: string({ description: 'Builder of buildx by name; unset: the one in use' }),
    cache: oneOf(['registry', 'gha', 'none'], {
      default: 'registry',
      description: 'Where layers are kept between runs: beside the image in ECR, in the actions cache, nowhere',
    }),
    provenance: oneOf(provenanceModes, {
      default: 'min',
      description: 'How much the provenance tells; `max` tells build arguments too, `false` attaches none (AWS Lambda)',
    }),
    sbom: boolean({ default: 'false', description: 'Attaches a list of the packages in the image' }),
    'create-repository': boolean({ default: 'true', description: 'Makes the repository where there is none' }),
    'scan-on-push': boolean({ default: 'true', description: 'Of a new repository: images are scanned when pushed' }),
    'tag-mutability': oneOf(mutabilityModes, {
      default: 'IMMUTABLE_WITH_EXCLUSION',
      description:
        'Of a new repository: whether tags can be moved; excluded are caches, pull requests, the default branch and the moving tags of the first build',
    }),
    encryption: input(encryptionKind, {
      default: 'AES256',
      description: 'Of a new repository: AES256, KMS, or a KMS key',
    }),
    'lifecycle-policy': object({ description: 'Of a new repository: which images are deleted when, as ECR takes it' }),
    'skip-unchanged': boolean({
      default: 'true',
      description: 'An image of the same content gets the new tags, and nothing is built',
    }),
    'on-existing-tag': oneOf(onExistingTagModes, {
      default: 'reuse',
      description:
        'When the tag of this commit or version exists already: take its image, fail, or build and move the tag',
    }),
    scan: oneOf(['none', 'wait'], { default: 'none', description: '`wait` waits for the scan of the pushed image' }),
    'scan-fail-on': oneOf(severities, {
      default: 'CRITICAL',
      description: 'With `scan: wait`: the least severity that fails the run',
    }),
    'scan-allow': listOf(allowanceKind, {
      example: 'CVE-2024-1234 until 2026-12-31',
      description: 'Vulnerabilities that are accepted for a time',
    }),
    'scan-timeout': duration({ default: '10m', description: 'How long to wait for the scan' }),
    'extra-args': extraBuildArguments({
      example: '--network=none',
      description: 'More options for `docker buildx build`',
    }),
    ...awsInputs,
  },
  foreign: { ...buildPushForeignNames, ...awsForeignNames },
  permissions: {
    contents: { level: 'read', why: 'to check out what is built' },
    ...awsPermissions,
  },
  outputs: {
    image: 'Name and tag: <repository-uri>:<tag>',
    'image-digest': 'Name and digest: <repository-uri>@sha256:…; what a deployment should use',
    digest: 'Digest of the image, or of the index of its platforms',
    tags: 'Tags that stand on the image, as JSON',
    registry: 'Host of the registry',
    'repository-uri': 'Name of the image without tag',
    built: 'true when an image was built, false when one was reused',
    pushed: 'true when layers were pushed',
    'scan-findings': 'Counts by severity, and what stops the run, as JSON; set by scan: wait',
  },
})

export type BuildPushInputs = Inputs<typeof contract>
