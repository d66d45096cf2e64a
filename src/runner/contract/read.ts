import { formatCount } from '../count.ts'
import { ActionError } from '../errors/action-error.ts'
import type { Contract, InputProblem, Inputs } from './action.ts'
import type { Input, ParseContext } from './kind.ts'
import { explainUnknownName } from './unknown-names.ts'
import { resolveRealPath } from '../files/workspace.ts'

/** Where input texts come from: a runner's variables, or flags. */
export interface InputSource {
  readonly get: (name: string) => string | undefined
  /** Names that are set, to find those that the contract does not declare. */
  readonly names: readonly string[]
  /** How a user writes the name here: `role-to-assume` in a workflow, `--role-to-assume` on the command line. */
  readonly display: (name: string) => string
}

/** What depends on the action whose inputs are read. */
export interface ReadOptions {
  readonly source: InputSource
  readonly workspace: string
  /** Registers a secret before anything about the inputs is reported. */
  readonly addSecret: (value: string) => void
  /** Where the inputs are documented. */
  readonly documentation: string
}

/**
 * Reads all inputs of a contract.
 * @throws ActionError `invalid-input` with every invalid input, its value unless it is secret, the rule and a hint;
 *   `masking-failed`
 */
export async function readInputs<C extends Contract>(contract: C, options: ReadOptions): Promise<Inputs<C>> {
  const { source } = options
  const entries = Object.entries(contract.inputs)
  for (const [name, declared] of entries) {
    const given = source.get(name)
    if (declared.kind.secret === true && given !== undefined) options.addSecret(given)
  }
  const context = { workspace: resolveRealPath(options.workspace) }
  const values: Record<string, unknown> = {}
  const problems: InputProblem[] = [...findUnknownNames(contract, source)]
  const invalid = new Set<string>()
  for (const [name, declared] of entries) {
    if (contract.isUsed?.(name, values) === false) continue
    const read = await readInput(declared, source.get(name), context)
    if (read.ok) values[name] = read.value
    else {
      invalid.add(name)
      problems.push({ name: source.display(name), text: read.problem })
    }
  }
  const broken = checkRules(contract, values, invalid)
  problems.push(...broken.map(({ name, text }) => ({ name: source.display(name), text })))
  if (problems.length > 0) throw createInvalidInputError(contract, problems, options.documentation)
  return values as Inputs<C>
}

/**
 * What the contract's rules say of these values. A rule that reads an invalid input is not judged any further: what it says
 * would be wrong.
 * @param invalid names of inputs without a usable value
 */
export function checkRules(
  { rules }: Pick<Contract, 'rules'>,
  values: Readonly<Record<string, unknown>>,
  invalid: Pick<ReadonlySet<string>, 'has'> = new Set<string>(),
): readonly InputProblem[] {
  const valid = new Proxy(values, {
    get: (target, name) => {
      if (typeof name === 'string' && invalid.has(name)) throw new InvalidInputRead()
      return Reflect.get(target, name) as unknown
    },
  })
  return rules.flatMap((rule) => {
    try {
      return rule(valid as never)
    } catch (thrown) {
      if (thrown instanceof InvalidInputRead) return []
      throw thrown
    }
  })
}

/** Leaves a rule that reads an invalid input. */
class InvalidInputRead extends Error {}

export type ReadResult =
  { readonly ok: true; readonly value: unknown } | { readonly ok: false; readonly problem: string }

/** Reads one input, without the rules between inputs. */
export async function readInput(
  declared: Input<unknown>,
  given: string | undefined,
  context: ParseContext,
): Promise<ReadResult> {
  const text = normalizeText(given ?? '')
  if (text === '' && declared.required === true) {
    return { ok: false, problem: `is required: ${describeRule(declared)}` }
  }
  const effective = text === '' ? declared.default : text
  if (effective === undefined) return { ok: true, value: undefined }
  const shown = declared.kind.secret === true ? '(secret)' : quote(effective)
  if (hasControlCharacters(effective)) {
    return { ok: false, problem: `${shown} contains a control character, which no input may` }
  }
  const parsed = await declared.kind.parse(effective, context)
  if (parsed.ok) return parsed
  const hint = parsed.hint === undefined || declared.kind.secret === true ? '' : `. ${parsed.hint}`
  return { ok: false, problem: `${shown} must be ${parsed.rule}${hint}` }
}

/** The rule of an input with its example, for sentences. */
export function describeRule({ kind: { rule }, example }: Input<unknown>): string {
  return example === undefined ? rule : `${rule}, for example ${example}`
}

/** Windows line ends and byte order marks come from editors, outer white space from YAML's block scalars. */
function normalizeText(text: string): string {
  return text.replaceAll('\ufeff', '').replaceAll('\r\n', '\n').trim()
}

function hasControlCharacters(text: string): boolean {
  // eslint-disable-next-line no-control-regex -- these characters are what is rejected
  return /[\u0000-\u0008\u000b-\u001f\u007f]/.test(text)
}

const shownCharacters = 120

function quote(text: string): string {
  return JSON.stringify(text.length > shownCharacters ? `${text.slice(0, shownCharacters)}…` : text)
}

function findUnknownNames(contract: Contract, source: InputSource): InputProblem[] {
  return source.names
    .filter((name) => !Object.hasOwn(contract.inputs, name))
    .map((name) => ({ name: source.display(name), text: explainUnknownName(contract, name, source.display) }))
}

function createInvalidInputError(
  contract: Contract,
  problems: readonly InputProblem[],
  documentation: string,
): ActionError {
  const count = formatCount(problems.length, 'invalid input')
  return new ActionError('invalid-input', `${contract.name}: ${count}`, {
    details: problems.map(({ name, text }) => `${name}: ${text}`),
    hint: `Nothing was started. All inputs: ${documentation}`,
  })
}

const prefix = 'INPUT_'

/**
 * Inputs as the runner passes them: `INPUT_` and the name in capitals, dashes kept. Names that differ in capitals only
 * are the same there. The runner also passes names that action.yml does not declare, and only warns of them.
 *
 * Each step gets the `INPUT_` variables of its own `with:` alone: neither GitHub's runner nor act passes those of a composite
 * action on to the actions in it. Only what `env:` of a job or step sets under such a name counts as an input as well.
 */
export function createActionsInputSource(environment: Readonly<Record<string, string>>): InputSource {
  const given = Object.entries(environment).filter(([name, value]) => name.startsWith(prefix) && value !== '')
  return {
    get: (name) => environment[`${prefix}${name.toUpperCase()}`],
    names: given.map(([name]) => name.slice(prefix.length).toLowerCase()),
    display: (name) => name,
  }
}
