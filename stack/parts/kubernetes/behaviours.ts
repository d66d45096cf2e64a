/**
 * Behaviour of pods on the stack's nodes, where no container runs: set by an annotation or label.
 *
 * ```yaml
 * metadata:
 *   annotations:
 *     stack.eks-actions.dev/behaviour: crash-loop
 *     stack.eks-actions.dev/exit-code: '3'
 * ```
 */

const prefix = 'stack.eks-actions.dev'

/** Pod annotations that the stack reads. All are optional. */
export const behaviourAnnotations = {
  /** One of {@link Behaviour}; also read as a label. */
  behaviour: `${prefix}/behaviour`,
  /** The container that misbehaves; default: the first one. The others run. */
  container: `${prefix}/container`,
  /** Exit code of `crash-loop` and `failing-job`, 1 by default. 137 is reported as OOMKilled. */
  exitCode: `${prefix}/exit-code`,
  /** Message of the container runtime for `image-pull-error`, of the kubelet for `config-error`, `mount-error` and `failing-readiness`. */
  message: `${prefix}/message`,
  /** Time until `slow` is ready; a Go duration such as `20s`, 5 s by default. */
  after: `${prefix}/after`,
  /** Absolute path of the file that `kubectl logs` shows, in the format of {@link formatLogLines}. */
  logFile: `${prefix}/log-file`,
} as const

/**
 * - `healthy` (default): ready immediately; a pod that is not restarted (a Job's) completes.
 * - `slow`: running, ready only after a while.
 * - `crash-loop`: its container keeps exiting with an exit code, with CrashLoopBackOff in between.
 * - `failing-job`: the same, for pods that are not restarted and so fail permanently.
 * - `image-pull-error`: alternates between ErrImagePull and ImagePullBackOff.
 * - `config-error`: CreateContainerConfigError, as with a Secret that does not exist.
 * - `mount-error`: its volumes cannot be mounted, so no container is created.
 * - `failing-readiness`: running, never ready.
 *
 * Pending pods need no behaviour: request a node label or more memory than any node has, and the scheduler reports it.
 */
export const behaviours = [
  'healthy',
  'slow',
  'crash-loop',
  'failing-job',
  'image-pull-error',
  'config-error',
  'mount-error',
  'failing-readiness',
] as const

export type Behaviour = (typeof behaviours)[number]

/** Formats lines like a container runtime's log file, which `kubectl logs` reads. */
export function formatLogLines(lines: readonly string[], now: Date): string {
  return lines.map((line) => `${now.toISOString()} stdout F ${line}\n`).join('')
}

/** Container logs per behaviour, now and before the last restart. */
export const behaviourLogs: Readonly<
  Record<Behaviour, { readonly now: readonly string[]; readonly before?: readonly string[] }>
> = {
  healthy: { now: ['starting', 'listening on port 8080'] },
  slow: { now: ['starting', 'warming up the cache'] },
  'crash-loop': {
    now: ['starting after a crash', 'connecting to the database', 'fatal: database connection refused'],
    before: ['starting', 'connecting to the database', 'fatal: database connection refused'],
  },
  'failing-job': {
    now: ['running the migrations', 'fatal: relation "orders" already exists'],
    before: ['running the migrations', 'fatal: relation "orders" already exists'],
  },
  'image-pull-error': { now: [] },
  'config-error': { now: [] },
  'mount-error': { now: [] },
  'failing-readiness': { now: ['starting', 'warning: not ready, the message queue does not answer'] },
}
