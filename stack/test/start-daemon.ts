/** Starts one of the stack's own Node daemons for a test, without the orchestrator. */
import { spawn } from 'node:child_process'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

export interface TestDaemon {
  /** As the daemon announced it on its first line. */
  readonly url: string
  readonly folder: string
  readonly pid: number
  /** Stops the process; with `keep` the folder stays for another start. */
  readonly stop: (how?: { readonly keep: true }) => Promise<void>
}

/** Runs `script` with `--port 0 --folder <folder>` and waits for `listening on <url>`. */
export async function startTestDaemon(
  script: string,
  args: readonly string[] = [],
  folder?: string,
  env: Readonly<Record<string, string>> = {},
): Promise<TestDaemon> {
  const home = folder ?? (await mkdtemp(join(tmpdir(), 'eks-actions-daemon-')))
  const child = spawn(process.execPath, [script, '--port', '0', '--folder', home, ...args], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  })
  const gone = new Promise<void>((resolve) =>
    child.once('exit', () => {
      resolve()
    }),
  )
  let output = ''
  const url = await new Promise<string>((resolve, reject) => {
    const read = (chunk: Buffer): void => {
      output += chunk.toString()
      const found = /listening on (\S+)/.exec(output)?.[1]
      if (found) resolve(found)
    }
    child.stdout.on('data', read)
    child.stderr.on('data', read)
    child.once('exit', (code) => {
      reject(new Error(`${script} exited with ${code}:\n${output}`))
    })
  })
  return {
    url,
    folder: home,
    pid: child.pid ?? 0,
    stop: async (how) => {
      child.kill('SIGTERM')
      await gone
      if (!how) await rm(home, { recursive: true, force: true })
    },
  }
}
