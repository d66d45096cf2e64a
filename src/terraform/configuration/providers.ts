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

function toProviderAddress(name: string, requirement: unknown): string {
  const source = readProperty(requirement, 'source')
  if (typeof source !== 'string') return `hashicorp/${name}`
  return source.replace(/^registry\.terraform\.io\//, '').toLowerCase()
}

function isBuiltIn(address: string): boolean {
  return address === 'hashicorp/terraform' || address.startsWith('terraform.io/builtin/')
}
