/**
 * What a pod does on the stack's nodes, where no container runs: it behaves as its annotation or label says.
 *
 * ```yaml
 * metadata:
 *   annotations:
 *     stack.eks-actions.dev/behaviour: crash-loop
 *     stack.eks-actions.dev/exit-code: '3'
 * ```
 */

const prefix = 'stack.eks-actions.dev'

/** Annotations of a pod that the stack reads. All are optional. */
export const behaviourAnnotations = {
  /** One of {@link Behaviour}; also read as a label. */
  behaviour: `${prefix}/behaviour`,
  /** Which container misbehaves; the first one by default. The others run. */
  container: `${prefix}/container`,
  /** Exit code of `crash-loop` and `failing-job`, 1 by default. 137 is reported as OOMKilled. */
  exitCode: `${prefix}/exit-code`,
  /** What the container runtime says for `image-pull-error`, the kubelet for `config-error`, `mount-error` and `failing-readiness`. */
  message: `${prefix}/message`,
  /** How long `slow` takes to become ready; a Go duration such as `20s`, 5 s by default. */
  after: `${prefix}/after`,
  /** Absolute path of the file that `kubectl logs` shows, in the format of {@link formatLogLines}. */
  logFile: `${prefix}/log-file`,
} as const

/**
 * - `healthy`: ready at once, which is the default; a pod that is not restarted (a Job's) completes.
 * - `slow`: running, ready only after a while.
 * - `crash-loop`: its container ends with an exit code again and again, CrashLoopBackOff in between.
 * - `failing-job`: the same; by its name for pods that are not restarted, which fail for good.
 * - `image-pull-error`: ErrImagePull and ImagePullBackOff in turn.
 * - `config-error`: CreateContainerConfigError, as with a Secret that does not exist.
 * - `mount-error`: its volumes cannot be mounted, so that no container is created.
 * - `failing-readiness`: running, never ready.
 *
 * Pending pods need no behaviour: ask for a node label, or for more memory, than any node has, and the scheduler says so.
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

/** Lines in the format of a container runtime's log file, which `kubectl logs` reads. */
export function formatLogLines(lines: readonly string[], now: Date): string {
  return lines.map((line) => `${now.toISOString()} stdout F ${line}\n`).join('')
}

/** What the containers of each behaviour print, and what they had printed before their last restart. */
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
