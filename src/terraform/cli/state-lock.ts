/** What Terraform tells about a state that somebody else holds. */
export interface StateLock {
  readonly id: string
  /** Where the lock is kept: `bucket/key` or a file. */
  readonly path: string
  readonly operation: string
  readonly who: string
  /** As Terraform writes it: `2026-01-02 03:04:05.678 +0000 UTC`. */
  readonly created: string
}

/**
 * Reads the "Lock Info" that stands in the diagnostic "Error acquiring the state lock".
 * @returns undefined when the text tells of no lock
 */
export function readStateLock(text: string): StateLock | undefined {
  if (!text.includes('Lock Info:')) return undefined
  const readField = (name: string): string => new RegExp(`^[│\\s]*${name}:[ \\t]*(.*?)\\s*$`, 'm').exec(text)?.[1] ?? ''
  const id = readField('ID')
  if (id === '') return undefined
  return {
    id,
    path: readField('Path'),
    operation: readField('Operation'),
    who: readField('Who'),
    created: readField('Created'),
  }
}
