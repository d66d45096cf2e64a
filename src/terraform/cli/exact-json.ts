/** What ECMAScript has since 2025 and TypeScript does not know yet (tc39/proposal-json-parse-with-source). */
interface ExactJson {
  readonly parse: (
    text: string,
    reviver: (key: string, value: unknown, context: { readonly source?: string }) => unknown,
  ) => unknown
  /** An object that `JSON.stringify` writes as this text. */
  readonly rawJSON: (text: string) => unknown
}

const exactJson = JSON as unknown as ExactJson

/**
 * Parses JSON without rounding: numbers that a double cannot hold, such as 2^53 + 1, keep their digits when they are written
 * as JSON again.
 * @throws SyntaxError
 */
export function parseExactJson(text: string): unknown {
  return exactJson.parse(text, (_key, value, { source }) => {
    if (typeof value !== 'number' || source === undefined || isExact(value, source)) return value
    return exactJson.rawJSON(source)
  })
}

function isExact(value: number, source: string): boolean {
  const digits = source.replace(/[eE].*$/, '').replaceAll(/[-.]|^0+/g, '')
  return digits.length <= safeDigits || String(value) === source
}

/** Decimal digits that every double keeps (DBL_DIG). */
const safeDigits = 15
