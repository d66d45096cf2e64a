import { readFileSync } from 'node:fs'
import path from 'node:path'
import { constants, zstdCompressSync } from 'node:zlib'
import type { Property, PropertyType, SpecDatabase } from '@aws-cdk/service-spec-types'
import type { PropertyTypes, ResourceType, ResourceTypes } from '../../src/cloudformation/lint/resource-types.ts'
import type { GeneratedFile } from './generated-files.ts'
import { repositoryRoot } from './suite.ts'

const file = 'src/cloudformation/lint/resource-types.json'

/**
 * The types of CloudFormation's resources without their documentation, which is a tenth of the package. Only another version of the
 * package changes it: compressing the same again may give other bytes.
 */
export async function renderResourceTypes(root: string): Promise<readonly GeneratedFile[]> {
  if (root !== repositoryRoot) return []
  const {
    name: source,
    license,
    version,
  } = JSON.parse(readFileSync(path.join(root, 'node_modules/@aws-cdk/aws-service-spec/package.json'), 'utf8')) as {
    readonly name: string
    readonly license: string
    readonly version: string
  }
  const current = readFileSync(path.join(root, file), 'utf8')
  if ((JSON.parse(current) as { readonly version: string }).version === version) return [{ file, content: current }]
  const { loadAwsServiceSpec } = await import('@aws-cdk/aws-service-spec')
  const text = JSON.stringify(renderTypes(await loadAwsServiceSpec()))
  const types = zstdCompressSync(text, { params: { [constants.ZSTD_c_compressionLevel]: 19 } }).toString('base64')
  return [{ file, content: `${JSON.stringify({ source, license, version, types }, null, 2)}\n` }]
}

function renderTypes(specification: SpecDatabase): ResourceTypes {
  const shapes: PropertyTypes[] = []
  const numbers = new Map<string, number>()
  const nameShape = (id: string): string => {
    const known = numbers.get(id)
    if (known !== undefined) return `#${known}`
    const number = shapes.length
    numbers.set(id, number)
    // Its place is taken before its own properties are read: a shape may contain itself.
    shapes.push({})
    shapes[number] = renderProperties(specification.get('typeDefinition', id).properties)
    return `#${number}`
  }
  const renderProperties = (properties: Readonly<Record<string, Property>>): PropertyTypes =>
    Object.fromEntries(
      Object.entries(properties).map(([name, { type, required, previousTypes = [] }]) => [
        name,
        // CloudFormation goes on to take what a property took before.
        (required === true ? '!' : '') + (previousTypes.length > 0 ? '*' : nameType(type, nameShape)),
      ]),
    )
  const resources = specification.all('resource').map(({ cloudFormationType, properties, attributes }) => {
    const type: ResourceType = { properties: renderProperties(properties), attributes: Object.keys(attributes) }
    return [cloudFormationType, type] as const
  })
  return { resources: Object.fromEntries(resources), shapes }
}

function nameType(type: PropertyType, nameShape: (id: string) => string): string {
  switch (type.type) {
    case 'string':
    case 'date-time':
      return 's'
    case 'number':
    case 'integer':
      return 'n'
    case 'boolean':
      return 'b'
    case 'array':
      return `[${nameType(type.element, nameShape)}`
    case 'map':
      return `{${nameType(type.element, nameShape)}`
    case 'ref':
      return nameShape(type.reference.$ref)
    default:
      return '*'
  }
}
