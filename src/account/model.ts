import type { Location } from '../runner/errors/action-error.ts'

/**
 * What a part of the account lacks. Inspecting it changes nothing, so everything can be shown, and rejected, before the
 * first change.
 */
export interface Inspection {
  readonly kind: 'bucket' | 'oidc-provider' | 'policy' | 'role'
  readonly name: string
  readonly arn: string
  readonly presence: 'missing' | 'present'
  /** Of a role: the token subjects that may assume it; empty if its trust policy was edited by hand. */
  readonly subjects?: readonly string[]
  /** In the order in which they are applied; empty if nothing must change. */
  readonly changes: readonly AccountChange[]
  /** Differences that are kept, because they are stricter or not ours. */
  readonly kept: readonly string[]
}

export interface AccountChange {
  /** For people, in the imperative: `create the bucket`. */
  readonly text: string
  /** @throws ActionError that names the missing IAM action, see `toAwsError` */
  readonly apply: () => Promise<void>
}

/** The AWS account of the run, for example a session's `CallerIdentity`. */
export interface AwsAccount {
  /** 12 digits. */
  readonly account: string
  /** `aws`, `aws-cn`, `aws-us-gov` … */
  readonly partition: string
}

/** A bucket for states, as the backends of an environment describe it. */
export interface StateBucket {
  readonly name: string
  readonly region: string
  /** KMS key for stored objects: ARN, ID or alias; undefined for the S3-managed key. */
  readonly kmsKey: string | undefined
  /** Keys of the folders with plans, with a slash at the end. */
  readonly planPrefixes: readonly string[]
  /** Keys of the states that must exist, be it empty, because a role that reads them may not list the bucket. */
  readonly stateKeys: readonly string[]
  /** Where a backend configuration names it. */
  readonly location: Location
}

/** The result of checking a setting; `kept` differs, but is not ours to change. */
export type SettingChange<T> =
  | { readonly kind: 'fine' }
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'set'; readonly text: string; readonly value: T }

export const noChange = { kind: 'fine' } as const
