import type { ArgoApplication } from '../argocd/objects.ts'

/**
 * The application at each recorded step, such as `sync=OutOfSync@<commit> health=Healthy op=Running op.rev=<commit> res.rev=None
 * retry=1 auto operation! conds=['SyncError'] refresh!`. Times and messages are those of the end.
 */
export function buildRecordedSteps(end: ArgoApplication, steps: readonly string[]): readonly ArgoApplication[] {
  return steps.map((text) => {
    const read = (name: string): string | undefined => {
      const value = new RegExp(`(?:^| )${name.replace('.', String.raw`\.`)}=(\\S+)`).exec(text)?.[1]
      return value === 'None' ? undefined : value
    }
    const [syncStatus, syncRevision] = (read('sync') ?? '').split('@')
    const [phase, revision, synced, retry] = [read('op'), read('op.rev'), read('res.rev'), read('retry')]
    const types = new Set(/conds=\[([^\]]*)\]/.exec(text)?.[1]?.match(/\w+/g) ?? [])
    const { apiVersion, kind, spec, metadata, status } = end
    const revisions = status?.sync?.revisions
    const sync =
      syncRevision === undefined || syncRevision === 'None'
        ? revisions === undefined
          ? {}
          : { revisions }
        : { revision: syncRevision }
    return {
      ...{ apiVersion, kind, spec },
      metadata: {
        ...metadata,
        annotations: text.includes('refresh!') ? { 'argocd.argoproj.io/refresh': 'normal' } : {},
      },
      ...(text.includes('operation!') ? { operation: { sync: revision === undefined ? {} : { revision } } } : {}),
      status: {
        ...status,
        ...(syncStatus === '' || syncStatus === 'None' || syncStatus === undefined
          ? { sync }
          : { sync: { status: syncStatus, ...sync } }),
        ...{
          health: { status: read('health') ?? '' },
          conditions: (status?.conditions ?? []).filter(({ type = '' }) => types.has(type)),
        },
        operationState: buildOperationState(status?.operationState, { phase, revision, synced, retry }),
      },
    } as ArgoApplication
  })
}

type OperationState = NonNullable<ArgoApplication['status']>['operationState']

interface RecordedOperation {
  readonly phase: string | undefined
  readonly revision: string | undefined
  readonly synced: string | undefined
  readonly retry: string | undefined
}

function buildOperationState(
  end: OperationState,
  { phase, revision, synced, retry }: RecordedOperation,
): OperationState {
  if (phase === undefined) return undefined
  const isEnd = end?.phase === phase && end.operation?.sync?.revision === revision
  return {
    ...(isEnd ? end : { message: '' }),
    ...{ phase, operation: { sync: revision === undefined ? (end?.operation?.sync ?? {}) : { revision } } },
    ...(retry === undefined ? {} : { retryCount: Number(retry) }),
    ...(phase === 'Running' && retry === undefined ? { finishedAt: null } : {}),
    syncResult: { ...(isEnd ? end.syncResult : {}), ...(synced === undefined ? {} : { revision: synced }) },
  }
}
