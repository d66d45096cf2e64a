/** Builds Go programs, in the order in which they are needed. */

import { chmod, cp, link, mkdir, rename, rm, writeFile } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { dirname, join } from 'node:path'
import type { PrepareContext } from '../part.ts'
import { captureOutput, type CaptureOptions } from './capture-output.ts'
import type { BuildTurn } from './build-queue.ts'
import type { GoModuleRecipe, GoRecipe } from './recipe.ts'
import type { ObtainRun } from './run.ts'
import { reportRegularly } from './work-progress.ts'

export interface GoCompiler {
  readonly file: string
  /** For example `1.26.1`. */
  readonly version: string
}

export interface GoBuildRequest {
  readonly recipe: GoRecipe
  /** Those of the recipe's programs that are built. */
  readonly names: readonly string[]
  readonly folder: string
  readonly go: GoCompiler
}

/** Builds run in the background of whatever uses the parts that are ready. */
const niceness = 5

/** Where builds stand that do not say when they are needed. */
const usualOrder = 50

/**
 * Builds each program to `bin/<name>`. What an interrupted build compiled is in Go's own cache, so that the next one continues.
 * The generated module is removed afterwards.
 */
export async function buildGoPrograms(
  { recipe, names, folder, go }: GoBuildRequest,
  { queue, once }: Pick<ObtainRun, 'queue' | 'once'>,
  context: PrepareContext,
): Promise<void> {
  const { signal, progress } = context
  const title = `${recipe.name} ${recipe.version}`
  const generated = join(folder, 'source')
  await writeModule(recipe, generated, go)
  const packages = [...new Set(names.map((name) => recipe.programs[name] ?? name))]
  const entering = queue.enter(recipe.name, recipe.order ?? usualOrder, signal)
  // Avoids an unhandled rejection; it is awaited below.
  entering.catch(() => undefined)
  try {
    const options = await openModule(recipe, generated, go, context)
    const standardLibrary = compileStandardLibrary({ recipe, generated, go }, options, once)
    // Downloads the sources, while others build.
    const total = await countStalePackages({ recipe, packages, go }, options, { title, progress })
    const [turn] = await Promise.all([entering, standardLibrary])
    progress(`${title}: building ${names.join(', ')} (${total} packages)${formatNext(turn)}`)
    await compile({ recipe, packages, target: join(folder, 'built'), go }, options, { total, title, turn, progress })
  } finally {
    const turn = await entering.catch(() => undefined)
    turn?.leave()
  }
  await placePrograms(recipe, names, folder)
  await rm(generated, { recursive: true })
}

async function writeModule(recipe: GoRecipe, folder: string, go: GoCompiler): Promise<void> {
  const files = { ...recipe.sources, 'go.mod': renderGoMod(recipe, go.version) }
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true })
    await writeFile(join(folder, path), text)
  }
}

/** Options of the compiler for the generated module, or for the sources of the one that the recipe names. */
async function openModule(
  recipe: GoRecipe,
  generated: string,
  go: GoCompiler,
  { signal }: PrepareContext,
): Promise<CaptureOptions> {
  // The compiler's own garbage collector runs less often: a tenth of the time less, for more memory.
  const options = { signal, env: { CGO_ENABLED: '0', GOWORK: 'off', GOGC: '400' }, niceness }
  const { within, modules } = recipe
  if (within === undefined) return { ...options, cwd: generated }
  return { ...options, cwd: await downloadGoModule(`${within}@${modules[within] ?? ''}`, go, options) }
}

/** Copies files of a module to the entry, by name. */
export async function copyModuleFiles(
  { module, version, files }: GoModuleRecipe,
  folder: string,
  go: GoCompiler,
  { signal }: PrepareContext,
): Promise<void> {
  const source = await downloadGoModule(`${module}@${version}`, go, { signal, env: { GOWORK: 'off' }, cwd: folder })
  for (const [name, path] of Object.entries(files)) {
    await cp(join(source, path), join(folder, name), { recursive: true })
    // The archive of a module does not say which files are programs.
    if (name.startsWith('bin/')) await chmod(join(folder, name), 0o755)
  }
}

/**
 * @param module with its version: `example.com/module@v1.2.3`
 * @returns the folder of its sources in Go's module cache, whose checksum the checksum database has confirmed
 */
async function downloadGoModule(module: string, go: GoCompiler, options: CaptureOptions): Promise<string> {
  const args = ['mod', 'download', '-json', module]
  return (JSON.parse(await captureOutput(go.file, args, options)) as { readonly Dir: string }).Dir
}

/**
 * Compiles what all programs of a flavour have in common, once: while the sources of the first are downloaded, the processors have
 * nothing else to do. Short builds do without.
 */
function compileStandardLibrary(
  { recipe, generated, go }: { readonly recipe: GoRecipe; readonly generated: string; readonly go: GoCompiler },
  options: CaptureOptions,
  once: ObtainRun['once'],
): Promise<unknown> {
  if (recipe.inlining !== false) return Promise.resolve()
  const args = ['build', '-trimpath', '-buildvcs=false', quickCompilerFlags, 'std']
  const compiled = once(`${go.file} ${args.join(' ')}`, () =>
    captureOutput(go.file, args, { ...options, cwd: generated }),
  )
  // Avoids an unhandled rejection; it is awaited later.
  compiled.catch(() => undefined)
  return compiled
}

