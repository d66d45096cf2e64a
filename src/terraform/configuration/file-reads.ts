import path from 'node:path'
import { evaluate } from '../../hcl/expressions/evaluate.ts'
import type { Scope } from '../../hcl/expressions/scope.ts'
import { fileFunctions } from '../../hcl/expressions/functions.ts'
import { parseArguments } from '../../hcl/expressions/parse.ts'
import type { ModuleFiles } from './module-files.ts'

const call = new RegExp(String.raw`(?<![\w.])(?:${fileFunctions.join('|')})\s*\(`, 'g')

/** Absolute paths of the files that a module's expressions read, as far as their names are known. */
export function findReadFiles(files: ModuleFiles, scope: Scope): readonly string[] {
  return files.files
    .flatMap(({ text, code }) =>
      [...code.matchAll(call)].map(({ index, 0: { length } }) => parseArguments(text, index + length)[0]),
    )
    .map((name) => (name === undefined ? undefined : evaluate(name, scope)))
    .filter((name) => typeof name === 'string')
    .map((name) => path.resolve(scope.folder, name))
}
