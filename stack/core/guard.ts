import { spawn } from 'node:child_process'

/**
 * Runs a command once this process has ended without releasing the guard, even if it was killed.
 *
 * A shell in a session of its own reads from a pipe that only this process can write to: the kernel closes it together with the
 * process, whatever ends it. Nothing polls, and until then the shell is all that waits.
 * @returns releases the guard; resolves once it is gone
 */
export function runOnDeath(command: readonly string[]): () => Promise<void> {
  const script = `read -r word || exec "$@"`
  const guard = spawn('/bin/sh', ['-c', script, 'sh', ...command], {
    stdio: ['pipe', 'ignore', 'ignore'],
    detached: true,
  })
  const ended = new Promise<void>((resolve) => {
    guard.once('error', () => {
      resolve()
    })
    guard.once('exit', () => {
      resolve()
    })
  })
  // Neither keeps this process alive. Without a shell the pipe breaks, which costs only the guard.
  guard.unref()
  const pipe = guard.stdin as typeof guard.stdin & { readonly unref: () => void }
  pipe.on('error', () => undefined)
  pipe.unref()
  return async () => {
    guard.ref()
    pipe.end('released\n')
    await ended
  }
}
