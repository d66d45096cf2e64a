import type { Input } from './kind.ts'
import { secret } from './scalars.ts'

/** The permissions of `GITHUB_TOKEN` that an action may need (docs.github.com, "permissions"). */
export type Permission =
  | 'actions'
  | 'attestations'
  | 'checks'
  | 'contents'
  | 'deployments'
  | 'id-token'
  | 'issues'
  | 'packages'
  | 'pull-requests'
  | 'statuses'

/**
 * A rule about several inputs, judged together with all other inputs before any effect. A rule that reads an input whose own
 * value is invalid is not judged, so keep rules small: each reads only what it is about.
 */
export type InputRule<I extends InputMap = InputMap> = (inputs: InputValues<I>) => readonly InputProblem[]

export interface InputProblem {
  readonly name: string
  /** Continues after the name: `is required by …`. */
  readonly text: string
}

/**
 * Names that users know from other actions: the input that means the same here, or several that may, or a sentence on what to
 * do instead. Written with dashes; underscores, dots and capitals make no difference.
 */
export type ForeignNames = Readonly<Record<string, string | readonly string[] | { readonly instead: string }>>

export type InputMap = Readonly<Record<string, Input<unknown>>>

export interface Contract<I extends InputMap = InputMap, O extends string = string> {
  /** A command is for people at a terminal: it has no action.yml. */
  readonly kind: 'action' | 'command'
  readonly name: string
  readonly description: string
  readonly inputs: I
  /** Name and meaning. */
  readonly outputs: Readonly<Record<O, string>>
  /** What the job's `permissions:` must grant, and why. */
  readonly permissions: Readonly<
    Partial<Record<Permission, { readonly level: 'read' | 'write'; readonly why: string }>>
  >
  /** Former input names and their successors. */
  readonly renamed: Readonly<Record<string, string>>
  /** Names that users know from other actions. */
  readonly foreign: ForeignNames
  /** Rules between inputs; each takes the typed values of `inputs`. */
  readonly rules: readonly ((inputs: never) => readonly InputProblem[])[]
  /**
   * Whether an input counts, by the values of the inputs declared before it; an invalid one is undefined. What does not count
   * is not read: it has no value, and nothing is wrong with it.
   */
  readonly isUsed?: ((name: string, values: Readonly<Record<string, unknown>>) => boolean) | undefined
  /** Icon (feathericons.com) and colour in the Marketplace. */
  readonly branding: { readonly icon: string; readonly color: string }
}

/** Inputs that every action has. */
export const commonInputs = {
  'github-token': secret({
    expression: '${{ github.token }}',
    description: 'Token for the GitHub API; its permissions are those of the job',
  }),
}

/** What other actions call the inputs that every action has. */
const commonForeignNames: ForeignNames = {
  token: 'github-token',
  'gh-token': 'github-token',
  'repo-token': 'github-token',
}

/** Outputs that every action has. */
export const commonOutputs = {
  'failure-reason': 'Stable code of the failure, empty on success; see docs/failures.md',
}

export interface Definition<I extends InputMap, O extends string> {
  readonly name: string
  readonly description: string
  readonly inputs: I
  readonly outputs: Readonly<Record<O, string>>
  readonly permissions?: Contract['permissions']
  readonly renamed?: Readonly<Record<string, string>>
  readonly foreign?: ForeignNames
  readonly rules?: readonly InputRule<I>[]
  readonly isUsed?: Contract['isUsed']
  readonly branding?: Contract['branding']
}

const kebabCase = /^[a-z][a-z0-9]*(-[a-z0-9]+)*$/

/**
 * States an action's inputs and outputs once. Typed inputs, action.yml, README tables and the command line's flags are
 * all derived from it.
 * @throws TypeError on names that are not kebab-case, and on a renamed or foreign name that leads to no input
 */
export function defineAction<const I extends InputMap, const O extends string>(
  definition: Definition<I, O>,
): Contract<I & typeof commonInputs, O | keyof typeof commonOutputs> {
  const { rules = [], foreign = {}, ...rest } = definition
  const common = Object.entries(commonForeignNames).filter(([name]) => !Object.hasOwn(definition.inputs, name))
  return define('action', {
    ...rest,
    rules,
    foreign: { ...Object.fromEntries(common), ...foreign },
    inputs: { ...definition.inputs, ...commonInputs },
  })
}

/**
 * States the inputs and outputs of a use case that only the command line offers. As `defineAction`, but without token,
 * permissions and branding, which belong to a job.
 */
export function defineCommand<const I extends InputMap, const O extends string>(
  definition: Omit<Definition<I, O>, 'permissions' | 'branding'>,
): Contract<I, O | keyof typeof commonOutputs> {
  return define('command', definition)
}

function define<I extends InputMap, O extends string>(
  kind: Contract['kind'],
  definition: Definition<I, O>,
): Contract<I, O | keyof typeof commonOutputs> {
  const { inputs, renamed = {}, foreign = {}, rules = [], permissions = {} } = definition
  const { branding = { icon: 'cloud', color: 'blue' } } = definition
  const outputs = { ...definition.outputs, ...commonOutputs }
  for (const name of [definition.name, ...Object.keys(inputs), ...Object.keys(outputs)]) {
    if (!kebabCase.test(name)) throw new TypeError(`${definition.name}: ${name} is not kebab-case`)
  }
  for (const [old, successor] of Object.entries(renamed)) {
    if (!(successor in inputs) || old in inputs) throw new TypeError(`${definition.name}: cannot rename ${old}`)
  }
  for (const [name, meaning] of Object.entries(foreign)) {
    const ours = typeof meaning === 'string' ? [meaning] : 'instead' in meaning ? [] : meaning
    if (!ours.every((each) => each in inputs)) throw new TypeError(`${definition.name}: ${name} means no input`)
  }
  return { ...definition, kind, outputs, permissions, renamed, foreign, rules, branding }
}

type ValueOf<T> = T extends Input<infer V> ? V : never

/** The typed values of declared inputs. */
export type InputValues<I extends InputMap> = { readonly [K in keyof I]: ValueOf<I[K]> }

/** The typed inputs of a contract. */
export type Inputs<C extends Contract> = InputValues<C['inputs']>

/** Plain data that an output can hold; anything but a string is written as JSON. */
type OutputValue = string | number | boolean | readonly unknown[] | Readonly<Record<string, unknown>>

/** What a use case returns. `failure-reason` is set by the runner layer. */
export type Outputs<C extends Contract> = Readonly<
  Partial<Record<Exclude<keyof C['outputs'], 'failure-reason'>, OutputValue>>
>
