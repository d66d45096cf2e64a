import { existsSync } from 'node:fs'
import path from 'node:path'
import { isBelow } from '../../runner/files/workspace.ts'
import type { RemoteState, Root } from '../model.ts'
import type { ProblemReporter } from '../problems.ts'
import { type AssignmentSources, readAssignments } from './assignments.ts'
import { readBackend } from './backend.ts'
import type { BackendConfigReader } from './backend-config.ts'
import { findRemovedExecPlugins } from './exec-plugins.ts'
import { findReadPaths } from './file-reads.ts'
import { identifyLocalState } from './identity.ts'
import { reportLiveTokens } from './live-tokens.ts'
import { selectBlocks, type ModuleFiles, type ModuleReader } from './module-files.ts'
import { findUsedModules } from './modules.ts'
import { findProviders, hasOwnAwsCredentials } from './providers.ts'
import { readRemoteStates } from './remote-states.ts'
import { createModuleScope } from './scope.ts'

export interface RootSettings extends AssignmentSources {
  readonly readBackendConfig: BackendConfigReader
}

const misnamedLockFile = 'terraform.lock.hcl'

/**
 * Reads one root from its files, without running Terraform.
 * @param name path below the environment
 * @returns undefined where it is refused; the reasons are reported
 */
export async function readRoot(
  name: string,
  folder: string,
  settings: RootSettings,
  reader: ModuleReader,
  report: ProblemReporter,
): Promise<Root | undefined> {
  const files = await reader.read(folder, report)
  const values = await readAssignments(files, settings, reader.display, report)
  const scope = createModuleScope({ files, rootFolder: folder, getArgument: (variable) => values.get(variable) })
  const modules = await findUsedModules({ files, scope, prefix: '' }, reader, report)
  const folders = [...new Set(modules.map((module) => module.files.folder))]
  reportMisnamedLock(folder, reader, report)
  for (const module of removeDuplicates(modules.map((one) => one.files))) reportLiveTokens(module, report)
  const backendConfig = await settings.readBackendConfig({ name, folder }, reader.display, report)
  const backend = readBackend(files, backendConfig, files.files[0]?.file ?? reader.display(folder), report)
  if (backend === undefined) return undefined
  const requiredVersion = readRequiredVersion(files)
  const remoteStates = modules.flatMap((module) => readRemoteStates(module.files, module.scope, module.prefix))
  return {
    name,
    folder,
    path: reader.display(folder),
    backend,
    ...(backendConfig.args.length === 0 ? {} : { backendConfig: backendConfig.args }),
    remoteStates,
    localModules: folders.filter((one) => one !== folder).sort(),
    files: selectOutside(
      folders,
      modules.flatMap((module) => findReadPaths(module.files, module.scope, reader.workspace)),
    ).filter((file) => !remoteStates.some(({ identity }) => identity === identifyLocalState(file))),
    providers: [...new Set(modules.flatMap((module) => findProviders(module.files)))].sort(),
    ...(modules.some((module) => hasOwnAwsCredentials(module.files)) ? { ownAwsCredentials: true } : {}),
    declaredOutputs: selectBlocks(files, 'output').flatMap(({ labels }) => labels),
    findings: removeDuplicates(modules.map((module) => module.files)).flatMap(findRemovedExecPlugins),
    ...(requiredVersion === undefined ? {} : { requiredVersion }),
  }
}

/** What a folder reads of other states, as a root without values from outside. */
export async function readReadingRoot(
  folder: string,
  reader: ModuleReader,
  report: ProblemReporter,
): Promise<{ readonly files: ModuleFiles; readonly remoteStates: readonly RemoteState[] }> {
  const files = await reader.read(folder, report)
  const values = await readAssignments(files, { varFiles: [], variables: {} }, reader.display, report)
  const scope = createModuleScope({ files, rootFolder: folder, getArgument: (variable) => values.get(variable) })
  const modules = await findUsedModules({ files, scope, prefix: '' }, reader, report)
  return {
    files,
    remoteStates: modules.flatMap((module) => readRemoteStates(module.files, module.scope, module.prefix)),
  }
}

function removeDuplicates(modules: readonly ModuleFiles[]): readonly ModuleFiles[] {
  return [...new Set(modules)]
}

/** Without what is in the root or its modules, which counts anyway. */
function selectOutside(folders: readonly string[], files: readonly string[]): readonly string[] {
  return [...new Set(files)].filter((file) => !folders.some((folder) => isBelow(folder, file))).sort()
}

function reportMisnamedLock(folder: string, reader: ModuleReader, report: ProblemReporter): void {
  const file = path.join(folder, misnamedLockFile)
  if (!existsSync(file)) return
  report({
    code: 'lock-file-misnamed',
    message: `${misnamedLockFile} is not read by Terraform; its name must be .${misnamedLockFile}`,
    location: { file: reader.display(file), line: 1 },
  })
}

function readRequiredVersion(files: ModuleFiles): string | undefined {
  const stated = selectBlocks(files, 'terraform')
    .map(({ body }) => body.required_version)
    .filter((text) => typeof text === 'string')
  return stated.length === 0 ? undefined : stated.join(', ')
}
