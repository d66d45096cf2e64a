import { evaluateData } from '../../hcl/expressions/evaluate.ts'
import type { Scope } from '../../hcl/expressions/scope.ts'
import {
  isListValue,
  isObjectValue,
  convertToText,
  unknownValue,
  type TerraformValue,
} from '../../hcl/expressions/value.ts'
import { evaluateTexts, getKnownText, type TextPattern } from '../../hcl/expressions/text-pattern.ts'
import { parseTemplate } from '../../hcl/expressions/parse.ts'
import type { RemoteState, RemoteStateConfig } from '../model.ts'
import { resolveStateIdentity, flattenSettings } from './identity.ts'
import { selectBlocks, locateAttribute, type ModuleFiles, type PlacedBlock } from './module-files.ts'
import { createInstanceScope, evaluateAttribute } from './scope.ts'
import { isRecord } from '../../runner/records.ts'

/**
 * The `terraform_remote_state` data sources of a module, with `for_each` over what is known as one for each instance.
 * @param prefix of the names: empty for a root, `module.x.` within a module
 */
export function readRemoteStates(files: ModuleFiles, scope: Scope, prefix: string): readonly RemoteState[] {
  return [...readStateBlocks(files, scope, prefix), ...readTfeOutputs(files, scope, prefix)]
}

/** `tfe_outputs` reads the state of a workspace of HCP Terraform by its name. */
function readTfeOutputs(files: ModuleFiles, scope: Scope, prefix: string): readonly RemoteState[] {
  return selectBlocks(files, 'data', 'tfe_outputs').map((block): RemoteState => {
    const organization = evaluatePattern(block.body.organization ?? '${null}', scope)
    const workspace = evaluatePattern(block.body.workspace, scope)
    const settings = new Map([
      ['organization', getKnownText(organization)],
      ['workspaces.name', getKnownText(workspace)],
    ])
    const found = resolveStateIdentity({ type: 'remote', settings, workspace: 'default', folder: scope.folder })
    const patterns = new Map([
      ['organization', organization],
      ['workspaces.name', workspace],
    ])
    return {
      name: `${prefix}${block.labels[1] ?? ''}`,
      identity: found.known ? found.identity : undefined,
      ...(found.known ? {} : { config: { type: 'remote', settings: patterns } }),
      outputs: 'all',
      location: locateAttribute(block, 'workspace'),
    }
  })
}

function readStateBlocks(files: ModuleFiles, scope: Scope, prefix: string): readonly RemoteState[] {
  return selectBlocks(files, 'data', 'terraform_remote_state').flatMap((block) => {
    const label = block.labels[1] ?? ''
    const outputs = findUsedOutputs(files, label)
    const location = locateAttribute(block, 'config')
    return listInstances(block, scope).map(({ suffix, scope: own }): RemoteState => {
      const { identity, role } = resolveRemoteState(block, own)
      return {
        name: `${prefix}${label}${suffix}`,
        identity,
        ...(role === undefined ? {} : { role }),
        ...(identity === undefined ? { config: describeConfig(block, own) } : {}),
        outputs,
        location,
      }
    })
  })
}

/** What is known of a configuration that is computed. */
function describeConfig(block: PlacedBlock, scope: Scope): RemoteStateConfig {
  const type = evaluateData(block.body.backend, scope)
  const { config } = block.body
  const settings = isRecord(config)
    ? new Map(Object.entries(config).map(([name, data]) => [name, evaluatePattern(data, scope)]))
    : toPatterns(evaluateData(config ?? {}, scope))
  return { type: typeof type === 'string' ? type : undefined, settings }
}

function evaluatePattern(data: unknown, scope: Scope): TextPattern {
  if (typeof data !== 'string') return [convertToText(evaluateData(data, scope))]
  const [only, ...others] = evaluateTexts(parseTemplate(data), scope)
  return only !== undefined && others.length === 0 ? only : [undefined]
}

function toPatterns(value: TerraformValue): ReadonlyMap<string, TextPattern> | undefined {
  if (!isObjectValue(value)) return undefined
  return new Map(Object.entries(value).map(([name, one]) => [name, [convertToText(one)]]))
}

function resolveRemoteState(
  block: PlacedBlock,
  scope: Scope,
): Pick<RemoteState, 'role'> & { readonly identity?: string } {
  const type = evaluateAttribute(block, 'backend', scope)
  const config = block.body.config === undefined ? {} : evaluateAttribute(block, 'config', scope)
  const workspace = evaluateData(block.body.workspace ?? 'default', scope)
  if (typeof type !== 'string' || typeof workspace !== 'string' || !isObjectValue(config)) return {}
  const settings = flattenSettings(Object.entries(config))
  const found = resolveStateIdentity({ type, settings, workspace, folder: scope.folder })
  // developer.hashicorp.com/terraform/language/backend/s3, "Assume Role Configuration"; the second is the former name.
  const role = settings.get('assume_role.role_arn') ?? settings.get('role_arn')
  return { ...(found.known ? { identity: found.identity } : {}), ...(role === undefined ? {} : { role }) }
}

interface Instance {
  readonly suffix: string
  readonly scope: Scope
}

function listInstances(block: PlacedBlock, scope: Scope): readonly Instance[] {
  const forEach = block.body.for_each
  const over = forEach === undefined ? unknownValue : evaluateAttribute(block, 'for_each', scope)
  const entries = listEntries(over)
  if (entries === undefined) return [{ suffix: '', scope }]
  return entries.map(([key, value]) => ({ suffix: `["${key}"]`, scope: createInstanceScope(scope, { key, value }) }))
}

function listEntries(over: TerraformValue): readonly (readonly [string, TerraformValue])[] | undefined {
  if (isObjectValue(over)) return Object.entries(over)
  if (!isListValue(over)) return undefined
  const texts = over.map(convertToText)
  return texts.every((text) => text !== undefined) ? texts.map((text) => [text, text] as const) : undefined
}

/**
 * Names of the outputs of `data.terraform_remote_state.<label>` that the module's code uses; `all` where the object
 * itself is passed on. `depends_on` uses none.
 */
export function findUsedOutputs(files: ModuleFiles, label: string): readonly string[] | 'all' {
  const reference = new RegExp(
    String.raw`(?<![\w.-])data\s*\.\s*terraform_remote_state\s*\.\s*${label}(?![\w-])` +
      String.raw`(?:\s*\[[^\]]*\]|\s*\.\s*(?:\d+|\*))*` +
      String.raw`(?:\s*\.\s*(?<attribute>[\w\-]+))?` +
      String.raw`(?:\s*(?:\.\s*(?<name>[\p{ID_Start}_][\p{ID_Continue}\-]*)|\[\s*"(?<key>[^"]+)"\s*\]))?`,
    'gu',
  )
  const used = new Set<string>()
  for (const { code } of files.files) {
    for (const { groups, index } of code.matchAll(reference)) {
      const { attribute, name, key } = groups ?? {}
      if (attribute === undefined ? isDependency(code, index) : attribute !== 'outputs') continue
      // An escaped quote of a JSON file leaves a space behind when it is masked.
      const output = name ?? key?.trim()
      if (output === undefined) return 'all'
      used.add(output)
    }
  }
  return [...used].sort()
}

function isDependency(code: string, at: number): boolean {
  return /\bdepends_on\s*=\s*\[[^\]]*$/.test(code.slice(0, at))
}
