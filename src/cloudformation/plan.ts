import { createHash } from 'node:crypto'
import type { CreateChangeSetInput } from '../aws/cloudformation-types.ts'
import { createStackCaller, type StackCaller } from './calls.ts'
import {
  type ChangeSetDescription,
  createChangeSet,
  deleteChangeSet,
  describeChangeSet,
  discardChangeSet,
  isEmptyChangeSet,
  listChangeSets,
} from './change-set.ts'
import { digestChanges } from './changes.ts'
import { removeStack } from './delete.ts'
import { assertTemplateValid } from './lint/lint-template.ts'
import type { ChangeSetReference, StackContext, StackDescription, StackPlan, StackSpec } from './model.ts'
import { assertNothingToPackage } from './packaged-files.ts'
import { assertTemplateReadable, checkTemplate, type TemplateSummary, toTemplateError } from './preflight.ts'
import { describeStack, isUnborn } from './stack.ts'
import { assertChangeable, isDead } from './states.ts'
import { listTemplates } from './template-files.ts'
import { assertUploadPossible, resolveTemplateUrls, provideTemplate, type TemplateSource } from './template-upload.ts'

export interface StackPlanOptions {
  /** `show`: the change set is kept, as a record of what was shown. `apply`: it is executed next. */
  readonly purpose: 'show' | 'apply'
  /**
   * `review`: the run belongs to a change that nobody has approved yet; what it leaves is compared with, never executed.
   * `protected`: what it leaves may be executed.
   */
  readonly place: 'review' | 'protected'
  /** Whether a stack whose creation failed is deleted first. Only for `apply`. */
  readonly removesDead: boolean
}

/**
 * Plans a stack: a change set of this template and these inputs. For apply, it is the change set that a plan of the same content
 * has left, if that is still valid and is exactly that; otherwise a new one.
 * @throws ActionError `template-invalid`, `stack-busy`, `stack-stuck`, and those of `toAwsError`
 */
export async function planStack(
  given: StackSpec,
  options: StackPlanOptions,
  context: StackContext,
): Promise<StackPlan> {
  assertTemplatesUsable(given, context)
  const packaged = resolveTemplateUrls(given.template, given.bucket ?? '', context.aws.region)
  const request = { ...given, template: { ...given.template, text: packaged.text } }
  const call = createStackCaller(request.name, context)
  const stack = await openStack(call, request, options, context)
  const source = await provideTemplate(packaged, request.bucket, context)
  const summary = await checkTemplate(call, request, source, stack)
  const content = digestContent(request, summary)
  const records = await readRecords(call, request, content)
  const reusable = options.purpose === 'apply' ? await findExecutable(call, request, summary, records) : undefined
  const settings = { request, stack, summary, content }
  if (reusable !== undefined) {
    const reference = {
      id: reusable.id,
      name: toName('protected', content),
      stackId: reusable.stackId,
      isRecord: true,
      createdStack: false,
    }
    return toStackPlan(settings, { reference, description: reusable }, records)
  }
  const name = toName(options.purpose === 'apply' ? 'apply' : options.place, content)
  await removeOldChangeSets(call, request.name, { name, prunes: options.purpose === 'show' })
  const created = await create(call, settings, { source, changeSet: name }, context)
  if (!isEmptyChangeSet(created.description)) return toStackPlan(settings, created, records)
  await discardChangeSet(created.reference, request.name, context)
  return toStackPlan(settings, { reference: undefined, description: { ...created.description, changes: [] } }, records)
}

/** Before any call. @throws ActionError `template-invalid`, `invalid-input` */
function assertTemplatesUsable(request: StackSpec, { log }: StackContext): void {
  for (const template of listTemplates(request.template)) {
    assertTemplateReadable(template)
    assertNothingToPackage(template)
    // Parameters of the run are those of the outermost stack.
    assertTemplateValid(template, template === request.template ? request.parameters : {}, log)
  }
  assertUploadPossible(request)
}

