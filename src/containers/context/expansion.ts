import { getOwn } from '../../runner/records.ts'

/** Variables by name. */
export type Variables = Readonly<Record<string, string>>

/**
 * Expands `$NAME`, `${NAME}`, `${NAME:-default}`, `${NAME-default}` and `${NAME:+other}` (Dockerfile reference,
 * "Environment replacement"). An unset variable is empty, as in BuildKit.
 * @returns undefined for any other expression, which only the builder can evaluate
 */
export function expandVariables(text: string, values: Variables): string | undefined {
  const unknown: string[] = []
  const expanded = text.replaceAll(
    /\\\$|\$(?:(?<plain>[A-Za-z_]\w*)|\{(?<name>[A-Za-z_]\w*)(?:(?<operator>:?[-+])(?<word>[^{}]*))?\}|)/g,
    (match: string, ...rest: unknown[]) => {
      const { plain, name = plain, operator, word = '' } = rest.at(-1) as Partial<Record<string, string>>
      if (match === '\\$') return '$'
      if (name === undefined) {
        unknown.push(match)
        return match
      }
      return substitute(getOwn(values, name), operator, () => {
        const inner = expandVariables(word, values)
        if (inner === undefined) unknown.push(word)
        return inner ?? ''
      })
    },
  )
  return unknown.length === 0 ? expanded : undefined
}

/** POSIX shell, "Parameter expansion": with a colon an empty value counts as unset. */
function substitute(value: string | undefined, operator: string | undefined, word: () => string): string {
  if (operator === undefined) return value ?? ''
  const present = operator.startsWith(':') ? value !== undefined && value !== '' : value !== undefined
  if (operator.endsWith('+')) return present ? word() : ''
  return present ? (value ?? '') : word()
}
