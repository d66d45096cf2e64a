import type { KubernetesObject } from '../../kubernetes/objects.ts'
import type { UpgradeFinding } from './finding.ts'
import { type RemovedApi, removedApis } from './removed-apis.ts'
import { summarizeNames, type UpgradeTarget } from './subject.ts'
import { readMinor } from './versions.ts'

/** The deployed revision of a Helm release. */
export interface DeployedRelease {
  readonly namespace: string
  readonly name: string
  readonly objects: readonly KubernetesObject[]
}

/**
 * Releases whose stored manifest has objects of an API that the target no longer serves: `helm upgrade` fails on them, whatever
 * the new chart contains, because Helm reads the previous manifest (Helm, "Deprecated Kubernetes APIs").
 */
export function checkReleases(
  { target }: Pick<UpgradeTarget, 'target'>,
  releases: readonly DeployedRelease[],
): readonly UpgradeFinding[] {
  return releases.flatMap(({ namespace, name, objects }) => {
    const affected = objects.flatMap((object) => {
      const api = findRemovedApi(object, readMinor(target))
      return api === undefined ? [] : [{ object, api }]
    })
    const apis = Map.groupBy(affected, ({ api }) => api)
    return [...apis].map(([api, uses]): UpgradeFinding => ({
      ...{ id: 'removed-api-in-release', severity: 'error', subject: `release ${namespace}/${name}` },
      what: `The deployed manifest uses ${api.apiVersion}, which Kubernetes 1.${api.removedIn} removed`,
      evidence: `${summarizeNames(uses.map(({ object: { kind = '', metadata } }) => `${kind} ${metadata.name}`))}${api.replacement === undefined ? '; nothing replaces it' : `; use ${api.replacement}`}`,
      fix: `deploy a version of the chart without it before the upgrade; afterwards: helm mapkubeapis ${name} --namespace ${namespace}`,
    }))
  })
}

function findRemovedApi({ apiVersion, kind = '' }: KubernetesObject, target: number): RemovedApi | undefined {
  return removedApis.find((api) => api.apiVersion === apiVersion && api.kinds.includes(kind) && api.removedIn <= target)
}
