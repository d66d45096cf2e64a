/** What an upgrade of a cluster would meet. */

export type FindingSeverity = 'error' | 'warning' | 'info'

/** Texts are plain, not Markdown. */
export interface UpgradeFinding {
  /** Kind of the finding, stable: `budget-blocks-drain`. */
  readonly id: string
  /** `error`: the upgrade is refused, or something stops working. `warning`: look at it before. `info`: good to know. */
  readonly severity: FindingSeverity
  /** What it is about: `shop/web`, `node group blue`. */
  readonly subject: string
  /** What is wrong, as a sentence without a full stop. */
  readonly what: string
  /** What was seen. */
  readonly evidence: string
  /** A command, or what else to do. */
  readonly fix: string
}

/** What could not be examined, so that nobody takes it for "no findings". */
export interface UnexaminedPart {
  /** `PodDisruptionBudgets`, `subnets of the cluster`. */
  readonly what: string
  /** What is missing: an IAM action, an RBAC rule, or why it failed. */
  readonly missing: string
}

const order: readonly FindingSeverity[] = ['error', 'warning', 'info']

/** The most severe first; within a severity by kind and subject. */
export function sortFindings(findings: readonly UpgradeFinding[]): readonly UpgradeFinding[] {
  const getSortKey = ({ severity, id, subject }: UpgradeFinding): string =>
    `${order.indexOf(severity)} ${id} ${subject}`
  return findings.toSorted((one, other) => (getSortKey(one) < getSortKey(other) ? -1 : 1))
}

/** Whether a finding is at least as severe as the threshold. */
export function isAtLeastAsSevere({ severity }: Pick<UpgradeFinding, 'severity'>, threshold: FindingSeverity): boolean {
  return order.indexOf(severity) <= order.indexOf(threshold)
}
