import type { GetTemplateSummaryOutput, ParameterDeclaration } from '../aws/cloudformation-types.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import { suggestName } from '../runner/contract/suggest-name.ts'
import { readRefusal, type StackCaller } from './calls.ts'
import type { StackCapability, StackDescription, StackSpec, TemplateFile } from './model.ts'
import { largestTemplate, mapTemplate } from './template.ts'
import { isUnborn } from './stack.ts'
import type { TemplateSource } from './template-upload.ts'

/** What CloudFormation reads in a template. */
export interface TemplateSummary {
  /** Names of parameters whose values nobody may see. */
  readonly secretParameters: ReadonlySet<string>
  readonly parameterNames: readonly string[]
  /** Whether another template is part of it, whose content may have changed. */
  readonly hasNestedStacks: boolean
}

/** Before any call. @throws ActionError `template-invalid` for a file that is no YAML, holds no resources, or is too large */
export function assertTemplateReadable({ path, text }: TemplateFile): void {
  const { problem, resources } = mapTemplate({ text })
  const size = Buffer.byteLength(text)
  if (problem !== undefined) {
    throw new ActionError('template-invalid', `${path} is not YAML: ${problem.message}`, {
      location: { file: path, line: problem.line },
    })
  }
  if (resources.length === 0) {
    throw new ActionError('template-invalid', `${path} is not a CloudFormation template: it has no Resources`, {
      location: { file: path },
    })
  }
  if (size > largestTemplate) {
    throw new ActionError('template-invalid', `${path} has ${size} bytes; CloudFormation takes ${largestTemplate}`, {
      location: { file: path },
      hint: 'Split it into nested stacks, or remove comments and white space.',
    })
  }
}

/**
 * Lets CloudFormation read the template, and checks parameters and capabilities with what it says, before anything is created.
 * @throws ActionError `template-invalid`
 */
export async function checkTemplate(
  call: StackCaller,
  request: StackSpec,
  source: TemplateSource,
  stack: StackDescription | undefined,
): Promise<TemplateSummary> {
  const summary = await readSummary(call, request, source)
  const declared = summary.Parameters ?? []
  const problems = [...findParameterProblems(declared, request, stack), ...findCapabilityProblems(summary, request)]
  if (problems.length > 0) {
    const first = problems.find(({ line }) => line !== undefined)
    throw new ActionError('template-invalid', `${request.template.path} cannot be deployed as stack ${request.name}`, {
      details: problems.map(({ text }) => text),
      ...(first?.line === undefined ? {} : { location: { file: request.template.path, line: first.line } }),
      hint: 'Nothing was created. Correct the inputs parameters and capabilities, or the template.',
    })
  }
  return {
    secretParameters: new Set(declared.filter((one) => one.NoEcho === true).map(({ ParameterKey: key = '' }) => key)),
    parameterNames: declared.map(({ ParameterKey: key = '' }) => key),
    hasNestedStacks: /AWS::CloudFormation::Stack\b|AWS::Include\b/.test(request.template.text),
  }
}

async function readSummary(
  call: StackCaller,
  { template, name }: StackSpec,
  source: TemplateSource,
): Promise<GetTemplateSummaryOutput> {
  try {
    return await call({
      could: 'planned',
      operation: 'GetTemplateSummary',
      send: (client) => client.getTemplateSummary(source),
    })
  } catch (error) {
    throw toTemplateError(error, template, name)
  }
}

interface TemplateProblem {
  readonly text: string
  readonly line?: number | undefined
}

function findParameterProblems(
  declared: readonly ParameterDeclaration[],
  { parameters, template }: StackSpec,
  stack: StackDescription | undefined,
): readonly TemplateProblem[] {
  const names = declared.map(({ ParameterKey: key = '' }) => key)
  const unknown = Object.keys(parameters).filter((name) => !names.includes(name))
  const kept = isUnborn(stack) ? [] : (stack?.parameterNames ?? [])
  const missing = declared
    .filter((one) => !hasDefault(one, template))
    .map(({ ParameterKey: key = '' }) => key)
    .filter((name) => parameters[name] === undefined && !kept.includes(name))
  return [
    ...unknown.map((name) => ({
      text: `the template has no parameter ${name}. ${suggestName(name, names) ?? ''}`.trim(),
    })),
    ...missing.map((name) => ({ text: `the parameter ${name} has no default and must be set` })),
  ]
}

/** An empty default is one too, and not every answer tells it from none. */
function hasDefault(
  { DefaultValue: value, ParameterKey: name = '' }: ParameterDeclaration,
  { text }: TemplateFile,
): boolean {
  if (value !== undefined && value !== '') return true
  const block =
    new RegExp(`["']?\\b${name}\\b["']?\\s*:[\\s\\S]*?\\n(?=\\s*["']?Resources["']?\\s*:)`).exec(text)?.[0] ?? ''
  return value !== undefined && /^[^\n]*\n(?:[^\n]*\n)*?\s*["']?Default["']?\s*:/.test(block)
}

function findCapabilityProblems(
  {
    Capabilities: required = [],
    CapabilitiesReason: reason,
    DeclaredTransforms: transforms = [],
  }: GetTemplateSummaryOutput,
  { capabilities }: StackSpec,
): readonly TemplateProblem[] {
  const missing = required.filter((one) => !isAcknowledged(one, capabilities))
  const why = reason ?? transforms.join(', ')
  return missing.map((one) => ({ text: `the template needs capabilities: ${one}${why === '' ? '' : ` (${why})`}` }))
}

/** CloudFormation API Reference, CreateStack, Capabilities: the named one includes the other. */
function isAcknowledged(capability: string, given: readonly StackCapability[]): boolean {
  if (capability === 'CAPABILITY_IAM' && given.includes('CAPABILITY_NAMED_IAM')) return true
  return given.some((one) => one === capability)
}

/** A refusal of template, parameters or capabilities, with the place in the template that its message names. */
export function toTemplateError(error: unknown, { path, text }: TemplateFile, stack: string): unknown {
  const refusal = readRefusal(error)
  if (refusal?.name !== 'ValidationError' && refusal?.name !== 'InsufficientCapabilitiesException') return error
  const { name, message } = refusal
  const line = findLineOfMessage(message, text)
  return new ActionError('template-invalid', `${path} was refused for stack ${stack}`, {
    details: [`CloudFormation: ${message}`],
    location: { file: path, ...(line === undefined ? {} : { line }) },
    ...(name === 'InsufficientCapabilitiesException'
      ? { hint: 'Nothing was changed. Set the input capabilities to what the message names.' }
      : {}),
    cause: error,
  })
}

/** Messages name a path (`/Resources/Nodes/Properties/Foo`), a resource in brackets or quotes, or a line. */
function findLineOfMessage(message: string, text: string): number | undefined {
  const said = /\bline (\d+)\b/i.exec(message)?.[1]
  if (said !== undefined) return Number(said)
  const map = mapTemplate({ text })
  const [, resource, property] = /\/Resources\/(\w+)(?:\/Properties\/(\w+))?/.exec(message) ?? []
  if (resource !== undefined) return map.findLine(resource, property)
  const named = map.resources.find(
    (one) => one !== '' && new RegExp(`[\\['"(/ ]${one}[\\]'"),/ .]`).test(`${message} `),
  )
  return named === undefined ? undefined : map.findLine(named)
}
