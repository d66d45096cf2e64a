import { suggestName } from './suggest-name.ts'
import { accept, type Input, input, type InputOptions, type Kind, reject, type InputValue } from './kind.ts'

export interface TextRules {
  /** The whole text has to match. Without one any text goes that does not begin with a dash. */
  readonly pattern?: RegExp
  /** Completes "must be …"; required with a pattern. */
  readonly rule?: string
}

/**
 * One line of text. A leading dash is refused unless a pattern allows it, because such a text would be read as an
 * option by the tool that it is handed to.
 */
export function string<const O extends InputOptions & TextRules>(options: O): Input<InputValue<string, O>> {
  const { pattern = /^[^-\n][^\n]*$/, rule = 'one line of text that does not begin with a dash' } = options
  return input(patternKind('string', pattern, rule), options)
}

/** Text of any number of lines, for example keys. */
export function text<const O extends InputOptions>(options: O): Input<InputValue<string, O>> {
  return input({ type: 'text', rule: 'text of one or more lines', parse: (given) => accept(given) }, options)
}

/** A value that is masked before anything else happens. It may have several lines. */
export function secret<const O extends InputOptions>(options: O): Input<InputValue<string, O>> {
  return input({ type: 'secret', rule: 'text', secret: true, parse: (text) => accept(text) }, options)
}

/** `true` or `false`, nothing else: `yes` and `1` mean different things to different people. */
export function boolean<const O extends InputOptions>(options: O): Input<InputValue<boolean, O>> {
  const rule = 'true or false'
  const kind: Kind<boolean> = {
    type: 'boolean',
    rule,
    allowed: ['true', 'false'],
    parse: (text) => (text === 'true' || text === 'false' ? accept(text === 'true') : reject(rule)),
  }
  return input(kind, options)
}

export interface Bounds {
  /** Default 1. */
  readonly min?: number
  /** Default 2^31 - 1, which every tool's integers can hold. */
  readonly max?: number
}

/** Decimal digits only; never rounded, cut or defaulted. */
export function integer<const O extends InputOptions & Bounds>(options: O): Input<InputValue<number, O>> {
  const { min = 1, max = 2 ** 31 - 1 } = options
  const rule = `a whole number from ${String(min)} to ${String(max)}`
  const kind: Kind<number> = {
    type: 'integer',
    rule,
    parse: (text) => {
      if (!/^(0|-?[1-9]\d{0,14})$/.test(text)) return reject(rule)
      const value = Number(text)
      return value >= min && value <= max ? accept(value) : reject(rule)
    },
  }
  return input(kind, options)
}

const unitMs = { h: 3_600_000, m: 60_000, s: 1000, ms: 1 } as const
const longestMs = 24 * unitMs.h

export interface DurationBounds {
  /** As a user would write them. Default: anything above zero, up to 24h. */
  readonly min?: string
  readonly max?: string
}

/** A length of time as Go and Terraform write it: `90s`, `5m`, `1h30m`. Parsed to milliseconds; at most a day. */
export function duration<const O extends InputOptions & DurationBounds>(options: O): Input<InputValue<number, O>> {
  const { min, max = '24h' } = options
  const minMs = parseMilliseconds(min ?? '1ms') ?? 1
  const maxMs = parseMilliseconds(max) ?? longestMs
  const rule = `a duration such as 90s, 5m or 1h30m, ${min === undefined ? `at most ${max}` : `from ${min} to ${max}`}`
  const kind: Kind<number> = {
    type: 'duration',
    rule,
    parse: (text) => {
      const value = parseMilliseconds(text)
      if (value === undefined) return reject(rule, /^\d+$/.test(text) ? `Did you mean ${text}s?` : undefined)
      return value >= minMs && value <= maxMs ? accept(value) : reject(rule)
    },
  }
  return input(kind, options)
}

function parseMilliseconds(text: string): number | undefined {
  const parts = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,6})s)?(?:(\d{1,6})ms)?$/.exec(text)
  if (parts === null || text === '') return undefined
  const [, hours = '0', minutes = '0', seconds = '0', millis = '0'] = parts
  return Number(hours) * unitMs.h + Number(minutes) * unitMs.m + Number(seconds) * unitMs.s + Number(millis)
}

/** One of a few words, written exactly so. */
export function oneOf<const V extends readonly string[], const O extends InputOptions>(
  values: V,
  options: O,
): Input<InputValue<V[number], O>> {
  return input(oneOfKind(values), options)
}

export function oneOfKind<const V extends readonly string[]>(values: V): Kind<V[number]> {
  const rule = `one of ${values.join(', ')}`
  return {
    type: 'enum',
    rule,
    allowed: values,
    parse: (text) => (values.includes(text) ? accept(text as V[number]) : reject(rule, suggestName(text, values))),
  }
}

/**
 * Text of a fixed form, for example a region or an ARN.
 * @param suggest what was meant by a text of another form; dropped if it does not have the form either
 */
export function patternKind(
  type: string,
  pattern: RegExp,
  rule: string,
  suggest: (text: string) => string | undefined = () => undefined,
): Kind<string> {
  return {
    type,
    rule,
    ...(pattern.flags === '' ? { pattern: pattern.source } : {}),
    parse: (text) => {
      if (pattern.test(text)) return accept(text)
      const meant = suggest(text)
      return reject(rule, meant !== undefined && pattern.test(meant) ? `Did you mean ${meant}?` : undefined)
    },
  }
}
