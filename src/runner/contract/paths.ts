import { lstatSync } from 'node:fs'
import path from 'node:path'
import { type PathProblem, resolveInside, toRelativePath } from '../files/workspace.ts'
import { accept, type Input, input, type InputOptions, type Kind, reject, type InputValue } from './kind.ts'

/** A file or folder in the repository; symbolic links are followed and checked. */
export interface WorkspacePath {
  /** Real, absolute path. */
  readonly absolute: string
  /** Relative to the workspace, with forward slashes; `.` for the workspace itself. For people and annotations. */
  readonly relative: string
}

/** An existing file below the workspace. */
export function workspaceFile<const O extends InputOptions>(options: O): Input<InputValue<WorkspacePath, O>> {
  return input(pathKind('file'), options)
}

/** An existing folder below the workspace. */
export function workspaceFolder<const O extends InputOptions>(options: O): Input<InputValue<WorkspacePath, O>> {
  return input(pathKind('folder'), options)
}

/** A file below the workspace to write to. It may exist; its folder must exist. */
export function workspaceTarget<const O extends InputOptions>(options: O): Input<InputValue<WorkspacePath, O>> {
  return input(targetKind, options)
}

const targetKind: Kind<WorkspacePath> = {
  type: 'file',
  rule: 'a file in an existing folder inside the workspace',
  parse: (text, { workspace }) => {
    const file = resolveInside(workspace, text, 'file')
    if (file.ok) return accept(toWorkspacePath(workspace, file.path))
    if (file.problem !== 'missing') return reject(targetKind.rule, explainPathProblem(file.problem, file.resolvedTo))
    const folder = resolveInside(workspace, path.dirname(text), 'folder')
    if (!folder.ok) return reject(targetKind.rule, explainPathProblem(folder.problem, folder.resolvedTo))
    const created = path.join(folder.path, path.basename(text))
    // It exists although it leads nowhere: a dangling link, which writing would follow.
    if (lstatSync(created, { throwIfNoEntry: false }) !== undefined)
      return reject(targetKind.rule, 'It is a symbolic link to a file that does not exist.')
    return accept(toWorkspacePath(workspace, created))
  },
}

function toWorkspacePath(workspace: string, absolute: string): WorkspacePath {
  const relative = toRelativePath(workspace, absolute)
  return { absolute, relative: relative === '' ? '.' : relative }
}

export function pathKind(expected: 'file' | 'folder'): Kind<WorkspacePath> {
  const rule = `an existing ${expected} inside the workspace`
  return {
    type: expected,
    rule,
    parse: (text, { workspace }) => {
      const resolved = resolveInside(workspace, text, expected)
      if (!resolved.ok) return reject(rule, explainPathProblem(resolved.problem, resolved.resolvedTo))
      return accept(toWorkspacePath(workspace, resolved.path))
    },
  }
}

function explainPathProblem(problem: PathProblem, resolvedTo: string | undefined): string {
  switch (problem) {
    case 'outside':
      return `It leads outside the workspace${resolvedTo === undefined ? '' : `, to ${resolvedTo}`}.`
    case 'missing':
      return 'Nothing exists at that path. Paths are taken literally and start at the root of the repository.'
    case 'loop':
      return 'It is a symbolic link that points to itself.'
    case 'unreadable':
      return 'It cannot be read by the user that runs the job.'
    case 'not-a-file':
      return 'There is a folder at that path.'
    case 'not-a-folder':
      return 'There is a file at that path.'
  }
}
