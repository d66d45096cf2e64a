import { accountIdKind, awsForeignNames, awsInputs, awsPermissions } from '../../aws/inputs.ts'
import { awsRules } from '../../aws/role-rules.ts'
import { imageExportKind } from '../../containers/build/build-output.ts'
import { buildxArgumentsKind } from '../../containers/build/extra-arguments.ts'
import { buildArgumentsKind, buildSecretsKind, labelsKind } from '../../containers/build/named-values.ts'
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
import { lines, listOf, object } from '../../runner/contract/structures.ts'
import { buildPushRules } from './rules.ts'
import { buildPushForeignNames } from './foreign-names.ts'

export const contract = defineAction({
  name: 'build-push',
  description: 'Build an image and push it to Amazon ECR; the same content is never built twice.',
  branding: { icon: 'package', color: 'orange' },
  inputs: {
    repository: input(repositoryNameKind, {
      required: true,
      example: 'team/app',
      description:
        'ECR repository in the region of the credentials, and in their account unless `registry-account` is set; images of pull requests go to `<repository>-preview`',
    }),
    'registry-account': input(accountIdKind, {
      example: '222222222222',
      description:
        'AWS account whose registry has the repository; it must exist there, and its policy must allow the push',
    }),
    context: workspaceFolder({ default: '.', description: 'Build context' }),
    file: string({
      example: 'docker/api.Dockerfile',
      description: 'Dockerfile, relative to the repository root; unset: `Dockerfile` in `context`',
    }),
    target: string({ example: 'runtime', description: 'Stage to build; unset: the last one' }),
    'build-args': input(buildArgumentsKind, {
      default: '',
      example: 'VERSION=1.4.2',
      description: 'Build arguments',
    }),
    secrets: input(buildSecretsKind, {
      example: 'npm-token=…',
      description: 'Build secrets for `RUN --mount=type=secret,id=…`; never in an argument, layer or log',
    }),
    labels: input(labelsKind, {
      default: '',
      example: 'team=payments',
      description: 'Labels in addition to source, revision and version',
    }),
    'content-labels': lines({
      example: 'org.opencontainers.image.version',
      description:
        'Labels that count as content although they change with each commit or run, by name or wildcard; `*` for all',
    }),
    platforms: listOf(platformKind, {
      commas: true,
      example: 'linux/amd64, linux/arm64',
      description: 'Platforms to build for; unset: the platform of the builder',
    }),
    tags: listOf(tagKind, {
      commas: true,
      example: '1.4.2',
      description: 'Image tags; unset: the commit, plus the branch, `pr-<n>`, or for a version tag `vX.Y.Z` and `X.Y`',
    }),
    push: boolean({
      default: 'true',
      description: '`false` only builds the image: no credentials are needed and nothing is stored in a registry',
    }),
    load: boolean({
      default: 'false',
      description: 'With `push: false`: load the image into Docker as `<repository>:<tag>`, to test it before the push',
    }),
    output: input(imageExportKind, {
      example: 'type=oci,dest=image.tar',
      description: 'With `push: false`: file or folder in the workspace that the image is written to',
    }),
    builder: string({ description: 'Name of the buildx builder; unset: the current one' }),
    cache: oneOf(['registry', 'gha', 'none'], {
      default: 'registry',
      description:
        'Where the layer cache is stored between runs: next to the image in ECR, in the Actions cache, or not at all',
    }),
    provenance: oneOf(provenanceModes, {
      default: 'min',
      description: 'Provenance detail; `max` includes build arguments, `false` attaches none (AWS Lambda)',
    }),
    sbom: boolean({ default: 'false', description: 'Attach an SBOM' }),
    'create-repository': boolean({ default: 'true', description: 'Create the repository if it does not exist' }),
    'scan-on-push': boolean({ default: 'true', description: 'Scan on push of a newly created repository' }),
    'tag-mutability': oneOf(mutabilityModes, {
      default: 'IMMUTABLE_WITH_EXCLUSION',
      description:
        'Tag mutability of a newly created repository; excluded are caches, pull requests, the default branch and the moving tags of the first build',
    }),
    encryption: input(encryptionKind, {
      default: 'AES256',
      description: 'Encryption of a newly created repository',
    }),
    'lifecycle-policy': object({ description: 'Lifecycle policy of a newly created repository, in the format of ECR' }),
    'skip-unchanged': boolean({
      default: 'true',
      description: 'If an image with the same content exists, add the new tags to it instead of building',
    }),
    'on-existing-tag': oneOf(onExistingTagModes, {
      default: 'reuse',
      description:
        'If the tag of this commit or version already exists: reuse its image, fail, or build and move the tag',
    }),
    scan: oneOf(['none', 'wait'], { default: 'none', description: '`wait` waits for the scan of the image' }),
    'scan-fail-on': oneOf(severities, {
      default: 'CRITICAL',
      description: 'With `scan: wait`: the lowest severity that fails the run',
    }),
    'scan-allow': listOf(allowanceKind, {
      example: 'CVE-2024-1234 until 2026-12-31',
      description: 'Vulnerabilities accepted until a date',
    }),
    'scan-timeout': duration({ default: '10m', description: 'How long to wait for the scan' }),
    'extra-args': input(buildxArgumentsKind, {
      default: '',
      example: '--network=none',
      description: 'Additional arguments for `docker buildx build`',
    }),
    ...awsInputs,
  },
  rules: [...buildPushRules, ...awsRules],
  foreign: { ...buildPushForeignNames, ...awsForeignNames },
  permissions: {
    contents: { level: 'read', why: 'to check out the code' },
    ...awsPermissions,
  },
  outputs: {
    image: 'Image name and tag: <repository-uri>:<tag>',
    'image-digest': 'Image name and digest: <repository-uri>@sha256:…; use this one to deploy',
    digest: 'Digest of the image, or of its multi-platform index',
    tags: 'Requested tags that point to the image, as JSON',
    registry: 'Host name of the registry',
    'repository-uri': 'Image name without tag',
    built: 'true if the image was built, false if an existing one was reused',
    pushed: 'true if the image was pushed',
    'scan-findings': 'Findings by severity, and those that fail the run, as JSON; set by scan: wait',
  },
})

export type BuildPushInputs = Inputs<typeof contract>
