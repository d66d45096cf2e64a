import type { UpgradeFinding } from './finding.ts'
import { countDays, formatClusterFlags, summarizeNames, type UpgradeTarget } from './subject.ts'

/** An insight of EKS that is not passing, with its details. */
export interface UpgradeInsight {
  readonly id: string
  readonly name: string
  /** `ERROR`, `WARNING`, `UNKNOWN`, `PASSING`. */
  readonly status: string
  readonly reason: string
  readonly recommendation: string
  readonly kubernetesVersion: string | undefined
  readonly lastRefresh: Date | undefined
  readonly resources: readonly string[]
  readonly deprecations: readonly InsightDeprecation[]
  readonly addons: readonly { readonly name: string; readonly compatible: readonly string[] }[]
}

interface InsightDeprecation {
  /** The deprecated API, as a path: `/apis/policy/v1beta1/podsecuritypolicies`. */
  readonly usage: string
  readonly replacement: string | undefined
  readonly stopsIn: string | undefined
  readonly clients: readonly {
    readonly userAgent: string
    readonly requests: number
    readonly last: Date | undefined
  }[]
}

/** What EKS found out by itself, with its age: EKS looks once a day, or when it is asked to. */
export function checkInsights(target: UpgradeTarget, insights: readonly UpgradeInsight[]): readonly UpgradeFinding[] {
  return insights.flatMap((insight): readonly UpgradeFinding[] => {
    const severity = severities[insight.status]
    if (severity === undefined) return []
    return [
      {
        ...{ id: 'eks-insight', severity, subject: insight.name },
        what: insight.reason === '' ? `EKS reports ${insight.status}` : insight.reason.replace(/\.$/, ''),
        evidence: describeEvidence(insight, target.now),
        fix: insight.recommendation || `aws eks describe-insight ${formatClusterFlags(target)} --id ${insight.id}`,
      },
    ]
  })
}

const severities: Readonly<Record<string, UpgradeFinding['severity']>> = {
  ERROR: 'error',
  WARNING: 'warning',
  UNKNOWN: 'info',
}

function describeEvidence({ lastRefresh, resources, deprecations, addons }: UpgradeInsight, now: Date): string {
  return [
    ...deprecations.map(describeDeprecation),
    ...addons.map(({ name, compatible }) => `${name}: compatible ${summarizeNames(compatible, 3)}`),
    ...(resources.length === 0 ? [] : [summarizeNames(resources)]),
    lastRefresh === undefined
      ? 'never refreshed'
      : `as of ${lastRefresh.toISOString()}${describeAge(lastRefresh, now)}`,
  ].join('; ')
}

function describeAge(at: Date, now: Date): string {
  const days = countDays(at, now)
  return days < 1 ? '' : `, ${days === 1 ? 'a day' : `${days} days`} ago`
}

function describeDeprecation({ usage, replacement, stopsIn, clients }: InsightDeprecation): string {
  const ends = stopsIn === undefined ? '' : ` stops in ${stopsIn}`
  const instead = replacement === undefined ? '' : `, use ${replacement}`
  const callers = clients.map(
    ({ userAgent, requests, last }) =>
      `${userAgent} (${requests} requests in 30 days${last === undefined ? '' : `, last ${last.toISOString()}`})`,
  )
  return `${usage}${ends}${instead}${callers.length === 0 ? '' : `, asked for by ${summarizeNames(callers)}`}`
}
