import { isRecord } from '../../../runner/records.ts'
import { isList, isMap, type PlanValue, type PlanValueMap, unknownPlanValue } from '../file/value.ts'
import { diffSequences } from './sequence-diff.ts'

/** A line of a plan, as Terraform writes it: the sign stands left of the text. */
export interface PlanLine {
  readonly depth: number
  readonly sign: string
  readonly text: string
}

/** What a plan does to one value. */
export interface ValueChange {
  readonly before: PlanValue
  readonly after: PlanValue
  /** `true` where it is sensitive; by name or index within maps and lists. */
  readonly sensitive: unknown
}

interface Entry extends ValueChange {
  /** In front of the value: `name = `. */
  readonly label: string
  /** After the value: `,` in lists. */
  readonly suffix: string
  readonly depth: number
  readonly path: readonly (string | number)[]
  /** Keys of a map are chosen by users, those of an object are attributes; JSON has attributes only. */
  readonly keys: KeyStyle
}

type KeyStyle = 'quoted' | 'bare' | 'json'

const innerKeys: Readonly<Record<KeyStyle, KeyStyle>> = { bare: 'quoted', quoted: 'bare', json: 'json' }

/** How the values of one resource are shown. */
interface RenderOptions {
  /** Whether values that stay the same are shown as well. */
  readonly isComplete: boolean
  /** Paths whose change forces a replacement, as JSON. */
  readonly forced: ReadonlySet<string>
}

const identifying = ['id', 'name']

/** Attributes of a resource, or of one of its objects, that change; the others are counted. */
export function renderAttributes(
  { before, after, sensitive }: ValueChange,
  depth: number,
  options: RenderOptions,
): readonly PlanLine[] {
  return renderMembers(toMap(before), toMap(after), { sensitive, depth, path: [], keys: 'bare' }, options)
}

interface MemberPair {
  readonly name: string
  readonly old: PlanValue
  readonly current: PlanValue
}

type Place = Pick<Entry, 'sensitive' | 'depth' | 'path' | 'keys'>

function renderMembers(
  before: PlanValueMap,
  after: PlanValueMap,
  { sensitive, depth, path, keys }: Place,
  options: RenderOptions,
): readonly PlanLine[] {
  const names = [...new Set([...Object.keys(before), ...Object.keys(after)])].sort()
  const all = names
    .map((name): MemberPair => ({ name, old: before[name] ?? null, current: after[name] ?? null }))
    .filter(({ old, current }) => old !== null || current !== null)
  const shown = all.filter(
    ({ name, old, current }) =>
      options.isComplete || !isSame(old, current) || (path.length === 0 && identifying.includes(name)),
  )
  const titles = shown.map(({ name }) => (keys === 'quoted' ? JSON.stringify(name) : toAttributeName(name)))
  const width = Math.max(0, ...titles.map((title) => title.length))
  const lines = shown.flatMap(({ name, old, current }, index) =>
    renderEntry(
      {
        before: old,
        after: current,
        sensitive: pickMark(sensitive, name),
        label: `${(titles[index] ?? name).padEnd(width)} = `,
        suffix: '',
        depth,
        path: [...path, name],
        keys: innerKeys[keys],
      },
      options,
    ),
  )
  return [...lines, ...countHidden(all.length - shown.length, keys === 'quoted' ? 'element' : 'attribute', depth)]
}

function renderEntry(entry: Entry, options: RenderOptions): readonly PlanLine[] {
  const { before, after, sensitive } = entry
  const lines =
    sensitive === true
      ? [createLine(entry, '(sensitive value)')]
      : (renderStructure(entry, options) ?? renderPlain(entry))
  const [first, ...rest] = lines
  const isForced = !isSame(before, after) && options.forced.has(JSON.stringify(entry.path))
  return first !== undefined && isForced ? [{ ...first, text: `${first.text} # forces replacement` }, ...rest] : lines
}

