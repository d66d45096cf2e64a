/**
 * A name that nobody can guess, for temporary files and for delimiters that no text can contain. `node:crypto` is loaded with
 * the first one: it takes as long as everything else that an action loads before its first line.
 */
export function createRandomId(): string {
  return process.getBuiltinModule('node:crypto').randomUUID()
}
