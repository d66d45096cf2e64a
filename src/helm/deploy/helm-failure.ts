import { chartFailureRules } from './chart-failure.ts'
import { type FailureRule, type ReleaseFailure, splitLines } from './failure-rule.ts'
import { immutableFieldRule } from './immutable-field.ts'

/**
 * Reads what Helm prints when it fails.
 * @param stderr all of it; the error follows the last `Error: `
 * @param namespace of the release, for commands in the next step
 */
export function parseHelmFailure(stderr: string, namespace = '<namespace>'): ReleaseFailure {
  const said = extractError(stderr)
  const found = rules.find(({ pattern }) => pattern.test(said))
  const [summary = '', ...rest] = said.split('\n')
  if (found === undefined) {
    return { code: 'deploy-failed', message: `was not deployed: ${summary}`, details: rest, hint: undefined }
  }
  return { hint: undefined, ...found.read(said, found.pattern.exec(said) ?? [], namespace) }
}

/** Helm quotes whole objects in some errors, Secrets included. */
const longestQuote = 300

function extractError(stderr: string): string {
  const text = stderr.slice(Math.max(0, stderr.lastIndexOf('Error: '))).trim()
  return (
    text
      .replace(/^Error: /, '')
      .replace(/^(INSTALLATION|UPGRADE|UNINSTALL|ROLLBACK) FAILED: /i, '')
      .replaceAll(/"(?:[^"\\]|\\.)*"/g, (quote) => (quote.length > longestQuote ? '"…"' : quote))
      // Spaces at the ends of lines; each run is read once.
      .replaceAll(/ +(\n|$)?/g, (run, end: string | undefined) => end ?? run)
  )
}

/** The first match wins. Texts are from Helm 3.18 and 4.1, and from the API server of Kubernetes 1.35. */
const rules: readonly FailureRule[] = [
  {
    pattern: /another operation \(install\/upgrade\/rollback\) is in progress/,
    read: () => ({ code: 'release-pending', message: 'has an unfinished operation', details: [] }),
  },
  {
    pattern: /conflict occurred while applying object (\S+) (\S+), Kind=(\w+)/,
    read: (said, [, name = '', , kind = '']) => {
      const conflicts = parseConflicts(said)
      const object = `${kind.toLowerCase()}/${name.replace(/^[^/]*\//, '')}`
      return {
        code: 'apply-conflict',
        message: `was not changed: another manager owns ${conflicts.length === 1 ? 'a field' : 'fields'} of ${object}`,
        details: conflicts.map(({ manager, field }) => `${object} → ${field}: managed by ${manager}`),
        hint: buildConflictHint(conflicts),
      }
    },
  },
  {
    pattern: /hooks? failed[^]*?(\w+)(?:\.\S+)? "([^"]+)" already exists/,
    read: (_, [, resource = '', name = ''], namespace) => ({
      code: 'hook-left-over',
      message: `was not deployed: ${resource} ${name}, which a hook creates, already exists`,
      details: ['an interrupted run has left it behind'],
      hint: `Delete it: kubectl delete ${resource} ${name} --namespace ${namespace}. The hook delete policy before-hook-creation avoids this.`,
    }),
  },
  {
    pattern: /admission webhook "([^"]+)" denied the request: ?([^]*)/,
    read: (_, [, webhook = '', why = '']) => ({
      code: 'admission-refused',
      message: `was refused by the webhook ${webhook}`,
      details: splitLines(why),
    }),
  },
  {
    pattern: /failed calling webhook "([^"]+)": ?([^]*)/,
    read: (_, [, webhook = '', why = '']) => ({
      code: 'webhook-unreachable',
      message: `cannot be deployed: the webhook ${webhook} does not respond`,
      details: splitLines(why),
    }),
  },
  {
    pattern: /(?:(\w+)\S* "([^"]+)" is forbidden: )?ValidatingAdmissionPolicy '([^']+)'[^:]*denied request: ?([^]*)/,
    read: (_, [, resource, name = '', policy = '', why = '']) => ({
      code: 'admission-refused',
      message: `was refused by the policy ${policy}`,
      details:
        resource === undefined
          ? splitLines(why)
          : [`${resource} ${name}`, ...splitLines(why).map((line) => `  ${line}`)],
    }),
  },
  {
    pattern: /violates PodSecurity|is forbidden: (?:violates|unable to validate)/,
    read: (said) => ({ code: 'admission-refused', message: 'was refused by the cluster', details: splitLines(said) }),
  },
  {
    pattern: /exceeded quota/i,
    read: (said) => ({
      code: 'quota-exceeded',
      message: 'exceeds a quota of its namespace',
      details: splitLines(said),
    }),
  },
  {
    pattern: /(\w+) "([^"]+)" in namespace "[^"]*" exists and cannot be imported/,
    read: (said, [, kind = '', name = '']) => ({
      code: 'object-foreign',
      message: `was not deployed: ${kind.toLowerCase()}/${name} already exists and does not belong to this release`,
      details: describeOwners(said),
      hint: 'Delete or rename it, or take it over once with extra-args: --take-ownership. If that deploy fails, the object is kept as the deploy left it: it is neither deleted nor restored.',
    }),
  },
  {
    pattern: /is forbidden: User "([^"]+)" cannot (\w+) resource "([^"]+)"([^]*)/,
    read: (said, [, user = '', verb = '', resource = '', rest = '']) => {
      const namespace = /in the namespace "([^"]+)"/.exec(rest)?.[1]
      return {
        code: 'cluster-access-denied',
        message: `was not deployed: the caller may not ${verb} ${resource}${namespace === undefined ? ' in the cluster' : ` in ${namespace}`}`,
        details: [`caller in Kubernetes: ${user}`, ...splitLines(said)],
        hint: `Grant it with an EKS access policy (aws eks associate-access-policy) or with a Kubernetes role that may ${verb} ${resource}, bound to ${user}.`,
      }
    },
  },
  {
    pattern: /values don't meet the specifications of the schema/,
    read: (said) => ({
      code: 'values-invalid',
      message: "was not deployed: its values do not match the chart's schema",
      details: splitLines(said).slice(1),
      hint: 'Fix the values named by the schema. Nothing was changed.',
    }),
  },
  immutableFieldRule,
  ...chartFailureRules,
  {
    pattern: /failed to create typed patch object \(([^;)]+); [^)]*Kind=(\w+)\)|is invalid: /,
    read: (said) => ({
      code: 'object-invalid',
      message: 'was not deployed: the API server refuses one of its objects',
      details: splitLines(said),
      ...(said.includes('field not declared in schema') ? { hint: undeclaredFieldHint } : {}),
    }),
  },
  {
    pattern: /no space left|Unable to connect to the server|connection refused|i\/o timeout|TLS handshake/i,
    read: (said) => ({
      code: 'cluster-unreachable',
      message: 'was not deployed: the connection to the cluster was lost',
      details: splitLines(said),
    }),
  },
]

