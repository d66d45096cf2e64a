import { readFileSync } from 'node:fs'
import path from 'node:path'
import { evaluateData } from '../../hcl/expressions/evaluate.ts'
import type { Scope } from '../../hcl/expressions/scope.ts'
import { type ObjectValue, unknownValue, type TerraformValue } from '../../hcl/expressions/value.ts'
import { selectBlocks, mergeBlocks, type ModuleFiles } from './module-files.ts'
import { getOwn } from '../../runner/records.ts'

/** Inputs of a module. */
export interface ModuleUsage {
  readonly files: ModuleFiles
  /** Folder of the root, in which Terraform runs. */
  readonly rootFolder: string
  /** The value given to a variable from outside; undefined where its default holds. */
  readonly getArgument: (variable: string) => TerraformValue | undefined
}

/**
 * What names mean within a module, as far as it is known before Terraform runs: variables, locals, `path.…` and
 * `terraform.workspace`, which is `default` here. Resources and data sources are unknown; so is a local that needs itself.
 */
export function createModuleScope({ files, rootFolder, getArgument: given }: ModuleUsage): Scope {
  const defaults = mergeBlocks(selectBlocks(files, 'variable'))
  const locals = collectLocals(files)
  const values = new Map<string, TerraformValue>()
  const paths: ObjectValue = {
    module: path.relative(rootFolder, files.folder).split(path.sep).join('/') || '.',
    root: '.',
    cwd: rootFolder,
  }
  const scope: Scope = {
    folder: rootFolder,
    readFile,
    lookup: (root, name) => {
      if (root === 'path') return getOwn(paths, name) ?? unknownValue
      if (root === 'terraform') return name === 'workspace' ? 'default' : unknownValue
      return root === 'var' || root === 'local'
        ? evaluateOnce(`${root}.${name}`, () => evaluateName(root, name))
        : unknownValue
    },
  }
  const evaluateName = (root: 'var' | 'local', name: string): TerraformValue => {
    if (root === 'local') return locals.has(name) ? evaluateData(locals.get(name), scope) : unknownValue
    const outside = given(name)
    if (outside !== undefined) return outside
    const fallback = defaults.get(name)?.body.default
    return fallback === undefined ? unknownValue : evaluateData(fallback, scope)
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

function collectLocals(files: ModuleFiles): ReadonlyMap<string, unknown> {
  return new Map(selectBlocks(files, 'locals').flatMap(({ body }) => Object.entries(body)))
}

function readFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
