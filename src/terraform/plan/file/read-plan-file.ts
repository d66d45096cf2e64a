import { type ConfigurationFile, readConfiguration } from '../../../hcl/file.ts'
import { mergeBlocks, selectBlocks, sortAsMerged } from '../../configuration/module-files.ts'
import { type PlanArchive, withPlanArchive } from '../../store/plan-archive.ts'
import type { PlanJson, ResourceChangeJson } from '../changes.ts'
import { outputFields, readDynamicValue, resourceFields, toOutputChange, toResourceChange } from './change.ts'
import { type Message, readMessage, UnreadablePlan } from './message.ts'
import { omitUnknown } from './value.ts'

/** Numbers of fields in the message `Plan` of Terraform's `planfile.proto`. */
const field = {
  version: 1,
  variables: 2,
  resourceChanges: 3,
  outputChanges: 4,
  targets: 5,
  backend: 13,
  terraformVersion: 14,
  relevantAttributes: 15,
  forcedReplacements: 16,
  mode: 17,
  resourceDrift: 18,
  checks: 19,
  errored: 20,
  timestamp: 21,
  functionResults: 22,
  isApplicable: 25,
  isComplete: 26,
  applyTimeVariables: 28,
} as const

/** Of the format, see `planfile/tfplan.go` of Terraform. */
const formatVersion = 3

/** What a plan file holds. */
export interface PlanFileContent {
  readonly plan: PlanJson
  /**
   * Whether all sensitive values are marked. Of an object that is gone only the state before is left, which may lack the marks
   * of the schema.
   */
  readonly isMarked: boolean
}

/**
 * Reads from a plan file what `terraform show -json` would print of it, without Terraform: that starts every provider again,
 * for its schema. What is there is read exactly, or nothing is.
 * @param terraformVersion without `v`
 * @returns undefined where only Terraform can tell: the plan is in another format, or of a version that does not record
 *   which values the provider's schema calls sensitive
 */
export async function readPlanFile(file: string, terraformVersion: string): Promise<PlanFileContent | undefined> {
  if (!hasSchemaMarks(terraformVersion)) return undefined
  try {
    return await withPlanArchive(file, async (archive) => {
      if (!archive.names.includes('tfplan')) return undefined
      const plan = readMessage(await archive.read('tfplan'), Object.values(field))
      assertComplete(plan, terraformVersion)
      const changes = readChanges(plan)
      const isMarked = !changes.resource_drift.some(({ change }) => change.actions.includes('delete'))
      return { plan: { ...changes, ...(await readVariables(plan, archive)) }, isMarked }
    })
  } catch (error) {
    if (error instanceof UnreadablePlan) return undefined
    throw error
  }
}

/** From 1.11 on, plans record the marks of the schema next to those of the configuration. */
function hasSchemaMarks(version: string): boolean {
  const [major = 0, minor = 0] = version.split('.').map(Number)
  return major === 1 && minor >= 11
}

function assertComplete(plan: Message, terraformVersion: string): void {
  if (plan.number(field.version) !== formatVersion) throw new UnreadablePlan('the format is another one')
  if (plan.text(field.terraformVersion) !== terraformVersion) throw new UnreadablePlan('the version is another one')
  if (plan.number(field.errored) !== 0) throw new UnreadablePlan('the plan ended with an error')
  // The drift that a plan of this kind is about is all that Terraform would show.
  if (plan.number(field.mode) > 1) throw new UnreadablePlan('the plan only refreshes')
}

function readChanges(plan: Message): PlanJson & Required<Pick<PlanJson, 'resource_drift'>> {
  const drift = plan.messages(field.resourceDrift, resourceFields).map(toResourceChange)
  const outputs = plan.messages(field.outputChanges, outputFields).map(toOutputChange)
  return {
    resource_changes: sortByAddress(plan.messages(field.resourceChanges, resourceFields).map(toResourceChange)),
    resource_drift: sortByAddress(drift.filter(({ change }) => !change.actions.includes('no-op'))),
    output_changes: toRecordOnce(outputs.toSorted(([a], [b]) => (a < b ? -1 : 1))),
    relevant_attributes: plan.messages(field.relevantAttributes, [1, 2]).map((one) => ({ resource: one.text(1) })),
  }
}

/** In the file they stand in the order in which Terraform happened to plan them. */
function sortByAddress(changes: readonly ResourceChangeJson[]): readonly ResourceChangeJson[] {
  const { compare } = new Intl.Collator('en', { numeric: true })
  return changes.toSorted((a, b) => compare(a.address, b.address))
}

/** Values of variables, and which of them are declared as sensitive. */
async function readVariables(
  plan: Message,
  archive: PlanArchive,
): Promise<Pick<PlanJson, 'variables' | 'configuration'>> {
  const declared = await readSensitiveVariables(archive)
  if (declared.size === 0) return {}
  const given = toRecordOnce(
    plan.messages(field.variables, [1, 2]).map((entry) => {
      const value = entry.message(2, [1])
      return [entry.text(1), value === undefined ? null : omitUnknown(readDynamicValue(value))] as const
    }),
  )
  const names = [...declared.keys()]
  return {
    variables: Object.fromEntries(names.map((name) => [name, { value: given[name] ?? declared.get(name) }])),
    configuration: {
      root_module: { variables: Object.fromEntries(names.map((name) => [name, { sensitive: true }])) },
    },
  }
}

/** Sensitive variables of the root module with their defaults, from the configuration in the plan. */
async function readSensitiveVariables({ names, read }: PlanArchive): Promise<ReadonlyMap<string, unknown>> {
  const prefix = 'tfconfig/m-/'
  const own = sortAsMerged(names.flatMap((name) => (name.startsWith(prefix) ? [name.slice(prefix.length)] : [])))
  const texts = await Promise.all(
    own.map(async (name) => [name, (await read(prefix + name)).toString('utf8')] as const),
  )
  // Most roots declare nothing as sensitive, and need not be parsed again.
  if (!texts.some(([, text]) => text.includes('sensitive'))) return new Map()
  const files = await Promise.all(texts.map(([name, text]) => parseVariables(name, text)))
  const declared = [...mergeBlocks(selectBlocks({ folder: '', files }, 'variable'))]
  return new Map(
    declared.flatMap(([name, { body }]) => (isTurnedOff(body.sensitive) ? [] : [[name, body.default ?? null]])),
  )
}

async function parseVariables(name: string, text: string): Promise<ConfigurationFile> {
  const result = await readConfiguration(name, text, ({ type }) => type === 'variable')
  if (!result.ok) throw new UnreadablePlan(`${name} is not valid configuration`)
  return result.file
}

/** Whatever else stands there may be true. */
function isTurnedOff(value: unknown): boolean {
  return value === undefined || value === false || value === 'false'
}

/** @throws UnreadablePlan if a name comes twice */
function toRecordOnce<T>(entries: readonly (readonly [string, T])[]): Readonly<Record<string, T>> {
  if (new Set(entries.map(([name]) => name)).size !== entries.length) throw new UnreadablePlan('a name comes twice')
  return Object.fromEntries(entries)
}