/** Lists, maps and long texts, line by line; undefined for values of one line. */
function renderStructure(entry: Entry, options: RenderOptions): readonly PlanLine[] | undefined {
  const before: PlanValue = entry.before
  const after: PlanValue = entry.after
  const present: readonly PlanValue[] = [before, after].filter((value) => value !== null && value !== unknownPlanValue)
  if (present.length === 0 || present.every((value) => isEmpty(value))) return undefined
  const [kind, other = kind] = present.map(getKind)
  if (kind === undefined || kind === 'plain' || other === 'plain') return undefined
  if (kind !== other) return renderOneByOne(entry, options)
  const end =
    after === unknownPlanValue ? ' -> (known after apply)' : after === null && entry.depth === 1 ? ' -> null' : ''
  const [open, close] = brackets[kind]
  const inner = { ...entry, before, after, depth: entry.depth + 1 }
  return [
    createLine(entry, open, ''),
    ...renderInside(kind, inner, before === null || after === null ? { ...options, isComplete: true } : options),
    { depth: entry.depth, sign: ' ', text: `${close}${end}${entry.suffix}` },
  ]
}

const brackets = {
  map: ['{', '}'],
  list: ['[', ']'],
  json: ['jsonencode(', ')'],
  text: ['<<-EOT', 'EOT'],
} as const

function renderInside(kind: keyof typeof brackets, entry: Entry, options: RenderOptions): readonly PlanLine[] {
  const before: PlanValue = entry.before
  const after: PlanValue = entry.after
  switch (kind) {
    case 'map':
      return renderMembers(toMap(before), toMap(after), entry, options)
    case 'list':
      return renderItems(isList(before) ? before : [], isList(after) ? after : [], entry, options)
    case 'json': {
      const values = { before: toContent(before), after: toContent(after) }
      return renderEntry(
        { ...entry, ...values, label: '', suffix: '', path: [...entry.path, 'json'], keys: 'json' },
        options,
      )
    }
    case 'text':
      return diffLines(toLines(before), toLines(after), entry.depth)
  }
}

/** A value that becomes something of another kind. */
function renderOneByOne(entry: Entry, options: RenderOptions): readonly PlanLine[] {
  return [
    ...renderEntry({ ...entry, after: null }, { ...options, isComplete: true }),
    ...renderEntry({ ...entry, before: null }, { ...options, isComplete: true }),
  ]
}

function renderItems(
  before: readonly PlanValue[],
  after: readonly PlanValue[],
  { sensitive, depth, path, keys }: Place,
  options: RenderOptions,
): readonly PlanLine[] {
  const steps = pairChanges(diffSequences(before.map(toText), after.map(toText)))
  const shown = steps.filter(({ isKept }) => options.isComplete || !isKept)
  const lines = shown.flatMap(({ old, current }) =>
    renderEntry(
      {
        before: old === undefined ? null : (before[old] ?? null),
        after: current === undefined ? null : (after[current] ?? null),
        sensitive: pickMark(sensitive, current ?? old ?? 0),
        label: '',
        suffix: ',',
        depth,
        path: [...path, current ?? old ?? 0],
        keys: innerKeys[keys],
      },
      options,
    ),
  )
  return [...lines, ...countHidden(steps.length - shown.length, 'element', depth)]
}

interface ItemPair {
  readonly old: number | undefined
  readonly current: number | undefined
  readonly isKept: boolean
}

/** An item that is removed and one that is added in its place are one that changes. */
function pairChanges(steps: ReturnType<typeof diffSequences>): readonly ItemPair[] {
  const pairs: ItemPair[] = []
  let open = 0
  for (const step of steps) {
    if (step.kind === 'removed') {
      pairs.push({ old: step.before, current: undefined, isKept: false })
      continue
    }
    const waiting = pairs.slice(open).findIndex(({ current }) => current === undefined)
    if (step.kind === 'kept') {
      pairs.push({ old: step.before, current: step.after, isKept: true })
      open = pairs.length
    } else if (waiting === -1) pairs.push({ old: undefined, current: step.after, isKept: false })
    else pairs[open + waiting] = { old: pairs[open + waiting]?.old, current: step.after, isKept: false }
  }
  return pairs
}

