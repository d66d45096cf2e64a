/** The programs of the Kubernetes part and their recipes. */

import type { GoRecipe, Recipe } from '../../obtain/recipe.ts'
import { helmWithKubectl } from '../../obtain/recipes.ts'
import {
  describeAuthenticator,
  describeControlPlane,
  describeEtcd,
  describeKwok,
  joinReleases,
} from '../../obtain/release-definitions.ts'

/** Version of the control plane. */
export const kubernetesVersion = '1.35.4'
const kwokVersion = 'v0.8.0'
const authenticatorVersion = 'v0.6.13'

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

const stagingReplacements = Object.fromEntries(
  stagingModules.map((name) => [`k8s.io/${name}`, `k8s.io/${name} v${kubernetesVersion.replace(/^1\./, '0.')}`]),
)

/** What kwok and the authenticator call in another form; of the control plane, only code that it shares with kubelets uses it. */
const otherReplacements = {
  'k8s.io/cri-api': 'k8s.io/cri-api v0.36.1',
  'k8s.io/cri-client': 'k8s.io/cri-client v0.36.1',
  'k8s.io/sample-controller': 'k8s.io/sample-controller v0.26.1',
} as const

/** The control plane in one program, which links what its three programs have in common once. */
const controlPlaneSource = `package main

import (
	"fmt"
	"os"
	"path/filepath"
	_ "time/tzdata"

	"github.com/spf13/cobra"
	"k8s.io/component-base/cli"
	_ "k8s.io/component-base/logs/json/register"
	_ "k8s.io/component-base/metrics/prometheus/clientgo"
	_ "k8s.io/component-base/metrics/prometheus/version"
	apiserver "k8s.io/kubernetes/cmd/kube-apiserver/app"
	controllers "k8s.io/kubernetes/cmd/kube-controller-manager/app"
	scheduler "k8s.io/kubernetes/cmd/kube-scheduler/app"
)

func main() {
	commands := map[string]func() *cobra.Command{
		"kube-apiserver":          apiserver.NewAPIServerCommand,
		"kube-controller-manager": controllers.NewControllerManagerCommand,
		"kube-scheduler":          func() *cobra.Command { return scheduler.NewSchedulerCommand() },
	}
	command, found := commands[filepath.Base(os.Args[0])]
	if !found {
		fmt.Fprintln(os.Stderr, "name this program like one of the control plane, for example kube-apiserver")
		os.Exit(2)
	}
	os.Exit(cli.Run(command()))
}
`

/** All programs with Kubernetes' own libraries: in one module these are compiled once. */
const cluster: GoRecipe = {
  kind: 'go',
  name: 'kubernetes-kwok-authenticator',
  version: `v${kubernetesVersion}-${kwokVersion}-${authenticatorVersion}`,
  modules: {
    'k8s.io/kubernetes': `v${kubernetesVersion}`,
    'sigs.k8s.io/kwok': kwokVersion,
    'sigs.k8s.io/aws-iam-authenticator': authenticatorVersion,
  },
  replace: { ...stagingReplacements, ...otherReplacements },
  sources: { 'kubernetes/main.go': controlPlaneSource },
  programs: {
    'kube-apiserver': './kubernetes',
    'kube-controller-manager': './kubernetes',
    'kube-scheduler': './kubernetes',
    kwok: 'sigs.k8s.io/kwok/cmd/kwok',
    'aws-iam-authenticator': 'sigs.k8s.io/aws-iam-authenticator/cmd/aws-iam-authenticator',
  },
  inlining: false,
  order: 20,
  ldflags: formatVersionFlags(),
  releases: joinReleases(
    describeControlPlane(kubernetesVersion),
    describeKwok(kwokVersion),
    describeAuthenticator(authenticatorVersion),
  ),
}

/** Built after the cluster's other programs: most of its packages are compiled by then. */
const etcd: GoRecipe = {
  kind: 'go',
  name: 'etcd',
  version: 'v3.7.3',
  modules: { 'go.etcd.io/etcd/server/v3': 'v3.7.3' },
  programs: { etcd: 'go.etcd.io/etcd/server/v3' },
  inlining: false,
  order: 21,
  machine: { etcd: { oldest: '3.6' } },
  releases: describeEtcd('v3.7.3'),
}

/** All programs that the part runs or provides to its clients. */
export const clusterPrograms = {
  etcd,
  cluster,
  /** Helm 4 with a kubectl of the server's version or one minor older. */
  helm4: helmWithKubectl.newer,
  /** Helm 3, for those who have not migrated yet. */
  helm3: helmWithKubectl.older,
} as const satisfies Record<string, Recipe>

/** Without these the API server reports v0.0.0-master, and clients refuse to talk to it. */
function formatVersionFlags(): string {
  const [major, minor] = kubernetesVersion.split('.')
  const values = { gitVersion: `v${kubernetesVersion}`, gitMajor: major, gitMinor: minor, gitTreeState: 'archive' }
  return Object.entries(values)
    .map(([name, value]) => `-X k8s.io/component-base/version.${name}=${value}`)
    .join(' ')
}
