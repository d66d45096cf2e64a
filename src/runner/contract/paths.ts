import path from 'node:path'
import { type PathProblem, resolveInside } from '../files/workspace.ts'
import { accept, type Input, input, type InputOptions, type Kind, reject, type Value } from './kind.ts'

/** A file or folder of the repository, links followed and checked. */
export interface WorkspacePath {
  /** Real, absolute path. */
  readonly absolute: string
  /** Relative to the workspace, with forward slashes; `.` for the workspace itself. For people and annotations. */
  readonly relative: string
}

/** An existing file below the workspace. */
export function workspaceFile<const O extends InputOptions>(options: O): Input<Value<WorkspacePath, O>> {
  return input(pathKind('file'), options)
}

/** An existing folder below the workspace. */
export function workspaceFolder<const O extends InputOptions>(options: O): Input<Value<WorkspacePath, O>> {
  return input(pathKind('folder'), options)
}

export function pathKind(expected: 'file' | 'folder'): Kind<WorkspacePath> {
  const rule = `an existing ${expected} inside the workspace`
  return {
    type: expected,
    rule,
    parse: (text, { workspace }) => {
      const resolved = resolveInside(workspace, text, expected)
      if (!resolved.ok) return reject(rule, explanation(resolved.problem, resolved.resolvedTo))
      const relative = path.relative(workspace, resolved.path).split(path.sep).join('/')
      return accept({ absolute: resolved.path, relative: relative === '' ? '.' : relative })
    },
  }
}

function explanation(problem: PathProblem, resolvedTo: string | undefined): string {
  switch (problem) {
    case 'outside':
      return `It leads outside the workspace${resolvedTo === undefined ? '' : `, to ${resolvedTo}`}.`
    case 'missing':
      return 'There is nothing at that path. Paths are taken literally and start at the root of the repository.'
    case 'loop':
      return 'It is a symbolic link that leads back to itself.'
    case 'unreadable':
      return 'It cannot be read by the user that runs the job.'
    case 'not-a-file':
      return 'There is a folder at that path.'
    case 'not-a-folder':
      return 'There is a file at that path.'
  }
}
