import { accept, type Kind, reject } from '../../runner/contract/kind.ts'
import { type ScanFinding, severities, type Severity } from './findings.ts'

/** A vulnerability that is accepted until a date. */
export interface Allowance {
  readonly id: string
  /** Last valid day, `YYYY-MM-DD` in UTC. */
  readonly until: string
}

/** `CVE-2024-1234 until 2026-12-31`: nothing is accepted forever. */
export const allowanceKind: Kind<Allowance> = {
  type: 'allowance',
  rule: 'a vulnerability and the last day it is accepted, such as CVE-2024-1234 until 2026-12-31',
  parse: (text) => {
    const [, id, until] = /^([A-Za-z][\w.:-]{2,99}) until (\d{4}-\d{2}-\d{2})$/.exec(text) ?? []
    if (id === undefined || until === undefined) return reject(allowanceKind.rule)
    const day = new Date(`${until}T00:00:00Z`)
    const real = !Number.isNaN(day.getTime()) && day.toISOString().startsWith(until)
    return real ? accept({ id, until }) : reject(allowanceKind.rule, `The date ${until} does not exist.`)
  },
}

/** Findings evaluated against a severity limit. */
export interface ScanResult {
  readonly counts: Readonly<Partial<Record<Severity, number>>>
  /** Findings of the limit's severity or higher that are not accepted. */
  readonly blocking: readonly ScanFinding[]
  readonly accepted: readonly ScanFinding[]
  /** Expired allowances for blocking findings. */
  readonly expired: readonly Allowance[]
}

/** @param limit undefined: nothing blocks */
export function evaluateFindings(
  findings: readonly ScanFinding[],
  limit: Severity | undefined,
  allowances: readonly Allowance[],
  now: Date,
): ScanResult {
  const today = now.toISOString().slice(0, 10)
  const isAccepted = (id: string): boolean => allowances.some((one) => isSameId(one.id, id) && one.until >= today)
  const worst = severities.slice(0, limit === undefined ? 0 : severities.indexOf(limit) + 1)
  const blocking = findings.filter(({ id, severity }) => worst.includes(severity) && !isAccepted(id))
  return {
    counts: Object.fromEntries(
      severities.flatMap((severity) => {
        const count = findings.filter((finding) => finding.severity === severity).length
        return count === 0 ? [] : [[severity, count]]
      }),
    ),
    blocking,
    accepted: findings.filter(({ id }) => isAccepted(id)),
    expired: allowances.filter(
      ({ id, until }) => until < today && blocking.some((finding) => isSameId(finding.id, id)),
    ),
  }
}

function isSameId(one: string, other: string): boolean {
  return one.toUpperCase() === other.toUpperCase()
}
