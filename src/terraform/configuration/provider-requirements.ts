import { readFile } from 'node:fs/promises'
import path from 'node:path'
import { readProperty, toList } from '../../hcl/data.ts'
import { isRecord, toRecord } from '../../runner/records.ts'
import { toFullAddress } from '../providers/lock-file.ts'
import type { Root } from '../model.ts'
import { createModuleReader, type ModuleFiles, selectBlocks } from './module-files.ts'
import { findProviders, findStatedProviders } from './providers.ts'

/** Constraints such as `~> 5.0` by full address; none for a provider that any version fits. */
export type ProviderRequirements = ReadonlyMap<string, readonly string[]>

/**
 * What a root and all modules that its init found require of providers, downloaded ones included.
 * @param dataFolder Terraform's data directory after `init`
 * @throws Error for what cannot be read, or says something that only Terraform understands
 */
export async function readProviderRequirements({ folder }: Root, dataFolder: string): Promise<ProviderRequirements> {
  return collectRequirements(folder, await listModuleFolders(folder, dataFolder))
}

/** The same before an init: of the root and its local modules. */
export async function readLocalProviderRequirements({ folder, localModules }: Root): Promise<ProviderRequirements> {
  return collectRequirements(folder, [folder, ...localModules])
}

async function collectRequirements(folder: string, modules: readonly string[]): Promise<ProviderRequirements> {
  const reader = createModuleReader(folder, ({ type }) => ['terraform', 'provider'].includes(type))
  const problems: string[] = []
  const required = new Map<string, readonly string[]>()
  for (const module of modules) {
    const files = await reader.read(module, ({ message }) => problems.push(message))
    for (const address of findProviders(files)) required.set(toFullAddress(address), [])
  }
  for (const module of modules) {
    const files = await reader.read(module, () => undefined)
    for (const { address, constraint } of listConstraints(files)) {
      const known = required.get(toFullAddress(address))
      if (known !== undefined) required.set(toFullAddress(address), [...known, constraint])
    }
  }
  if (problems.length > 0) throw new Error(problems.join('\n'))
  return required
}

/** The folders of the root and its modules, each once, as `init` has listed them. */
async function listModuleFolders(folder: string, dataFolder: string): Promise<readonly string[]> {
  const file = path.join(dataFolder, 'modules', 'modules.json')
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return '{}'
    throw error
  })
  const { Modules: entries = [] } = toRecord(JSON.parse(text))
  const folders = toList(entries).map((entry) => path.resolve(folder, String(toRecord(entry).Dir)))
  return [...new Set([folder, ...folders])]
}

interface StatedConstraint {
  readonly address: string
  readonly constraint: string
}

/** Constraints in `required_providers` and, as old modules write them, in `provider` blocks. */
function listConstraints(files: ModuleFiles): readonly StatedConstraint[] {
  const stated = findStatedProviders(files)
  const own = stated.flatMap(({ address, requirement }) => {
    const version = isRecord(requirement) ? requirement.version : requirement
    return version === undefined ? [] : [{ address, constraint: toConstraint(version) }]
  })
  const old = selectBlocks(files, 'provider').flatMap(({ labels: [name = ''], body }) => {
    const version = readProperty(body, 'version')
    const address = stated.find((each) => each.name === name)?.address ?? `hashicorp/${name}`
    return version === undefined ? [] : [{ address, constraint: toConstraint(version) }]
  })
  return [...own, ...old]
}

function toConstraint(version: unknown): string {
  if (typeof version === 'string' && version.trim() !== '') return version
  throw new Error('a version constraint is not a text')
}
