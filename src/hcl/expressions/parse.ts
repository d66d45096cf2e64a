import { type Expression, unknownExpression } from './expression.ts'

/**
 * Parses the template that the HCL parser returns for an expression: text with `${…}`. A template of a single `${…}` is that
 * expression. Unsupported syntax (arithmetic, `for`, splats, `%{…}`) becomes `unknown`, never a guess.
 *
 * Source: github.com/hashicorp/hcl, hclsyntax/spec.md.
 */
export function parseTemplate(text: string): Expression {
  if (!text.includes('${') && !text.includes('%{')) return { kind: 'literal', value: text }
  try {
    const reader = new ExpressionReader(text)
    const template = reader.readTemplate(() => reader.atEnd(), { escapes: 'done' })
    return template
  } catch (error) {
    if (error instanceof UnsupportedSyntax) return unknownExpression
    throw error
  }
}

/** Parses the source of one expression, such as the argument of a function. */
export function parseExpression(source: string): Expression {
  try {
    const reader = new ExpressionReader(source)
    const expression = reader.readExpression()
    return reader.skipSpace().atEnd() ? expression : unknownExpression
  } catch (error) {
    if (error instanceof UnsupportedSyntax) return unknownExpression
    throw error
  }
}

/** The arguments of a call whose opening bracket is right before `from`; text after the closing one is ignored. */
export function parseArguments(source: string, from: number): readonly Expression[] {
  try {
    return new ExpressionReader(source, from).readArguments()
  } catch (error) {
    if (error instanceof UnsupportedSyntax) return [unknownExpression]
    throw error
  }
}

class UnsupportedSyntax extends Error {}

