import { readFileSync } from 'node:fs'
import { evaluateData } from '../../hcl/expressions/evaluate.ts'
import { createValueLimits, type ValueLimits } from '../../hcl/expressions/limits.ts'
import type { Scope } from '../../hcl/expressions/scope.ts'
import { type ObjectValue, unknownValue, type TerraformValue } from '../../hcl/expressions/value.ts'
import { ActionError, extendError } from '../../runner/errors/action-error.ts'
import { locateAttribute, mergeBlocks, type ModuleFiles, type PlacedBlock, selectBlocks } from './module-files.ts'
import { getOwn } from '../../runner/records.ts'
import { toRelativePath } from '../../runner/files/workspace.ts'

/** Inputs of a module. */
export interface ModuleUsage {
  readonly files: ModuleFiles
  /** Folder of the root, in which Terraform runs. */
  readonly rootFolder: string
  /** The value given to a variable from outside; undefined where its default holds. */
  readonly getArgument: (variable: string) => TerraformValue | undefined
  /** Of the module that uses this one: all modules of a root share them. */
  readonly limits?: ValueLimits
}

/**
 * What names mean within a module, as far as it is known before Terraform runs: variables, locals, `path.…` and
 * `terraform.workspace`, which is `default` here. Resources and data sources are unknown; so is a local that needs itself.
 */
export function createModuleScope({ files, rootFolder, getArgument: given, ...shared }: ModuleUsage): Scope {
  const defaults = mergeBlocks(selectBlocks(files, 'variable'))
  const locals = collectLocals(files)
  const values = new Map<string, TerraformValue>()
  const paths: ObjectValue = {
    module: toRelativePath(rootFolder, files.folder) || '.',
    root: '.',
    cwd: rootFolder,
  }
  const scope: Scope = {
    folder: rootFolder,
    readFile,
    limits: shared.limits ?? createValueLimits(),
    lookup: (root, name) => {
      if (root === 'path') return getOwn(paths, name) ?? unknownValue
      if (root === 'terraform') return name === 'workspace' ? 'default' : unknownValue
      return root === 'var' || root === 'local'
        ? evaluateOnce(`${root}.${name}`, () => evaluateName(root, name))
        : unknownValue
    },
  }
  const evaluateName = (root: 'var' | 'local', name: string): TerraformValue => {
    if (root === 'local') {
      const block = locals.get(name)
      return block === undefined ? unknownValue : evaluateAttribute(block, name, scope)
    }
    const outside = given(name)
    if (outside !== undefined) return outside
    const block = defaults.get(name)
    return block?.body.default === undefined ? unknownValue : evaluateAttribute(block, 'default', scope)
  }
  /** A local requested again during its own evaluation depends on itself. */
  const evaluateOnce = (name: string, evaluate: () => TerraformValue): TerraformValue => {
    const known = values.get(name)
    if (known !== undefined) return known
    values.set(name, unknownValue)
    const value = evaluate()
    values.set(name, value)
    return value
  }
  return scope
}

/** The same scope, with `each.key` and `each.value` of one instance. */
export function createInstanceScope(
  scope: Scope,
  each: { readonly key: string; readonly value: TerraformValue },
): Scope {
  return {
    ...scope,
    lookup: (root, name) =>
      root === 'each' && (name === 'key' || name === 'value') ? each[name] : scope.lookup(root, name),
  }
}

/** @throws ActionError `configuration-invalid` with file and line if the value grows without end */
export function evaluateAttribute(block: PlacedBlock, name: string, scope: Scope): TerraformValue {
  try {
    return evaluateData(block.body[name], scope)
  } catch (error) {
    if (!(error instanceof ActionError) || error.location !== undefined) throw error
    throw extendError(error, { location: locateAttribute(block, name) })
  }
}

function collectLocals(files: ModuleFiles): ReadonlyMap<string, PlacedBlock> {
  return new Map(
    selectBlocks(files, 'locals').flatMap((block) => Object.keys(block.body).map((name) => [name, block] as const)),
  )
}

function readFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
