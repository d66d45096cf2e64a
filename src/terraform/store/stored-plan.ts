import { ActionError } from '../../runner/errors/action-error.ts'
import type { RootContent } from '../content/content.ts'
import type { WrittenFile } from '../content/written-files.ts'
import type { PlanMeaning } from '../plan/meaning.ts'
import type { PlanMode, StoredPlan } from './model.ts'
import { isRecord } from '../../runner/records.ts'

/** The plan that an object must describe. */
export interface ExpectedPlan {
  readonly environment: string
  readonly root: string
  readonly mode: PlanMode
  /** Undefined to accept the newest plan for any content. */
  readonly contentDigest?: string
  /** Undefined to accept the plan of any commit. */
  readonly commit?: string
}

/** The stored text. */
export function formatStoredPlan(plan: StoredPlan): string {
  return `${JSON.stringify(plan, undefined, 2)}\n`
}

/**
 * Reads what {@link formatStoredPlan} wrote, strictly: no missing or unknown members, every value well-formed.
 * @param name of the object, for errors
 * @throws ActionError `plan-stale` that names the object and its first problem
 */
export function parseStoredPlan(text: string, name: string, expected: ExpectedPlan): StoredPlan {
  const plan = readPlan(createObjectReader(parseJson(text, name), '', name))
  const about: ExpectedPlan = { ...expected, environment: plan.environment, root: plan.root, mode: plan.mode }
  for (const member of ['environment', 'root', 'mode'] as const) {
    if (about[member] !== expected[member]) {
      throw createStalePlanError(name, `its ${member} is ${about[member]} instead of ${expected[member]}`)
    }
  }
  if (expected.contentDigest !== undefined && plan.content.digest !== expected.contentDigest) {
    throw createStalePlanError(name, 'its content is not that of its name')
  }
  if (expected.commit !== undefined && plan.commit !== expected.commit) {
    throw createStalePlanError(name, 'its commit is not that of its name')
  }
  return plan
}

/** Reports that a stored object cannot be used. */
export function createStalePlanError(name: string, why: string, cause?: unknown): ActionError {
  return new ActionError('plan-stale', `the stored plan ${name} cannot be used: ${why}`, {
    hint: 'Plan again: that replaces it.',
    cause,
  })
}

const sha256 = /^[0-9a-f]{64}$/
const anyText = /^[^\0]*$/u
const someText = /^[^\0]+$/u

function readPlan(json: ObjectReader): StoredPlan {
  json.allowOnly([
    ...['version', 'environment', 'root', 'mode', 'status', 'note', 'content', 'terraform', 'state', 'meaning'],
    ...['modules', 'lockFile', 'written', 'counts', 'destroys', 'planDigest', 'commit', 'run', 'createdAt'],
  ])
  const version = json.integer('version')
  if (version !== 2) throw json.createError(`version ${version} is not known`)
  const status = json.oneOf('status', ['planned', 'unchanged', 'deferred'])
  const planDigest = json.optional('planDigest', () => json.text('planDigest', sha256))
  if (status !== 'planned' && planDigest !== undefined) throw json.createError(`planDigest does not fit ${status}`)
  const meaning = json.optional('meaning', () => readMeaning(json.object('meaning')))
  if ((status === 'deferred') !== (meaning === undefined)) throw json.createError(`meaning does not fit ${status}`)
  return {
    version,
    environment: json.text('environment', someText),
    root: json.text('root', someText),
    mode: json.oneOf('mode', ['normal', 'destroy']),
    status,
    note: json.text('note', anyText),
    content: readContent(json.object('content')),
    modules: json.list('modules').map(readModule),
    lockFile: json.optional('lockFile', () => json.text('lockFile', someText)),
    written: json.list('written').map(readWrittenFile),
    terraform: json.text('terraform', /^\d+\.\d+\.\d+(?:[-+][0-9A-Za-z.+-]+)?$/),
    state: json.optional('state', () => {
      const state = json.object('state')
      state.allowOnly(['lineage', 'serial'])
      return { lineage: state.text('lineage', someText), serial: state.integer('serial') }
    }),
    meaning,
    counts: readCounts(json.object('counts')),
    destroys: json.texts('destroys', someText),
    planDigest,
    commit: json.optional('commit', () => json.text('commit', /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/)),
    run: json.optional('run', () => json.text('run', /^https?:\/\/\S+$/)),
    createdAt: json.text('createdAt', /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?Z$/),
  }
}

function readCounts(json: ObjectReader): StoredPlan['counts'] {
  json.allowOnly(['add', 'change', 'destroy', 'import', 'move', 'forget'])
  return {
    add: json.integer('add'),
    change: json.integer('change'),
    destroy: json.integer('destroy'),
    import: json.integer('import'),
    move: json.integer('move'),
    forget: json.integer('forget'),
  }
}