const tokens = {
  space: /(?:\s|#[^\n]*|\/\/[^\n]*|\/\*[^]*?\*\/)*/y,
  number: /\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y,
  identifier: /[\p{ID_Start}_][\p{ID_Continue}-]*/uy,
  comparison: /==|!=|&&|\|\|/y,
}

const binding = { '||': 1, '&&': 2, '==': 3, '!=': 3 } as const
const escapes: Readonly<Record<string, string>> = { n: '\n', r: '\r', t: '\t', '"': '"', '\\': '\\' }
const deepest = 100

/** Recursive descent with one character of look-ahead; a class, because it keeps its position. */
class ExpressionReader {
  readonly #text: string
  #at: number
  #depth = 0

  constructor(text: string, at = 0) {
    this.#text = text
    this.#at = at
  }

  atEnd(): boolean {
    return this.#at >= this.#text.length
  }

  skipSpace(): this {
    this.#match(tokens.space)
    return this
  }

  /** Literal text and `${…}` until `ends`. The HCL parser has resolved the escapes of the outermost strings already. */
  readTemplate(ends: () => boolean, options: { readonly escapes: 'done' | 'written' }): Expression {
    const parts: Expression[] = []
    let literal = ''
    const finishLiteral = (): void => {
      if (literal !== '') parts.push({ kind: 'literal', value: literal })
      literal = ''
    }
    while (!ends()) {
      if (this.atEnd() || this.#text.startsWith('%{', this.#at)) throw new UnsupportedSyntax()
      if (this.#take('$${')) literal += '${'
      else if (this.#take('%%{')) literal += '%{'
      else if (this.#take('${')) {
        finishLiteral()
        this.#take('~')
        parts.push(this.readExpression())
        this.skipSpace().#take('~')
        this.#expect('}')
      } else literal += options.escapes === 'written' && this.#take('\\') ? this.#readEscape() : this.#readCharacter()
    }
    finishLiteral()
    const [only, ...others] = parts
    if (only === undefined) return { kind: 'literal', value: '' }
    return others.length === 0 ? only : { kind: 'template', parts }
  }

  readExpression(): Expression {
    if (++this.#depth > deepest) throw new UnsupportedSyntax()
    const expression = this.#readChoice()
    this.#depth--
    return expression
  }

  #readChoice(): Expression {
    const condition = this.#readComparison(0)
    if (!this.skipSpace().#take('?')) return condition
    const whenTrue = this.readExpression()
    this.skipSpace().#expect(':')
    return { kind: 'choice', condition, branches: [whenTrue, this.readExpression()] }
  }

  readArguments(): readonly Expression[] {
    const args: Expression[] = []
    while (!this.skipSpace().#take(')')) {
      args.push(this.readExpression())
      if (!this.skipSpace().#take(',')) {
        this.#expect(')')
        return args
      }
    }
    return args
  }

  #readComparison(least: number): Expression {
    let left = this.#readUnary()
    for (;;) {
      const start = this.skipSpace().#at
      const operator = this.#match(tokens.comparison) as keyof typeof binding | undefined
      if (operator === undefined) return left
      if (binding[operator] <= least) {
        this.#at = start
        return left
      }
      left = { kind: 'compare', operator, operands: [left, this.#readComparison(binding[operator])] }
    }
  }

  #readUnary(): Expression {
    this.skipSpace()
    if (this.#take('!')) {
      if (++this.#depth > deepest) throw new UnsupportedSyntax()
      const operand = this.#readUnary()
      this.#depth--
      return { kind: 'not', operand }
    }
    let readExpression = this.#readPrimary()
    for (;;) {
      const { skipped, access } = this.#readPostfix(readExpression)
      if (skipped) return readExpression
      readExpression = access
    }
  }

  #readPostfix(target: Expression): { readonly skipped: boolean; readonly access: Expression } {
    if (this.#text.startsWith('...', this.#at)) throw new UnsupportedSyntax()
    if (this.#take('.')) {
      const name = this.#match(tokens.identifier) ?? this.#match(/\d+/y)
      if (name === undefined) throw new UnsupportedSyntax()
      return { skipped: false, access: { kind: 'access', target, key: { kind: 'literal', value: name } } }
    }
    if (this.#take('[')) {
      const key = this.readExpression()
      this.skipSpace().#expect(']')
      return { skipped: false, access: { kind: 'access', target, key } }
    }
    return { skipped: true, access: target }
  }

  #readPrimary(): Expression {
    if (this.#take('"')) return this.readTemplate(() => this.#take('"'), { escapes: 'written' })
    if (this.#take('(')) {
      const inner = this.readExpression()
      this.skipSpace().#expect(')')
      return inner
    }
    if (this.#take('[')) return this.#readList()
    if (this.#take('{')) return this.#readObject()
    const negative = this.#take('-')
    const number = this.#match(tokens.number)
    if (number !== undefined) return { kind: 'literal', value: Number(number) * (negative ? -1 : 1) }
    const name = negative ? undefined : this.#match(tokens.identifier)
    if (name === undefined) throw new UnsupportedSyntax()
    return this.#take('(') ? { kind: 'call', name, args: this.readArguments() } : parseName(name)
  }

  #readList(): Expression {
    const items: Expression[] = []
    while (!this.skipSpace().#take(']')) {
      items.push(this.readExpression())
      if (!this.skipSpace().#take(',')) {
        this.#expect(']')
        break
      }
    }
    return { kind: 'list', items }
  }

  #readObject(): Expression {
    const entries: (readonly [Expression, Expression])[] = []
    while (!this.skipSpace().#take('}')) {
      const key = this.readExpression()
      if (!this.skipSpace().#take('=')) this.#expect(':')
      // Here a bare word is the key's name, not a reference.
      entries.push([key.kind === 'name' ? { kind: 'literal', value: key.name } : key, this.readExpression()])
      this.skipSpace().#take(',')
    }
    return { kind: 'object', entries }
  }

  #readEscape(): string {
    const letter = this.#readCharacter()
    if (letter !== 'u' && letter !== 'U') return escapes[letter] ?? letter
    const digits = this.#match(letter === 'u' ? /[\da-fA-F]{4}/y : /[\da-fA-F]{8}/y)
    const point = digits === undefined ? Number.NaN : Number.parseInt(digits, 16)
    if (!(point <= 0x10ffff)) throw new UnsupportedSyntax()
    return String.fromCodePoint(point)
  }

  #readCharacter(): string {
    return this.#text[this.#at++] ?? ''
  }

  #take(text: string): boolean {
    if (!this.#text.startsWith(text, this.#at)) return false
    this.#at += text.length
    return true
  }

  #expect(text: string): void {
    if (!this.#take(text)) throw new UnsupportedSyntax()
  }

  #match(pattern: RegExp): string | undefined {
    pattern.lastIndex = this.#at
    const found = pattern.exec(this.#text)
    if (found === null) return undefined
    this.#at = pattern.lastIndex
    return found[0]
  }
}

function parseName(name: string): Expression {
  if (name === 'null') return { kind: 'literal', value: null }
  if (name === 'true' || name === 'false') return { kind: 'literal', value: name === 'true' }
  return { kind: 'name', name }
}
