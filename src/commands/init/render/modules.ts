import path from 'node:path'
import { listModuleSources, type ModuleSource, setModuleSources } from './hcl.ts'
import type { ReleasePin, TextFiles } from './templates.ts'

const modulesFolder = 'terraform-modules/'

/** Roots whose modules are read from the repository of eks-actions, at the commit of a release. */
export function setPinnedSources(roots: TextFiles, { repository, commit, tag }: ReleasePin): TextFiles {
  const resolvePin = (file: string, source: string): ModuleSource | undefined => {
    const module = resolveModule(file, source)
    return module === undefined
      ? undefined
      : { source: `git::https://github.com/${repository}.git//${module}?ref=${commit}`, comment: tag }
  }
  return mapConfigurations(roots, (file, text) => setModuleSources(text, (source) => resolvePin(file, source)))
}

/** The files of all modules that the roots use, directly or by another module. */
export function selectModules(roots: TextFiles, templates: TextFiles): TextFiles {
  const selected = new Set<string>()
  const pending = listUsedModules(roots)
  for (let module = pending.pop(); module !== undefined; module = pending.pop()) {
    if (selected.has(module)) continue
    selected.add(module)
    pending.push(...listUsedModules(selectBelow(templates, module)))
  }
  return Object.assign({}, ...[...selected].map((module) => selectBelow(templates, module))) as TextFiles
}

function listUsedModules(files: TextFiles): string[] {
  return Object.entries(files)
    .filter(([file]) => file.endsWith('.tf'))
    .flatMap(([file, text]) => listModuleSources(text).flatMap((source) => resolveModule(file, source) ?? []))
}

/** Folder of a module with a local source; undefined for any other. */
function resolveModule(file: string, source: string): string | undefined {
  if (!/^\.{1,2}\//.test(source)) return undefined
  const folder = path.posix.join(path.posix.dirname(file), source)
  return folder.startsWith(modulesFolder) ? folder : undefined
}

function selectBelow(files: TextFiles, folder: string): TextFiles {
  return Object.fromEntries(Object.entries(files).filter(([file]) => file.startsWith(`${folder}/`)))
}

function mapConfigurations(files: TextFiles, map: (file: string, text: string) => string): TextFiles {
  return Object.fromEntries(
    Object.entries(files).map(([file, text]) => [file, file.endsWith('.tf') ? map(file, text) : text]),
  )
}