function readMeaning(json: ObjectReader): PlanMeaning {
  json.allowOnly(['salt', 'settings', 'changes'])
  return {
    salt: json.text('salt', /^(?:[0-9a-f]{64})?$/),
    settings: json.object('settings').entries((settings, name) => settings.text(name, anyText)),
    changes: json.object('changes').entries((changes, name) => {
      const change = changes.object(name)
      change.allowOnly(['action', 'values'])
      return {
        action: change.text('action', someText),
        values: change.object('values').entries((values, path) => values.text(path, someText)),
      }
    }),
  }
}

function readModule(json: ObjectReader): StoredPlan['modules'][number] {
  json.allowOnly(['name', 'source', 'digest'])
  return {
    name: json.text('name', someText),
    source: json.text('source', someText),
    digest: json.text('digest', sha256),
  }
}

function readWrittenFile(json: ObjectReader): WrittenFile {
  json.allowOnly(['base', 'path', 'size', 'sha256', 'executable'])
  return {
    base: json.oneOf('base', ['workspace', 'data-folder']),
    path: json.text('path', someText),
    size: json.integer('size'),
    sha256: json.text('sha256', sha256),
    executable: json.oneOf('executable', [true, false]),
  }
}

function readContent(json: ObjectReader): RootContent {
  json.allowOnly(['digest', 'files'])
  const files = json.list('files').map((file) => {
    file.allowOnly(['path', 'sha256'])
    return { path: file.text('path', someText), sha256: file.text('sha256', sha256) }
  })
  return { digest: json.text('digest', sha256), files }
}

/** Reads the members of one JSON object, each with exactly one type. */
interface ObjectReader {
  readonly createError: (why: string) => ActionError
  /** Rejects any other member. */
  readonly allowOnly: (known: readonly string[]) => void
  readonly text: (member: string, pattern: RegExp) => string
  /** Not negative. */
  readonly integer: (member: string) => number
  readonly oneOf: <const V extends string | boolean>(member: string, allowed: readonly V[]) => V
  readonly object: (member: string) => ObjectReader
  readonly list: (member: string) => readonly ObjectReader[]
  readonly texts: (member: string, pattern: RegExp) => readonly string[]
  /** Every member by its name. */
  readonly entries: <T>(read: (json: ObjectReader, member: string) => T) => Readonly<Record<string, T>>
  readonly optional: <T>(member: string, read: () => T) => T | undefined
}

/** @param path of the value within the object `name`; empty for the whole object */
function createObjectReader(value: unknown, path: string, name: string): ObjectReader {
  const toPath = (member: string): string => (path === '' ? member : `${path}.${member}`)
  const createFormError = (member: string): ActionError =>
    createStalePlanError(name, `${toPath(member)} is missing or malformed`)
  if (!isRecord(value)) {
    throw createStalePlanError(name, `${path === '' ? 'it' : path} is not a JSON object`)
  }
  const own = new Map<string, unknown>(Object.entries(value))
  const reader: ObjectReader = {
    createError: (why) => createStalePlanError(name, why),
    allowOnly: (known) => {
      const unknown = [...own.keys()].find((member) => !known.includes(member))
      if (unknown !== undefined) throw createStalePlanError(name, `it has the unknown member ${toPath(unknown)}`)
    },
    text: (member, pattern) => {
      const found = own.get(member)
      if (typeof found !== 'string' || !pattern.test(found)) throw createFormError(member)
      return found
    },
    integer: (member) => {
      const found = own.get(member)
      if (typeof found !== 'number' || !Number.isSafeInteger(found) || found < 0) throw createFormError(member)
      return found
    },
    oneOf: (member, allowed) => {
      const found = allowed.find((one) => one === own.get(member))
      if (found === undefined) throw createFormError(member)
      return found
    },
    object: (member) => createObjectReader(own.get(member), toPath(member), name),
    list: (member) => {
      const found = own.get(member)
      if (!Array.isArray(found)) throw createFormError(member)
      return found.map((entry: unknown, index) => createObjectReader(entry, `${toPath(member)}[${index}]`, name))
    },
    texts: (member, pattern) => {
      const found = own.get(member)
      const isText = (entry: unknown): entry is string => typeof entry === 'string' && pattern.test(entry)
      if (!Array.isArray(found) || !found.every(isText)) throw createFormError(member)
      return found
    },
    entries: (read) => Object.fromEntries([...own.keys()].map((member) => [member, read(reader, member)])),
    optional: (member, read) => (own.get(member) === undefined ? undefined : read()),
  }
  return reader
}

function parseJson(text: string, name: string): unknown {
  try {
    return JSON.parse(text) as unknown
  } catch (error) {
    throw createStalePlanError(name, `it is not valid JSON (${(error as Error).message})`, error)
  }
}
