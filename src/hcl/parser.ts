import type { ParserInstance } from './parser-instance.ts'

/** The content of a file, or why it cannot be parsed. */
export type HclParseResult<T = unknown> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly message: string; readonly line?: number }

type HclContent = Readonly<Record<string, unknown>>

/** Compiled once for a process, on first use: that takes longer than most files. */
let parser: Promise<(file: string, text: string) => HclParseResult<HclContent>> | undefined

/**
 * Parses with HashiCorp's own parser. Attributes become properties; expressions stay text in `${…}`; blocks become lists
 * below their type and labels.
 */
export async function parseHcl(file: string, text: string): Promise<HclParseResult<HclContent>> {
  parser ??= loadParser()
  return (await parser)(file, text)
}

async function loadParser(): Promise<(file: string, text: string) => HclParseResult<HclContent>> {
  const { compileParser, HclSyntaxError, ParserEnded } = await import('./parser-instance.ts')
  const startInstance = await compileParser()
  let instance: ParserInstance | undefined
  return (file, text) => {
    instance ??= startInstance()
    try {
      return { ok: true, value: JSON.parse(instance.parse(file, text)) as HclContent }
    } catch (error) {
      if (error instanceof HclSyntaxError) return parseFailure(file, error.message)
      if (!(error instanceof ParserEnded)) throw error
      instance = undefined
      return { ok: false, message: error.message }
    }
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
function parseFailure(file: string, message: string): Extract<HclParseResult, { readonly ok: false }> {
  const text = message.replace(/^parse config: \[([^]*)\]$/, '$1')
  const [first = text] = text.split(` ${file}:`)
  const place = first.startsWith(`${file}:`)
    ? /^(\d+),\d+(?:-[\d,]+)?: ([^]*)$/.exec(first.slice(file.length + 1))
    : null
  if (place === null) return { ok: false, message: text }
  return { ok: false, message: place[2] ?? text, line: Number(place[1]) }
}
