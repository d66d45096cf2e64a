import type { EventContext } from '../../github/event.ts'
import type { Contract, Inputs } from '../../runner/contract/action.ts'
import type { Context } from '../../runner/context.ts'
import { readTrustedEvent } from './trusted-event.ts'

/** One run of an action: what the user asked for, what triggered it, and what it may reach. Every command takes it whole. */
export interface ActionRun<C extends Contract> {
  readonly inputs: Inputs<C>
  readonly event: EventContext
  readonly context: Context
}

/**
 * Begins a run: reads the event, and refuses to work with this repository's secrets on files that a stranger wrote.
 * @throws ActionError `untrusted-checkout`, `event-invalid`
 */
export async function openActionRun<C extends Contract>(inputs: Inputs<C>, context: Context): Promise<ActionRun<C>> {
  return { inputs, event: await readTrustedEvent(context, inputs), context }
}
