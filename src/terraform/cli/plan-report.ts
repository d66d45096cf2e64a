import type { ActionError } from '../../runner/errors/action-error.ts'
import type { ChangeCounts, PlannedChange, TerraformDiagnostic, TerraformEvent } from './events.ts'

/** What a plan does, as Terraform's own events report it. Values are in the plan file only. */
export interface PlanReport {
  /** Version of the Terraform that planned, without `v`; undefined if it did not report one. */
  readonly terraform: string | undefined
  /** Whether an apply would change resources, outputs or the state. */
  readonly changes: boolean
  readonly counts: ChangeCounts
  /** Everything that changes, data sources that are read again included. */
  readonly resources: readonly PlannedChange[]
  /** What changed outside of Terraform since the last run. */
  readonly drifted: readonly PlannedChange[]
  /** Outputs that change. */
  readonly outputs: readonly ReportedOutput[]
  readonly warnings: readonly TerraformDiagnostic[]
}

/** A finished plan. */
export interface PlanResult extends PlanReport {
  /** Why the plan must not be used although its changes are known: the exit code says something else. */
  readonly contradiction?: ActionError
}

interface ReportedOutput {
  readonly name: string
  /** `create`, `update` or `delete`. */
  readonly action: string
  readonly sensitive: boolean
}

/**
 * Reads the events of one `terraform plan -json`.
 * @returns undefined without the summary that ends every plan: then it is not known what the plan does
 */
export function readPlanReport(events: readonly TerraformEvent[]): PlanReport | undefined {
  const summary = events.findLast((event) => event.type === 'change_summary')
  if (summary === undefined) return undefined
  const resources = events.flatMap((event) =>
    event.type === 'planned_change' && event.change.action !== 'noop' ? [event.change] : [],
  )
  const outputs = Object.entries(events.findLast((event) => event.type === 'outputs')?.outputs ?? {}).flatMap(
    ([name, { action = 'noop', sensitive }]) => (action === 'noop' ? [] : [{ name, action, sensitive }]),
  )
  const counts: ChangeCounts = {
    ...summary.counts,
    move: resources.filter(({ movedFrom }) => movedFrom !== undefined).length,
    forget: resources.filter(({ action }) => action === 'remove').length,
  }
  const changing = resources.some(({ action }) => action !== 'read')
  return {
    terraform: events.find((event) => event.type === 'version')?.terraform,
    changes: changing || outputs.length > 0 || Object.values(counts).some((number) => number > 0),
    counts,
    resources,
    drifted: events.flatMap((event) => (event.type === 'resource_drift' ? [event.change] : [])),
    outputs,
    warnings: selectDiagnostics(events, 'warning'),
  }
}

/** Whether `apply` reported its end. A destroy plan is applied like any other. */
export function hasApplySummary(events: readonly TerraformEvent[]): boolean {
  return events.some((event) => event.type === 'change_summary' && event.operation !== 'plan')
}

export function selectDiagnostics(
  events: readonly TerraformEvent[],
  severity: TerraformDiagnostic['severity'],
): readonly TerraformDiagnostic[] {
  return events.flatMap((event) =>
    event.type === 'diagnostic' && event.diagnostic.severity === severity ? [event.diagnostic] : [],
  )
}
