import { describeExpiredAllowance, renderScanResult } from '../../containers/report/blocks.ts'
import type { ScanFinding } from '../../containers/scan/findings.ts'
import { evaluateFindings } from '../../containers/scan/gate.ts'
import { waitForScan } from '../../containers/scan/wait.ts'
import { formatCount } from '../../runner/count.ts'
import { ActionError, toActionError } from '../../runner/errors/action-error.ts'
import type { RegistryRun } from './registry.ts'

/** Findings named in the error; the summary has all of them. */
const namedInError = 10

/** The scan of a pushed image. */
export interface ScanCheck {
  /** The output `scan-findings`. */
  readonly findings: Readonly<Record<string, unknown>>
  /** Why the run fails, if it does: the findings, or a scan without result. */
  readonly failure: ActionError | undefined
}

/** Waits for the scan of the image and evaluates it. A table of the findings is added to the summary in any case. */
export async function checkScan(run: RegistryRun, digest: string): Promise<ScanCheck> {
  const { inputs, registry, context } = run
  try {
    context.log.line('Waiting for the image scan')
    const { ecr, repository } = registry
    const options = { timeoutMs: inputs['scan-timeout'], signal: context.signal }
    return evaluateScan(run, await waitForScan(ecr, repository, digest, options))
  } catch (error) {
    return { findings: {}, failure: toActionError(error) }
  }
}

function evaluateScan({ inputs, context }: RegistryRun, found: Awaited<ReturnType<typeof waitForScan>>): ScanCheck {
  const result = evaluateFindings(found, inputs['scan-fail-on'], inputs['scan-allow'], new Date())
  const { blocking, counts, accepted, expired } = result
  context.summary.add(...renderScanResult(result, found))
  for (const allowance of expired) context.log.warning(describeExpiredAllowance(allowance))
  const findings = { counts, blocking: listIds(blocking), accepted: listIds(accepted) }
  return { findings, failure: createScanError(blocking, inputs['scan-fail-on']) }
}

function listIds(findings: readonly ScanFinding[]): readonly string[] {
  return [...new Set(findings.map(({ id }) => id))]
}

function createScanError(blocking: readonly ScanFinding[], limit: string): ActionError | undefined {
  if (blocking.length === 0) return undefined
  const lines = blocking
    .slice(0, namedInError)
    .map(({ id, severity, package: name, fixedIn }) =>
      [id, severity, name, ...(fixedIn === undefined ? [] : [`fixed in ${fixedIn}`])].join('  '),
    )
  const more = blocking.length - lines.length
  return new ActionError(
    'vulnerabilities-found',
    `the image has ${formatCount(blocking.length, 'vulnerability', 'vulnerabilities')} of severity ${limit} or higher`,
    { details: [...lines, ...(more > 0 ? [`and ${more} more, see the summary`] : [])] },
  )
}
