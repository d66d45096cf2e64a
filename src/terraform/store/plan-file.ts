import { readdir, readFile } from 'node:fs/promises'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import { hashFile, computeSha256 } from '../../runner/files/digest.ts'
import type { StateVersion } from '../cli/terraform.ts'
import { createInvalidPlanError, withPlanArchive } from './plan-archive.ts'
import { toRecord } from '../../runner/records.ts'

/** The configuration inside a plan: all modules as they were when it was created. */
export interface PlanConfiguration {
  readonly modules: readonly PlannedModule[]
}

interface PlannedModule {
  /** Names of the module calls that lead to it, joined by dots; empty for the root module. */
  readonly key: string
  /** As Terraform recorded it: `../modules/vpc`, `git::https://…`; empty for the root module. */
  readonly source: string
  /** Relative to the root's folder, or absolute. */
  readonly folder: string
  readonly files: readonly { readonly path: string; readonly sha256: string }[]
}

/**
 * The state that a plan is based on. It is the entry `tfstate`; `tfstate-prev`, the state before the refresh, has neither
 * lineage nor serial.
 * @returns undefined when there was no state
 * @throws ActionError `plan-stale` when the file is no plan
 */
export async function readPlanState(planFile: string): Promise<StateVersion | undefined> {
  return withPlanArchive(planFile, async ({ read }) => {
    const { lineage, serial } = toRecord(parseJson(await read('tfstate')))
    if (typeof lineage !== 'string' || typeof serial !== 'number')
      throw createInvalidPlanError(planFile, 'its state has no serial')
    return lineage === '' ? undefined : { lineage, serial }
  })
}

/** All texts among the attributes of the data sources that a plan has read: some are names of files that these wrote. */
export async function readDataTexts(planFile: string): Promise<readonly string[]> {
  return withPlanArchive(planFile, async ({ read }) => {
    const content = await read('tfstate')
    if (!content.includes('"data"')) return []
    const { resources } = toRecord(parseJson(content))
    const sources = (Array.isArray(resources) ? resources : []).map(toRecord).filter(({ mode }) => mode === 'data')
    return sources.flatMap(({ instances }) => listTexts(instances))
  })
}

function listTexts(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value]
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(listTexts) : []
}

/**
 * Whether a file only references a plan that HCP Terraform created and stores, as for workspaces that run there
 * (`internal/cloud/cloudplan` of Terraform).
 */
export async function isRemotePlan(file: string): Promise<boolean> {
  const content = await readFile(file).catch(() => undefined)
  return content !== undefined && 'remote_plan_format' in toRecord(parseJson(content))
}

/**
 * The files that a plan is based on, according to the plan itself.
 * @throws ActionError `plan-stale` when the file is no plan
 */
export async function readPlanConfiguration(planFile: string): Promise<PlanConfiguration> {
  return withPlanArchive(planFile, async ({ names, read }) => {
    const manifest = parseJson(await read('tfconfig/modules.json'))
    if (!Array.isArray(manifest)) throw createInvalidPlanError(planFile, 'its list of modules is not a list')
    const files = new Map<string, { path: string; sha256: string }[]>()
    for (const name of names) {
      if (!name.startsWith('tfconfig/') || name === 'tfconfig/modules.json') continue
      const [, key, file] = /^tfconfig\/m-([^/]*)\/([^/]+)$/.exec(name) ?? []
      if (key === undefined || file === undefined)
        throw createInvalidPlanError(planFile, `${name} belongs to no module`)
      const sha256 = computeSha256(await read(name))
      files.set(key, [...(files.get(key) ?? []), { path: file, sha256 }])
    }
    const modules = manifest.map((entry: unknown) => readModule(entry, files, planFile))
    const known = new Set(modules.map(({ key }) => key))
    if (known.size !== modules.length) throw createInvalidPlanError(planFile, 'it lists a module twice')
    const stray = [...files.keys()].find((key) => !known.has(key))
    if (stray !== undefined) throw createInvalidPlanError(planFile, `its list of modules lacks ${stray}`)
    if (!known.has('')) throw createInvalidPlanError(planFile, 'it has no root module')
    return { modules }
  })
}

function readModule(entry: unknown, files: ReadonlyMap<string, PlannedModule['files']>, file: string): PlannedModule {
  const { Key: key, Source: source = '', Dir: folder } = toRecord(entry)
  if (typeof key !== 'string' || typeof source !== 'string' || typeof folder !== 'string') {
    throw createInvalidPlanError(file, "its list of modules is not Terraform's")
  }
  return { key, source, folder, files: files.get(key) ?? [] }
}

