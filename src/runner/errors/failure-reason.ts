/** What a code of `failure-reason` means. */
export interface FailureReason {
  /** `input`: the caller can fix it in the workflow. `tool`: a program failed. `api`: a server rejected a request. */
  readonly kind: 'input' | 'tool' | 'api' | 'cancelled' | 'internal'
  readonly meaning: string
  readonly nextStep: string
}
