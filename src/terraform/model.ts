import type { Location } from '../runner/errors/action-error.ts'
import type { TextPattern } from '../hcl/expressions/text-pattern.ts'
import type { Problem } from './problems.ts'

/** A folder of Terraform files with a state of its own ("root module"). */
export interface Root {
  /** Path below the environment's folder, with forward slashes: `10-vpc`, `helm/25-ingress`. */
  readonly name: string
  /** Absolute real path. */
  readonly folder: string
  /** Relative to the workspace, with forward slashes; for people and annotations. */
  readonly path: string
  readonly backend: Backend
  /** Settings that `init` gets besides the block, as `-backend-config` takes them: `key=value`, or absolute paths of files. */
  readonly backendConfig?: readonly string[]
  readonly remoteStates: readonly RemoteState[]
  /** Absolute real paths of the local modules that it uses, directly or through other modules; sorted. */
  readonly localModules: readonly string[]
  /** Absolute paths of files and folders outside these that its expressions may read. They need not exist. */
  readonly files: readonly string[]
  /** Addresses of the providers that it and its local modules require, such as `hashicorp/aws`; built-in ones left out. */
  readonly providers: readonly string[]
  /** Set where an AWS provider has, or may have, other credentials than those of the run. */
  readonly ownAwsCredentials?: true
  /** Names of its outputs. */
  readonly declaredOutputs?: readonly string[]
  /** What is wrong with it although Terraform does not say so before it applies. */
  readonly findings?: readonly ConfigurationFinding[]
  /** Its `required_version` as written, several joined by commas; absent where it states none. */
  readonly requiredVersion?: string
}

export interface ConfigurationFinding {
  readonly summary: string
  readonly detail: string
  readonly location: Location
}

/** Where a root keeps its state, with everything resolved that can be without running Terraform. */
export interface Backend {
  /** `s3`, `local`, `remote`, `cloud`, `http`, `gcs`, `azurerm` …; `local` where a root has no backend block. */
  readonly type: string
  /** Equal for two backends exactly when they mean the same state: `s3:bucket/key`, `local:/absolute/path`. */
  readonly identity: string
  /** Settings of the block, nested ones as `endpoints.s3`, with the `backend-config` input applied. Credentials are left out. */
  readonly settings: Readonly<Record<string, string>>
  /** Set where the root has no backend block, so that Terraform writes its state into the folder. */
  readonly implicit?: true
  /** The setting that names the state, such as `key`; otherwise the block; without a block, the first file of the root. */
  readonly location: Location
}

/** One `data "terraform_remote_state"` block of a root. */
export interface RemoteState {
  /** Its name, or `module.x.name` within a local module. */
  readonly name: string
  /** The state that is read; undefined when it depends on what only Terraform knows. */
  readonly identity: string | undefined
  /** ARN of the role that Terraform assumes to read it; undefined if it needs none, and if Terraform computes it. */
  readonly role?: string
  /** What is known of an identity that is undefined. */
  readonly config?: RemoteStateConfig
  /** Names of the outputs that expressions use; `all` when the whole object is passed on. */
  readonly outputs: readonly string[] | 'all'
  readonly location: Location
}

/** The configuration of a `terraform_remote_state` that Terraform computes; what is not known is undefined. */
export interface RemoteStateConfig {
  readonly type: string | undefined
  readonly settings: ReadonlyMap<string, TextPattern> | undefined
}

/** Why one root comes before another. */
export type EdgeReason =
  | { readonly kind: 'data'; readonly outputs: readonly string[] | 'all'; readonly location: Location }
  | { readonly kind: 'number' }
  | { readonly kind: 'depends-on'; readonly location: Location }
  /** Of a part of a graph: by way of this root, which is left out. */
  | { readonly kind: 'through'; readonly root: string }

/** `from` is planned and applied before `to`. */
export interface Edge {
  readonly from: string
  readonly to: string
  readonly reason: EdgeReason
}

/** The roots of one environment in the order in which they can be applied. */
export interface Graph {
  readonly roots: readonly Root[]
  readonly edges: readonly Edge[]
  /** Names; every root stands in the first wave that comes after all it depends on. */
  readonly waves: readonly (readonly string[])[]
  /** Groups of roots that depend on each other, so that none can come first. No edge connects roots of a group. */
  readonly cycles: readonly Cycle[]
}

/** Roots that depend on each other, and how. */
export interface Cycle {
  readonly roots: readonly string[]
  readonly problem: Problem
}

/** What people should know about a root before it runs. */
export interface EnvironmentFinding {
  readonly root: string
  /** A notice is about what can be right. */
  readonly level: 'warning' | 'notice'
  readonly text: string
  readonly location: Location
}

/** A folder of roots: development, staging, production. */
export interface TerraformEnvironment {
  readonly name: string
  /** Absolute real path. */
  readonly folder: string
  /** Relative to the workspace, with forward slashes. */
  readonly path: string
  readonly graph: Graph
  /** Globs of folders below it that are no roots. */
  readonly ignore: readonly string[]
  /** Folders with Terraform files that are no roots, because they are inside one and have no backend. */
  readonly passedOver: readonly string[]
  readonly findings: readonly EnvironmentFinding[]
  /** Whether the role that applies it is denied to delete what cannot be restored. */
  readonly deletionProtection: boolean
  /** Who may read its states: ARNs of roles, and IDs of accounts. */
  readonly mayRead: readonly string[]
}
