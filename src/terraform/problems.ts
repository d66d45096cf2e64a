import { ActionError, type Location } from '../runner/errors/action-error.ts'
import type { FailureCode } from '../runner/errors/failure-reasons.ts'

/** Why an environment is rejected. All problems of an environment are reported together. */
export interface Problem {
  readonly code: FailureCode
  readonly message: string
  readonly location: Location
  /** Lines that say more, such as the edges of a cycle. */
  readonly details?: readonly string[]
  readonly hint?: string
}

/** Collects problems while reading continues. */
export type ProblemReporter = (problem: Problem) => void

/** One error for all problems: code, place and next step of the first; of several, a line and an annotation for each. */
export function createProblemsError(subject: string, problems: readonly [Problem, ...Problem[]]): ActionError {
  const [first, ...others] = problems
  const options = { location: first.location, ...(first.hint === undefined ? {} : { hint: first.hint }) }
  if (others.length === 0) {
    const details = [formatLocation(first.location), ...(first.details ?? [])]
    return new ActionError(first.code, `${subject}: ${first.message}`, { ...options, details })
  }
  return new ActionError(first.code, `${subject}: ${problems.length} problems`, {
    ...options,
    annotations: problems.map(({ message, location, details = [] }) => ({
      text: [message, ...details].join('\n'),
      location,
    })),
    details: problems.flatMap(({ code, message, location, details = [], hint }) => [
      `${formatLocation(location)}: ${message} (${code})`,
      ...details.map((line) => `  ${line}`),
      ...(hint === undefined || hint === first.hint ? [] : [`  Next: ${hint}`]),
    ]),
  })
}

/** `main.tf:31`, as people and editors read it. */
export function formatLocation({ file, line }: Location): string {
  return line === undefined ? file : `${file}:${line}`
}
