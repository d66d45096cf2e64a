import path from 'node:path'
import type { Host, Shield } from '../host/host.ts'
import { createRedactingStream } from '../secrets/redacting-stream.ts'
import type { Secrets } from '../secrets/secrets.ts'
import type { Child } from './child.ts'
import type { ExitStatus, StopReason } from './outcome.ts'
import { type Tail, openTail } from './tail.ts'

interface WatchOptions {
  readonly folder: string
  readonly show: 'live' | 'quiet'
  readonly onStdout: ((chunk: Uint8Array) => void) | undefined
  readonly onStderr: ((chunk: Uint8Array) => void) | undefined
  readonly timeoutMs: number | undefined
  readonly stop: AbortSignal | undefined
  /** From the interrupt by `stop` until it is killed; undefined if it is not. */
  readonly stopGraceMs: number | undefined
  readonly graceMs: number
  readonly maxOutputBytes: number
  readonly onInterrupt: () => void
  readonly host: Host
  readonly secrets: Secrets
  readonly signal: AbortSignal
}

const pollMs = 50

/**
 * Follows a child until it exits: shows its output, passes on a cancellation, and stops it at its timeout or if it floods the
 * disk.
 */
export async function watchChild(
  child: Child,
  options: WatchOptions,
): Promise<{ exit: ExitStatus; stopped: StopReason | undefined }> {
  let stopped: StopReason | undefined
  using timers = new DisposableStack()
  const stop = (reason: StopReason, graceMs: number | undefined): void => {
    if (stopped !== undefined && reason !== 'timed-out') return
    if (stopped === undefined) {
      stopped = reason
      child.interrupt()
      options.onInterrupt()
    }
    if (graceMs !== undefined) scheduleAfter(timers, graceMs, child.kill)
  }

  callOnAbort(timers, options.signal, () => {
    stop('cancelled', undefined)
  })
  callOnAbort(timers, options.stop, () => {
    stop('asked', options.stopGraceMs)
  })
  if (options.timeoutMs !== undefined) {
    scheduleAfter(timers, options.timeoutMs, () => {
      stop('timed-out', options.graceMs)
    })
  }

  using output = followOutput(options)
  let exit: ExitStatus | undefined
  void child.exited.then((ended) => (exit = ended))
  while (exit === undefined) {
    const more = output.read()
    if (output.size() > options.maxOutputBytes) stop('output-too-large', options.graceMs)
    if (more) await yieldToLoop()
    else await Promise.race([child.exited, delay(pollMs)])
  }
  output.seal()
  while (output.read()) await yieldToLoop()
  return { exit, stopped }
}

interface Output extends Disposable {
  /** Shows what is new; true if there is more to show. */
  readonly read: () => boolean
  readonly size: () => number
  /** Fixes the end at the current size: a grandchild that keeps writing must not keep us waiting. */
  readonly seal: () => void
}

/** Both streams of a child. Standard output first, which keeps a prompt before its error more often than not. */
function followOutput(options: WatchOptions): Output {
  using opened = new DisposableStack()
  const stdout = opened.use(openTail(path.join(options.folder, 'stdout')))
  const stderr = opened.use(openTail(path.join(options.folder, 'stderr')))
  const shield = options.show === 'live' ? opened.use(options.host.shield()) : undefined
  const shown = [
    showStream(stdout, options.onStdout, shield, options.secrets),
    showStream(stderr, options.onStderr, shield, options.secrets),
  ]
  const held = opened.move()
  return {
    read: () => shown.map((stream) => stream.read()).some(Boolean),
    size: () => stdout.size() + stderr.size(),
    seal: () => {
      shown.forEach((stream) => {
        stream.seal()
      })
    },
    [Symbol.dispose]: () => {
      shown.forEach((stream) => {
        stream.end()
      })
      held.dispose()
    },
  }
}

function showStream(
  source: Tail,
  consume: ((chunk: Uint8Array) => void) | undefined,
  shield: Shield | undefined,
  secrets: Secrets,
) {
  const clean = createRedactingStream(secrets)
  let sealedAt: number | undefined
  return {
    read: () =>
      source.read((chunk) => {
        consume?.(chunk)
        shield?.write(clean.push(chunk))
      }, sealedAt),
    seal: () => {
      sealedAt = source.size()
    },
    end: () => {
      const rest = clean.end()
      if (rest !== '') shield?.write(`${rest}\n`)
    },
  }
}

/** Also if the signal has already been aborted. */
function callOnAbort(listeners: DisposableStack, signal: AbortSignal | undefined, action: () => void): void {
  if (signal === undefined) return
  signal.addEventListener('abort', action)
  listeners.defer(() => {
    signal.removeEventListener('abort', action)
  })
  if (signal.aborted) action()
}

function scheduleAfter(timers: DisposableStack, ms: number, action: () => void): void {
  const timer = setTimeout(action, ms)
  timers.defer(() => {
    clearTimeout(timer)
  })
}

function delay(ms: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, ms))
}

function yieldToLoop(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve))
}
