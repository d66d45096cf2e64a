import { describeExpiredAllowance, renderScanResult } from '../../containers/report/blocks.ts'
import { evaluateFindings } from '../../containers/scan/gate.ts'
import { waitForScan } from '../../containers/scan/wait.ts'
import type { Context } from '../../runner/context.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { BuildPushInputs } from './contract.ts'
import type { ImageRegistry } from './registry.ts'
import { formatCount } from '../../runner/count.ts'

const namedInError = 10

/**
 * Waits for the scan of the image and judges it. The table is in the summary, whatever comes of it.
 * @returns the output `scan-findings`, and the failure that it means
 */
export async function checkScan(
  inputs: BuildPushInputs,
  digest: string,
  { ecr, repository }: ImageRegistry,
  { log, signal, summary }: Context,
): Promise<{ readonly findings: Readonly<Record<string, unknown>>; readonly failure: ActionError | undefined }> {
  log.line('Waiting for the scan')
  const found = await waitForScan(ecr, repository, digest, { timeoutMs: inputs['scan-timeout'], signal })
  const verdict = evaluateFindings(found, inputs['scan-fail-on'], inputs['scan-allow'], new Date())
  const { blocking, counts, accepted, expired } = verdict
  summary.add(...renderScanResult(verdict, found))
  for (const one of expired) log.warning(describeExpiredAllowance(one))
  const listIds = (list: typeof blocking): readonly string[] => [...new Set(list.map(({ id }) => id))]
  const findings = { counts, blocking: listIds(blocking), accepted: listIds(accepted) }
  if (blocking.length === 0) return { findings, failure: undefined }
  const lines = blocking
    .slice(0, namedInError)
    .map(({ id, severity, package: name, fixedIn }) =>
      [id, severity, name, ...(fixedIn === undefined ? [] : [`fixed in ${fixedIn}`])].join('  '),
    )
  const more = blocking.length - lines.length
  const failure = new ActionError(
    'vulnerabilities-found',
    `the image has ${formatCount(blocking.length, 'vulnerability', 'vulnerabilities')} of severity ${inputs['scan-fail-on']} or worse`,
    { details: [...lines, ...(more > 0 ? [`and ${more} more, see the summary`] : [])] },
  )
  return { findings, failure }
}
