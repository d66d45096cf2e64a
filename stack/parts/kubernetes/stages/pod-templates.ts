/** Go templates of the pod stages: statuses and events as written by a kubelet. */

import { behaviourAnnotations } from '../behaviours.ts'
import { patchStatus, type KwokStep } from './stage.ts'

/**
 * Variables of all templates. Inside a loop the dot is the container, so values of the pod are assigned here.
 * `$was` is the current status of the misbehaving container (`$target`).
 */
const variables = `
{{- $now := Now }}
{{- $pod := .metadata }}
{{- $node := .spec.nodeName }}
{{- $notes := or .metadata.annotations dict }}
{{- $first := index .spec.containers 0 }}
{{- $target := or (index $notes "${behaviourAnnotations.container}") $first.name }}
{{- $exitCode := or (index $notes "${behaviourAnnotations.exitCode}") "1" }}
{{- $message := index $notes "${behaviourAnnotations.message}" }}
{{- $image := "" }}
{{- range .spec.containers }}{{ if eq .name $target }}{{ $image = .image }}{{ end }}{{ end }}
{{- $was := dict }}
{{- range .status.containerStatuses }}{{ if eq .name $target }}{{ $was = . }}{{ end }}{{ end }}
{{- $restarts := or $was.restartCount 0 }}
{{- $running := or (or $was.state dict).running dict }}
{{- $since := or $running.startedAt $now }}
{{- $lastState := or $was.lastState dict | toJson }}
{{- $pullError := or $message (printf "rpc error: code = NotFound desc = failed to pull and unpack image %q: failed to resolve reference %q: %s: not found" $image $image $image) }}
{{- $configError := or $message (printf "secret %q not found" (printf "%s-credentials" $target)) }}
{{- $mountError := or $message (printf "configmap %q not found" (printf "%s-settings" $target)) }}
{{- $probeError := or $message "HTTP probe failed with statuscode: 503" }}
`

/** An owner reference or an event's subject. */
const reference = 'apiVersion: v1, kind: Pod, name: {{ $pod.name | Quote }}, uid: {{ $pod.uid | Quote }}'

interface EventOptions {
  /** Distinguishes events with the same reason. */
  readonly key?: string
  /** Template expression for the number of occurrences; default: one per start of the container. */
  readonly count?: string
}

/** The `count` of an event that occurs every few seconds from the start of the pod. */
export function countEverySeconds(seconds: number): string {
  const start = 'toDate "2006-01-02T15:04:05Z07:00" $begun | unixEpoch'
  return `add1 (div (sub (now | unixEpoch) (${start})) ${seconds})`
}

/**
 * Writes an event about the misbehaving container. A repetition is the same event with a higher count.
 *
 * @param format of the message, with placeholders for the template expressions `values`
 */
export function applyEvent(
  reason: string,
  type: 'Normal' | 'Warning',
  format: string,
  values: readonly string[],
  { key = '', count = 'add1 $restarts' }: EventOptions = {},
): KwokStep {
  const message = `printf ${JSON.stringify(format)} ${values.join(' ')}`
  return {
    apply: {
      template: `${variables}
{{- $key := sha256sum (printf "%v ${reason} ${key} %s" $pod.uid $target) | trunc 16 }}
{{- $begun := or .status.startTime $now }}
apiVersion: v1
kind: Event
metadata:
  name: {{ printf "%s.%s" (trunc 200 $pod.name) $key | Quote }}
  namespace: {{ $pod.namespace | Quote }}
involvedObject: { ${reference}, namespace: {{ $pod.namespace | Quote }}, fieldPath: {{ printf "spec.containers{%s}" $target | Quote }} }
type: ${type}
reason: ${reason}
message: {{ ${message} | Quote }}
count: {{ ${count} }}
firstTimestamp: {{ $begun | Quote }}
lastTimestamp: {{ $now | Quote }}
source: { component: kubelet, host: {{ $node | Quote }} }
reportingComponent: kubelet
reportingInstance: {{ $node | Quote }}
`,
    },
  }
}

