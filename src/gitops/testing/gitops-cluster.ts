import type { KubernetesObject } from '../../kubernetes/objects.ts'
import { createFakeCluster, type FakeCluster } from '../../kubernetes/testing/fake-cluster.ts'

const servedKinds: Readonly<Record<string, readonly string[]>> = {
  'argoproj.io/v1alpha1': ['applications', 'appprojects'],
  'kustomize.toolkit.fluxcd.io/v1': ['kustomizations'],
  'helm.toolkit.fluxcd.io/v2': ['helmreleases'],
  'source.toolkit.fluxcd.io/v1': ['gitrepositories', 'ocirepositories', 'helmcharts'],
}

/** A cluster in memory that serves the kinds of both controllers, or of one. */
export function createGitOpsFake(isServed: (version: string) => boolean = () => true): FakeCluster {
  const cluster = createFakeCluster()
  const versions = Object.keys(servedKinds).filter(isServed)
  const groups = versions.map((version) => ({
    name: version.split('/')[0],
    preferredVersion: { groupVersion: version },
  }))
  cluster.put('/apis', { metadata: { name: 'groups' }, groups })
  for (const version of versions) {
    const resources = servedKinds[version]?.map((name) => ({ name }))
    cluster.put(`/apis/${version}`, { metadata: { name: version }, resources })
  }
  return cluster
}

/** The path of an object in such a cluster. */
export function buildGitOpsPath({ apiVersion = '', kind = '', metadata }: KubernetesObject): string {
  const plural = `${kind.toLowerCase().replace(/y$/, 'ie')}s`
  return `/apis/${apiVersion}/namespaces/${metadata.namespace ?? ''}/${plural}/${metadata.name}`
}

export function putGitOpsObject(cluster: FakeCluster, object: KubernetesObject): void {
  cluster.put(buildGitOpsPath(object), object)
}