/**
 * Refuses a plan whose configuration differs from the checkout: somebody may have replaced the plan in its store. Files must
 * be equal in the root and in every local module. Var files and the actions in the plan are not compared here; the content
 * digest and the digest of the changes cover those.
 * @param folder the root's own
 * @param dataFolder Terraform's data directory after `init`; with it, downloaded modules are compared too
 * @throws ActionError `plan-stale` naming every file that differs
 */
export async function assertPlanMatchesConfiguration(
  planFile: string,
  folder: string,
  dataFolder?: string,
): Promise<void> {
  const { modules } = await readPlanConfiguration(planFile)
  const installed =
    dataFolder === undefined ? new Map<string, string>() : await readInstalledModules(folder, dataFolder)
  const byKey = new Map(modules.map((module) => [module.key, module]))
  const differences = await Promise.all(
    modules.map(async (module) => {
      const local = resolveLocalFolder(module, byKey, folder)
      if (local !== undefined && path.resolve(folder, module.folder) !== local) {
        return [`module ${module.key} is in ${module.folder} instead of ${path.relative(folder, local)}`]
      }
      if (local === undefined && dataFolder === undefined) return []
      const checkedOut = local ?? installed.get(module.key)
      if (checkedOut === undefined) return [`module ${module.key} is not installed`]
      return compareFiles(module, checkedOut, local === undefined ? `module ${module.key}: ` : '', folder)
    }),
  )
  const all = differences.flat().sort()
  if (all.length === 0) return
  throw new ActionError('plan-stale', 'the stored plan was made from different files than those checked out', {
    details: all,
    hint: 'Plan again. If these files have not changed since the review, find out who can write to the plan store.',
  })
}

/**
 * Expected folder of a local module, from its source; undefined for a downloaded one. Terraform itself compares the sources
 * with the configuration, so they cannot be replaced.
 */
function resolveLocalFolder(
  { key, source }: PlannedModule,
  modules: ReadonlyMap<string, PlannedModule>,
  folder: string,
): string | undefined {
  if (key === '') return folder
  if (!source.startsWith('./') && !source.startsWith('../')) return undefined
  const parent = modules.get(key.slice(0, Math.max(0, key.lastIndexOf('.'))))
  const base = parent && resolveLocalFolder(parent, modules, folder)
  return base && path.resolve(base, source)
}

async function compareFiles(
  module: PlannedModule,
  checkedOut: string,
  prefix: string,
  folder: string,
): Promise<readonly string[]> {
  const formatName = (name: string): string =>
    prefix === '' ? path.relative(folder, path.join(checkedOut, name)) : `${prefix}${name}`
  const present = (await readdir(checkedOut).catch(() => [])).filter(isConfigurationFile)
  const planned = new Map(module.files.map((file) => [file.path, file.sha256]))
  const names = [...new Set([...planned.keys(), ...present])]
  const found = await Promise.all(
    names.map(async (name) => {
      const sha256 = await hashFile(path.join(checkedOut, name)).catch(() => undefined)
      if (!planned.has(name)) return sha256 === undefined ? [] : [`${formatName(name)} is not in the plan`]
      if (sha256 === undefined) return [`${formatName(name)} is only in the plan`]
      return sha256 === planned.get(name) ? [] : [`${formatName(name)} differs`]
    }),
  )
  return found.flat()
}

/** Which files Terraform reads as configuration (developer.hashicorp.com/terraform/language/files; `IsIgnoredFile`). */
function isConfigurationFile(name: string): boolean {
  const ignored = name.startsWith('.') || name.endsWith('~') || (name.startsWith('#') && name.endsWith('#'))
  return !ignored && (name.endsWith('.tf') || name.endsWith('.tf.json'))
}

/** Absolute folders of all modules by key, as `terraform init` recorded them. */
async function readInstalledModules(folder: string, dataFolder: string): Promise<ReadonlyMap<string, string>> {
  const text = await readFile(path.join(dataFolder, 'modules', 'modules.json')).catch(() => undefined)
  const { Modules: list } = text === undefined ? {} : toRecord(parseJson(text))
  if (!Array.isArray(list)) return new Map()
  return new Map(
    list.map((entry: unknown) => {
      const { Key: key, Dir: dir } = toRecord(entry)
      return [String(key), path.resolve(folder, String(dir))]
    }),
  )
}

/** `undefined` for invalid JSON: every reader then finds its members missing. */
function parseJson(text: Buffer): unknown {
  try {
    return JSON.parse(text.toString('utf8')) as unknown
  } catch {
    return undefined
  }
}
