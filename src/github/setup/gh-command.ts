import type { RepositoryName } from '../event.ts'

/** A body as GitHub's API takes it. */
export type RequestBody = Readonly<Record<string, unknown>>

/** `gh api` for a request, with a body that needs no file: nested fields as `a[b]=c`, lists as `a[]=b`. */
export function formatApiCommand(method: string, path: string, body: RequestBody = {}): string {
  const fields = Object.entries(body).flatMap(([name, value]) => listFields(name, value))
  return [`gh api --method ${method} ${path}`, ...fields].join(' ')
}

function listFields(name: string, value: unknown): readonly string[] {
  // An empty list is a name without a value.
  if (Array.isArray(value) && value.length === 0) return [`-F ${quoteWord(`${name}[]`)}`]
  if (Array.isArray(value)) return value.flatMap((entry) => listFields(`${name}[]`, entry))
  if (typeof value === 'object' && value !== null) {
    return Object.entries(value).flatMap(([key, inner]) => listFields(`${name}[${key}]`, inner))
  }
  // -F converts numbers and booleans, -f leaves text as it is.
  const flag = typeof value === 'string' ? '-f' : '-F'
  return [`${flag} ${quoteWord(`${name}=${String(value)}`)}`]
}

/** `gh variable set`, for the repository or for one of its environments. */
export function formatVariableCommand(
  { owner, repo }: RepositoryName,
  { name, value }: { readonly name: string; readonly value: string },
  environment?: string,
): string {
  const scope = environment === undefined ? '' : ` --env ${quoteWord(environment)}`
  return `gh variable set ${name} --repo ${owner}/${repo}${scope} --body ${quoteWord(value)}`
}

/** A word for a POSIX shell. */
function quoteWord(word: string): string {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}
