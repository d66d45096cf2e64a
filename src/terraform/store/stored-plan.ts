import { ActionError } from '../../runner/errors/action-error.ts'
import type { PlanMode, RootContent, StoredPlan } from './model.ts'

/** Which plan an object has to be about. */
export interface Expected {
  readonly environment: string
  readonly root: string
  readonly mode: PlanMode
  /** Undefined where the newest is looked for, whatever it is of. */
  readonly contentDigest?: string
}

/** The text that is stored. */
export function formatStoredPlan(plan: StoredPlan): string {
  return `${JSON.stringify(plan, undefined, 2)}\n`
}

/**
 * Reads what {@link formatStoredPlan} wrote, strictly: no member missing, none unknown, every value of its form.
 * @param name of the object, for errors
 * @throws ActionError `plan-stale` naming the object and the first thing that is wrong with it
 */
export function parseStoredPlan(text: string, name: string, expected: Expected): StoredPlan {
  const plan = readPlan(new Reader(parse(text, name), '', name))
  const about: Expected = { ...expected, environment: plan.environment, root: plan.root, mode: plan.mode }
  for (const member of ['environment', 'root', 'mode'] as const) {
    if (about[member] !== expected[member]) {
      throw refused(name, `it is of ${member} ${about[member]} instead of ${expected[member]}`)
    }
  }
  if (expected.contentDigest !== undefined && plan.content.digest !== expected.contentDigest) {
    throw refused(name, 'it is of other content than its name says')
  }
  return plan
}

/** Says that a stored object cannot be used. */
export function refused(name: string, why: string, cause?: unknown): ActionError {
  return new ActionError('plan-stale', `the stored plan ${name} cannot be used: ${why}`, {
    hint: 'Plan again: that replaces it.',
    cause,
  })
}

const sha256 = /^[0-9a-f]{64}$/
const anyText = /^[^\0]*$/u
const someText = /^[^\0]+$/u

function readPlan(json: Reader): StoredPlan {
  json.only([
    ...['version', 'environment', 'root', 'mode', 'status', 'note', 'content', 'terraform', 'state', 'changes'],
    ...['counts', 'planDigest', 'commit', 'run', 'createdAt'],
  ])
  const version = json.integer('version')
  if (version !== 1) throw json.refuse(`version ${version} is not known`)
  const status = json.oneOf('status', ['planned', 'unchanged', 'deferred'])
  const planDigest = json.optional('planDigest', () => json.text('planDigest', sha256))
  if ((status === 'planned') !== (planDigest !== undefined)) throw json.refuse(`planDigest does not fit ${status}`)
  return {
    version,
    environment: json.text('environment', someText),
    root: json.text('root', someText),
    mode: json.oneOf('mode', ['normal', 'destroy']),
    status,
    note: json.text('note', anyText),
    content: readContent(json.object('content')),
    terraform: json.text('terraform', /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/),
    state: json.optional('state', () => {
      const state = json.object('state').only(['lineage', 'serial'])
      return { lineage: state.text('lineage', someText), serial: state.integer('serial') }
    }),
    changes: json.text('changes', someText),
    counts: readCounts(json.object('counts')),
    planDigest,
    commit: json.optional('commit', () => json.text('commit', /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)),
    run: json.optional('run', () => json.text('run', /^https?:\/\/\S+$/)),
    createdAt: json.text('createdAt', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/),
  }
}

function readCounts(json: Reader): StoredPlan['counts'] {
  json.only(['add', 'change', 'destroy'])
  return { add: json.integer('add'), change: json.integer('change'), destroy: json.integer('destroy') }
}

function readContent(json: Reader): RootContent {
  json.only(['digest', 'files'])
  const files = json.list('files').map((file) => {
    file.only(['path', 'sha256'])
    return { path: file.text('path', someText), sha256: file.text('sha256', sha256) }
  })
  return { digest: json.text('digest', sha256), files }
}

/** The members of one JSON object, each taken in exactly one form. */
class Reader {
  readonly #members: Readonly<Record<string, unknown>>
  readonly #path: string
  readonly #name: string

  constructor(value: unknown, path: string, name: string) {
    this.#path = path
    this.#name = name
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      throw this.refuse(`${path === '' ? 'it' : path} is not a JSON object`)
    }
    this.#members = value as Record<string, unknown>
  }

  refuse(why: string): ActionError {
    return refused(this.#name, why)
  }

  only(known: readonly string[]): this {
    const unknown = Object.keys(this.#members).find((member) => !known.includes(member))
    if (unknown !== undefined) throw this.refuse(`it has the unknown member ${this.#at(unknown)}`)
    return this
  }

  text(member: string, pattern: RegExp): string {
    const value = this.#get(member)
    if (typeof value !== 'string' || !pattern.test(value)) throw this.#bad(member)
    return value
  }

  integer(member: string): number {
    const value = this.#get(member)
    if (typeof value !== 'number' || !Number.isSafeInteger(value) || value < 0) throw this.#bad(member)
    return value
  }

  oneOf<const V extends string>(member: string, allowed: readonly V[]): V {
    const found = allowed.find((value) => value === this.#get(member))
    if (found === undefined) throw this.#bad(member)
    return found
  }

  object(member: string): Reader {
    return new Reader(this.#get(member), this.#at(member), this.#name)
  }

  list(member: string): readonly Reader[] {
    const value = this.#get(member)
    if (!Array.isArray(value)) throw this.#bad(member)
    return value.map((entry: unknown, index) => new Reader(entry, `${this.#at(member)}[${index}]`, this.#name))
  }

  optional<T>(member: string, read: () => T): T | undefined {
    return this.#get(member) === undefined ? undefined : read()
  }

  #get(member: string): unknown {
    return Object.hasOwn(this.#members, member) ? this.#members[member] : undefined
  }

  #at(member: string): string {
    return this.#path === '' ? member : `${this.#path}.${member}`
  }

  #bad(member: string): ActionError {
    return this.refuse(`${this.#at(member)} is missing or not of its form`)
  }
}

function parse(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw refused(name, `it is not valid JSON (${(error as Error).message})`, error)
  }
}
