import type { ActionError } from '../../runner/errors/action-error.ts'
import type { TerraformEvent } from './events.ts'

/** Asks AWS whether the credentials have expired. Undefined if they have not, or if that cannot be determined. */
export type ExpiryCheck = () => Promise<ActionError | undefined>

export interface CredentialWatchOptions {
  readonly checkExpiry: ExpiryCheck
  /** Time without news from Terraform after which AWS is asked, and asked again. */
  readonly silenceMs: number
}

export interface CredentialWatch extends Disposable {
  /** Aborted once the credentials have expired while Terraform waits for AWS; the reason is the failure. */
  readonly signal: AbortSignal
  readonly onEvent: (event: TerraformEvent) => void
}

/**
 * Notices that credentials have expired although Terraform says nothing. Most services end it at once, but EC2 answers
 * `RequestExpired`, which the AWS provider takes for a wrong clock and repeats for half an hour
 * (github.com/hashicorp/aws-sdk-go-base/issues/363).
 *
 * An apply is interrupted only while a resource of the AWS provider changes: everything else it may still complete.
 */
export function watchCredentials(
  command: 'plan' | 'apply',
  { checkExpiry, silenceMs }: CredentialWatchOptions,
): CredentialWatch {
  const interruption = new AbortController()
  const changing = new Set<string>()
  let heardAt = performance.now()
  let timer: NodeJS.Timeout | undefined
  const schedule = (ms: number): void => {
    timer = setTimeout(() => void check(), ms).unref()
  }
  const isWaitingForAws = (): boolean => timer !== undefined && (command === 'plan' || changing.size > 0)
  const check = async (): Promise<void> => {
    const heardFor = performance.now() - heardAt
    const failure = heardFor >= silenceMs && isWaitingForAws() ? await checkExpiry() : undefined
    if (failure !== undefined && isWaitingForAws()) interruption.abort(failure)
    else if (timer !== undefined) schedule(heardFor >= silenceMs ? silenceMs : silenceMs - heardFor)
  }
  schedule(silenceMs)
  return {
    signal: interruption.signal,
    onEvent: (event) => {
      // Terraform reports every ten seconds that a resource still changes.
      if (event.type !== 'apply' || event.stage !== 'progress') heardAt = performance.now()
      if (event.type !== 'apply' || event.provider !== 'aws') return
      if (event.stage === 'start') changing.add(event.address)
      if (event.stage === 'complete' || event.stage === 'errored') changing.delete(event.address)
    },
    [Symbol.dispose]: () => {
      clearTimeout(timer)
      timer = undefined
    },
  }
}

/** Asks once for all commands that wait at the same time, and at most once in `intervalMs`. */
export function shareExpiryCheck(checkExpiry: ExpiryCheck, intervalMs: number): ExpiryCheck {
  let last: { readonly askedAt: number; readonly answer: ReturnType<ExpiryCheck> } | undefined
  return () => {
    if (last === undefined || performance.now() - last.askedAt >= intervalMs) {
      last = { askedAt: performance.now(), answer: checkExpiry() }
    }
    return last.answer
  }
}
