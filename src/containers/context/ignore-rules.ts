import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { IgnoreFile } from './ignore-file.ts'

/** Which files of a context the builder ignores. */
export interface IgnoreRules {
  /** @param name relative to the context, with forward slashes */
  readonly isIgnored: (name: string) => boolean
  /** False if no later rule can include anything in an ignored folder again, so it need not be read. */
  readonly mayContainExceptions: (folder: string) => boolean
}

/** The rules of a file, none without one. */
export async function readIgnoreRules(file: IgnoreFile | undefined): Promise<IgnoreRules> {
  return parseIgnoreRules(file === undefined ? '' : await readFile(file.absolute, 'utf8'))
}

/** The rules in a text: the last pattern that matches a path, or a folder above it, decides. */
export async function parseIgnoreRules(text: string): Promise<IgnoreRules> {
  const patterns = parsePatterns(text)
  if (patterns.length === 0) return { isIgnored: () => false, mayContainExceptions: () => false }
  const { default: ignore } = (await import('@balena/dockerignore')).default
  const rules = ignore({ ignorecase: false }).add([...patterns])
  const exceptions = patterns.filter((pattern) => pattern.startsWith('!')).map((pattern) => pattern.slice(1).split('/'))
  return {
    isIgnored: (name) => rules.ignores(name),
    mayContainExceptions: (folder) => exceptions.some((exception) => canMatchInside(exception, folder.split('/'))),
  }
}

/** As in moby/patternmatcher/ignorefile: only a line that begins with `#` is a comment, and paths are cleaned. */
function parsePatterns(text: string): readonly string[] {
  const lines = text.replace(/^\uFEFF/, '').split(/\r?\n/)
  return lines
    .filter((line) => !line.startsWith('#'))
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const negated = line.startsWith('!')
      const pattern = negated ? line.slice(1).trim() : line
      const cleaned = pattern === '' ? '' : path.posix.normalize(pattern).replace(/(?<=.)\/$/, '')
      const relative = cleaned.length > 1 ? cleaned.replace(/^\//, '') : cleaned
      return `${negated ? '!' : ''}${relative}`
    })
    .filter((pattern) => pattern !== '!' && pattern !== '.')
}

/** Whether a pattern can match a path in the folder, judged by the folders in the pattern. */
function canMatchInside(pattern: readonly string[], folder: readonly string[]): boolean {
  for (const [index, part] of folder.entries()) {
    const wanted = pattern[index]
    // A pattern that matches a folder above matches everything in it.
    if (wanted === undefined || wanted.includes('**')) return true
    if (!/[*?[\\]/.test(wanted) && wanted !== part) return false
  }
  return true
}
