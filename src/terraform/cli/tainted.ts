import { isRecord } from '../../runner/records.ts'

/**
 * Addresses of the resources that a state marks as tainted: their creation did not finish, so the next apply replaces them.
 * @param resources the member `resources` of a state, version 4
 */
export function listTainted(resources: unknown): readonly string[] {
  return toRecords(resources).flatMap((resource) =>
    toRecords(resource.instances).flatMap((instance) =>
      instance.status === 'tainted' && instance.deposed === undefined ? [formatAddress(resource, instance)] : [],
    ),
  )
}

function formatAddress({ module, type, name }: JsonRecord, { index_key: key }: JsonRecord): string {
  const index = key === undefined || key === null ? '' : `[${JSON.stringify(key)}]`
  return [module, type, name].filter((part) => typeof part === 'string' && part !== '').join('.') + index
}

type JsonRecord = Readonly<Record<string, unknown>>

function toRecords(value: unknown): readonly JsonRecord[] {
  return Array.isArray(value) ? value.filter(isRecord) : []
}
