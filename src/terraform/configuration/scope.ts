import { readFileSync } from 'node:fs'
import path from 'node:path'
import { evaluateData, type Scope } from '../../hcl/expressions/evaluate.ts'
import { type ObjectValue, unknown, type Value } from '../../hcl/expressions/value.ts'
import { blocksOf, merged, type ModuleFiles } from './module-files.ts'

/** What a module is used with. */
export interface ModuleUse {
  readonly files: ModuleFiles
  /** Folder of the root, in which Terraform runs. */
  readonly rootFolder: string
  /** The value given to a variable from outside; undefined where its default holds. */
  readonly given: (variable: string) => Value | undefined
}

/**
 * What names mean within a module, as far as it is known before Terraform runs: variables, locals, `path.…` and
 * `terraform.workspace`, which is `default` here. Resources and data sources are unknown; so is a local that needs itself.
 */
export function moduleScope({ files, rootFolder, given }: ModuleUse): Scope {
  const defaults = merged(blocksOf(files, 'variable'))
  const locals = localsOf(files)
  const values = new Map<string, Value>()
  const paths: ObjectValue = {
    module: path.relative(rootFolder, files.folder).split(path.sep).join('/') || '.',
    root: '.',
    cwd: rootFolder,
  }
  const scope: Scope = {
    folder: rootFolder,
    readFile,
    lookup: (root, name) => {
      if (root === 'path') return Object.hasOwn(paths, name) ? (paths[name] ?? unknown) : unknown
      if (root === 'terraform') return name === 'workspace' ? 'default' : unknown
      return root === 'var' || root === 'local' ? once(`${root}.${name}`, () => valueOf(root, name)) : unknown
    },
  }
  const valueOf = (root: 'var' | 'local', name: string): Value => {
    if (root === 'local') return locals.has(name) ? evaluateData(locals.get(name), scope) : unknown
    const outside = given(name)
    if (outside !== undefined) return outside
    const fallback = defaults.get(name)?.body.default
    return fallback === undefined ? unknown : evaluateData(fallback, scope)
  }
  /** What is asked for again while it is being evaluated needs itself. */
  const once = (name: string, evaluate: () => Value): Value => {
    const known = values.get(name)
    if (known !== undefined) return known
    values.set(name, unknown)
    const value = evaluate()
    values.set(name, value)
    return value
  }
  return scope
}

/** The same scope, with `each.key` and `each.value` of one instance. */
export function instanceScope(scope: Scope, each: { readonly key: string; readonly value: Value }): Scope {
  return {
    ...scope,
    lookup: (root, name) =>
      root === 'each' && (name === 'key' || name === 'value') ? each[name] : scope.lookup(root, name),
  }
}

function localsOf(files: ModuleFiles): ReadonlyMap<string, unknown> {
  return new Map(blocksOf(files, 'locals').flatMap(({ body }) => Object.entries(body)))
}

function readFile(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return undefined
  }
}
