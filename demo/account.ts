/** What a team does once with an empty account, before its first pull request. */

import path from 'node:path'
import { captureOutput } from '../stack/obtain/capture-output.ts'
import { readMirrorInputs } from '../stack/parts/downloads/client.ts'
import type { RunningStack } from '../stack/stack.ts'

/** Environments of the shop, the first one with the registry. */
export const shopEnvironments = ['staging', 'production'] as const
export type EnvironmentName = (typeof shopEnvironments)[number]

const commandLine = path.resolve(import.meta.dirname, '../dist/cli/index.js')

/** A command as a person types it in a checkout; the arguments of `npx eks-actions`. */
export interface Terminal {
  readonly eksActions: (...args: readonly string[]) => Promise<string>
  readonly run: (file: string, ...args: readonly string[]) => Promise<string>
}

/** The terminal of somebody with the rights of an administrator. */
export function openTerminal({ env }: RunningStack, cwd: string, PATH: string, signal: AbortSignal): Terminal {
  // A terminal is no job.
  const own = { ...Object.fromEntries(Object.entries(env).filter(([name]) => !name.startsWith('GITHUB_'))), PATH }
  const start = (file: string, args: readonly string[]): Promise<string> =>
    captureOutput(file, args, { cwd, env: own, signal })
  return {
    eksActions: (...args) => start(process.execPath, [commandLine, ...args]),
    run: (file, ...args) => start(file, args),
  }
}

/** Arguments that give an environment its state bucket and its roles. */
export function buildBootstrapCommand(environment: EnvironmentName, repository: string): readonly string[] {
  return [
    ...['provision', '--command', 'bootstrap', '--environment', environment],
    ...['--github-repository', repository, '--aws-region', 'eu-central-1'],
    ...['--role-policies', 'arn:aws:iam::aws:policy/PowerUserAccess'],
    ...['--plan-role', '--plan-role-policies', 'arn:aws:iam::aws:policy/job-function/ViewOnlyAccess'],
  ]
}

/** Arguments that write the lock file of the tools. The stack's mirror signs with keys of its own. */
export function buildLockCommand(stack: RunningStack): readonly string[] {
  const { trustedKeys } = readMirrorInputs(stack.facts.downloads ?? {})
  return ['lock', '--tools', 'terraform,helm', '--verify', 'signature', '--trusted-keys', trustedKeys]
}
