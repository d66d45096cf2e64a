import type { CloudFormationEvent as SdkEvent } from '../aws/cloudformation-types.ts'
import { listPages, type StackCaller } from './calls.ts'
import { nestedStackType } from './stack.ts'

/** One event of a stack. */
export interface StackEvent {
  readonly id: string
  readonly stackId: string
  readonly logicalId: string
  readonly physicalId: string
  readonly type: string
  readonly status: string
  readonly reason: string
}

/**
 * Events of a stack that are newer than one, oldest first.
 * @param after ID of an event; undefined for all of them
 */
export async function listStackEvents(
  call: StackCaller,
  stackId: string,
  after: string | undefined,
): Promise<readonly StackEvent[]> {
  const events: StackEvent[] = []
  const pages = listPages((next) =>
    call({
      could: 'followed',
      operation: 'DescribeStackEvents',
      send: (client) => client.describeStackEvents({ StackName: stackId, ...next }),
    }),
  )
  for await (const page of pages) {
    for (const one of page.StackEvents ?? []) {
      if (one.EventId === after) return events.reverse()
      events.push(toStackEvent(one))
    }
  }
  return events.reverse()
}

/** The newest event, from which on an operation is followed. */
export async function readLastEvent(call: StackCaller, stackId: string): Promise<string | undefined> {
  const { StackEvents: events = [] } = await call({
    could: 'followed',
    operation: 'DescribeStackEvents',
    send: (client) => client.describeStackEvents({ StackName: stackId }),
  })
  return events[0]?.EventId
}

function toStackEvent(event: SdkEvent): StackEvent {
  return {
    id: event.EventId ?? '',
    stackId: event.StackId ?? '',
    logicalId: event.LogicalResourceId ?? '',
    physicalId: event.PhysicalResourceId ?? '',
    type: event.ResourceType ?? '',
    status: event.ResourceStatus ?? '',
    reason: event.ResourceStatusReason ?? '',
  }
}

/** Whether an event is about the stack itself, not about one of its resources. */
export function isAboutStack({ physicalId, stackId }: StackEvent): boolean {
  return physicalId === stackId
}

/** Consequences, not causes: what CloudFormation says of resources that it gave up because another one failed. */
const consequence = /^Resource (creation|update|deletion|import) cancell?ed$/i

/** The first resource that failed by itself. */
export function findFirstFailure(events: readonly StackEvent[]): StackEvent | undefined {
  return events.find(
    (event) => event.status.endsWith('_FAILED') && !isAboutStack(event) && !consequence.test(event.reason.trim()),
  )
}

export interface StackFailure {
  /** Logical IDs from the outermost stack inwards. */
  readonly path: readonly string[]
  readonly event: StackEvent
}

/** The first failure, looked up in the nested stack that it happened in. */
export async function findRootFailure(
  call: StackCaller,
  events: readonly StackEvent[],
  path: readonly string[] = [],
): Promise<StackFailure | undefined> {
  const event = findFirstFailure(events)
  if (event === undefined) return undefined
  const here = { path: [...path, event.logicalId], event }
  if (event.type !== nestedStackType || event.physicalId === '' || path.length > 5) return here
  try {
    const inner = await listStackEvents(call, event.physicalId, undefined)
    return (await findRootFailure(call, cutToLastOperation(inner), here.path)) ?? here
  } catch {
    // A nested stack may be gone, or not readable; its parent says what failed, less exactly.
    return here
  }
}

/** The events of the last operation, which begins with an event of the stack itself. */
function cutToLastOperation(events: readonly StackEvent[]): readonly StackEvent[] {
  const start = events.findLastIndex(
    (event) => isAboutStack(event) && /^(CREATE|UPDATE|DELETE|IMPORT)_IN_PROGRESS$/.test(event.status),
  )
  return events.slice(Math.max(0, start))
}
