import { ActionError, extendError, toActionError } from '../../../runner/errors/action-error.ts'
import type { HelmDeployOutputs } from '../command.ts'
import type { ReleaseResult } from './release-result.ts'

/**
 * The outputs of a step: `releases` has those of every release; the others are those of the last one in the list, and `changed`
 * says whether any of them changed something.
 */
export function collectReleaseOutputs(results: readonly ReleaseResult[]): HelmDeployOutputs {
  const last = results.at(-1)
  const changes = results.flatMap((result) => listOutputs(result).changed ?? [])
  return {
    ...(last === undefined ? {} : listOutputs(last)),
    ...(changes.length === 0 ? {} : { changed: changes.includes(true) }),
    // A sweep has no releases of its own.
    ...(last?.label === ''
      ? {}
      : { releases: Object.fromEntries(results.map((result) => [result.label, toReleaseOutput(result)])) }),
  }
}

function listOutputs(result: ReleaseResult): HelmDeployOutputs {
  if (result.status === 'succeeded') return result.outputs
  return result.status === 'failed' ? result.error.outputs : {}
}

/** Outputs that are the same for all releases. */
const ofStep = ['kubeconfig-path', 'cluster-status']

function toReleaseOutput(result: ReleaseResult): Readonly<Record<string, unknown>> {
  const outputs = Object.entries(listOutputs(result)).filter(([name]) => !ofStep.includes(name))
  return {
    result: result.status,
    seconds: Math.round((result.endedAt - result.startedAt) / 100) / 10,
    'failure-reason': result.status === 'failed' ? result.error.code : '',
    ...(result.status === 'skipped' ? { reason: result.reason } : {}),
    ...Object.fromEntries(outputs),
  }
}

/** The failure of the step; undefined if no release failed. A step of one release fails like that release. */
export function toReleasesFailure(results: readonly ReleaseResult[], signal: AbortSignal): ActionError | undefined {
  const failed = results
    .flatMap((result) => (result.status === 'failed' ? [result] : []))
    .toSorted((one, other) => one.endedAt - other.endedAt)
  const outputs = collectReleaseOutputs(results)
  const others = results.flatMap((result) =>
    result.status === 'skipped' ? [`${result.label} skipped: ${result.reason}`] : [],
  )
  const [first, second] = failed
  if (first === undefined) {
    const isCut = signal.aborted && results.some(({ status }) => status === 'skipped')
    return isCut ? extendError(toActionError(signal.reason), { details: others, outputs }) : undefined
  }
  if (second === undefined) return extendError(first.error, { details: others, outputs, cause: first.error.cause })
  const { code, hint } = first.error
  return new ActionError(
    code,
    `${failed.length} of ${results.length} releases failed: ${failed.map(({ label }) => label).join(', ')}`,
    {
      details: [...failed.flatMap(({ label, error }) => describeFailure(label, error)), ...others],
      hint,
      outputs,
      cause: first.error,
    },
  )
}

/** Each with its own cause, next step and code: they may have nothing in common. */
function describeFailure(label: string, { message, details, hint, code, notes }: ActionError): readonly string[] {
  return [
    `${label}: ${message}`,
    ...details.map((line) => `  ${line}`),
    `  Next: ${hint}`,
    `  ${[code, ...notes].join(' · ')}`,
  ]
}
