import type { Context } from '../../runner/context.ts'

/** A text that names inputs, such as `command: apply`, with the names that they have in this run. */
export function formatInputNames({ renameInputs }: Pick<Context, 'renameInputs'>, text: string): string {
  return renameInputs === undefined ? text : renameInputs(text)
}
