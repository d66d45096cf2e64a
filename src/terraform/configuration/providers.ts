import { isMapping, listed, property } from '../../hcl/data.ts'
import { blocksOf, type ModuleFiles } from './module-files.ts'

/**
 * Addresses of the providers that a module needs: those it states in `required_providers`, and those that the types of its
 * resources imply, which are HashiCorp's (developer.hashicorp.com/terraform/language/providers/requirements).
 */
export function providersOf(files: ModuleFiles): readonly string[] {
  const stated = new Map(
    blocksOf(files, 'terraform')
      .flatMap(({ body }) => listed(body.required_providers))
      .flatMap((required) => (isMapping(required) ? Object.entries(required) : []))
      .map(([name, requirement]) => [name, addressOf(name, requirement)]),
  )
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

function addressOf(name: string, requirement: unknown): string {
  const source = property(requirement, 'source')
  if (typeof source !== 'string') return `hashicorp/${name}`
  return source.replace(/^registry\.terraform\.io\//, '').toLowerCase()
}

function isBuiltIn(address: string): boolean {
  return address === 'hashicorp/terraform' || address.startsWith('terraform.io/builtin/')
}
