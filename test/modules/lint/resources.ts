import type { ConfigurationFile } from '../../../src/hcl/file.ts'
import type { OutlinedBlock } from '../../../src/hcl/outline.ts'
import {
  findAttribute,
  createLintFinding,
  type LintFinding,
  type Module,
  type LintRule,
  listTopLevel,
  readValue,
  listWithNested,
  stripComments,
} from './module.ts'

/**
 * Rules for resources, like those of tflint and checkov.
 * @param isTaggable whether a resource type has the argument `tags`
 */
export function createResourceRules(isTaggable: (type: string) => boolean): readonly LintRule[] {
  return [
    {
      name: 'tags',
      find: (module) =>
        listTopLevel(module, 'resource')
          .filter(({ block }) => isTaggable(block.labels[0] ?? '') && findAttribute(block, 'tags') === undefined)
          .map((placed) => createLintFinding(placed, `${placed.block.labels.join('.')} has no tags`)),
    },
    { name: 'wildcard-policy', find: findWildcards },
    { name: 'open-ingress', find: findOpenIngress },
    { name: 'secure-settings', find: findInsecure },
    { name: 'companions', find: findMissingCompanions },
    { name: 'hard-coded', find: findHardCoded },
  ]
}

/** Statements that allow all actions of a service, or something on everything, without a comment that says why. */
function findWildcards(module: Module): readonly LintFinding[] {
  return listTopLevel(module, 'data', 'aws_iam_policy_document').flatMap(({ file, block }) =>
    block.blocks.flatMap((statement) => {
      const isExplained = /^\s*#/m.test(file.text.slice(findCommentStart(file, statement), statement.end))
      const parts = listWithNested(statement)
      if (isExplained || parts.some((part) => readValue(file, part, 'effect') === '"Deny"')) return []
      return parts.flatMap((part) =>
        part.attributes
          .filter(({ name }) => isWildcard(name, readValue(file, part, name) ?? ''))
          .map(({ name, start }) =>
            createLintFinding({ file, block: part }, `wildcard in ${name} without a reason`, start),
          ),
      )
    }),
  )
}

function isWildcard(name: string, value: string): boolean {
  if (name === 'actions') return /"(\*|[\w-]+:\*)"/.test(value)
  return name === 'resources' && value.includes('"*"')
}

/** A comment directly above a block belongs to it. */
function findCommentStart({ text }: ConfigurationFile, { start }: OutlinedBlock): number {
  let at = text.lastIndexOf('\n', start) + 1
  for (let above = at; above > 0; at = above) {
    above = text.lastIndexOf('\n', at - 2) + 1
    if (!text.slice(above, at).trim().startsWith('#')) break
  }
  return at
}

const ingressTypes = ['aws_security_group', 'aws_default_security_group', 'aws_vpc_security_group_ingress_rule']

function findOpenIngress(module: Module): readonly LintFinding[] {
  const rules = listTopLevel(module, 'resource').flatMap(({ file, block }) => {
    const [type = ''] = block.labels
    if (type === 'aws_security_group_rule')
      return readValue(file, block, 'type') === '"ingress"' ? [{ file, block }] : []
    return ingressTypes.includes(type) ? listWithNested(block).map((part) => ({ file, block: part })) : []
  })
  return rules.flatMap(({ file, block }) =>
    block.type === 'egress'
      ? []
      : block.attributes
          .filter(({ name }) => name !== 'egress' && /"(0\.0\.0\.0\/0|::\/0)"/.test(readValue(file, block, name) ?? ''))
          .map(({ start }) => createLintFinding({ file, block }, 'lets everybody in', start)),
  )
}

