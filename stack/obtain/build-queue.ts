/**
 * Long compilations take turns: each uses all processors, so side by side none would end earlier, and the one that is needed
 * first would end later.
 */

export interface BuildQueue {
  /**
   * Waits until no other build runs, and none that is needed earlier waits.
   * @param order lower is earlier; `name` is reported as what comes next
   */
  readonly enter: (name: string, order: number, signal: AbortSignal) => Promise<BuildTurn>
}

export interface BuildTurn {
  /** Names of the builds that wait, in their order. */
  readonly listNext: () => readonly string[]
  /** Lets the next build begin; once it did, it does nothing. */
  readonly leave: () => void
}

interface WaitingBuild {
  readonly name: string
  readonly order: number
  readonly begin: () => void
}

/**
 * Builds of parts that are prepared at the same time arrive within this time, in milliseconds; only then the first begins. Beside
 * the minutes that they take, it does not count.
 */
const usualGatherMs = 1000

export function createBuildQueue(gatherMs = usualGatherMs): BuildQueue {
  let waiting: readonly WaitingBuild[] = []
  let isBusy = false
  const beginNext = (): void => {
    const [next, ...others] = waiting
    if (isBusy || next === undefined) return
    isBusy = true
    waiting = others
    next.begin()
  }
  const beginTurn = (): BuildTurn => {
    let hasLeft = false
    return {
      listNext: () => waiting.map(({ name }) => name),
      leave: () => {
        if (hasLeft) return
        hasLeft = true
        isBusy = false
        beginNext()
      },
    }
  }
  return {
    enter: (name, order, signal) =>
      new Promise((resolve, reject) => {
        const cancel = (): void => {
          waiting = waiting.filter((one) => one !== build)
          reject(signal.reason as Error)
        }
        const build: WaitingBuild = {
          name,
          order,
          begin: () => {
            signal.removeEventListener('abort', cancel)
            resolve(beginTurn())
          },
        }
        if (signal.aborted) {
          cancel()
          return
        }
        signal.addEventListener('abort', cancel, { once: true })
        waiting = [...waiting, build].sort((a, b) => a.order - b.order)
        setTimeout(beginNext, gatherMs)
      }),
  }
}
