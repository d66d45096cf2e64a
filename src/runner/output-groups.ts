import type { Context, OutputGroups, StepState } from './context.ts'
import type { Host } from './host/host.ts'
import { createGroupedOutput } from './host/grouped-output.ts'
import { createLog } from './log.ts'
import type { Block } from './markdown/document.ts'
import type { HostedProcesses } from './process/processes.ts'

/** The parts of a run that its output groups share. */
export interface OutputGroupSource {
  readonly host: Host
  readonly processes: HostedProcesses
  readonly context: () => Context
}

/**
 * Contexts that share the run's secrets, processes, files and cancellation, each with its own log, summary and state.
 * @param names in the order in which their logs are shown
 */
export function openOutputGroups(
  names: readonly string[],
  { host, processes, context }: OutputGroupSource,
): OutputGroups {
  const hosts = createGroupedOutput(host, names, (name) => {
    host.write(`── ${name}\n`)
  })
  return {
    open: (name) => {
      const whole = context()
      const groupHost = hosts.hostFor(name)
      const log = createLog(groupHost, whole.secrets)
      const blocks: Block[] = []
      const groupProcesses = processes.withHost(groupHost, log)
      const groupContext: Context = {
        ...whole,
        log,
        processes: groupProcesses,
        summary: { add: (...added) => void blocks.push(...added) },
        state: scopeState(whole.state, name),
        // Parts of a part: shown in its place.
        openOutputGroups: (parts) =>
          openOutputGroups(parts, { host: groupHost, processes: groupProcesses, context: () => groupContext }),
      }
      return { blocks, context: groupContext }
    },
    end: hosts.end,
  }
}

/** A step has one state: the prefix keeps the names of several use cases apart. */
function scopeState(state: StepState, name: string): StepState {
  return {
    save: (key, value) => {
      state.save(`${name}-${key}`, value)
    },
    get: (key) => state.get(`${name}-${key}`),
    removeAfterwards: state.removeAfterwards,
  }
}
