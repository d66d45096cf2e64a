import type { UpgradeFinding } from './finding.ts'
import { summarizeNames, type UpgradeTarget } from './subject.ts'
import { parseMinor, readMinor } from './versions.ts'

/** A deprecated API that somebody has asked the API server for since it started. */
export interface RequestedApi {
  readonly group: string
  readonly version: string
  readonly resource: string
  readonly subresource: string
  /** `1.37`; empty if no removal is planned. */
  readonly removedIn: string
}

/** Who asked for deprecated APIs according to the audit log. */
export interface AuditedCall {
  readonly group: string
  readonly version: string
  readonly resource: string
  readonly user: string
  readonly userAgent: string
}

/** What the audit log says, or why it could not be read. */
export type AuditedCalls =
  | { readonly kind: 'read'; readonly calls: readonly AuditedCall[]; readonly hours: number }
  | { readonly kind: 'unknown'; readonly why: string }

const metric = 'apiserver_requested_deprecated_apis'

/** Reads the metric from the text of `/metrics` (Prometheus text format). */
export function parseRequestedApis(metrics: string): readonly RequestedApi[] {
  return metrics
    .split('\n')
    .filter((line) => line.startsWith(`${metric}{`) && !/\s0(\s|$)/.test(line.slice(line.lastIndexOf('}'))))
    .map((line) => {
      const labels = new Map(
        [...line.matchAll(/([a-z_]+)="((?:[^"\\]|\\.)*)"/g)].map(([, name = '', value = '']) => [name, value]),
      )
      const read = (name: string): string => labels.get(name) ?? ''
      return {
        ...{ group: read('group'), version: read('version'), resource: read('resource') },
        ...{ subresource: read('subresource'), removedIn: read('removed_release') },
      }
    })
}

/**
 * Deprecated APIs in use: an error if the target no longer serves them. Those without a planned removal, such as Endpoints, are no
 * finding: the control plane itself asks for them.
 */
export function checkRequestedApis(
  { target }: Pick<UpgradeTarget, 'target'>,
  requested: readonly RequestedApi[],
  audited: AuditedCalls,
): readonly UpgradeFinding[] {
  return requested.flatMap((api): readonly UpgradeFinding[] => {
    const removal = parseMinor(api.removedIn)
    if (removal === undefined) return []
    const isRemoved = removal <= readMinor(target)
    const { group, version, resource, subresource } = api
    const apiVersion = group === '' ? version : `${group}/${version}`
    return [
      {
        ...{ id: 'deprecated-api-requested', severity: isRemoved ? 'error' : 'info' },
        subject: `${apiVersion} ${resource}${subresource === '' ? '' : `/${subresource}`}`,
        what: isRemoved
          ? `Somebody uses this API, which Kubernetes ${target} no longer serves`
          : `Somebody uses this API, which Kubernetes ${api.removedIn} will no longer serve`,
        evidence: `removed in ${api.removedIn}; requested since the API server started; ${describeCallers(api, audited)}`,
        fix: 'move its callers to the version that replaces it (Kubernetes, "Deprecated API Migration Guide")',
      },
    ]
  })
}

function describeCallers({ group, version, resource }: RequestedApi, audited: AuditedCalls): string {
  if (audited.kind === 'unknown') return `who asked is unknown: ${audited.why}`
  const callers = audited.calls
    .filter((call) => call.group === group && call.version === version && call.resource === resource)
    .map(({ user, userAgent }) => `${user} (${userAgent})`)
  const distinct = [...new Set(callers)]
  return distinct.length === 0
    ? `nobody in the audit log of the last ${audited.hours} hours`
    : `asked for by ${summarizeNames(distinct)}`
}

interface AuditEvent {
  readonly user?: { readonly username?: string }
  readonly userAgent?: string
  readonly objectRef?: { readonly apiGroup?: string; readonly apiVersion?: string; readonly resource?: string }
}

/** Reads an event of the audit log (Kubernetes, "Auditing"); undefined for what is none, or was cut by CloudWatch. */
export function parseAuditEvent(line: string): AuditedCall | undefined {
  try {
    const { user, userAgent = '', objectRef } = JSON.parse(line) as AuditEvent
    if (objectRef?.resource === undefined) return undefined
    const { apiGroup: group = '', apiVersion: version = '', resource } = objectRef
    return { group, version, resource, user: user?.username ?? '', userAgent }
  } catch {
    return undefined
  }
}
