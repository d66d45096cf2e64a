import { toList, readProperty } from '../../hcl/data.ts'
import { selectBlocks, type ModuleFiles } from './module-files.ts'
import { isRecord } from '../../runner/records.ts'

/**
 * Addresses of the providers that a module needs: those it states in `required_providers`, and those that the types of its
 * resources imply, which are HashiCorp's (developer.hashicorp.com/terraform/language/providers/requirements).
 */
export function findProviders(files: ModuleFiles): readonly string[] {
  const stated = new Map(findStatedProviders(files).map(({ name, address }) => [name, address]))
  const used = files.files.flatMap(({ text, blocks }) =>
    blocks.flatMap(({ type, labels, place }) => {
      if (type === 'provider') return labels
      if (!['resource', 'data', 'ephemeral'].includes(type)) return []
      const attribute = place.attributes.find(({ name }) => name === 'provider')
      const named = attribute && /[\w-]+/.exec(text.slice(attribute.value.start, attribute.value.end))?.[0]
      return [named ?? (labels[0] ?? '').replace(/_.*/s, '')]
    }),
  )
  const addresses = [...stated.values(), ...used.map((name) => stated.get(name) ?? `hashicorp/${name}`)]
  return [...new Set(addresses)].filter((address) => !isBuiltIn(address)).sort()
}

/** An entry of `required_providers`. */
interface StatedProvider {
  /** Its local name. */
  readonly name: string
  /** `hashicorp/aws` */
  readonly address: string
  /** As written: an object, or a constraint alone in old modules. */
  readonly requirement: unknown
}

/** What a module states in `required_providers`. */
export function findStatedProviders(files: ModuleFiles): readonly StatedProvider[] {
  return selectBlocks(files, 'terraform')
    .flatMap(({ body }) => toList(body.required_providers))
    .flatMap((required) => (isRecord(required) ? Object.entries(required) : []))
    .map(([name, requirement]) => ({ name, address: toProviderAddress(name, requirement), requirement }))
}

/** Arguments and blocks of the AWS provider that replace the credentials of its environment (its "Authentication" page). */
const credentialSettings: ReadonlySet<string> = new Set([
  ...['access_key', 'secret_key', 'token', 'profile', 'shared_config_files', 'shared_credentials_files'],
  ...['assume_role', 'assume_role_with_web_identity'],
])

/** Whether an AWS provider of a module is configured with other credentials than those of the run, or might be. */
export function hasOwnAwsCredentials(files: ModuleFiles): boolean {
  const stated = new Map(findStatedProviders(files).map(({ name, address }) => [name, address]))
  const isAws = (name = ''): boolean => (stated.get(name) ?? `hashicorp/${name}`) === 'hashicorp/aws'
  return files.files
    .flatMap(({ blocks }) => blocks.filter(({ type, labels }) => type === 'provider' && isAws(labels[0])))
    .some(({ place: { attributes, blocks } }) =>
      [...attributes.map(({ name }) => name), ...blocks.flatMap(({ type, labels }) => [type, ...labels])].some((name) =>
        credentialSettings.has(name),
      ),
    )
}

function toProviderAddress(name: string, requirement: unknown): string {
  const source = readProperty(requirement, 'source')
  if (typeof source !== 'string') return `hashicorp/${name}`
  return source.replace(/^registry\.terraform\.io\//, '').toLowerCase()
}

function isBuiltIn(address: string): boolean {
  return address === 'hashicorp/terraform' || address.startsWith('terraform.io/builtin/')
}
