import { setKind } from '../../helm/values/set.ts'
import { fileImageKeyKind } from '../../gitops/edit/image-keys.ts'
import { valuePathKind } from '../../gitops/edit/value-path-kind.ts'
import type { InputMap } from '../../runner/contract/action.ts'
import { input } from '../../runner/contract/kind.ts'
import { image } from '../../runner/contract/patterns.ts'
import { boolean, duration, oneOf, patternKind, text } from '../../runner/contract/scalars.ts'
import { listOf } from '../../runner/contract/structures.ts'
import { commentInput, environmentKind, githubEnvironmentInput, webAddressKind } from '../shared/inputs.ts'

const gitopsCommands = ['release', 'diff', 'rollback'] as const
export type GitopsCommand = (typeof gitopsCommands)[number]

const repositoryKind = patternKind(
  'owner/name',
  /^[A-Za-z0-9][A-Za-z0-9-]*\/[\w.-]+$/,
  'a repository as owner/name',
  (given) => /([A-Za-z0-9-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(given)?.[1],
)

/** git-check-ref-format(1), without what no branch of a person has. */
const branchKind = patternKind(
  'branch',
  /^(?!.*(\.\.|\/\/|@\{|\.lock(\/|$)))[A-Za-z0-9_][\w./+@#-]*(?<![/.])$/,
  'the name of a branch, without refs/heads/',
  (given) => given.replace(/^refs\/heads\//, ''),
)

const stateFileRule =
  'a path from the root of the repository, without . and .. in it; * and ** match several, as in apps/*/values.yaml'
const stateFileKind = patternKind(
  'path',
  /^(?![/-])(?!(.*\/)?(\.{1,2}|\.git)(\/|$))[^\\\0]*[^\\/\0]$/,
  stateFileRule,
  (given) => given.replace(/^(\.?\/)+/, ''),
)

const revisionKind = patternKind(
  'commit',
  /^(?!.*\.\.)[A-Za-z0-9][\w./-]*$/,
  'a commit, or the name of a tag or a branch',
)

export const gitopsInputs = {
  command: oneOf(gitopsCommands, { default: 'release', description: 'Command to run' }),
  repository: input(repositoryKind, {
    example: 'acme/deployments',
    description:
      "GitHub repository with the desired state; unset: the job's own. For another one, `github-token` must be that of a GitHub App",
  }),
  branch: input(branchKind, { example: 'main', description: 'Branch to commit to; unset: the default branch' }),
  file: listOf(stateFileKind, {
    example: 'apps/shop/staging/values.yaml',
    description:
      'Files to edit, with paths from the root of `repository`; patterns such as `apps/*/staging/values.yaml` are allowed. The checkout is not used',
  }),
  image: image({
    example: '123456789012.dkr.ecr.eu-central-1.amazonaws.com/shop@sha256:…',
    description: 'Image to release, such as the output `image-digest` of build-push; always written as text',
  }),
  'image-keys': listOf(fileImageKeyKind, {
    example: 'tag=image.tag',
    description:
      'Which values the parts of `image` are written to, with `[name=web]` and `[0]` for entries of lists; unset: the entry of `images` in a kustomization, every container of the repository in a manifest, `image.repository`, `image.tag` and `image.digest` in values',
  }),
  set: input(setKind, {
    example: 'replicas=3',
    description:
      'Values to write, with their types: a YAML mapping, or lines `a.b[0]=value` where quotes make text. Keys must exist',
  }),
  'create-keys': boolean({ default: 'false', description: 'Add keys that the file does not have' }),
  'promote-from': input(stateFileKind, {
    example: 'apps/shop/staging/values.yaml',
    description:
      'File of another environment in the same repository and branch: `file` gets exactly its image, instead of `image`',
  }),
  'promote-keys': listOf(valuePathKind, {
    example: 'features.checkout',
    description: 'Values that are copied from `promote-from` besides the image',
  }),
  revision: input(revisionKind, {
    example: '9f31c2e',
    description: '`rollback`: commit of `repository` as of which `file` is restored',
  }),
  'pull-request': boolean({
    default: 'false',
    description:
      'Propose the change instead of committing to `branch`: one open pull request per environment and file, updated in place',
  }),
  'auto-merge': oneOf(['off', 'merge', 'squash', 'rebase'], {
    default: 'off',
    description: "With `pull-request`: turn on GitHub's auto-merge with this method, and wait for the merge",
  }),
  timeout: duration({ default: '10m', description: 'How long to wait for the merge of a pull request' }),
  'commit-message': text({
    example: 'release(staging): shop 1.4.2',
    description:
      'Message of the commit; unset: `release(<environment>): <image name> <tag>`. `Released-by` and `Source` are always added',
  }),
  environment: input(environmentKind, {
    example: 'staging',
    description: 'Environment that the files belong to; names the GitHub environment and the commit',
  }),
  comment: commentInput({ description: 'When to write the sticky comment of `diff` on the pull request' }),
  deployment: boolean({
    default: 'true',
    description: 'Create a GitHub deployment for `environment`, with status and URL',
  }),
  'github-environment': githubEnvironmentInput,
  url: input(webAddressKind, {
    example: 'https://shop.example.com',
    description: 'URL of the deployed application, for the GitHub deployment',
  }),
} as const satisfies InputMap
