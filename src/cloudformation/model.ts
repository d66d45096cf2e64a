import type { AwsSession } from '../aws/session.ts'
import type { Log } from '../runner/log.ts'

/** What the stack should be. */
export interface StackSpec {
  readonly name: string
  readonly template: TemplateFile
  /** Parameters that are given; others keep the value of the stack, or have their default. */
  readonly parameters: Readonly<Record<string, string>>
  readonly capabilities: readonly StackCapability[]
  /** Undefined leaves the tags of the stack as they are. */
  readonly tags: Readonly<Record<string, string>> | undefined
  readonly roleArn: string | undefined
  /** S3 bucket for templates that are too large for the API, and for those of nested stacks. */
  readonly bucket: string | undefined
  readonly notificationArns: readonly string[]
  /** Undefined leaves it as it is. */
  readonly terminationProtection: boolean | undefined
  /** Whether what was changed outside of the stack is undone too. */
  readonly revertDrift: boolean
}

export type StackCapability = 'CAPABILITY_IAM' | 'CAPABILITY_NAMED_IAM' | 'CAPABILITY_AUTO_EXPAND'

export interface TemplateFile {
  /** Path for people and annotations. */
  readonly path: string
  readonly text: string
  /** Templates of nested stacks that are files of the repository. */
  readonly nested?: readonly NestedTemplate[]
}

export interface NestedTemplate {
  /** Logical ID of the nested stack. */
  readonly resource: string
  /** Where its `TemplateURL` is in the text of the outer template. */
  readonly span: readonly [start: number, end: number]
  readonly template: TemplateFile
}

/** What the functions of this domain need of a run. */
export interface StackContext {
  readonly aws: AwsSession
  readonly log: Log
  /** Aborted when the run is cancelled; what AWS has started goes on. */
  readonly signal: AbortSignal
  /** When to stop waiting, as `Date.now()`. */
  readonly deadline: number
}

/** A stack as CloudFormation describes it. */
export interface StackDescription {
  readonly id: string
  readonly name: string
  /** `CREATE_COMPLETE`, `UPDATE_ROLLBACK_FAILED` … (CloudFormation API Reference, Stack). */
  readonly status: string
  readonly reason: string
  readonly outputs: Readonly<Record<string, string>>
  readonly parameterNames: readonly string[]
  readonly terminationProtection: boolean
}

/** One entry of a change set; those of nested stacks have the names of their stacks in front. */
export interface StackChange {
  /** Logical ID: `NodeGroup`, `Network/Subnet`. */
  readonly path: string
  readonly type: string
  /** `SyncWithActual`: only what CloudFormation has recorded changes; the resource is like that already. */
  readonly action: 'Add' | 'Modify' | 'Remove' | 'Import' | 'Dynamic' | 'SyncWithActual'
  readonly replacement: 'True' | 'False' | 'Conditional' | undefined
  /** What happens to the old resource: `Delete`, `Retain`, `Snapshot`, `ReplaceAndRetain` … */
  readonly policyAction: string | undefined
  readonly scope: readonly string[]
  readonly properties: readonly ChangedProperty[]
}

export interface ChangedProperty {
  /** `Properties.InstanceTypes`, `Tags`. */
  readonly name: string
  readonly requiresRecreation: 'Never' | 'Conditionally' | 'Always'
  /** `DirectModification`, `ResourceReference`, `ParameterReference` … */
  readonly source: string
  /** The parameter or resource that the new value comes from. */
  readonly cause: string | undefined
  readonly before: string | undefined
  readonly after: string | undefined
}

/** A change set that can be executed, or the knowledge that nothing would change. */
export interface StackPlan {
  /** Undefined if nothing in the template changes. */
  readonly changeSet: ChangeSetReference | undefined
  readonly stack: StackDescription | undefined
  readonly changes: readonly StackChange[]
  /** Setting of the stack that no change set holds; undefined if it stays. */
  readonly terminationProtection: boolean | undefined
  /** SHA-256 of what it does. */
  readonly digest: string
  /** Digest of the change set of the same content that a plan made before. */
  readonly reviewed: string | undefined
  readonly notes: readonly string[]
}

export interface ChangeSetReference {
  readonly id: string
  readonly name: string
  readonly stackId: string
  /** Whether a plan has left it for apply: then it stays if it is not executed. */
  readonly isRecord: boolean
  /** Whether this run brought the stack into being, still without resources, by creating the change set. */
  readonly createdStack: boolean
}
