import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { fileFunctions } from '../../hcl/expressions/functions.ts'
import type { Expression } from '../../hcl/expressions/expression.ts'
import { parseArguments } from '../../hcl/expressions/parse.ts'
import type { Scope } from '../../hcl/expressions/scope.ts'
import { evaluateTexts, getKnownPrefix, getKnownText, type TextPattern } from '../../hcl/expressions/text-pattern.ts'
import type { ConfigurationFile } from '../../hcl/file.ts'
import type { OutlinedBlock } from '../../hcl/outline.ts'
import { listNativeTexts, listStrings, type NativeText } from '../../hcl/strings.ts'
import { isBelow } from '../../runner/files/workspace.ts'
import type { ModuleFiles } from './module-files.ts'

const call = new RegExp(String.raw`(?<![\w.])(${[...fileFunctions, 'fileset', 'fileexists'].join('|')})\s*\(`, 'g')

/**
 * Absolute paths of files and folders that a module's expressions may read: arguments of file functions, and whatever in a
 * string leads somewhere, such as the folder of an archive or a chart, or a script that a provisioner runs. Where only the
 * beginning of a name is known, the folder that it leads to counts. They need not exist: what is deleted counts, too.
 */
export function findReadPaths(files: ModuleFiles, scope: Scope, workspace: string): readonly string[] {
  const found = files.files.flatMap((file) => [
    ...listNativeTexts(file).flatMap((native) => findCalledPaths(native, scope, workspace)),
    ...findNamedPaths(file, scope).filter((name) => isBelow(workspace, name)),
  ])
  return [...new Set(found)]
}

function findCalledPaths({ text, code }: NativeText, scope: Scope, workspace: string): readonly string[] {
  return [...code.matchAll(call)].flatMap(({ 1: name, index, 0: { length } }) => {
    const [first, second] = parseArguments(text, index + length)
    const patterns = first === undefined ? [] : [...evaluateTexts(first, scope), ...listFoldersOfParts(first, scope)]
    const globs = second === undefined ? [[undefined]] : evaluateTexts(second, scope)
    // Without a wildcard for folders, only files of the folder itself are listed; those of the root count anyway.
    const isFlat = name === 'fileset' && globs.every((glob) => getKnownText(glob)?.includes('/') === false)
    return (
      patterns
        .map((pattern) => ({ known: pattern.length === 1, file: toPath(pattern, scope.folder) }))
        .filter(({ file }) => !isFlat || file !== scope.folder)
        // The content of a file elsewhere cannot be checked, so the run is refused; other functions only look for files.
        .filter(({ known, file }) => isBelow(workspace, file) || (known && isReader(name)))
        .map(({ file }) => file)
    )
  })
}

/**
 * Of a name that only Terraform can compute, such as `substr(…)` or `one(regex(…))`: the folders that its parts lead to. It
 * is most likely in one of them.
 */
function listFoldersOfParts(expression: Expression, scope: Scope): readonly TextPattern[] {
  if (expression.kind === 'template') return expression.parts.flatMap((part) => listFoldersOfParts(part, scope))
  if (expression.kind === 'access') return listFoldersOfParts(expression.target, scope)
  if (expression.kind === 'choice') return expression.branches.flatMap((branch) => listFoldersOfParts(branch, scope))
  if (expression.kind !== 'call') return []
  if (evaluateTexts(expression, scope).every((pattern) => getKnownPrefix(pattern) !== '')) return []
  return expression.args.flatMap((arg) => [
    ...evaluateTexts(arg, scope)
      .map(getKnownPrefix)
      .filter((known) => known.includes('/'))
      .map((known): TextPattern => [known, undefined]),
    ...listFoldersOfParts(arg, scope),
  ])
}

function isReader(name: string | undefined): boolean {
  return fileFunctions.some((one) => one === name)
}

/** The whole path, or the folder that the known part of the text leads to. */
function toPath(pattern: TextPattern, base: string): string {
  const prefix = getKnownText(pattern) ?? getKnownPrefix(pattern).replace(/[^/]*$/, '')
  return path.resolve(base, prefix.replace(/^~(?=\/|$)/, '/'))
}

/** Of these blocks, strings are only prefixes of what others read, or names of states. */
const passive = ['locals', 'variable', 'module', 'output']
const separators = /[\s"'`;|&()<>=,]+/

function findNamedPaths(file: ConfigurationFile, scope: Scope): readonly string[] {
  const known = listStrings(file).flatMap(({ start, expression }) => {
    const block = file.blocks.find(({ place }) => place.start <= start && start < place.end)
    if (block?.type === 'terraform' || block?.labels[0] === 'terraform_remote_state') return []
    const provisioner = block?.place.blocks.find((one) => isWithin(one, start) && one.type === 'provisioner')
    const texts = evaluateTexts(expression, scope).map(joinParts)
    return [{ texts, provisioner, isPassive: provisioner !== undefined || passive.includes(block?.type ?? '') }]
  })
  return known.flatMap(({ texts, provisioner, isPassive }) => {
    // A script is named from the folder that the command runs in, or changes to.
    const folders =
      provisioner === undefined
        ? []
        : known
            .filter((other) => other.provisioner === provisioner)
            .flatMap((other) => listFolders(other.texts, scope.folder))
    return texts.flatMap((text) =>
      [scope.folder, ...folders].flatMap((base) => resolveNames(text, base, isPassive ? scope.folder : undefined)),
    )
  })
}

const unknownPart = '\0'

function joinParts(pattern: TextPattern): string {
  return pattern.map((part) => part ?? unknownPart).join('')
}

function isWithin({ start, end }: OutlinedBlock, at: number): boolean {
  return start <= at && at < end
}

function listFolders(texts: readonly string[], base: string): readonly string[] {
  return texts
    .flatMap((text) => [text, ...text.split(separators)])
    .filter((name) => isName(name) && !name.includes(unknownPart))
    .map((name) => path.resolve(base, name))
    .filter((name) => name !== base && statSync(name, { throwIfNoEntry: false })?.isDirectory() === true)
}

/** @param below set where a folder around this one is no reason to count everything in it */
function resolveNames(text: string, base: string, below: string | undefined): readonly string[] {
  const names = [text, ...text.split(separators)].filter(isName)
  // Of `formatlist` and the like: where a verb is, anything can be.
  const filled = names.map((name) => name.replaceAll(/%[^a-zA-Z%/]*[a-zA-Z]/g, unknownPart))
  return [...new Set([...names, ...filled])].flatMap((name) => {
    const [known = '', ...unknown] = name.split(unknownPart)
    const file = path.resolve(base, unknown.length === 0 ? known : known.replace(/[^/]*$/, ''))
    // A name that does not exist may be one of a file that was deleted.
    if (!/^(\.{0,2}\/|\.\.$)/.test(known) && !existsSync(file)) return []
    if (below !== undefined && (file === below || below.startsWith(file + path.sep))) return []
    return [file]
  })
}

function isName(text: string): boolean {
  return text.length < 4096 && (text.includes('/') || text === '..') && !/^\w+:\/\//.test(text) && !text.includes('\n')
}
