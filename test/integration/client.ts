/** Runs real clients against a stack. */

import { spawn } from 'node:child_process'
import path from 'node:path'
import { productBundle, runServedStep } from '../setup/served-steps.ts'

export interface ClientResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

interface ClientRunOptions {
  readonly cwd?: string
  readonly input?: string
}

export type Client = (command: readonly string[], options?: ClientRunOptions) => Promise<ClientResult>

/** A function that runs programs in an environment; it never rejects because of an exit code. */
export function createCommandClient(env: Readonly<Record<string, string | undefined>>): Client {
  return async ([file = '', ...args], options = {}) =>
    new Promise((resolve, reject) => {
      const child = spawn(file, args, { cwd: options.cwd, env: { ...process.env, ...env } })
      const output = { stdout: '', stderr: '' }
      for (const name of ['stdout', 'stderr'] as const) {
        child[name].setEncoding('utf8').on('data', (text: string) => (output[name] += text))
      }
      child.on('error', reject)
      child.on('close', (code) => {
        resolve({ code, ...output })
      })
      child.stdin.end(options.input ?? '')
    })
}

/** A function that runs the product's command line in an environment, without a process of its own. */
export function createProductClient(env: Readonly<Record<string, string | undefined>>): Client {
  const entries = Object.entries({ ...process.env, ...env }).filter(([, value]) => value !== undefined)
  return async (args, { cwd = process.cwd() } = {}) => {
    const output = { stdout: '', stderr: '' }
    const code = await runServedStep({
      entryPoint: path.join(productBundle, 'cli/index.js'),
      args,
      cwd,
      env: Object.fromEntries(entries) as Record<string, string>,
      onText: (text, stream) => (output[stream] += text),
    })
    return { code, ...output }
  }
}

/** Standard output, parsed if it is JSON. @throws Error with the output of the program if it fails */
export async function requireSuccess<T = unknown>(result: Promise<ClientResult>): Promise<T> {
  const { code, stdout, stderr } = await result
  if (code !== 0) throw new Error(`exit code ${code}\n${stdout}\n${stderr}`)
  return (/^\s*[[{"]/.test(stdout) ? JSON.parse(stdout) : stdout) as T
}
