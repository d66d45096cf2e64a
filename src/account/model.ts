import type { Location } from '../runner/errors/action-error.ts'

/**
 * What a part of the account lacks. Reading it wrote nothing, so that everything can be shown, and refused, before the
 * first change.
 */
export interface Inspection {
  readonly kind: 'bucket' | 'oidc-provider' | 'role'
  readonly name: string
  readonly arn: string
  readonly presence: 'missing' | 'present'
  /** In the order in which they are made; none where everything is as it should be. */
  readonly changes: readonly AccountChange[]
  /** What differs and is left as it is, because it is stricter or somebody else's. */
  readonly kept: readonly string[]
}

export interface AccountChange {
  /** For people, as a thing to do: `switch versioning on`. */
  readonly text: string
  /** @throws ActionError that names the missing IAM action, see `awsError` */
  readonly apply: () => Promise<void>
}

/** Whose account is worked in; `CallerIdentity` of a session is one. */
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
  /** Key of KMS for what is stored: ARN, ID or alias; undefined for S3's own. */
  readonly kmsKey: string | undefined
  /** Keys of the folders with plans, with a slash at the end. */
  readonly planPrefixes: readonly string[]
  /** Where a backend names it. */
  readonly location: Location
}

/** Whether a setting of something that exists is as it should be; `kept` is not, and is none of ours to change. */
export type SettingChange<T> =
  | { readonly kind: 'fine' }
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'set'; readonly text: string; readonly value: T }

export const noChange = { kind: 'fine' } as const
