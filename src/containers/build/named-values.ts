import { accept, type Kind, type ParseResult, reject } from '../../runner/contract/kind.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { parseMapping } from '../../runner/contract/yaml-mapping.ts'
import { getOwn } from '../../runner/records.ts'

/** `NAME=value`; without a value it comes from the job's environment, as with `docker build --build-arg NAME`. */
export interface NamedValue {
  readonly name: string
  readonly value: string | undefined
}

const howToGiveSeveralLines =
  'For a value of several lines, give a YAML mapping (NAME: | with the lines below it, indented), or quote the whole entry ("NAME=first line…").'

/** Build arguments. */
export const buildArgumentsKind = createNamedValuesKind({
  type: 'build arguments',
  names: /^[A-Za-z_]\w*$/,
  needsValue: false,
  rule: 'one entry per line, each NAME=value, or NAME to take the value from the job’s environment; or a YAML mapping',
})

/** Label keys: lower-case letters, digits, dots, dashes (docs.docker.com, "Docker object labels"); slashes are common. */
export const labelsKind = createNamedValuesKind({
  type: 'labels',
  names: /^\w[\w./-]*$/,
  needsValue: true,
  rule: 'one entry per line, each name=value, such as team=payments; or a YAML mapping',
})

interface NamedValuesOptions {
  readonly type: string
  readonly names: RegExp
  /** Whether an entry without a value is an error, and not the name of a variable. */
  readonly needsValue: boolean
  readonly rule: string
}

/**
 * Named values, one per line. A value of several lines needs a mapping, or quotes around its entry, as docker/build-push-action reads
 * them (RFC 4180): in plain lines, its second line could be an entry of its own.
 */
function createNamedValuesKind({ type, names, needsValue, rule }: NamedValuesOptions): Kind<readonly NamedValue[]> {
  const parseEntry = (entry: string): NamedValue | undefined => {
    const equals = entry.indexOf('=')
    const name = equals < 0 ? entry : entry.slice(0, equals)
    if (!names.test(name) || (needsValue && equals < 0)) return undefined
    return { name, value: equals < 0 ? undefined : entry.slice(equals + 1) }
  }
  return {
    type,
    rule,
    list: true,
    parse: async (text) => {
      const entries = splitEntries(text)
      const parsed = entries.map(parseEntry)
      const wrong = parsed.indexOf(undefined)
      if (wrong < 0) return accept(parsed.filter((value) => value !== undefined))
      const mapping = await parseTexts(text)
      const [unfit] = mapping?.filter(({ name }) => !names.test(name)) ?? []
      if (mapping !== undefined && unfit === undefined) return accept(mapping)
      return reject(rule, `Look at "${unfit?.name ?? entries[wrong] ?? ''}". ${howToGiveSeveralLines}`)
    },
  }
}

/** Lines, and quoted entries of several lines. Blank lines are ignored. */
function splitEntries(text: string): readonly string[] {
  const pattern = /[ \t]*"((?:[^"]|"")*)"[ \t]*(?:\r?\n|$)|([^\n]*)(?:\n|$)/gy
  return [...text.matchAll(pattern)].flatMap(([, quoted, line = '']) => {
    if (quoted !== undefined) return [quoted.replaceAll('""', '"')]
    return line.trim() === '' ? [] : [line.trim()]
  })
}

/** A mapping of plain texts, numbers included as they are written; undefined for anything else. */
async function parseTexts(text: string): Promise<readonly NamedValue[] | undefined> {
  const { parseDocument } = await import('yaml')
  const document = parseDocument(text, { schema: 'failsafe', uniqueKeys: true, resolveKnownTags: false })
  if (document.errors.length > 0) return undefined
  const values: unknown = document.toJS({ maxAliasCount: 100 })
  if (typeof values !== 'object' || values === null || Array.isArray(values)) return undefined
  const entries = Object.entries(values)
  return entries.every(([, value]) => typeof value === 'string')
    ? entries.map(([name, value]) => ({ name, value: value as string }))
    : undefined
}

/** Arguments that no Dockerfile declares (Dockerfile reference, "Predefined ARGs" and "BuildKit built-in build args"). */
const predefined = /^(((https?|ftp|no|all)_proxy)|BUILDKIT_\w+|SOURCE_DATE_EPOCH)$/i

/**
 * Checks build arguments against the Dockerfile.
 * @param declared names of its ARGs
 * @returns arguments without effect
 * @throws ActionError `invalid-input` for a lone name that the Dockerfile does not declare: most likely a line of a value
 */
export function checkBuildArguments(named: readonly NamedValue[], declared: ReadonlySet<string>): readonly string[] {
  const unused = named.filter(({ name }) => !declared.has(name) && !predefined.test(name))
  const lone = unused.find(({ value }) => value === undefined)
  if (lone !== undefined) {
    const previous = named[named.indexOf(lone) - 1]
    throw new ActionError('invalid-input', `build-args: the Dockerfile declares no ARG ${lone.name}`, {
      details:
        previous?.value === undefined ? [] : [`The line "${lone.name}" may belong to the value of ${previous.name}.`],
      hint: `Nothing was built. ${howToGiveSeveralLines}`,
    })
  }
  return unused.map(({ name }) => name)
}

const secretRule =
  'NAME=value, one per line, NAME to take the value from the job’s environment, or a YAML mapping for multi-line values'
const secretName = /^[A-Za-z_][\w.-]*$/

/** Build secrets: lines, or a mapping if a value spans several lines. */
export const buildSecretsKind: Kind<readonly NamedValue[]> = {
  type: 'secrets',
  rule: secretRule,
  secret: true,
  parse: (text) => {
    const lines = text.split('\n').filter((line) => line.trim() !== '')
    const named = lines.map((line) => /^([A-Za-z_][\w.-]*)(?:=(.*))?$/s.exec(line.trim()))
    if (named.every((match) => match !== null)) {
      return rejectDuplicates(named.map(([, name = '', value]) => ({ name, value })))
    }
    const mapping = parseMapping(text)
    if (!mapping.ok) return reject(secretRule)
    const entries = Object.entries(mapping.value)
    const plain = entries.flatMap(([name, value]) =>
      secretName.test(name) && typeof value === 'string' ? [{ name, value }] : [],
    )
    return plain.length === entries.length ? rejectDuplicates(plain) : reject(secretRule)
  },
}

function rejectDuplicates(values: readonly NamedValue[]): ParseResult<readonly NamedValue[]> {
  const names = new Set(values.map(({ name }) => name))
  return names.size === values.length ? accept(values) : reject('secrets with different names')
}

/** Names with their values, taken from the environment where none is given. Names without a value are omitted. */
export function resolveNamedValues(
  named: readonly NamedValue[],
  environment: Readonly<Partial<Record<string, string>>>,
): Readonly<Record<string, string>> {
  const entries = named.flatMap(({ name, value = getOwn(environment, name) }) =>
    value === undefined ? [] : [[name, value] as const],
  )
  return Object.fromEntries(entries)
}
