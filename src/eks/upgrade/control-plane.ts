import { formatDay } from '../../runner/days.ts'
import type { UpgradeFinding } from './finding.ts'
import { countDays, type UpgradeTarget } from './subject.ts'
import { readMinor } from './versions.ts'

/** What EKS says about the control plane. */
export interface ControlPlane {
  readonly status: string
  /** `STANDARD`: EKS upgrades it by itself when standard support ends. `EXTENDED`: when extended support ends. */
  readonly supportType: string | undefined
  readonly issues: readonly { readonly code: string; readonly message: string }[]
}

/** A version that EKS offers. */
export interface OfferedVersion {
  readonly version: string
  readonly endOfStandardSupport: Date | undefined
  readonly endOfExtendedSupport: Date | undefined
}

/** Whether EKS accepts the upgrade of the control plane at all. */
export function checkControlPlane(
  target: UpgradeTarget,
  { status, issues }: ControlPlane,
  offered: readonly OfferedVersion[],
): readonly UpgradeFinding[] {
  const subject = `cluster ${target.cluster}`
  return [
    ...checkTargetVersion(target, offered),
    ...(status === 'ACTIVE'
      ? []
      : [
          {
            ...({ id: 'cluster-not-active', severity: 'error', subject } as const),
            what: 'EKS upgrades only clusters that are ACTIVE',
            evidence: `status ${status}`,
            fix: `aws eks wait cluster-active --region ${target.region} --name ${target.cluster}`,
          },
        ]),
    ...issues.map(({ code, message }): UpgradeFinding => ({
      ...{ id: 'cluster-unhealthy', severity: 'error', subject },
      what: 'EKS reports a health issue of the cluster, which can fail the upgrade',
      evidence: `${code}: ${message}`,
      fix: `aws eks describe-cluster --region ${target.region} --name ${target.cluster} --query cluster.health`,
    })),
  ]
}

function checkTargetVersion(target: UpgradeTarget, offered: readonly OfferedVersion[]): readonly UpgradeFinding[] {
  const { cluster, region, current, target: wanted } = target
  const [from, to] = [readMinor(current), readMinor(wanted)]
  const common = { severity: 'error', subject: `cluster ${cluster}`, evidence: `${current} → ${wanted}` } as const
  const findings: UpgradeFinding[] = []
  if (to <= from) {
    const what = to === from ? 'The cluster has this version already' : 'EKS cannot downgrade a control plane'
    findings.push({ ...common, id: 'target-not-newer', what, fix: `choose a kubernetes-version after ${current}` })
  }
  if (to > from + 1) {
    findings.push({
      ...{ ...common, id: 'target-skips-minor' },
      what: 'EKS upgrades a control plane by one minor version at a time',
      fix: `aws eks update-cluster-version --region ${region} --name ${cluster} --kubernetes-version 1.${from + 1}`,
    })
  }
  if (!offered.some(({ version }) => version === wanted)) {
    findings.push({
      ...{ ...common, id: 'target-not-offered' },
      what: `EKS does not offer Kubernetes ${wanted}`,
      evidence: `offered: ${offered.map(({ version }) => version).join(', ')}`,
      fix: `aws eks describe-cluster-versions --region ${region}`,
    })
  }
  return findings
}

/** From this many days before the end of standard support on, it is a finding. */
const noticeDays = 90

/** When support for the version of the cluster ends, and what EKS does then (EKS User Guide, "Kubernetes version lifecycle"). */
export function checkSupport(
  target: UpgradeTarget,
  { supportType }: Pick<ControlPlane, 'supportType'>,
  offered: readonly OfferedVersion[],
): readonly UpgradeFinding[] {
  const { current, cluster, region, now } = target
  const found = offered.find(({ version }) => version === current)
  const { endOfStandardSupport: standard, endOfExtendedSupport: extended } = found ?? {}
  if (standard === undefined) return []
  const staysInExtended = supportType !== 'STANDARD'
  const last = staysInExtended ? (extended ?? standard) : standard
  const common = {
    subject: `cluster ${cluster}`,
    evidence: [
      `Kubernetes ${current}: standard support until ${formatDay(standard)}`,
      ...(extended === undefined ? [] : [`extended until ${formatDay(extended)}`]),
      ...(supportType === undefined ? [] : [`upgrade policy ${supportType}`]),
    ].join(', '),
    fix: `aws eks update-cluster-version --region ${region} --name ${cluster} --kubernetes-version ${target.target}`,
  }
  const days = countDays(now, standard)
  const auto = `EKS upgrades it by itself after ${formatDay(last)}`
  if (countDays(now, last) < noticeDays)
    return [{ ...common, id: 'support-ends', severity: 'warning', what: `Support for ${current} ends; ${auto}` }]
  if (days < 0)
    return [
      {
        ...{ ...common, id: 'extended-support', severity: 'warning' },
        what: `${current} is in extended support, which costs more per hour; ${auto}`,
      },
    ]
  if (days >= noticeDays) return []
  const what = `Standard support for ${current} ends in ${days} days; extended support costs more per hour`
  return [{ ...common, id: 'standard-support-ends', severity: 'warning', what }]
}
