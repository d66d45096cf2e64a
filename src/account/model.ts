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

/** Whether a setting of something that exists is as it should be; `kept` is not, and is none of ours to change. */
export type SettingChange<T> =
  | { readonly kind: 'fine' }
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'set'; readonly text: string; readonly value: T }

export const noChange = { kind: 'fine' } as const
