import { compare } from 'semver'

/**
 * Version constraints as Terraform reads them in `required_version` (hashicorp/go-version, constraint.go). They look
 * like npm's ranges and mean something else: `~>` lets the last named segment grow, missing segments are zero in
 * `>1.9`, and a prerelease fits only a constraint that names a prerelease of the same version.
 */

type Operator = '=' | '!=' | '>' | '>=' | '<' | '<=' | '~>'

/** One comparison: `~> 1.9`. */
export interface Term {
  readonly operator: Operator
  /** Completed with zeros: `1.9.0`. */
  readonly version: string
  /** How many of major, minor and patch were written; `~>` depends on it. */
  readonly named: 1 | 2 | 3
}

const termPattern =
  /^(=|!=|>=|<=|~>|>|<)?\s*v?(\d{1,9})(?:\.(\d{1,9}))?(?:\.(\d{1,9}))?(-[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?(?:\+[0-9A-Za-z.-]+)?$/

/** Undefined when the text is no constraint. Terms are separated by commas; a bare version means that version. */
export function parseConstraint(text: string): readonly Term[] | undefined {
  const terms = text.split(',').map((part) => parseTerm(part.trim()))
  return terms.every((term) => term !== undefined) ? terms : undefined
}

export function parseTerm(text: string): Term | undefined {
  const found = termPattern.exec(text)
  if (found === null) return undefined
  const [, operator = '=', major = '0', minor, patch, prerelease = ''] = found
  const named = patch !== undefined ? 3 : minor !== undefined ? 2 : 1
  const segments = [major, minor, patch].map((segment) => Number(segment ?? '0')).join('.')
  // SemVer has no numbers with leading zeros; such a prerelease could not be compared.
  if (/[-.]0\d+(\.|$)/.test(prerelease)) return undefined
  return { operator: operator as Operator, version: segments + prerelease, named }
}

/** True when `version` (exact, without `v`) fits every term. */
export function satisfies(version: string, terms: readonly Term[]): boolean {
  return terms.every((term) => fits(version, term))
}

function fits(version: string, term: Term): boolean {
  const order = compare(version, term.version)
  switch (term.operator) {
    case '=':
      return order === 0
    case '!=':
      return order !== 0
    case '>':
      return isComparable(version, term) && order > 0
    case '>=':
      return isComparable(version, term) && order >= 0
    case '<':
      return isComparable(version, term) && order < 0
    case '<=':
      return isComparable(version, term) && order <= 0
    case '~>':
      return isComparable(version, term) && order >= 0 && isWithinPessimistic(version, term)
  }
}

/** A prerelease is compared only with a prerelease of the same version. */
function isComparable(version: string, term: Term): boolean {
  return (
    !isPrerelease(version) ||
    (isPrerelease(term.version) && removePrerelease(version) === removePrerelease(term.version))
  )
}

/** The segments before the last named one are fixed; `~> 1` fixes none. */
function isWithinPessimistic(version: string, { version: least, named }: Term): boolean {
  if (isPrerelease(least) && !isPrerelease(version)) return false
  const given = removePrerelease(version).split('.')
  return removePrerelease(least)
    .split('.')
    .slice(0, named - 1)
    .every((segment, at) => segment === given[at])
}

export function isPrerelease(version: string): boolean {
  return version.includes('-')
}

function removePrerelease(version: string): string {
  return version.split('-', 1)[0] ?? version
}

/** The only version that can fit, where a term names it with `=`. It need not fit the other terms. */
export function findPinnedVersion(terms: readonly Term[]): string | undefined {
  return terms.find(({ operator }) => operator === '=')?.version
}
