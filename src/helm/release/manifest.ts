import type { Tags } from 'yaml'
import type { KubernetesObject } from '../../kubernetes/objects.ts'
import { isRecord } from '../../runner/records.ts'

/** The objects of a manifest. Lists are opened; what is no object is left out, as Helm does. */
export async function parseObjects(manifest: string): Promise<readonly KubernetesObject[]> {
  const { parseAllDocuments } = await import('yaml')
  const documents = parseAllDocuments(manifest, {
    // Kubernetes reads YAML 1.1 (`0400` is octal, `yes` is true), without its times, and with octals of 1.2.
    version: '1.1',
    customTags: (tags) => [...tags.filter((tag) => !isTimeTag(tag)), 'intOct'],
    uniqueKeys: false,
    logLevel: 'silent',
  })
  return documents.flatMap((document) => flattenObject(document.toJS({ maxAliasCount: 100 }) as unknown))
}

function isTimeTag(tag: Tags[number]): boolean {
  if (typeof tag === 'string') return /time/i.test(tag)
  return tag.tag.endsWith(':timestamp') || ('format' in tag && tag.format === 'TIME')
}

function flattenObject(value: unknown): readonly KubernetesObject[] {
  if (!isRecord(value) || !('kind' in value)) return []
  if ('items' in value && Array.isArray(value.items)) return value.items.flatMap(flattenObject)
  return 'metadata' in value && typeof value.metadata === 'object' ? [value as unknown as KubernetesObject] : []
}
