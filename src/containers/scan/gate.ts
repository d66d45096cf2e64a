import { accept, type Kind, reject } from '../../runner/contract/kind.ts'
import { type Finding, severities, type Severity } from './findings.ts'

/** A vulnerability that is accepted, until a day. */
export interface Allowance {
  readonly id: string
  /** The last day on which it holds, `YYYY-MM-DD` in UTC. */
  readonly until: string
}

/** `CVE-2024-1234 until 2026-12-31`: nothing is accepted for ever. */
export const allowanceKind: Kind<Allowance> = {
  type: 'allowance',
  rule: 'a vulnerability and the last day on which it is accepted, such as CVE-2024-1234 until 2026-12-31',
  parse: (text) => {
    const [, id, until] = /^([A-Za-z][\w.:-]{2,99}) until (\d{4}-\d{2}-\d{2})$/.exec(text) ?? []
    if (id === undefined || until === undefined) return reject(allowanceKind.rule)
    const day = new Date(`${until}T00:00:00Z`)
    const real = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(until)
    return real ? accept({ id, until }) : reject(allowanceKind.rule, `There is no ${until}.`)
  },
}

/** What the findings of a scan mean for a limit. */
export interface Verdict {
  readonly counts: Readonly<Partial<Record<Severity, number>>>
  /** Findings of the limit's severity or worse that are not accepted. */
  readonly blocking: readonly Finding[]
  /** Findings that are accepted. */
  readonly accepted: readonly Finding[]
  /** Allowances that would matter, had their day not passed. */
  readonly expired: readonly Allowance[]
}

/** @param limit undefined: nothing blocks */
export function judge(
  findings: readonly Finding[],
  limit: Severity | undefined,
  allowances: readonly Allowance[],
  now: Date,
): Verdict {
  const today = now.toISOString().slice(0, 10)
  const holds = (id: string): boolean => allowances.some((one) => sameId(one.id, id) && one.until >= today)
  const worst = severities.slice(0, limit === undefined ? 0 : severities.indexOf(limit) + 1)
  const blocking = findings.filter(({ id, severity }) => worst.includes(severity) && !holds(id))
  return {
    counts: Object.fromEntries(
      severities.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length
        return count === 0 ? [] : [[severity, count]]
      }),
    ),
    blocking,
    accepted: findings.filter(({ id }) => holds(id)),
    expired: allowances.filter(({ id, until }) => until < today && blocking.some((finding) => sameId(finding.id, id))),
  }
}

function sameId(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase()
}
