import { isKnownKind } from '../../rollout/custom-status.ts'
import { type RolloutTarget, trackedKinds } from '../../rollout/model.ts'
import type { TimedCause } from '../../rollout/patience.ts'
import { type RolloutResult, type TrackOptions, trackRollout } from '../../rollout/track.ts'
import type { AppliedObject, ApplicationState } from '../model.ts'
import type { ObjectsStatus } from './decide.ts'

export interface ObjectRolloutsOptions {
  readonly patienceMs: number
  readonly signal: AbortSignal
  readonly onStatus: TrackOptions['onStatus']
  readonly onChange: () => void
  /** The objects cannot be read. */
  readonly onUnreadable: (error: unknown) => void
}

/** The rollouts of what applications have applied, each followed while its controller works on it. */
export interface ObjectRollouts {
  /** @param client of the cluster that has the objects; undefined: it cannot be reached from here */
  readonly follow: (state: ApplicationState, client: TrackOptions['client'] | undefined) => ObjectsStatus
  /** Ends following the objects of an application. @returns what was known last; undefined if they were not followed */
  readonly end: (state: ApplicationState) => Promise<RolloutResult | undefined>
  /** The worst cause that is known now. */
  readonly findCause: (state: ApplicationState) => TimedCause | undefined
}

interface FollowedRollout {
  readonly revision: string | undefined
  readonly result: Promise<RolloutResult | undefined>
  readonly stop: AbortController
  readonly applied: AbortController
  objects: readonly AppliedObject[]
  status: ObjectsStatus
  readonly causes: Map<string, TimedCause>
}

export function followObjectRollouts(options: ObjectRolloutsOptions): ObjectRollouts {
  const followed = new Map<string, FollowedRollout>()
  return {
    follow: (state, client) => {
      const key = buildKey(state)
      const targets = listTargets(state.objects)
      const known = followed.get(key)
      if (!state.isApplied || targets.length === 0 || client === undefined) {
        known?.stop.abort()
        followed.delete(key)
        return 'unwatched'
      }
      // What another revision has applied is another rollout.
      if (known !== undefined && known.revision !== state.revision) known.stop.abort()
      const current = known?.revision === state.revision ? known : undefined
      const rollout = current ?? startRollout(state, client, options)
      followed.set(key, rollout)
      rollout.objects = state.objects
      if (state.verdict === 'done') rollout.applied.abort()
      return rollout.status
    },
    end: async (state) => {
      const rollout = followed.get(buildKey(state))
      rollout?.stop.abort()
      return await rollout?.result
    },
    findCause: (state) =>
      [...(followed.get(buildKey(state))?.causes.values() ?? [])].find(({ verdict }) => verdict !== 'waiting'),
  }
}

function startRollout(
  state: ApplicationState,
  client: TrackOptions['client'],
  options: ObjectRolloutsOptions,
): FollowedRollout {
  const [stop, applied] = [new AbortController(), new AbortController()]
  const since = new Date()
  const namespace = state.objects.find((object) => object.namespace !== undefined)?.namespace ?? state.namespace
  const causes: FollowedRollout['causes'] = new Map()
  const tracked = trackRollout({
    ...{ client, namespace, patienceMs: options.patienceMs, applied: applied.signal },
    signal: AbortSignal.any([stop.signal, options.signal]),
    rollout: () => ({ targets: listTargets(rollout.objects), operatorSecrets: [], since }),
    // The controller knows when a Job, a claim or a load balancer is part of being healthy.
    awaits: ({ kind }) => kind === 'Deployment' || kind === 'StatefulSet' || kind === 'DaemonSet',
    onStatus: (status, cause, now) => {
      const id = `${status.target.kind}/${status.target.namespace ?? ''}/${status.target.name}`
      if (cause === undefined || status.ready) causes.delete(id)
      else causes.set(id, cause)
      options.onStatus(status, cause, now)
    },
    onUnreadable: options.onUnreadable,
  })
  const rollout: FollowedRollout = {
    ...{ revision: state.revision, stop, applied, objects: state.objects, causes, status: 'pending' },
    result: tracked
      .then((result) => {
        rollout.status = result.kind === 'ready' ? 'ready' : result.kind === 'failed' ? 'failed' : rollout.status
        options.onChange()
        return result
      })
      .catch((error: unknown) => {
        rollout.status = 'unwatched'
        if (!stop.signal.aborted && !options.signal.aborted) options.onUnreadable(error)
        options.onChange()
        return undefined
      }),
  }
  return rollout
}

/** Objects that take time to become ready; applications are followed by their own states. */
function listTargets(objects: readonly AppliedObject[]): readonly RolloutTarget[] {
  return objects.flatMap(({ apiVersion, kind, namespace, name, isHook }): readonly RolloutTarget[] => {
    const common = {
      name,
      role: isHook === true ? 'hook' : 'release',
      ...(namespace === undefined ? {} : { namespace }),
    } as const
    const builtIn = trackedKinds.find((one) => one === kind && builtInVersions.has(apiVersion))
    if (builtIn !== undefined) return [{ kind: builtIn, ...common }]
    const isApplication = ['Application', 'Kustomization', 'HelmRelease'].includes(kind)
    return !isApplication && isKnownKind(apiVersion, kind) ? [{ kind, apiVersion, ...common }] : []
  })
}

const builtInVersions: ReadonlySet<string> = new Set(['v1', 'apps/v1', 'batch/v1'])

function buildKey({ kind, namespace, name }: ApplicationState): string {
  return [kind, namespace, name].join('/')
}