function renderPlain(entry: Entry): readonly PlanLine[] {
  const { before, after, depth } = entry
  if (isSame(before, after) || before === null) return [createLine(entry, formatShort(after))]
  if (after === null) return [createLine(entry, `${formatShort(before)}${depth === 1 ? ' -> null' : ''}`)]
  return [createLine(entry, `${formatShort(before)} -> ${formatShort(after)}`)]
}

function createLine({ before, after, label, suffix, depth }: Entry, text: string, end = suffix): PlanLine {
  return { depth, sign: getSign(before, after), text: `${label}${text}${end}` }
}

function getSign(before: PlanValue, after: PlanValue): string {
  if (isSame(before, after)) return ' '
  return before === null ? '+' : after === null ? '-' : '~'
}

function countHidden(number: number, what: string, depth: number): readonly PlanLine[] {
  if (number === 0) return []
  return [{ depth, sign: ' ', text: `# (${number} unchanged ${what}${number === 1 ? '' : 's'} hidden)` }]
}

function diffLines(before: readonly string[], after: readonly string[], depth: number): readonly PlanLine[] {
  return diffSequences(before, after).map((step) => {
    if (step.kind === 'removed') return { depth, sign: '-', text: before[step.before] ?? '' }
    return { depth, sign: step.kind === 'added' ? '+' : ' ', text: after[step.after] ?? '' }
  })
}

type ValueKind = 'plain' | keyof typeof brackets

/** JSON in a text, as policies are written, is compared by its content. */
function getKind(value: PlanValue): ValueKind {
  if (isList(value)) return 'list'
  if (isMap(value)) return 'map'
  if (typeof value !== 'string') return 'plain'
  if (typeof parseJsonText(value) === 'object') return 'json'
  return value.includes('\n') ? 'text' : 'plain'
}

function parseJsonText(text: string): PlanValue | undefined {
  if (!/^\s*[[{]/.test(text)) return undefined
  try {
    return JSON.parse(text) as PlanValue
  } catch {
    return undefined
  }
}

function toContent(value: PlanValue): PlanValue {
  return typeof value === 'string' ? (parseJsonText(value) ?? value) : value
}

function toLines(value: PlanValue): readonly string[] {
  return typeof value === 'string' ? value.replace(/\n$/, '').split('\n') : []
}

function toMap(value: PlanValue): PlanValueMap {
  return isMap(value) ? value : {}
}

function isEmpty(value: PlanValue): boolean {
  return isList(value) ? value.length === 0 : isMap(value) && Object.keys(value).length === 0
}

function isSame(before: PlanValue, after: PlanValue): boolean {
  return toText(before) === toText(after)
}

/** Equal for equal values. */
function toText(value: PlanValue): string {
  return JSON.stringify(value, (_key, part: PlanValue) => {
    // No value of a plan is an array within an object of this name.
    if (part === unknownPlanValue) return { '\0unknown': [] }
    return isMap(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part
  })
}

function formatShort(value: PlanValue): string {
  if (value === unknownPlanValue) return '(known after apply)'
  return JSON.stringify(value, (_key, part: PlanValue) => (part === unknownPlanValue ? '(known after apply)' : part))
}

function toAttributeName(name: string): string {
  return /^[A-Za-z_][\w-]*$/.test(name) ? name : JSON.stringify(name)
}

function pickMark(sensitive: unknown, step: string | number): unknown {
  if (sensitive === true) return true
  return isRecord(sensitive) || Array.isArray(sensitive)
    ? (sensitive as Readonly<Record<string | number, unknown>>)[step]
    : undefined
}
