import { findNearestName } from '../../runner/contract/suggest-name.ts'

/** Something in a template that CloudFormation would refuse. */
export interface TemplateDiagnostic {
  /**
   * `warning` for what may be right nevertheless: names that are not in the specification of this release, which AWS
   * may have added since.
   */
  readonly severity: 'error' | 'warning'
  /** The rule of cfn-lint that finds the same, by which a template ignores it. */
  readonly rule: string
  /** Logical ID of the resource, if it is about one. */
  readonly resource?: string
  readonly text: string
  /** Counted from 1. */
  readonly line: number
}

/** For a name that should be one of these. */
export function describeUnknown(name: string, candidates: readonly string[]): string {
  const nearest = findNearestName(name, candidates)
  return nearest === undefined || nearest === name ? '' : ` Did you mean ${nearest}?`
}
