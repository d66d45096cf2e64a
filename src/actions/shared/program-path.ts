import path from 'node:path'
import type { Context } from '../../runner/context.ts'

/** A bare name is looked up on PATH; a path is relative to the workspace, whatever folder the program later runs in. */
export function resolveProgramPath(program: string, { workspace }: Pick<Context, 'workspace'>): string {
  return /[/\\]/.test(program) ? path.resolve(workspace, program) : program
}
