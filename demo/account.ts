/** One-time setup of an empty account, before the first pull request. */

import path from 'node:path'
import { captureOutput } from '../stack/obtain/capture-output.ts'
import { readMirrorInputs } from '../stack/parts/downloads/client.ts'
import type { RunningStack } from '../stack/stack.ts'

const commandLine = path.resolve(import.meta.dirname, '../dist/cli/index.js')

/** Runs commands as a person types them in a checkout; `eksActions` takes the arguments of `npx eks-actions`. */
export interface Terminal {
  readonly eksActions: (...args: readonly string[]) => Promise<string>
  readonly run: (file: string, ...args: readonly string[]) => Promise<string>
}

export interface TerminalOptions {
  readonly cwd: string
  readonly PATH: string
  /** Of a person who administers the repository. */
  readonly token: string
  readonly signal: AbortSignal
}

/** A terminal with administrator credentials of AWS and GitHub. */
export function openTerminal({ env, facts }: RunningStack, { cwd, PATH, token, signal }: TerminalOptions): Terminal {
  // A terminal is not a job: it has none of the variables of a runner.
  const own = {
    ...Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GITHUB_'))),
    ...{ PATH, GITHUB_API_URL: String(facts.github?.url), GITHUB_TOKEN: token },
  }
  const start = (file: string, args: readonly string[]): Promise<string> =>
    captureOutput(file, args, { cwd, env: own, signal })
  return {
    eksActions: (...args) => start(process.execPath, [commandLine, ...args]),
    run: (file, ...args) => start(file, args),
  }
}

/** Arguments that prepare the account, and the repository, for all environments. */
export function buildBootstrapCommand(repository: string): readonly string[] {
  return ['bootstrap', '--github-repository', repository]
}

/** Arguments that write the lock file of the tools. The stack's mirror signs with its own keys. */
export function buildLockCommand(stack: RunningStack): readonly string[] {
  const { trustedKeys } = readMirrorInputs(stack.facts.downloads ?? {})
  return ['lock', '--tools', 'terraform,helm', '--verify', 'signature', '--trusted-keys', trustedKeys]
}
