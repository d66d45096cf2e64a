/** Prerequisites of the recipes: Python, Go, apt, root. Missing ones are installed where possible. */

import { readFile } from 'node:fs/promises'
import { delimiter } from 'node:path'
import type { PrepareContext } from '../part.ts'
import { captureOutput } from './capture-output.ts'
import { findWorkingProgram } from './machine-programs.ts'

/** Something the machine lacks and that cannot be installed automatically; the message says how to install it. */
export class MissingPrerequisite extends Error {
  readonly command: string

  constructor(what: string, command: string) {
    super(`${what} Install it with: ${command}`)
    this.name = 'MissingPrerequisite'
    this.command = command
  }
}

/** Properties of the machine; a parameter, so that tests can describe other machines. */
export interface Machine {
  readonly path: string
  readonly isRoot: boolean
  /** True where apt-get installs packages. */
  readonly isDebian: boolean
}

export async function describeMachine(): Promise<Machine> {
  const release = await readFile('/etc/os-release', 'utf8').catch(() => '')
  return {
    // Daemons are in sbin folders, which are not on an ordinary user's PATH.
    path: [process.env.PATH ?? '', '/usr/sbin', '/sbin'].join(delimiter),
    isRoot: process.getuid?.() === 0,
    isDebian: /^ID(_LIKE)?=.*debian/m.test(release),
  }
}

/**
 * Returns a Python 3 that can create virtual environments; installs it as root on Debian.
 * @throws MissingPrerequisite
 */
export async function requirePython(context: PrepareContext, machine: Machine): Promise<string> {
  const found = await findWorkingPython(context, machine)
  if (found) return found
  const packages = ['python3', 'python3-venv']
  await installAptPackages(packages, 'Python 3 with venv is missing.', context, machine)
  const installed = await findWorkingPython(context, machine)
  if (installed) return installed
  throw new MissingPrerequisite('Python 3 with venv is missing.', `apt-get install ${packages.join(' ')}`)
}

async function findWorkingPython(context: PrepareContext, machine: Machine): Promise<string | undefined> {
  const found = await findWorkingProgram('python3', { args: ['-c', 'import venv, ensurepip'] }, machine, context)
  return found?.file
}

/**
 * Requires root privileges.
 * @throws MissingPrerequisite with `why` and a command that runs the stack as root
 */
export function requireRoot(why: string, machine: Pick<Machine, 'isRoot'>): void {
  if (!machine.isRoot) throw new MissingPrerequisite(`${why} needs root.`, 'sudo -E npm run stack -- up')
}

/** Installs Debian packages on the machine, or throws with the command that does. */
export async function installAptPackages(
  packages: readonly string[],
  why: string,
  context: PrepareContext,
  machine: Machine,
): Promise<void> {
  const command = `apt-get install -y ${packages.join(' ')}`
  if (!machine.isDebian) throw new MissingPrerequisite(why, `your package manager (on Debian: ${command})`)
  if (!machine.isRoot) throw new MissingPrerequisite(why, `sudo ${command}`)
  context.progress(`${why} Installing ${packages.join(', ')} with apt-get`)
  await refreshAptLists(packages, context)
  await captureOutput('apt-get', ['install', '-y', '--no-install-recommends', ...packages], {
    ...context,
    env: { DEBIAN_FRONTEND: 'noninteractive' },
  })
}

/** Refreshes apt's lists if they lack one of the packages. */
export async function refreshAptLists(packages: readonly string[], context: PrepareContext): Promise<void> {
  const policy = await captureOutput('apt-cache', ['policy', ...packages], context)
  const known = policy.match(/^ {2}Candidate: (?!\(none\))/gm)?.length ?? 0
  if (known < packages.length) await captureOutput('apt-get', ['update', '-q'], context)
}
