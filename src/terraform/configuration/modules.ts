import { statSync } from 'node:fs'
import path from 'node:path'
import { evaluateData } from '../../hcl/expressions/evaluate.ts'
import type { Scope } from '../../hcl/expressions/scope.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { ProblemReporter } from '../problems.ts'
import { selectBlocks, locateAttribute, type ModuleFiles, type ModuleReader, type PlacedBlock } from './module-files.ts'
import { createModuleScope } from './scope.ts'
import { resolveRealPath } from '../../runner/files/workspace.ts'

/** A root, or a local module as one root uses it. */
export interface UsedModule {
  readonly files: ModuleFiles
  readonly scope: Scope
  /** Before the names of what it declares: empty for the root, `module.x.` otherwise. */
  readonly prefix: string
}

export interface LocalModuleCall {
  readonly name: string
  readonly folder: string
  readonly block: PlacedBlock
}

/** The root itself, then the local modules that it uses, directly or through others, as often as they are called. */
export async function findUsedModules(
  root: UsedModule,
  reader: ModuleReader,
  report: ProblemReporter,
): Promise<readonly UsedModule[]> {
  const found: UsedModule[] = []
  await follow(root, [root.files.folder])
  return found

  async function follow(from: UsedModule, callers: readonly string[]): Promise<void> {
    found.push(from)
    for (const { name, folder, block } of findLocalCalls(from.files, report)) {
      // Terraform refuses a module that uses itself.
      if (callers.includes(folder)) continue
      if (found.length > mostModules) throw createTooManyModulesError(block)
      const files = await reader.read(folder, report)
      const scope = createModuleScope({
        files,
        rootFolder: root.files.folder,
        getArgument: (variable) =>
          Object.hasOwn(block.body, variable) ? evaluateData(block.body[variable], from.scope) : undefined,
        limits: root.scope.limits,
      })
      await follow({ files, scope, prefix: `${from.prefix}module.${name}.` }, [...callers, folder])
    }
  }
}

/** Local modules that one root uses. Modules that each call the next one twice double them with every level. */
const mostModules = 2000

function createTooManyModulesError(block: PlacedBlock): ActionError {
  return new ActionError('configuration-invalid', `a root uses more than ${mostModules} local modules`, {
    location: locateAttribute(block, 'source'),
  })
}

/** Calls of modules whose source is a path (developer.hashicorp.com/terraform/language/modules/sources, "Local Paths"). */
export function findLocalCalls(files: ModuleFiles, report: ProblemReporter): readonly LocalModuleCall[] {
  return selectBlocks(files, 'module').flatMap((block): readonly LocalModuleCall[] => {
    const { source: written } = block.body
    // Written on Windows.
    const source = typeof written === 'string' ? written.replaceAll('\\', '/') : ''
    if (!/^\.{1,2}(\/|$)/.test(source)) return []
    const folder = path.resolve(files.folder, source)
    if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() === true)
      return [{ name: block.labels[0] ?? '', folder: resolveRealPath(folder), block }]
    const message = `the local module ${source} does not exist`
    report({ code: 'configuration-invalid', message, location: locateAttribute(block, 'source') })
    return []
  })
}
