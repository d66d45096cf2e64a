import type { ForeignNames } from '../../runner/contract/action.ts'

const registry = {
  instead:
    'Remove it: images go to the ECR registry of the account and region of the credentials, or of registry-account.',
}
const login = { instead: 'Remove it: the action logs in to ECR with the AWS credentials of the job.' }

/** What docker/build-push-action, aws-actions/amazon-ecr-login and scripts call these inputs. */
export const buildPushForeignNames = {
  dockerfile: 'file',
  'dockerfile-path': 'file',
  path: 'context',
  'build-context': 'context',
  'working-directory': 'context',
  directory: 'context',
  image: 'repository',
  images: 'repository',
  'image-name': 'repository',
  name: 'repository',
  repo: 'repository',
  'repository-name': 'repository',
  'ecr-repository': 'repository',
  'ecr-repository-name': 'repository',
  tag: 'tags',
  'image-tag': 'tags',
  'image-tags': 'tags',
  'build-arg': 'build-args',
  'build-arguments': 'build-args',
  'build-target': 'target',
  label: 'labels',
  secret: 'secrets',
  'build-secrets': 'secrets',
  'secret-envs': 'secrets',
  'secret-files': 'secrets',
  platform: 'platforms',
  'cache-from': 'cache',
  'cache-to': 'cache',
  'create-repo': 'create-repository',
  severity: 'scan-fail-on',
  'fail-on': 'scan-fail-on',
  mutability: 'tag-mutability',
  'image-tag-mutability': 'tag-mutability',
  'registry-id': 'registry-account',
  registry,
  'ecr-registry': registry,
  registries: registry,
  username: login,
  password: login,
  outputs: 'output',
} as const satisfies ForeignNames
