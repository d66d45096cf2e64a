import path from 'node:path'
import { isMapping, listed, type Mapping, property } from '../../hcl/data.ts'
import { parseTemplate } from '../../hcl/expressions/parse.ts'
import type { Value } from '../../hcl/expressions/value.ts'
import type { Backend } from '../model.ts'
import type { Report } from '../problems.ts'
import { readValues } from './assignments.ts'
import { identityOf, isSecret, type Settings, settingsOf } from './identity.ts'
import { blocksOf, locationIn, type ModuleFiles, type PlacedBlock } from './module-files.ts'

/** The block that says where a root keeps its state. */
export interface BackendBlock {
  readonly type: string
  readonly body: Mapping
  /** The `terraform` block around it. */
  readonly around: PlacedBlock
  /** Names that lead to it from there. */
  readonly path: readonly string[]
}

/** The last one that is written, as override files replace it; undefined where a folder has none. */
export function backendBlock(files: ModuleFiles): BackendBlock | undefined {
  return blocksOf(files, 'terraform').flatMap(backendsIn).at(-1)
}

/** Settings of the input `backend-config`, read once for all roots of a run. */
export type BackendConfig = readonly (readonly [string, Value])[]

/**
 * Reads the entries of the input `backend-config` as Terraform reads `-backend-config`: an entry with `=` is a setting,
 * any other is a file of settings.
 */
export async function readBackendConfig(
  entries: readonly string[],
  workspace: string,
  display: (file: string) => string,
  report: Report,
): Promise<BackendConfig> {
  const settings: (readonly [string, Value])[] = []
  for (const entry of entries) {
    const sign = entry.indexOf('=')
    if (sign > 0) settings.push([entry.slice(0, sign).trim(), entry.slice(sign + 1).trim()])
    else settings.push(...(await readValues(path.resolve(workspace, entry), display, report)))
  }
  return settings
}

/** @returns undefined where the block is refused */
export function readBackend(
  files: ModuleFiles,
  config: BackendConfig,
  fallbackFile: string,
  report: Report,
): Backend | undefined {
  const block = backendBlock(files)
  if (block === undefined) return localBackend(files, fallbackFile)
  const { type, body, around } = block
  const location = locationIn(around, ...block.path, namingSetting(body))
  const interpolated = Object.entries(body).filter(([, value]) => hasExpression(value))
  for (const [name] of interpolated) {
    report({
      code: 'backend-interpolated',
      message: `${name} of the backend ${type} is an expression; Terraform takes literal values there`,
      location: locationIn(around, ...block.path, name),
    })
  }
  if (interpolated.length > 0) return undefined
  const settings = settingsOf([...literals(body), ...config])
  const identity = identityOf({ type, settings, workspace: 'default', folder: files.folder })
  if (identity.known) return { type, identity: identity.identity, settings: scalars(settings), location }
  const message = `the backend ${type} does not say its ${identity.missing.join(' and ')}`
  report({ code: 'backend-incomplete', message, location })
  return undefined
}

function localBackend(files: ModuleFiles, file: string): Backend | undefined {
  const identity = identityOf({ type: 'local', settings: new Map(), workspace: 'default', folder: files.folder })
  return identity.known
    ? { type: 'local', identity: identity.identity, settings: {}, location: { file, line: 1 } }
    : undefined
}

function backendsIn(around: PlacedBlock): readonly BackendBlock[] {
  const backends = listed(around.body.backend).flatMap((byType) =>
    isMapping(byType)
      ? Object.entries(byType).flatMap(([type, bodies]) =>
          listed(bodies).map((body) => ({ type, body, path: ['backend', type] })),
        )
      : [],
  )
  const clouds = listed(around.body.cloud).map((body) => ({ type: 'cloud', body, path: ['cloud'] }))
  return [...backends, ...clouds].map(({ type, body, path: at }) => ({
    type,
    body: flattened(isMapping(body) ? body : {}),
    around,
    path: at,
  }))
}

/** The setting that tells one state from others: people look there first. */
function namingSetting(body: Mapping): string {
  return ['key', 'path', 'prefix', 'address', 'workspaces', 'secret_suffix'].find((name) => name in body) ?? ''
}

/** `workspaces {}` is a block, and blocks are lists. */
function flattened(body: Mapping): Mapping {
  const workspaces = property(body, 'workspaces')
  return Array.isArray(workspaces) ? { ...body, workspaces: workspaces[0] as unknown } : body
}

function hasExpression(value: unknown): boolean {
  if (typeof value === 'string') return parseTemplate(value).kind !== 'literal' || value.startsWith('${')
  return typeof value === 'object' && value !== null && Object.values(value).some(hasExpression)
}

function literals(body: Mapping): readonly (readonly [string, Value])[] {
  return Object.entries(body).map(([name, value]) => [name, literal(value)])
}

function literal(value: unknown): Value {
  if (typeof value === 'string') {
    const template = parseTemplate(value)
    return template.kind === 'literal' ? template.value : value
  }
  if (Array.isArray(value)) return value.map(literal)
  return isMapping(value) ? Object.fromEntries(literals(value)) : (value as Value)
}

function scalars(settings: Settings): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...settings].flatMap(([name, value]) => (value === undefined || isSecret(name) ? [] : [[name, value] as const])),
  )
}
