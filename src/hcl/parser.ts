/** The content of a file, or why it cannot be parsed. */
export type HclParseResult =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly message: string; readonly line?: number }

/**
 * Parses with HashiCorp's own parser, a WebAssembly module that is loaded on first use. Attributes become properties;
 * expressions stay text in `${…}`; blocks become lists below their type and labels.
 */
export async function parseHcl(file: string, text: string): Promise<HclParseResult> {
  const { parse } = await import('@cdktn/hcl2json')
  try {
    return { ok: true, value: await parse(file, text) }
  } catch (error) {
    // The parser works by recursion, and what is too deep for it ends it.
    if (error instanceof RangeError) return { ok: false, message: 'An expression is nested too deeply' }
    return parseFailure(file, (error as Error).message)
  }
}

/** Terraform's JSON syntax has the same shape, except that single blocks need no list. */
export function parseJson(text: string): HclParseResult {
  try {
    return { ok: true, value: JSON.parse(text) as unknown }
  } catch (error) {
    return { ok: false, message: (error as Error).message }
  }
}

/** The parser reports `parse config: [a.tf:14,16-15,1: Summary; Detail. a.tf:20,…]`. */
function parseFailure(file: string, message: string): HclParseResult {
  const text = message.replace(/^parse config: \[([^]*)\]$/, '$1')
  const [first = text] = text.split(` ${file}:`)
  const place = first.startsWith(`${file}:`)
    ? /^(\d+),\d+(?:-[\d,]+)?: ([^]*)$/.exec(first.slice(file.length + 1))
    : null
  if (place === null) return { ok: false, message: text }
  return { ok: false, message: place[2] ?? text, line: Number(place[1]) }
}
