import path from 'node:path'
import { toList, type Mapping, readProperty } from '../../hcl/data.ts'
import { parseTemplate } from '../../hcl/expressions/parse.ts'
import { type TerraformValue, unknownValue } from '../../hcl/expressions/value.ts'
import type { Backend } from '../model.ts'
import type { ProblemReporter } from '../problems.ts'
import { type BackendConfig, readVariableSettings } from './backend-config.ts'
import { describeBackendFiles, findBackendFiles } from './backend-files.ts'
import { resolveStateIdentity, isSecretSetting, type BackendSettings, flattenSettings } from './identity.ts'
import { selectBlocks, locateAttribute, type ModuleFiles, type PlacedBlock } from './module-files.ts'
import { isRecord, toRecord } from '../../runner/records.ts'

/** The block that configures where a root stores its state. */
export interface BackendBlock {
  readonly type: string
  readonly body: Mapping
  /** The `terraform` block around it. */
  readonly around: PlacedBlock
  /** Names that lead to it from there. */
  readonly path: readonly string[]
}

/** The last one, because override files replace it; undefined if a folder has none. */
export function findBackendBlock(files: ModuleFiles): BackendBlock | undefined {
  return listBackendBlocks(files).at(-1)
}

/** All of them, also those that an override file replaces. */
export function listBackendBlocks(files: ModuleFiles): readonly BackendBlock[] {
  return selectBlocks(files, 'terraform').flatMap(listBackends)
}

/** Settings of the block as far as they are literals; an expression, which only OpenTofu accepts there, is undefined. */
export function readBackendSettings({ body }: Pick<BackendBlock, 'body'>): BackendSettings {
  return flattenSettings(
    Object.entries(body).map(([name, value]) => [name, hasExpression(value) ? unknownValue : toLiteral(value)]),
  )
}

/** Where the block names its state. */
export function locateBackend({ body, around, path: at }: BackendBlock): Backend['location'] {
  return locateAttribute(around, ...at, findNamingSetting(body))
}

/** @returns undefined where the block is refused */
export function readBackend(
  files: ModuleFiles,
  config: BackendConfig,
  fallbackFile: string,
  report: ProblemReporter,
): Backend | undefined {
  const block = findBackendBlock(files)
  if (block === undefined) return createLocalBackend(files, fallbackFile)
  const { type, body, around } = block
  const location = locateBackend(block)
  const interpolated = Object.entries(body).filter(([, value]) => hasExpression(value))
  for (const [name] of interpolated) {
    report({
      code: 'backend-interpolated',
      message: `${name} of the ${type} backend is an expression; Terraform accepts only literal values there`,
      location: locateAttribute(around, ...block.path, name),
    })
  }
  if (interpolated.length > 0) return undefined
  const stated = flattenSettings([...toLiterals(body), ...config.settings])
  const settings = new Map([...stated, ...readVariableSettings(type, stated, config.variables)])
  const identity = resolveStateIdentity({ type, settings, workspace: 'default', folder: files.folder })
  if (identity.known) return { type, identity: identity.identity, settings: selectScalars(settings), location }
  const message = `the ${type} backend does not set ${identity.missing.join(' and ')}`
  const beside = findBackendFiles(files.folder, identity.missing)
  const hint = describeBackendFiles(beside)
  const details = beside.map((name) => `not read: ${path.posix.join(path.posix.dirname(location.file), name)}`)
  report({ code: 'backend-incomplete', message, location, details, ...(hint === undefined ? {} : { hint }) })
  return undefined
}

function createLocalBackend(files: ModuleFiles, file: string): Backend | undefined {
  const identity = resolveStateIdentity({
    type: 'local',
    settings: new Map(),
    workspace: 'default',
    folder: files.folder,
  })
  return identity.known
    ? { type: 'local', identity: identity.identity, settings: {}, implicit: true, location: { file, line: 1 } }
    : undefined
}

function listBackends(around: PlacedBlock): readonly BackendBlock[] {
  const backends = toList(around.body.backend).flatMap((byType) =>
    isRecord(byType)
      ? Object.entries(byType).flatMap(([type, bodies]) =>
          toList(bodies).map((body) => ({ type, body, path: ['backend', type] })),
        )
      : [],
  )
  const clouds = toList(around.body.cloud).map((body) => ({ type: 'cloud', body, path: ['cloud'] }))
  return [...backends, ...clouds].map(({ type, body, path: at }) => ({
    type,
    body: flattenWorkspaces(isRecord(body) ? body : {}),
    around,
    path: at,
  }))
}

/** The setting that distinguishes this state from others: people look there first. */
function findNamingSetting(body: Mapping): string {
  return ['key', 'path', 'prefix', 'address', 'workspaces', 'secret_suffix'].find((name) => name in body) ?? ''
}

/** `workspaces {}` is a block, and blocks are lists. */
function flattenWorkspaces(body: Mapping): Mapping {
  const workspaces = readProperty(body, 'workspaces')
  return Array.isArray(workspaces) ? { ...body, workspaces: workspaces[0] as unknown } : body
}

function hasExpression(value: unknown): boolean {
  if (typeof value === 'string') return parseTemplate(value).kind !== 'literal' || value.startsWith('${')
  return Array.isArray(value) ? value.some(hasExpression) : Object.values(toRecord(value)).some(hasExpression)
}

function toLiterals(body: Mapping): readonly (readonly [string, TerraformValue])[] {
  return Object.entries(body).map(([name, value]) => [name, toLiteral(value)])
}

function toLiteral(value: unknown): TerraformValue {
  if (typeof value === 'string') {
    const template = parseTemplate(value)
    return template.kind === 'literal' ? template.value : value
  }
  if (Array.isArray(value)) return value.map(toLiteral)
  return isRecord(value) ? Object.fromEntries(toLiterals(value)) : (value as TerraformValue)
}

function selectScalars(settings: BackendSettings): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...settings].flatMap(([name, value]) =>
      value === undefined || isSecretSetting(name) ? [] : [[name, value] as const],
    ),
  )
}
