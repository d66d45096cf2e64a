import { accept, type Kind, type ParseResult, reject } from '../../runner/contract/kind.ts'
import { parseMapping } from '../../runner/contract/yaml-mapping.ts'
import { getOwn } from '../../runner/records.ts'

/** `NAME=value`; without a value it comes from the job's environment, as with `docker build --build-arg NAME`. */
export interface NamedValue {
  readonly name: string
  readonly value: string | undefined
}

export const buildArgumentKind = createNamedValueKind(
  'build argument',
  /^[A-Za-z_]\w*$/,
  'NAME=value, or NAME to take the value from the job’s environment',
)

/** Label keys: lower-case letters, digits, dots, dashes (docs.docker.com, "Docker object labels"); slashes are common. */
export const labelKind = createNamedValueKind('label', /^[\w][\w./-]*$/, 'name=value, such as team=payments')

function createNamedValueKind(type: string, names: RegExp, rule: string): Kind<NamedValue> {
  return {
    type,
    rule,
    parse: (text) => {
      const equals = text.indexOf('=')
      const name = equals < 0 ? text : text.slice(0, equals)
      if (!names.test(name)) return reject(rule)
      return accept({ name, value: equals < 0 ? undefined : text.slice(equals + 1) })
    },
  }
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
