/** Argo CD, the types that it serves, and Redis, in which it keeps what it has rendered. */

import type { AptRecipe, GoModuleRecipe, GoRecipe } from '../../obtain/recipe.ts'
import { describeArgoCd } from '../../obtain/release-definitions.ts'

const version = 'v3.5.7'
const module = 'github.com/argoproj/argo-cd/v3'
const kubernetesLibraries = 'v0.36.1'

/** Modules that Argo CD replaces by those of one Kubernetes version (the `replace` lines of its go.mod). */
const replacedLibraries = [
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
  'cri-streaming',
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

/** One program: what it does depends on `ARGOCD_BINARY_NAME`. Its release is named after the command line. */
export const argoProgram: GoRecipe = {
  kind: 'go',
  name: 'argocd',
  version,
  modules: { [module]: version },
  replace: {
    ...Object.fromEntries(replacedLibraries.map((name) => [`k8s.io/${name}`, `k8s.io/${name} ${kubernetesLibraries}`])),
    'github.com/golang/protobuf': 'github.com/golang/protobuf v1.5.4',
    'github.com/grpc-ecosystem/grpc-gateway': 'github.com/grpc-ecosystem/grpc-gateway v1.16.0',
    'golang.org/x/tools': 'golang.org/x/tools v0.35.0',
    'gopkg.in/yaml.v2': 'gopkg.in/yaml.v2 v2.4.0',
    // Of the same repository, at the commit of the release.
    'github.com/argoproj/argo-cd/gitops-engine':
      'github.com/argoproj/argo-cd/gitops-engine v0.0.0-20260914071520-c9c369efcc5b',
  },
  programs: { argocd: `${module}/cmd` },
  inlining: false,
  order: 61,
  releases: describeArgoCd(version),
}

/** The types that the controller reads, and the program with which the repo server checks signatures. */
export const argoTypes: GoModuleRecipe = {
  kind: 'go-module',
  name: 'argocd-types',
  version,
  module,
  files: {
    'types/application.yaml': 'manifests/crds/application-crd.yaml',
    'types/project.yaml': 'manifests/crds/appproject-crd.yaml',
    'bin/git-verify-wrapper.sh': 'hack/git-verify-wrapper.sh',
  },
}

export const redis: AptRecipe = {
  kind: 'apt',
  name: 'redis',
  version: 'debian',
  packages: ['redis-server', 'redis-tools', 'libjemalloc2', 'liblzf1', 'libatomic1'],
  programs: { 'redis-server': 'usr/bin/redis-server' },
  machine: { 'redis-server': { oldest: '6' } },
}