/** Settings that a resource must have: path of nested blocks, attribute, and its value if only one is allowed. */
const settings: readonly (readonly [type: string, path: string, value?: string])[] = [
  ['aws_cloudwatch_log_group', 'retention_in_days'],
  ['aws_ebs_volume', 'encrypted', 'true'],
  ['aws_ecr_repository', 'encryption_configuration.encryption_type'],
  ['aws_ecr_repository', 'image_scanning_configuration.scan_on_push'],
  ['aws_eks_cluster', 'enabled_cluster_log_types'],
  ['aws_eks_cluster', 'encryption_config.resources'],
  ['aws_eks_cluster', 'vpc_config.endpoint_private_access', 'true'],
  ['aws_eks_cluster', 'vpc_config.endpoint_public_access'],
  ['aws_kms_key', 'enable_key_rotation', 'true'],
  ['aws_launch_template', 'block_device_mappings.ebs.encrypted', 'true'],
  ['aws_launch_template', 'metadata_options.http_tokens', '"required"'],
  ['aws_s3_bucket_public_access_block', 'block_public_acls', 'true'],
  ['aws_s3_bucket_public_access_block', 'block_public_policy', 'true'],
  ['aws_s3_bucket_public_access_block', 'ignore_public_acls', 'true'],
  ['aws_s3_bucket_public_access_block', 'restrict_public_buckets', 'true'],
  ['aws_subnet', 'map_public_ip_on_launch', 'false'],
]

/** A subnet without the setting assigns no public addresses either. */
const safeByDefault = ['map_public_ip_on_launch']

function findInsecure(module: Module): readonly LintFinding[] {
  return settings.flatMap(([type, path, expected]) =>
    listTopLevel(module, 'resource', type).flatMap(({ file, block }) => {
      const names = path.split('.')
      const attribute = names.pop() ?? ''
      const holder = names.reduce<OutlinedBlock | undefined>(
        (at, name) => at?.blocks.find((inner) => inner.type === name),
        block,
      )
      const value = holder === undefined ? undefined : readValue(file, holder, attribute)
      if (value === undefined && safeByDefault.includes(attribute)) return []
      if (value !== undefined && (expected === undefined || value === expected)) return []
      const at = holder === undefined ? block.start : (findAttribute(holder, attribute)?.start ?? holder.start)
      return [createLintFinding({ file, block }, `${path} must be ${expected ?? 'set'}`, at)]
    }),
  )
}

/** A bucket is secured by separate resources. */
function findMissingCompanions(module: Module): readonly LintFinding[] {
  const companions = ['public_access_block', 'server_side_encryption_configuration', 'versioning', 'policy']
  return listTopLevel(module, 'resource', 'aws_s3_bucket').flatMap((placed) =>
    companions
      .map((name) => `aws_s3_bucket_${name}`)
      .filter((type) => listTopLevel(module, 'resource', type).length === 0)
      .map((type) => createLintFinding(placed, `a bucket without ${type}`)),
  )
}

/** Texts for people, and the backend, which allows no expressions. */
const free = ['description', 'error_message']
const literals: readonly (readonly [RegExp, string])[] = [
  [/"[^"\n]*\b(?:us|eu|ap|sa|ca|me|af|il|mx|cn)-[a-z]+-\d(?!\d)/, 'a region'],
  [/"[^"\n]*(?<!\d)\d{12}(?!\d)/, 'an account'],
  [/"arn:aws(-[a-z-]+)?:/, 'a partition'],
]

function findHardCoded(module: Module): readonly LintFinding[] {
  const types = ['resource', 'data', 'locals', 'module', 'provider', 'variable', 'output']
  return types
    .flatMap((type) => listTopLevel(module, type))
    .flatMap(({ file, block }) => listWithNested(block).map((part) => ({ file, block: part })))
    .flatMap(({ file, block }) => block.attributes.map((attribute) => ({ file, block, attribute })))
    .filter(({ attribute }) => !free.includes(attribute.name))
    .flatMap(({ file, block, attribute: { value } }) => {
      const text = stripComments(file, value.start, value.end)
      return literals.flatMap(([pattern, what]) => {
        const at = pattern.exec(text)?.index
        return at === undefined ? [] : [createLintFinding({ file, block }, `${what} is written out`, value.start + at)]
      })
    })
}
