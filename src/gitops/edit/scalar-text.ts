import type { Scalar } from 'yaml'
import { formatValuesTree, type ValuesTree } from '../../helm/values/values-tree.ts'

/** Where a value is written. */
export interface ScalarPlace {
  /** How the value is written now. */
  readonly style: Scalar.Type | undefined
  /** Inside braces or brackets. */
  readonly inFlow: boolean
  /** JSON knows no other quotes, and no text without them. */
  readonly json: boolean
}

/** Texts that YAML 1.1 or 1.2 reads as a boolean, as nothing, or as a merge key. */
const wordLike = /^(true|false|yes|no|on|off|y|n|null|~|<<|=)$/i
/** Texts that some parser reads as a number: exponents, octals, leading zeros, underscores, base 60, infinity. */
const numberLike =
  /^[-+]?(\.?\d[\d_,]*(\.[\d_]*)?(e[-+]?\d*)?|0[xob][\da-f_]+|\d[\d_]*(:[\d_]+)+(\.[\d_]*)?|\.(inf|nan))$/i
/** Dates and times (yaml.org, "Timestamp Language-Independent Type"). */
const timestampLike = /^\d{4}-\d{1,2}-\d{1,2}([Tt ].*)?$/

/** Whether every parser reads it as this text although it has no quotes. */
export function isPlainText(text: string): boolean {
  return !wordLike.test(text) && !numberLike.test(text) && !timestampLike.test(text)
}

/** Whether it can be written without quotes: fewer texts than YAML allows. */
function canBePlain(text: string, { inFlow, json }: ScalarPlace): boolean {
  if (json || !isPlainText(text)) return false
  if (!/^[\w/.]([\w/.@:+=~ -]*[\w/.@+=~-])?$/.test(text) || / {2}|: /.test(text)) return false
  return !inFlow || !text.includes(':')
}

/** Text as YAML, in the quotes that the value has now, if they can hold it; without quotes only if it stays text. */
function formatScalarText(text: string, place: ScalarPlace): string {
  if (place.style === 'QUOTE_SINGLE' && !place.json && /^[\x20-\x7e]*$/.test(text))
    return `'${text.replaceAll("'", "''")}'`
  if (place.style !== 'QUOTE_DOUBLE' && canBePlain(text, place)) return text
  return quoteDouble(text)
}

/** A JSON string, with everything escaped that YAML does not allow as it is (yaml.org, "nb-json"). */
function quoteDouble(text: string): string {
  return JSON.stringify(text).replaceAll(
    /[\x7f-\x9f\u2028\u2029\ufeff]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}

/** Any value on one line. */
export function formatInlineValue(value: ValuesTree, place: ScalarPlace): string {
  return value.kind === 'text' ? formatScalarText(value.text, place) : formatValuesTree(value)
}

/** A key of a mapping. */
export function formatMappingKey(key: string, place: Omit<ScalarPlace, 'style'>): string {
  return formatScalarText(key, { ...place, style: undefined })
}
