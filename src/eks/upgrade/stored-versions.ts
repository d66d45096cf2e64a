import type { KubernetesObject } from '../../kubernetes/objects.ts'
import type { UpgradeFinding } from './finding.ts'

export interface CustomResourceDefinition extends KubernetesObject {
  readonly spec?: {
    readonly versions?: readonly {
      readonly name: string
      readonly served?: boolean
      readonly deprecated?: boolean
      readonly storage?: boolean
    }[]
  }
  readonly status?: { readonly storedVersions?: readonly string[] }
}

/** CustomResourceDefinitions that may have objects stored in a version that is about to go, or has gone. */
export function checkStoredVersions(definitions: readonly CustomResourceDefinition[]): readonly UpgradeFinding[] {
  return definitions.flatMap(({ metadata, spec, status }): readonly UpgradeFinding[] => {
    const outdated = (status?.storedVersions ?? []).filter((stored) => {
      const version = spec?.versions?.find(({ name }) => name === stored)
      return (
        version?.storage !== true && (version === undefined || version.served === false || version.deprecated === true)
      )
    })
    if (outdated.length === 0) return []
    const storage = spec?.versions?.find((version) => version.storage === true)?.name ?? 'the storage version'
    return [
      {
        ...{ id: 'stored-version', severity: 'warning', subject: metadata.name },
        what: 'Objects may be stored in a version that the CustomResourceDefinition has deprecated or no longer serves',
        evidence: `storedVersions ${(status?.storedVersions ?? []).join(', ')}; outdated: ${outdated.join(', ')}`,
        fix: `write all objects again (kubectl get ${metadata.name} -A -o json | kubectl replace -f -), then set status.storedVersions to ${storage}`,
      },
    ]
  })
}
