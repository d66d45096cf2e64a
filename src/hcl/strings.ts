import { extendError } from '../runner/errors/action-error.ts'
import { type Expression, unknownExpression } from './expressions/expression.ts'
import { createExpressionError } from './expressions/limits.ts'
import { parseExpression } from './expressions/parse.ts'
import type { ConfigurationFile } from './file.ts'
import { maskHcl, UnreadableHcl } from './mask.ts'
import { parseJson } from './parser.ts'

/** A string or heredoc in a configuration, wherever it stands. */
export interface ConfigurationString {
  /** Offset of its start; 0 in a JSON file. */
  readonly start: number
  /** What only Terraform can evaluate is one unknown part of it. */
  readonly expression: Expression
}

/** A text in native syntax with its masked code. */
export type NativeText = Pick<ConfigurationFile, 'text' | 'code'>

/** The file, or the templates in a JSON file in native syntax. */
export function listNativeTexts({ file, text, code }: ConfigurationFile): readonly NativeText[] {
  if (!file.endsWith('.json')) return [{ text, code }]
  const parsed = parseJson(text)
  const found: NativeText[] = []
  const walk = (value: unknown): void => {
    if (typeof value === 'object' && value !== null) Object.values(value).forEach(walk)
    if (typeof value !== 'string') return
    const native = `x = <<${terminator}\n${value}\n${terminator}\n`
    found.push({ text: native, code: maskTemplate(native, file) })
  }
  if (parsed.ok) walk(parsed.value)
  return found
}

/** @throws ActionError `configuration-invalid` for a template that is nested too deeply */
function maskTemplate(text: string, file: string): string {
  try {
    return maskHcl(text)
  } catch (error) {
    if (!(error instanceof UnreadableHcl)) throw error
    throw extendError(createExpressionError(error.message), { location: { file } })
  }
}

const terminator = 'END_OF_JSON_STRING'

/** All strings of a file, those within `${…}` as well. */
export function listStrings(file: ConfigurationFile): readonly ConfigurationString[] {
  const isJson = file.file.endsWith('.json')
  return listNativeTexts(file).flatMap(({ text, code }) => {
    const found = scanStrings(text, code)
    return isJson ? found.map((one) => ({ ...one, start: 0 })) : found
  })
}

/**
 * @param code the masked text: a quote there begins or ends a string, and the closing brace of an interpolation is round,
 *   as are the ends of a heredoc
 */
function scanStrings(text: string, code: string): readonly ConfigurationString[] {
  const found: ConfigurationString[] = []
  scanCode(0)
  return found

  /** @returns the offset after the code: the end of the file, or after an interpolation */
  function scanCode(from: number): number {
    let at = from
    while (at < code.length) {
      if (code[at] === '"') at = scanLiteral(at, at + 1, (end) => code[end] === '"')
      else if (code[at] === '(' && text.startsWith('<<', at)) at = scanHeredoc(at)
      else if (code[at] === ')' && text[at] === '}') return at + 1
      else at++
    }
    return at
  }

  function scanHeredoc(at: number): number {
    const body = text.indexOf('\n', at) + 1
    return body === 0 ? code.length : scanLiteral(at, body, (end) => code[end] === ')')
  }

  function scanLiteral(start: number, from: number, isEnd: (at: number) => boolean): number {
    const parts: Expression[] = []
    let at = from
    let literal = from
    const finishLiteral = (end: number): void => {
      if (end > literal) parts.push({ kind: 'literal', value: unescape(text.slice(literal, end)) })
    }
    while (at < code.length && !isEnd(at)) {
      if (code[at + 1] === '(' && (text.startsWith('${', at) || text.startsWith('%{', at))) {
        finishLiteral(at)
        const end = scanCode(at + 2)
        const source = text.slice(at + 2, end - 1).replace(/^~|~$/g, '')
        parts.push(text[at] === '$' ? parseExpression(source) : unknownExpression)
        at = literal = end
      } else at++
    }
    finishLiteral(at)
    found.push({ start, expression: { kind: 'template', parts } })
    return at + 1
  }
}

const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t' }

function unescape(literal: string): string {
  return literal
    .replaceAll(/\\(.)/gs, (_, letter: string) => escapes[letter] ?? letter)
    .replaceAll(/([$%])\1\{/g, '$1{')
}
