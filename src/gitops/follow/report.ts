import type { FailureCode } from '../../runner/errors/failure-reasons.ts'
import type { ApplicationState, HealthStatus, SyncStatus } from '../model.ts'

/** One application as the output `applications` shows it. */
export interface ApplicationReport {
  readonly kind: ApplicationState['kind']
  readonly namespace: string
  readonly name: string
  readonly revision: string | undefined
  readonly sync: SyncStatus
  readonly health: HealthStatus
  readonly reason: FailureCode | undefined
  readonly message: string | undefined
  /** Until it was decided. */
  readonly seconds: number
}

/** The values of the output `status`. */
export type OverallStatus = 'healthy' | 'progressing' | 'degraded' | 'out-of-sync' | 'suspended' | 'unknown'

export function reportApplication(state: ApplicationState, elapsedMs: number): ApplicationReport {
  const { kind, namespace, name, revision, sync, health, reason, message } = state
  return { kind, namespace, name, revision, sync, health, reason, message, seconds: Math.round(elapsedMs / 100) / 10 }
}

/** The worst of all applications. */
export function summarizeStates(states: readonly ApplicationState[]): OverallStatus {
  const found = new Set(states.map(readOverall))
  const order = ['degraded', 'suspended', 'out-of-sync', 'unknown', 'progressing'] as const
  return order.find((one) => found.has(one)) ?? (states.length === 0 ? 'unknown' : 'healthy')
}

function readOverall({ verdict, health, sync, reason }: ApplicationState): OverallStatus {
  if (verdict === 'done') return 'healthy'
  if (reason === 'application-suspended' || health === 'suspended') return 'suspended'
  if (health === 'degraded' || verdict === 'failed')
    return sync === 'out-of-sync' && health !== 'degraded' ? 'out-of-sync' : 'degraded'
  if (sync === 'out-of-sync') return 'out-of-sync'
  return verdict === 'failing' || health === 'progressing'
    ? 'progressing'
    : health === 'missing'
      ? 'out-of-sync'
      : 'unknown'
}

/** `argocd/web`, `helmrelease/flux-system/shop`: as the input `application` names them. */
export function formatApplicationName({
  kind,
  namespace,
  name,
}: Pick<ApplicationState, 'kind' | 'namespace' | 'name'>): string {
  return kind === 'HelmRelease' ? `helmrelease/${namespace}/${name}` : `${namespace}/${name}`
}

/** `4102db6 synced, progressing  waiting for completion of hook batch/Job/migrate` */
export function describeProgress({ revision, sync, health, message, verdict, reason }: ApplicationState): string {
  const where = revision === undefined ? [] : [shortenCommit(revision)]
  const words = [...where, [sync, health].filter((word) => word !== 'unknown').join(', ')].filter((word) => word !== '')
  const why = message === undefined || verdict === 'done' ? '' : getShortLine(message)
  const shown = [words.join(' '), [reason, why].filter((part) => part !== undefined && part !== '').join(': ')]
  const text = shown.filter((part) => part !== '').join('  ')
  return text === '' ? 'not compared yet' : text
}

export function shortenCommit(revision: string): string {
  return /^[0-9a-f]{40,64}$/.test(revision) ? revision.slice(0, 7) : revision
}

const longestLine = 200

/** The first line, cut after 200 characters. */
export function getShortLine(text: string): string {
  const line = text.trim().split('\n', 1)[0] ?? ''
  return line.length > longestLine ? `${line.slice(0, longestLine)}…` : line
}
