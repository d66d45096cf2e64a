import type { Host, Shield } from './host.ts'

/** Hosts for work that runs in parallel: the output of each stays together, in the order of their names. */
export interface GroupedOutput {
  readonly hostFor: (name: string) => Host
  /** The group is complete, or will not start. */
  readonly end: (name: string) => void
}

/** Limit of buffered text per group, for tools that flood their output. Characters. */
const maxWaitingCharacters = 16 * 1024 * 1024

interface GroupState {
  readonly waiting: (() => void)[]
  waitingCharacters: number
  droppedCharacters: number
  started: boolean
  ended: boolean
  /** All its output is shown. */
  finished: boolean
}

/** Shows something of a group: now, or when it is its turn. */
type GroupAction = (action: () => void, characters?: number) => void

/**
 * Shows one group live, and buffers the output of the others until it is their turn: interleaved lines of several tools are
 * unreadable, and groups do not nest.
 * @param names in the order in which they are shown
 * @param onTurn called before a group shows something for the first time
 */
export function createGroupedOutput(
  host: Host,
  names: readonly string[],
  onTurn: (name: string) => void,
): GroupedOutput {
  const groups = new Map(names.map((name) => [name, createGroup()]))
  const findGroup = (name: string): GroupState => {
    const group = groups.get(name)
    if (group === undefined) throw new Error(`there is no output group ${name}`)
    return group
  }
  const findCurrent = (): string | undefined => names.find((name) => !findGroup(name).finished)
  const show = (name: string, action: () => void): void => {
    const group = findGroup(name)
    if (!group.started) {
      group.started = true
      onTurn(name)
    }
    action()
  }
  const showWaiting = (name: string): void => {
    const group = findGroup(name)
    for (const action of group.waiting.splice(0)) show(name, action)
    if (group.droppedCharacters > 0) host.write(`… ${group.droppedCharacters} more characters not shown\n`)
    group.waitingCharacters = 0
    group.droppedCharacters = 0
    group.finished = group.ended
  }
  const performInTurn =
    (name: string): GroupAction =>
    (action, characters = 0) => {
      if (findCurrent() === name) show(name, action)
      else queueAction(findGroup(name), action, characters)
    }

  return {
    hostFor: (name) => createGroupHost(host, performInTurn(name)),
    end: (name) => {
      findGroup(name).ended = true
      for (let next = findCurrent(); next !== undefined; next = findCurrent()) {
        showWaiting(next)
        if (!findGroup(next).finished) break
      }
    },
  }
}

function createGroup(): GroupState {
  return { waiting: [], waitingCharacters: 0, droppedCharacters: 0, started: false, ended: false, finished: false }
}

/** Only text is dropped: what opens must close. */
function queueAction(group: GroupState, action: () => void, characters: number): void {
  if (characters > 0 && group.waitingCharacters + characters > maxWaitingCharacters) {
    group.droppedCharacters += characters
    return
  }
  group.waitingCharacters += characters
  group.waiting.push(action)
}

function createGroupHost(host: Host, act: GroupAction): Host {
  return {
    ...host,
    write: (text) => {
      act(() => {
        host.write(text)
      }, text.length)
    },
    openGroup: (title) => {
      act(() => {
        host.openGroup(title)
      })
    },
    closeGroup: () => {
      act(host.closeGroup)
    },
    annotate: (level, text, where) => {
      act(() => {
        host.annotate(level, text, where)
      })
    },
    mark: (level, annotations) => {
      act(() => {
        host.mark(level, annotations)
      })
    },
    shield: () => createGroupShield(host, act),
  }
}

function createGroupShield(host: Host, act: GroupAction): Shield {
  let shield: Shield | undefined
  act(() => (shield = host.shield()))
  return {
    write: (text) => {
      act(() => shield?.write(text), text.length)
    },
    [Symbol.dispose]: () => {
      act(() => shield?.[Symbol.dispose]())
    },
  }
}
