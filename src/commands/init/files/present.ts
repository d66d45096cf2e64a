import { lstatSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { PresentFile } from './changes.ts'

/**
 * Reads a file below a folder without following symbolic links: what a link leads to is not what init would write.
 * @param root absolute real path
 */
export function readPresentFile(root: string, file: string): PresentFile {
  const parts = file.split('/')
  for (const index of parts.keys()) {
    const shown = parts.slice(0, index + 1).join('/')
    const stats = lstatSync(path.join(root, shown), { throwIfNoEntry: false })
    if (stats === undefined) return { kind: 'absent' }
    const isLast = index === parts.length - 1
    if (stats.isSymbolicLink()) return { kind: 'unusable', why: `${isLast ? 'it' : shown} is a symbolic link` }
    if (!isLast && !stats.isDirectory()) return { kind: 'unusable', why: `${shown} is not a folder` }
    if (isLast && !stats.isFile()) return { kind: 'unusable', why: 'it is not a file' }
  }
  try {
    return { kind: 'text', text: readFileSync(path.join(root, file), 'utf8') }
  } catch (error) {
    return { kind: 'unusable', why: `it cannot be read (${(error as NodeJS.ErrnoException).code ?? String(error)})` }
  }
}