/** @returns the stack as it can be planned for; undefined if there is none */
async function openStack(
  call: StackCaller,
  { name, template }: StackSpec,
  { removesDead, purpose }: StackPlanOptions,
  context: StackContext,
): Promise<StackDescription | undefined> {
  const stack = await describeStack(call, name)
  if (stack === undefined) return undefined
  if (isDead(stack) && removesDead && purpose === 'apply') {
    context.log.line(`stack ${name}: deleting what a failed creation left (${stack.status}; it has no resources)`)
    await removeStack(call, stack, context)
    return undefined
  }
  await assertChangeable(call, stack, template, context)
  return stack
}

interface PlanSettings {
  readonly request: StackSpec
  readonly stack: StackDescription | undefined
  readonly summary: TemplateSummary
  readonly content: string
}

/**
 * What a change set is made of. Values that nobody may see are left out: whoever can read a digest could try them all.
 */
function digestContent(request: StackSpec, { secretParameters }: TemplateSummary): string {
  const { template, parameters, capabilities, tags = {}, roleArn = '', notificationArns, revertDrift } = request
  const visible = Object.entries(parameters).map(([name, value]) => [name, secretParameters.has(name) ? '' : value])
  const parts = [
    template.text,
    sortEntries(visible),
    capabilities.toSorted(),
    sortEntries(Object.entries(tags)),
    roleArn,
    notificationArns.toSorted(),
    revertDrift,
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex')
}

function sortEntries(entries: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return entries.toSorted(([one = ''], [other = '']) => (one < other ? -1 : 1))
}

const namePrefix = 'eks-actions-'

/** Names say who created a change set, and from what; at most 128 characters. */
function toName(place: StackPlanOptions['place'] | 'apply', content: string): string {
  return `${namePrefix}${place}-${content.slice(0, 40)}`
}

/** The change sets that plans of the same content have left. */
interface PlanRecords {
  readonly review: ChangeSetDescription | undefined
  readonly protected: ChangeSetDescription | undefined
  /** What an apply has executed. */
  readonly applied: ChangeSetDescription | undefined
}

async function readRecords(call: StackCaller, { name }: StackSpec, content: string): Promise<PlanRecords> {
  return {
    review: await describeChangeSet(call, name, toName('review', content)),
    protected: await describeChangeSet(call, name, toName('protected', content)),
    applied: await describeChangeSet(call, name, toName('apply', content)),
  }
}

/**
 * The change set of a protected plan, if executing it does what the files say. Its name proves nothing, so its content is
 * compared; what cannot be compared (secret parameters, templates of nested stacks) is planned again.
 */
async function findExecutable(
  call: StackCaller,
  { template, parameters, tags, notificationArns, revertDrift }: StackSpec,
  { secretParameters, hasNestedStacks }: TemplateSummary,
  { protected: stored }: PlanRecords,
): Promise<ChangeSetDescription | undefined> {
  if (stored?.status !== 'CREATE_COMPLETE' || stored.execution !== 'AVAILABLE') return undefined
  if (hasNestedStacks || Object.keys(parameters).some((name) => secretParameters.has(name))) return undefined
  const { TemplateBody: body } = await call({
    could: 'planned',
    operation: 'GetTemplate',
    send: (client) => client.getTemplate({ ChangeSetName: stored.id, TemplateStage: 'Original' }),
  })
  const isSame =
    body === template.text &&
    Object.entries(parameters).every(([name, value]) => stored.parameters[name] === value) &&
    (tags === undefined ||
      JSON.stringify(sortEntries(Object.entries(tags))) === JSON.stringify(sortEntries(Object.entries(stored.tags)))) &&
    notificationArns.every((arn) => stored.notificationArns.includes(arn)) &&
    revertDrift === (stored.deploymentMode === 'REVERT_DRIFT')
  return isSame ? stored : undefined
}

/** Deletes one of the same name, and what no one can execute any more. Records of other contents stay: others wait for them. */
async function removeOldChangeSets(
  call: StackCaller,
  stack: string,
  { name, prunes }: { readonly name: string; readonly prunes: boolean },
): Promise<void> {
  if ((await describeStack(call, stack)) === undefined) return
  const useless = (await listChangeSets(call, stack)).filter(
    (one) =>
      one.name === name ||
      (prunes && one.name.startsWith(namePrefix) && (one.status === 'FAILED' || one.execution === 'OBSOLETE')),
  )
  for (const { id } of useless) await deleteChangeSet(call, id)
}

interface CreatedChangeSet {
  readonly reference: ChangeSetReference | undefined
  readonly description: ChangeSetDescription
}

async function create(
  call: StackCaller,
  { request, stack, summary }: PlanSettings,
  { source, changeSet }: { readonly source: TemplateSource; readonly changeSet: string },
  context: StackContext,
): Promise<CreatedChangeSet & { readonly reference: ChangeSetReference }> {
  const { name, tags, roleArn, capabilities, notificationArns, revertDrift } = request
  const input: CreateChangeSetInput = {
    ...source,
    StackName: name,
    ChangeSetName: changeSet,
    ChangeSetType: isUnborn(stack) ? 'CREATE' : 'UPDATE',
    Parameters: listParameters(request, stack, summary),
    Capabilities: [...capabilities],
    ...(tags === undefined ? {} : { Tags: Object.entries(tags).map(([key, value]) => ({ Key: key, Value: value })) }),
    ...(roleArn === undefined ? {} : { RoleARN: roleArn }),
    ...(notificationArns.length === 0 ? {} : { NotificationARNs: [...notificationArns] }),
    IncludeNestedStacks: summary.hasNestedStacks,
    ...(revertDrift ? { DeploymentMode: 'REVERT_DRIFT' as const } : {}),
  }
  try {
    const named = { ...input, StackName: name, ChangeSetName: changeSet }
    return await createChangeSet(call, named, context)
  } catch (error) {
    throw toTemplateError(error, request.template, name)
  }
}

/** Those that are given, and the current values of all others that the stack has. */
function listParameters(
  { parameters }: StackSpec,
  stack: StackDescription | undefined,
  { parameterNames }: TemplateSummary,
): CreateChangeSetInput['Parameters'] {
  const kept = isUnborn(stack) ? [] : (stack?.parameterNames ?? [])
  return [
    ...Object.entries(parameters).map(([name, value]) => ({ ParameterKey: name, ParameterValue: value })),
    ...parameterNames
      .filter((name) => parameters[name] === undefined && kept.includes(name))
      .map((name) => ({ ParameterKey: name, UsePreviousValue: true })),
  ]
}

function toStackPlan(
  { request, stack, summary, content }: PlanSettings,
  { reference, description }: CreatedChangeSet,
  records: PlanRecords,
): StackPlan {
  const current = stack?.terminationProtection ?? false
  const wanted = request.terminationProtection
  const protection = wanted === undefined || wanted === current ? undefined : wanted
  const digest = (changes: ChangeSetDescription['changes']): string => digestChanges(changes, content, protection ?? '')
  const own = digest(description.changes)
  return {
    changeSet: reference,
    stack,
    changes: description.changes,
    terminationProtection: protection,
    digest: own,
    reviewed: findReviewed([records.protected, records.review, records.applied], own, digest),
    notes: [...noteSecrets(request, summary), ...noteState(stack)],
  }
}

/**
 * The digest of the first record that still says something. What has been applied is done, so its record is used up; one whose
 * execution failed says that exactly this may be tried again, and nothing else.
 */
function findReviewed(
  records: readonly (ChangeSetDescription | undefined)[],
  own: string,
  digest: (changes: ChangeSetDescription['changes']) => string,
): string | undefined {
  for (const record of records) {
    if (record?.status !== 'CREATE_COMPLETE' || record.execution === 'EXECUTE_COMPLETE') continue
    const found = digest(record.changes)
    if (record.execution !== 'EXECUTE_FAILED' || found === own) return found
  }
  return undefined
}

function noteSecrets({ parameters }: StackSpec, { secretParameters }: TemplateSummary): readonly string[] {
  const given = Object.keys(parameters).filter((name) => secretParameters.has(name))
  return given.length === 0 ? [] : [`The values of ${given.join(', ')} (NoEcho) are not part of the digest.`]
}

function noteState(stack: StackDescription | undefined): readonly string[] {
  return stack?.status === 'UPDATE_ROLLBACK_COMPLETE'
    ? ['The last update of the stack failed and was rolled back.']
    : []
}
