import { pause } from '../../runner/retry.ts'
import { type ControllerName, type GitOpsCluster, readGitOpsApi } from '../applications/cluster-inventory.ts'
import { selectApplications } from '../applications/select-applications.ts'
import type { CommitPlace } from '../applications/source.ts'
import type { WantedCommit } from '../model.ts'
import { watchObjects } from './object-watch.ts'
import { readStates } from './read-states.ts'
import { type ApplicationReport, type OverallStatus, reportApplication, summarizeStates } from './report.ts'

export interface StatusRequest extends CommitPlace {
  readonly cluster: GitOpsCluster
  readonly controller?: ControllerName | undefined
  /** `namespace/name`, `helmrelease/namespace/name`; all that read the files if empty. */
  readonly applications: readonly string[]
  readonly signal: AbortSignal
}

export interface StatusResult {
  readonly applications: readonly ApplicationReport[]
  readonly status: OverallStatus
}

/** Whatever an application is at counts. */
const anyCommit: WantedCommit = { commit: '', contains: () => true, newerCommit: 'accept' }
/** Applications that others apply are read one level after the other. Milliseconds. */
const lookEveryMs = 200
const mostLooks = 50

/**
 * What the applications that read the files run, and what they lack. Nothing is changed, and none of them fails it.
 * @throws ActionError if it is not known which applications these are, or if they cannot be read
 */
export async function readApplicationStatus(request: StatusRequest): Promise<StatusResult> {
  const { cluster, applications: names, signal } = request
  const api = await readGitOpsApi(cluster)
  const selected = await selectApplications({ ...request, api, names })
  const ended = new AbortController()
  const until = AbortSignal.any([signal, ended.signal])
  const watch = watchObjects({ cluster, api, signal: until, onChange: () => undefined })
  const baseline = { comparedAt: new Map<string, string>(), versions: new Map<string, string>() }
  const read = () =>
    selected.flatMap((application) =>
      readStates(application, { watch, wanted: anyCommit, place: request, baseline, windowed: new Set() }),
    )
  try {
    let states = read()
    for (let look = 0; look < mostLooks; look++) {
      await pause(lookEveryMs, signal)
      watch.throwIfUnreadable()
      const known = states.length
      states = read()
      if (states.length === known && states.every((state) => watch.isRead(state))) break
    }
    return { applications: states.map((state) => reportApplication(state, 0)), status: summarizeStates(states) }
  } finally {
    ended.abort()
  }
}
