import { zstdDecompressSync } from 'node:zlib'
import packed from './resource-types.json' with { type: 'json' }

/** What CloudFormation knows of resource types, by `AWS::EKS::Cluster`. */
export interface ResourceTypes {
  readonly resources: Readonly<Record<string, ResourceType>>
  /** Objects within properties, which refer to them by their number. */
  readonly shapes: readonly PropertyTypes[]
}

export interface ResourceType {
  readonly properties: PropertyTypes
  /** What `GetAtt` returns. */
  readonly attributes: readonly string[]
}

/**
 * Types of properties by name: `!` before one that is required, then `s` for text, `n` for a number, `b` for a boolean, `*`
 * for anything, `[` before the type of a list's items, `{` before that of a mapping's values, `#` before the number of a shape.
 */
export type PropertyTypes = Readonly<Record<string, string>>

/** The specification of this release: all types that AWS has published by then. */
export function loadResourceTypes(): ResourceTypes {
  const text = zstdDecompressSync(Buffer.from(packed.types, 'base64')).toString('utf8')
  return JSON.parse(text) as ResourceTypes
}

/** Types of AWS only: those of others, modules and custom resources are known to the account alone. */
export function isSpecified(type: string): boolean {
  return type.startsWith('AWS::') && type !== 'AWS::CloudFormation::CustomResource' && !type.endsWith('::MODULE')
}
