/** A change that takes a protection away. At least one of the named tests must notice. */
export interface Mutant {
  /** What no longer holds, for people: `a redirect may lead to any host`. */
  readonly title: string
  /** The area of the product that it weakens. */
  readonly area: 'verification' | 'masking' | 'paths' | 'plan binding' | 'policies' | 'images' | 'GitLab' | 'approvals'
  /** Relative to the repository root. */
  readonly file: string
  /** Text that the file contains exactly once. */
  readonly find: string
  readonly replace: string
  /** Unit test files, relative to the repository root. */
  readonly tests: readonly string[]
}

/**
 * Applies a mutant to the text of its file.
 * @throws Error if the text is not there, or more than once: the list must follow the source
 */
export function applyMutant({ title, file, find, replace }: Mutant, text: string): string {
  const [before, after, more] = text.split(find)
  if (before === undefined || after === undefined) throw new Error(`${title}: ${file} does not contain ${find}`)
  if (more !== undefined) throw new Error(`${title}: ${file} contains more than once ${find}`)
  return `${before}${replace}${after}`
}
