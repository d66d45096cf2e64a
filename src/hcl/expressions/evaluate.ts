import type { Expression } from './expression.ts'
import { type Call, functions } from './functions.ts'
import { parseTemplate } from './parse.ts'
import { isKnown, isList, isObject, textOf, unknown, type Value } from './value.ts'

/** What names mean where an expression stands. */
export interface Scope {
  /** The value of `root.name`, such as `local.region`. */
  readonly lookup: (root: string, name: string) => Value
  /** The folder in which Terraform runs, for relative paths. */
  readonly folder: string
  /** The content of a file; undefined where there is none. */
  readonly readFile: (file: string) => string | undefined
}

/** The value of data as the HCL parser gives it, with the templates in its texts evaluated. */
export function evaluateData(data: unknown, scope: Scope): Value {
  if (typeof data === 'string') return evaluate(parseTemplate(data), scope)
  if (typeof data === 'number' || typeof data === 'boolean' || data === null) return data
  if (Array.isArray(data)) return data.map((item: unknown) => evaluateData(item, scope))
  if (typeof data !== 'object') return unknown
  return objectOf(
    Object.entries(data).map(([key, value]): Entry => [textOf(evaluateData(key, scope)), evaluateData(value, scope)]),
  )
}

export function evaluate(expression: Expression, scope: Scope): Value {
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'template': {
      const parts = expression.parts.map((part) => textOf(evaluate(part, scope)))
      return parts.includes(undefined) ? unknown : parts.join('')
    }
    case 'access':
      return access(expression.target, expression.key, scope)
    case 'call':
      return call(expression, scope)
    case 'list':
      return expression.items.map((item) => evaluate(item, scope))
    case 'object':
      return objectOf(
        expression.entries.map(([key, value]): Entry => [textOf(evaluate(key, scope)), evaluate(value, scope)]),
      )
    case 'not': {
      const operand = evaluate(expression.operand, scope)
      return typeof operand === 'boolean' ? !operand : unknown
    }
    case 'compare':
      return compare(expression.operator, expression.operands, scope)
    case 'choice': {
      const condition = evaluate(expression.condition, scope)
      if (typeof condition !== 'boolean') return unknown
      return evaluate(expression.branches[condition ? 0 : 1], scope)
    }
    case 'name':
    case 'unknown':
      return unknown
  }
}

type Entry = readonly [string | undefined, Value]

function objectOf(entries: readonly Entry[]): Value {
  const known = entries.flatMap(([key, value]) => (key === undefined ? [] : [[key, value] as const]))
  return known.length === entries.length ? Object.fromEntries(known) : unknown
}

function access(target: Expression, key: Expression, scope: Scope): Value {
  const name = textOf(evaluate(key, scope))
  if (name === undefined) return unknown
  if (target.kind === 'name') return scope.lookup(target.name, name)
  const value = evaluate(target, scope)
  if (isList(value)) return value[Number(name)] ?? unknown
  return isObject(value) && Object.hasOwn(value, name) ? (value[name] ?? unknown) : unknown
}

function call({ name, args }: Extract<Expression, { kind: 'call' }>, scope: Scope): Value {
  const values = args.map((arg) => evaluate(arg, scope))
  const run: Call | undefined = Object.hasOwn(functions, name) ? functions[name] : undefined
  return run?.(values, scope) ?? unknown
}

function compare(
  operator: '==' | '!=' | '&&' | '||',
  [first, second]: readonly [Expression, Expression],
  scope: Scope,
): Value {
  const left = evaluate(first, scope)
  const right = evaluate(second, scope)
  if (operator === '&&' || operator === '||') {
    if (typeof left !== 'boolean' || typeof right !== 'boolean') return unknown
    return operator === '&&' ? left && right : left || right
  }
  if (!isKnown(left) || !isKnown(right) || isList(left) || isList(right) || isObject(left) || isObject(right))
    return unknown
  return operator === '==' ? left === right : left !== right
}