/** Tells kwok which file `kubectl logs` shows. The object is deleted with its pod. */
export function applyLogs(folder: string): KwokStep {
  return {
    apply: {
      template: `${variables}
{{- $labels := or .metadata.labels dict }}
{{- $behaviour := or (index $notes "${behaviourAnnotations.behaviour}") (index $labels "${behaviourAnnotations.behaviour}") "healthy" }}
{{- $file := printf "%s/%s.log" ${JSON.stringify(folder)} $behaviour }}
apiVersion: kwok.x-k8s.io/v1alpha1
kind: Logs
metadata:
  name: {{ $pod.name | Quote }}
  namespace: {{ $pod.namespace | Quote }}
  ownerReferences:
  - { ${reference} }
spec:
  logs:
  - logsFile: {{ or (index $notes "${behaviourAnnotations.logFile}") $file | Quote }}
    previousLogsFile: {{ printf "%s/%s.previous.log" ${JSON.stringify(folder)} $behaviour | Quote }}
`,
    },
  }
}

/** Formats a condition; the kubelet writes Ready and ContainersReady alike. */
function formatCondition(types: readonly string[], value: 'True' | 'False', reason = '', message = ''): string {
  return types
    .map(
      (type) =>
        `- { type: ${type}, status: "${value}", reason: "${reason}", message: ${message || '""'}, lastTransitionTime: {{ $now | Quote }} }\n`,
    )
    .join('')
}

const readiness = ['Ready', 'ContainersReady'] as const
const isReady = formatCondition(readiness, 'True')
const isUnready = formatCondition(
  readiness,
  'False',
  'ContainersNotReady',
  '{{ printf "containers with unready status: [%s]" $target | Quote }}',
)

/** Fields of a container's status, in YAML flow style, which fits on one line at any indentation. */
interface ContainerFields {
  readonly ready: boolean
  readonly started?: boolean
  readonly restarts?: string
  readonly state: string
  readonly lastState?: string
}

function formatFields({
  ready,
  started = ready,
  restarts = '$restarts',
  state,
  lastState = '{{ $lastState }}',
}: ContainerFields) {
  return `ready: ${ready}, started: ${started}, restartCount: {{ ${restarts} }}, state: ${state}, lastState: ${lastState}`
}

const states = {
  creating: '{ waiting: { reason: ContainerCreating } }',
  running: '{ running: { startedAt: {{ $now | Quote }} } }',
  completed:
    '{ terminated: { exitCode: 0, reason: Completed, startedAt: {{ $since | Quote }}, finishedAt: {{ $now | Quote }} } }',
  crashed: `{ terminated: { exitCode: {{ $exitCode }}, reason: {{ if eq $exitCode "137" }}OOMKilled{{ else }}Error{{ end }}, startedAt: {{ $since | Quote }}, finishedAt: {{ $now | Quote }} } }`,
  waiting: (reason: string, message: string) => `{ waiting: { reason: ${reason}, message: {{ ${message} | Quote }} } }`,
} as const

const others = { ready: true, restarts: '0', lastState: '{}' } as const

interface PodStatus {
  readonly phase: 'Pending' | 'Running' | 'Succeeded' | 'Failed'
  readonly conditions: string
  /** The misbehaving container. */
  readonly target: ContainerFields
  /** The other containers; running and ready by default. */
  readonly others?: ContainerFields
  /** Further fields of the status. */
  readonly more?: string
}

function patchPodStatus({
  phase,
  conditions,
  target,
  others: rest = { ...others, state: states.running },
  more = '',
}: PodStatus): KwokStep {
  return patchStatus(`${variables}
phase: ${phase}
conditions:
${conditions}
containerStatuses:
{{ range .spec.containers }}
- { name: {{ .name | Quote }}, image: {{ .image | Quote }}, imageID: "", {{ if eq .name $target }}${formatFields(target)}{{ else }}${formatFields(rest)}{{ end }} }
{{ end }}
${more}`)
}

