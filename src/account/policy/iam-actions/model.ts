import type { AwsAccount } from '../../model.ts'
import type { PolicyCondition } from '../document.ts'

/** When Terraform needs an action. A plan needs only `read`; every other phase reads as well. */
type Phase = 'read' | 'create' | 'change' | 'delete'

/** What belongs to an environment, by name. */
export interface EnvironmentNames extends AwsAccount {
  /** Prefix of its resources, name of its VPC and cluster, and value of the tag `eks-actions:name`. */
  readonly prefix: string
  readonly region: string
  /** Path of the roles that its roots create, with a slash at both ends. */
  readonly iamPath: string
  /** ARN of the permissions boundary that these roles must have. */
  readonly boundary: string
  /** Image repositories that its roots create. */
  readonly repositories: readonly string[]
}

/** Resources and conditions to which IAM can limit an action; names of the environment are in angle brackets, see `resolveLimit`. */
export interface Limit {
  readonly Resource: string | readonly string[]
  readonly Condition?: PolicyCondition
}

/**
 * Where it is known from that an action is needed. `measured`: the provider's calls on an emulator that evaluates policies. `reference`:
 * the Service Authorization Reference. Otherwise a document, by title.
 */
export type ActionSource = 'measured' | 'reference' | (string & {})

/** Actions with the same limit. */
export interface Grant {
  readonly phases: readonly Phase[]
  readonly actions: readonly string[]
  readonly limit: Limit
  readonly source: ActionSource
}

/** What one type of resource needs, by its type in Terraform; `data.` is before the type of a data source. */
export type RightsByType = Readonly<Record<string, readonly Grant[]>>

const always: readonly Phase[] = ['read', 'create', 'change', 'delete']

export function read(actions: readonly string[], limit: Limit, source: ActionSource = 'measured'): Grant {
  return { phases: always, actions, limit, source }
}

export function create(actions: readonly string[], limit: Limit, source: ActionSource = 'measured'): Grant {
  return { phases: ['create'], actions, limit, source }
}

export function change(actions: readonly string[], limit: Limit, source: ActionSource = 'reference'): Grant {
  return { phases: ['create', 'change'], actions, limit, source }
}

export function remove(actions: readonly string[], limit: Limit, source: ActionSource = 'measured'): Grant {
  return { phases: ['delete'], actions, limit, source }
}
