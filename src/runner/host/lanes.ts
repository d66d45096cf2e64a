import type { Host, Shield } from './host.ts'

/** Hosts for work that goes on side by side: what each of them shows stays together, in the order of their names. */
export interface LaneHosts {
  readonly host: (name: string) => Host
  /** The lane has come to its end, or will not begin. */
  readonly end: (name: string) => void
}

/** Text that waits for its turn may grow with a tool that floods its output. Characters. */
const maxWaitingCharacters = 16 * 1024 * 1024

interface Lane {
  readonly waiting: (() => void)[]
  waitingCharacters: number
  droppedCharacters: number
  begun: boolean
  ended: boolean
  /** Everything that it had to show is shown. */
  over: boolean
}

/** Does something that a lane shows: now, or when it is its turn. */
type Act = (action: () => void, characters?: number) => void

/**
 * Shows one lane as it goes, and keeps what the others have to say until it is their turn: the lines of several tools in
 * turn are a log that nobody can read, and groups do not nest.
 * @param names in the order in which they are shown
 * @param onTurn told before a lane shows something for the first time
 */
export function laneHosts(host: Host, names: readonly string[], onTurn: (name: string) => void): LaneHosts {
  const lanes = new Map(names.map((name) => [name, emptyLane()]))
  const laneOf = (name: string): Lane => {
    const lane = lanes.get(name)
    if (lane === undefined) throw new Error(`there is no lane ${name}`)
    return lane
  }
  const current = (): string | undefined => names.find((name) => !laneOf(name).over)
  const show = (name: string, action: () => void): void => {
    const lane = laneOf(name)
    if (!lane.begun) {
      lane.begun = true
      onTurn(name)
    }
    action()
  }
  const showWaiting = (name: string): void => {
    const lane = laneOf(name)
    for (const action of lane.waiting.splice(0)) show(name, action)
    if (lane.droppedCharacters > 0) host.write(`… ${lane.droppedCharacters} more characters are not shown\n`)
    lane.waitingCharacters = 0
    lane.droppedCharacters = 0
    lane.over = lane.ended
  }
  const act =
    (name: string): Act =>
    (action, characters = 0) => {
      if (current() === name) show(name, action)
      else wait(laneOf(name), action, characters)
    }

  return {
    host: (name) => laneHost(host, act(name)),
    end: (name) => {
      laneOf(name).ended = true
      for (let next = current(); next !== undefined; next = current()) {
        showWaiting(next)
        if (!laneOf(next).over) break
      }
    },
  }
}

function emptyLane(): Lane {
  return { waiting: [], waitingCharacters: 0, droppedCharacters: 0, begun: false, ended: false, over: false }
}

/** Only text is dropped: what opens has to close. */
function wait(lane: Lane, action: () => void, characters: number): void {
  if (characters > 0 && lane.waitingCharacters + characters > maxWaitingCharacters) {
    lane.droppedCharacters += characters
    return
  }
  lane.waitingCharacters += characters
  lane.waiting.push(action)
}

function laneHost(host: Host, act: Act): Host {
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
    shield: () => laneShield(host, act),
  }
}

function laneShield(host: Host, act: Act): Shield {
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