function patchUnready(state: string, more: Partial<ContainerFields> = {}): KwokStep {
  return patchPodStatus({ phase: 'Running', conditions: isUnready, target: { ready: false, state, ...more } })
}

/** Waiting for something that never arrives; the pod has not run yet. */
function patchBlocked(reason: string, message: string): KwokStep {
  return patchPodStatus({
    phase: 'Pending',
    conditions: isUnready,
    target: { ready: false, state: states.waiting(reason, message) },
  })
}

const creating = { ready: false, restarts: '0', lastState: '{}', state: states.creating } as const

const formatInitContainers = (state: string): string => `
{{ if .spec.initContainers }}
initContainerStatuses:
{{ range .spec.initContainers }}
- { name: {{ .name | Quote }}, image: {{ .image | Quote }}, imageID: "", restartCount: 0, {{ if eq (or .restartPolicy "") "Always" }}ready: true, started: true, state: ${states.running}{{ else }}ready: true, state: ${state}{{ end }} }
{{ end }}
{{ end }}`

const backOffMessage =
  'printf "back-off 10s restarting failed container=%s pod=%s_%s(%s)" $target $pod.name $pod.namespace $pod.uid'

/** Steps that write a pod's status. */
export const podStatuses = {
  created: patchPodStatus({
    phase: 'Pending',
    conditions: `
- { type: Initialized, status: {{ if .spec.initContainers }}"False"{{ else }}"True"{{ end }}, reason: "", message: "", lastTransitionTime: {{ $now | Quote }} }
${isUnready}
{{ range .spec.readinessGates }}
- { type: {{ .conditionType | Quote }}, status: "True", lastTransitionTime: {{ $now | Quote }} }
{{ end }}`,
    target: creating,
    others: creating,
    more: `
hostIP: {{ NodeIPWith .spec.nodeName | Quote }}
podIP: {{ PodIPWith .spec.nodeName ( or .spec.hostNetwork false ) ( or .metadata.uid "" ) ( or .metadata.name "" ) ( or .metadata.namespace "" ) | Quote }}
startTime: {{ $now | Quote }}`,
  }),
  initialised: patchPodStatus({
    phase: 'Pending',
    conditions: formatCondition(['Initialized'], 'True'),
    target: creating,
    others: creating,
    more: formatInitContainers(states.completed),
  }),
  ready: patchPodStatus({ phase: 'Running', conditions: isReady, target: { ready: true, state: states.running } }),
  running: patchUnready(states.running, { started: true }),
  restarted: patchUnready(states.running, { started: true, restarts: 'add1 $restarts' }),
  crashed: patchUnready(states.crashed),
  backOff: patchUnready(states.waiting('CrashLoopBackOff', backOffMessage), { lastState: '{{ $was.state | toJson }}' }),
  /** Only the time of the probe changes, so that the stage is applied again. */
  probed: patchStatus(`${variables}
conditions:
- { type: Ready, status: "False", lastProbeTime: {{ $now | Quote }} }`),
  pullError: patchBlocked('ErrImagePull', '$pullError'),
  pullBackOff: patchBlocked(
    'ImagePullBackOff',
    'printf "Back-off pulling image %q: ErrImagePull: %s" $image $pullError',
  ),
  configError: patchBlocked('CreateContainerConfigError', '$configError'),
  succeeded: patchPodStatus({
    phase: 'Succeeded',
    conditions: formatCondition(readiness, 'False', 'PodCompleted'),
    target: { ready: false, state: states.completed },
    others: { ...others, ready: false, state: states.completed },
  }),
  failed: patchPodStatus({
    phase: 'Failed',
    conditions: formatCondition(readiness, 'False', 'PodFailed'),
    target: { ready: false, state: states.crashed },
    others: { ...others, ready: false, state: states.completed },
  }),
} as const
