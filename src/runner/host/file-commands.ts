import { appendFileSync } from 'node:fs'
import { createRandomId } from '../random-id.ts'

/**
 * Appends `name<<delimiter`, the value and the delimiter to the file behind GITHUB_OUTPUT or GITHUB_STATE
 * (docs.github.com, "Workflow commands", multiline strings). The delimiter is random, so no value can contain it.
 *
 * `@actions/core` does the same, but takes 70 ms to load: `post` would not know a child that was started in that time if the
 * step were killed. So the record of a child is on disk in the same tick in which it is started.
 */
export function appendFileCommand(file: string | undefined, name: string, value: string): void {
  if (file === undefined || file === '') return
  const delimiter = `value-${createRandomId()}`
  appendFileSync(file, `${name}<<${delimiter}\n${value}\n${delimiter}\n`)
}
