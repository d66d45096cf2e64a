import { existsSync, statSync } from 'node:fs'
import path from 'node:path'
import { suggestName } from '../../runner/contract/suggest-name.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { isBelow, resolveInside, resolveRealPath, toRelativePath } from '../../runner/files/workspace.ts'
import { createBackendConfigReader } from '../configuration/backend-config.ts'
import type { EnvironmentVariables } from '../../runner/host/environment.ts'
import { createModuleReader } from '../configuration/module-files.ts'
import { readRoot } from '../configuration/root.ts'
import { buildGraph } from '../graph/graph.ts'
import type { TerraformEnvironment, Root } from '../model.ts'
import { type Problem, createProblemsError, type ProblemReporter } from '../problems.ts'
import { findRoots, listEnvironments, walkTerraformFolders } from './folders.ts'
import { readForeignStates, reportForeignStates, reportSharedStates } from './foreign-states.ts'
import { findDoubtfulReads } from './state-reads.ts'
import { selectKnownDependencies, readEnvironmentSettings, settingsFile } from './settings.ts'

export interface EnvironmentRequest {
  /** The repository, or a tree of one of its commits; all paths in messages are relative to it. */
  readonly workspace: string
  /** Folder of the environments, absolute or relative to the workspace. */
  readonly directory: string
  /** Folder below it. */
  readonly environment: string
  /** Paths as of `-var-file`, absolute or relative to the workspace. */
  readonly varFiles: readonly string[]
  /** Entries as of `-backend-config`: `key=value`, or files in the root's folder or the workspace; `{root}` is its name. */
  readonly backendConfig: readonly string[]
  /** Values of variables from the job's environment, by name without `TF_VAR_`. */
  readonly variables?: Readonly<Record<string, string>>
  /** The job's environment, from which Terraform fills some backends. */
  readonly backendVariables?: EnvironmentVariables
}

/**
 * Reads an environment from its files: the roots at any depth and the order in which they can be applied. Terraform does
 * not run and nothing is written.
 * @throws ActionError `environment-not-found`, or with all reasons for which the environment is refused, each with its
 *   file and line; the code is that of the first
 */
export async function readEnvironment(request: EnvironmentRequest): Promise<TerraformEnvironment> {
  const workspace = resolveRealPath(request.workspace)
  const directory = path.resolve(workspace, request.directory)
  const folder = resolveEnvironmentFolder(directory, request.environment, workspace)
  const reader = createModuleReader(workspace)
  const { problems, report } = createProblemCollector()
  const settings = readEnvironmentSettings(folder, reader.display, report)
  const folders = walkTerraformFolders(folder, settings.ignore, workspace)
  const { names, passedOver } = await findRoots(folder, folders, reader, report)
  if (names.length === 0 && problems.size === 0)
    throw createEmptyEnvironmentError(request.environment, reader.display(folder))
  const readBackendConfig = createBackendConfigReader({
    entries: request.backendConfig,
    workspace,
    variables: request.backendVariables ?? {},
  })
  const varFiles = request.varFiles.map((file) => path.resolve(workspace, file))
  const rootSettings = { varFiles, variables: request.variables ?? {}, readBackendConfig }
  const roots: Root[] = []
  for (const name of names) {
    const root = await readRoot(name, resolveRealPath(path.join(folder, name)), rootSettings, reader, report)
    if (root !== undefined) roots.push(root)
  }
  reportSharedStates(roots, report)
  const foreign = await readForeignStates(resolveRealPath(directory), folder, workspace)
  reportForeignStates(roots, foreign, settings.reads, report)
  const shown = reader.display(path.join(folder, settingsFile))
  const stated = selectKnownDependencies('depends-on', settings.dependsOn, names, shown, report)
  const cut = selectKnownDependencies('cut', settings.cut, names, shown, report)
  const graph = buildGraph(roots, { stated, cut, order: settings.order })
  const findings = findDoubtfulReads({ roots, foreign, stated })
  const [first, ...others] = problems.values()
  if (first !== undefined) throw createProblemsError(request.environment, [first, ...others])
  const { deletionProtection, ignore, mayRead } = settings
  return {
    name: request.environment,
    folder,
    path: reader.display(folder),
    graph,
    ignore,
    passedOver,
    findings,
    deletionProtection,
    mayRead,
  }
}

/** A module used by several roots is checked for each of them; its problems are reported once. */
function createProblemCollector(): {
  readonly problems: ReadonlyMap<string, Problem>
  readonly report: ProblemReporter
} {
  const problems = new Map<string, Problem>()
  return {
    problems,
    report: (problem) => {
      const { code, message, location } = problem
      const key = JSON.stringify([code, message, location])
      if (!problems.has(key)) problems.set(key, problem)
    },
  }
}

function resolveEnvironmentFolder(directory: string, environment: string, workspace: string): string {
  const shown = toRelativePath(workspace, directory) || '.'
  if (!existsSync(directory) || !statSync(directory).isDirectory()) {
    throw new ActionError('environment-not-found', `there is no folder ${shown}`, {
      hint: 'Set the input directory to the folder that holds the environments.',
    })
  }
  // A link may lead to any folder of the workspace; a name may not leave the directory.
  const named = path.resolve(directory, environment)
  const resolved = isBelow(directory, named) ? resolveInside(workspace, named, 'folder') : undefined
  if (resolved?.ok === true && !isBelow(resolved.path, resolveRealPath(directory))) return resolved.path
  throw new ActionError('environment-not-found', `there is no environment ${environment} in ${shown}`, {
    hint: adviseEnvironment(environment, listEnvironments(directory, workspace)),
  })
}

function adviseEnvironment(environment: string, found: readonly string[]): string {
  if (found.length === 0) {
    return 'It has no folder with Terraform roots: set the input directory to the folder that holds the environments.'
  }
  const near = suggestName(environment, found)
  return `${near === undefined ? '' : `${near} `}Set environment to one of the folders there: ${found.join(', ')}.`
}

function createEmptyEnvironmentError(environment: string, shown: string): ActionError {
  return new ActionError('environment-not-found', `${environment} has no Terraform roots`, {
    details: [`${shown} has no folder with *.tf files other than modules`],
    location: { file: shown },
    hint: 'Add a folder with Terraform files, for example 10-vpc/main.tf.',
  })
}