const generatedModule = 'obtain.invalid/programs'

/** As go names a program that it compiles: `./name` is part of the generated module. */
function toImportPath(program: string): string {
  return program.replace(/^\./, generatedModule)
}

function renderGoMod(recipe: GoRecipe, goVersion: string): string {
  return [
    `module ${generatedModule}`,
    `go ${goVersion}`,
    ...Object.entries(recipe.modules).map(([path, version]) => `require ${path} ${version}`),
    ...Object.entries(recipe.replace ?? {}).map(([path, by]) => `replace ${path} => ${by}`),
    '',
  ].join('\n')
}

function listFlags(recipe: GoRecipe): readonly string[] {
  return [
    // The generated go.mod lists direct requirements only; this lets go add the indirect ones.
    recipe.within === undefined ? '-mod=mod' : '-mod=readonly',
    '-trimpath',
    '-buildvcs=false',
    recipe.inlining === false ? quickCompilerFlags : withoutDebugInformation,
    ...(recipe.tags ? [`-tags=${recipe.tags}`] : []),
    `-ldflags=-s -w ${recipe.ldflags ?? ''}`.trim(),
  ]
}

/** The linker drops what debuggers read, so the compiler need not write it. */
const withoutDebugInformation = '-gcflags=all=-dwarf=false'

/**
 * Two processors are busy with two packages already: threads that share the work of one package cost a twentieth more. More
 * processors would otherwise wait for the large packages that many others import.
 */
const oneThreadPerPackage = availableParallelism() <= 2 ? ' -c=1' : ''

/** Of programs that are compiled quickly, without inlining: they share what is compiled of the standard library. */
export const quickCompilerFlags = `${withoutDebugInformation} -l${oneThreadPerPackage}`

/** Go downloads as many modules at a time as it believes to have processors, although it mostly waits for the network. */
const downloadEnvironment = { GOMAXPROCS: '16' } as const

/** Downloads the sources, and counts the packages that are not in Go's cache. */
async function countStalePackages(
  { recipe, packages, go }: Omit<Compilation, 'target'>,
  options: CaptureOptions,
  { title, progress }: Pick<CompileProgress, 'title' | 'progress'>,
): Promise<number> {
  const format = ['-deps', '-f', '{{if .Stale}}{{.ImportPath}}{{end}}']
  let modules = 0
  const reports = reportRegularly(progress, () => `${title}: ${modules} modules downloaded`)
  const output = await captureOutput(go.file, ['list', ...listFlags(recipe), ...format, ...packages], {
    ...options,
    env: { ...options.env, ...downloadEnvironment },
    onErrorLine: (line) => {
      if (line.startsWith('go: downloading')) modules += 1
    },
  }).finally(reports.stop)
  return output.split('\n').filter(Boolean).length
}

interface Compilation {
  readonly recipe: GoRecipe
  readonly packages: readonly string[]
  /** Folder of the results. */
  readonly target: string
  readonly go: GoCompiler
}

interface CompileProgress extends Pick<PrepareContext, 'progress'> {
  readonly title: string
  readonly total: number
  readonly turn: BuildTurn
}

async function compile(
  { recipe, packages, target, go }: Compilation,
  options: CaptureOptions,
  { title, total, turn, progress }: CompileProgress,
): Promise<void> {
  await mkdir(target, { recursive: true })
  let done = 0
  const uncompiled = new Set(packages.map(toImportPath))
  const describe = (): string => `${title}: ${Math.min(done, total)} of ${total} packages${formatNext(turn)},`
  const reports = reportRegularly(progress, describe)
  try {
    await captureOutput(go.file, ['build', '-v', ...listFlags(recipe), '-o', `${target}/`, ...packages], {
      ...options,
      onErrorLine: (line) => {
        done += 1
        uncompiled.delete(line)
        // What is left is linking, which does not use all processors.
        if (uncompiled.size === 0) turn.leave()
      },
    })
  } finally {
    reports.stop()
  }
}

function formatNext(turn: BuildTurn): string {
  const next = turn.listNext()
  return next.length === 0 ? '' : `, then ${next.join(', ')}`
}

/** Moves what was built to the names of the programs. */
async function placePrograms(recipe: GoRecipe, names: readonly string[], folder: string): Promise<void> {
  await mkdir(join(folder, 'bin'), { recursive: true })
  const placed = new Map<string, string>()
  for (const name of names) {
    const source = recipe.programs[name] ?? name
    const target = join(folder, 'bin', name)
    const twin = placed.get(source)
    if (twin === undefined) await rename(join(folder, 'built', toOutputName(source)), target)
    else await link(twin, target)
    placed.set(source, target)
  }
  await rm(join(folder, 'built'), { recursive: true })
}

/** The name that go gives a program: the last element of its path that is not a major version. */
function toOutputName(importPath: string): string {
  const [last = '', previous = ''] = importPath.split('/').toReversed()
  return /^v\d+$/.test(last) ? previous : last
}
