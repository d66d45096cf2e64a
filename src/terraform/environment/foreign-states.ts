import path from 'node:path'
import { isBelow, resolveRealPath } from '../../runner/files/workspace.ts'
import { readBackend } from '../configuration/backend.ts'
import { noBackendConfig } from '../configuration/backend-config.ts'
import { createBackendReader } from '../configuration/module-files.ts'
import type { Backend, Root } from '../model.ts'
import { formatLocation, type ProblemReporter } from '../problems.ts'
import { listEnvironments, walkTerraformFolders } from './folders.ts'

/** States of the other environments by identity, with the path of the root that owns each. */
export type ForeignStates = ReadonlyMap<string, ForeignState>

interface ForeignState {
  /** Name of the environment. */
  readonly environment: string
  readonly path: string
  /** Name of the root in it. */
  readonly root: string
  readonly backend: Backend
}

/**
 * Reads the backends of the environments next to `environment`, as far as their blocks are complete. Problems there are
 * reported when they are run themselves.
 * @param environment real path of its folder
 */
export async function readForeignStates(
  directory: string,
  environment: string,
  workspace: string,
): Promise<ForeignStates> {
  const reader = createBackendReader(workspace)
  const states = new Map<string, ForeignState>()
  const others = listEnvironments(directory, workspace).filter(
    (name) => resolveRealPath(path.join(directory, name)) !== environment,
  )
  for (const name of others) {
    for (const folder of walkTerraformFolders(path.join(directory, name), [], workspace)) {
      const absolute = resolveRealPath(path.join(directory, name, folder))
      // A folder that both environments link to is a shared root, whose state is not that of another one.
      if (isBelow(environment, absolute)) continue
      const files = await reader.read(absolute, ignoreProblem)
      const backend = readBackend(files, noBackendConfig, reader.display(absolute), ignoreProblem)
      if (backend !== undefined)
        states.set(backend.identity, { environment: name, path: reader.display(absolute), root: folder, backend })
    }
  }
  return states
}

/**
 * Reports roots that write or read the state of another environment.
 * @param shared names of environments that may be read
 */
export function reportForeignStates(
  roots: readonly Root[],
  foreign: ForeignStates,
  shared: readonly string[],
  report: ProblemReporter,
): void {
  for (const root of roots) {
    const owner = foreign.get(root.backend.identity)
    if (owner !== undefined) {
      report({
        code: 'foreign-environment',
        message: `${root.name} keeps its state in the same place as ${owner.path} of another environment: ${root.backend.identity}`,
        location: root.backend.location,
        details: [`other backend: ${formatLocation(owner.backend.location)}`],
      })
    }
    for (const { name, identity, location } of root.remoteStates) {
      const read = identity === undefined ? undefined : foreign.get(identity)
      if (read === undefined || identity === root.backend.identity || shared.includes(read.environment)) continue
      const own = roots.find((one) => one.name === read.root)
      const meant =
        own === undefined ? '' : `If ${own.name} of this environment is meant, its state is ${own.backend.identity}. `
      report({
        code: 'foreign-environment',
        message: `${root.name} reads the state of ${read.path} of another environment as ${name}`,
        location,
        hint: `${meant}If ${read.environment} is shared on purpose, write reads: [${read.environment}] into environment.yaml.`,
      })
    }
  }
}

/** Reports roots of one environment that share a state. */
export function reportSharedStates(roots: readonly Root[], report: ProblemReporter): void {
  for (const [identity, sharing] of Map.groupBy(roots, ({ backend }) => backend.identity)) {
    const [, second] = sharing
    if (second === undefined) continue
    report({
      code: 'state-shared',
      message: `${sharing.map(({ name }) => name).join(' and ')} share one state: ${identity}`,
      location: second.backend.location,
      details: sharing.map(({ name, backend }) => `${name}: ${formatLocation(backend.location)}`),
    })
  }
}

function ignoreProblem(): void {
  // See readForeignStates.
}