const undeclaredFieldHint =
  'Correct the template. If the field is one of a custom resource, update its definition first: Helm never updates those in the folder crds of a chart.'

interface Conflict {
  readonly manager: string
  readonly field: string
}

/** The API server names each manager with its fields, one or several (Kubernetes, "Server-Side Apply", Conflicts). */
function parseConflicts(said: string): readonly Conflict[] {
  const one = /conflict with "([^"]+)"(?: with subresource "([^"]+)")?[^:\n]*: (\.\S+)/g
  const many = /conflicts? with "([^"]+)"(?: with subresource "([^"]+)")?[^:\n]*:\n((?:- \.\S+\n?)+)/g
  const single = [...said.matchAll(one)].map(([, manager = '', subresource, field = '']) => ({
    manager: formatManager(manager, subresource),
    field,
  }))
  const listed = [...said.matchAll(many)].flatMap(([, manager = '', subresource, fields = '']) =>
    fields
      .trim()
      .split('\n')
      .map((line) => ({ manager: formatManager(manager, subresource), field: line.replace(/^- /, '') })),
  )
  return [...single, ...listed]
}

function formatManager(manager: string, subresource: string | undefined): string {
  return subresource === undefined ? manager : `${manager} (${subresource})`
}

function buildConflictHint(conflicts: readonly Conflict[]): string {
  const scaled = conflicts.length > 0 && conflicts.every(({ field }) => field === '.spec.replicas')
  return scaled
    ? 'Leave replicas out of the chart if an autoscaler or a person sets them, or take them over once with extra-args: --force-conflicts'
    : 'Leave these fields out of the chart, or take them over once with extra-args: --force-conflicts'
}

function describeOwners(said: string): readonly string[] {
  const values = /current value is "([^"]*)"/g
  const owners = [...said.matchAll(values)].map(([, value = '']) => value)
  return [owners.length === 0 ? 'it was created without Helm' : `it belongs to ${owners.join(', ')}`]
}
