import { isRecord, toRecord } from '../../runner/records.ts'
import type { ConfigSelection } from './changes.ts'

/** Lists of a ClusterConfig whose entries are created one by one, as paths, with what names an entry. */
const lists: Readonly<Record<string, (entry: Readonly<Record<string, unknown>>) => string>> = {
  addons: nameEntry,
  managedNodeGroups: nameEntry,
  nodeGroups: nameEntry,
  fargateProfiles: nameEntry,
  'iam.serviceAccounts': (entry) => nameServiceAccount(toRecord(entry.metadata)),
  'iam.podIdentityAssociations': ({ namespace, serviceAccountName }) =>
    `${String(namespace)}/${String(serviceAccountName)}`,
  'accessConfig.accessEntries': ({ principalARN }) => String(principalARN),
}

function nameEntry({ name }: Readonly<Record<string, unknown>>): string {
  return String(name)
}

/** `namespace/name`, as eksctl names service accounts. */
export function nameServiceAccount({
  name,
  namespace,
}: {
  readonly name?: unknown
  readonly namespace?: unknown
}): string {
  return `${typeof namespace === 'string' ? namespace : 'default'}/${String(name)}`
}

/** A ClusterConfig with nothing in its lists but what is selected, so that eksctl does nothing else. */
export function selectConfig(
  values: Readonly<Record<string, unknown>>,
  only: ConfigSelection,
): Readonly<Record<string, unknown>> {
  return Object.entries(lists).reduce<Readonly<Record<string, unknown>>>((config, [path, nameOf]) => {
    const wanted = only[path]
    if (wanted === 'all') return config
    return replaceList(config, path.split('.'), (entries) => {
      const kept = entries.filter((entry) => wanted?.includes(nameOf(toRecord(entry))) === true)
      return kept.length === 0 ? undefined : kept
    })
  }, values)
}

function replaceList(
  config: Readonly<Record<string, unknown>>,
  [key = '', ...rest]: readonly string[],
  replace: (entries: readonly unknown[]) => readonly unknown[] | undefined,
): Readonly<Record<string, unknown>> {
  const value = config[key]
  const others = Object.fromEntries(Object.entries(config).filter(([name]) => name !== key))
  if (rest.length > 0) return isRecord(value) ? { ...others, [key]: replaceList(value, rest, replace) } : config
  if (!Array.isArray(value)) return config
  const replaced = replace(value)
  return replaced === undefined ? others : { ...others, [key]: replaced }
}
