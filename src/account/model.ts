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
  readonly changes: readonly Change[]
  /** What differs and is left as it is, because it is stricter or somebody else's. */
  readonly kept: readonly string[]
}

export interface Change {
  /** For people, as a thing to do: `switch versioning on`. */
  readonly text: string
  /** @throws ActionError that names the missing IAM action, see `awsError` */
  readonly make: () => Promise<void>
}

/** Whose account is worked in; `CallerIdentity` of a session is one. */
export interface Account {
  /** 12 digits. */
  readonly account: string
  /** `aws`, `aws-cn`, `aws-us-gov` … */
  readonly partition: string
}

/** Whether a setting of something that exists is as it should be; `kept` is not, and is none of ours to change. */
export type Verdict<T> =
  | { readonly kind: 'fine' }
  | { readonly kind: 'kept'; readonly text: string }
  | { readonly kind: 'set'; readonly text: string; readonly value: T }

export const fine = { kind: 'fine' } as const
