import { lstatSync } from 'node:fs'
import path from 'node:path'
import { ActionError } from '../../runner/errors/action-error.ts'
import { resolveInside } from '../../runner/files/workspace.ts'

/** The file that says what the build context does not contain. */
export interface IgnoreFile {
  /** Real path. */
  readonly absolute: string
  /**
   * Whether the context has a link to it. The builder only follows links inside the context, and takes any other for no file at all,
   * so it needs a copy.
   */
  readonly isLinked: boolean
}

export interface IgnoreFileRequest {
  readonly workspace: string
  /** Absolute. */
  readonly context: string
  /** Absolute. */
  readonly dockerfile: string
}

/**
 * Finds `<Dockerfile>.dockerignore` next to the Dockerfile, otherwise `.dockerignore` in the context (docs.docker.com, "Build
 * context", "Filename and location"). Links are followed.
 * @returns undefined if there is neither
 * @throws ActionError `invalid-input`, `outside-workspace` for one that cannot be read: without it, the image would get what it excludes
 */
export function findIgnoreFile({ workspace, context, dockerfile }: IgnoreFileRequest): IgnoreFile | undefined {
  for (const file of [`${dockerfile}.dockerignore`, path.join(context, '.dockerignore')]) {
    const stats = lstatSync(file, { throwIfNoEntry: false })
    if (stats === undefined) continue
    const resolved = resolveInside(workspace, file, 'file')
    if (resolved.ok) return { absolute: resolved.path, isLinked: stats.isSymbolicLink() }
    const name = path.relative(workspace, file)
    const hint = 'Nothing was built: the image would get what this file excludes. Correct the link, or remove it.'
    if (resolved.problem === 'outside') {
      throw new ActionError('outside-workspace', `${name} is a link out of the workspace`, { hint })
    }
    const why = stats.isSymbolicLink() ? 'is a link to a file that does not exist or cannot be read' : 'cannot be read'
    throw new ActionError('invalid-input', `${name} ${why}`, { hint })
  }
  return undefined
}
