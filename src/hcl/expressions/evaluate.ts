import type { Expression } from './expression.ts'
import { type TerraformFunction, terraformFunctions } from './functions.ts'
import { parseTemplate } from './parse.ts'
import type { Scope } from './scope.ts'
import { isKnown, isListValue, isObjectValue, convertToText, unknownValue, type TerraformValue } from './value.ts'
import { getOwn } from '../../runner/records.ts'

/** Evaluates the templates in data returned by the HCL parser. */
export function evaluateData(data: unknown, scope: Scope): TerraformValue {
  if (typeof data === 'string') return evaluate(parseTemplate(data), scope)
  if (typeof data === 'number' || typeof data === 'boolean' || data === null) return data
  if (Array.isArray(data)) return data.map((item: unknown) => evaluateData(item, scope))
  if (typeof data !== 'object') return unknownValue
  return toObject(
    Object.entries(data).map(([key, value]): Entry => [
      convertToText(evaluateData(key, scope)),
      evaluateData(value, scope),
    ]),
  )
}

export function evaluate(expression: Expression, scope: Scope): TerraformValue {
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'template': {
      const parts = expression.parts.map((part) => convertToText(evaluate(part, scope)))
      return parts.includes(undefined) ? unknownValue : parts.join('')
    }
    case 'access':
      return evaluateAccess(expression.target, expression.key, scope)
    case 'call':
      return evaluateCall(expression, scope)
    case 'list':
      return expression.items.map((item) => evaluate(item, scope))
    case 'object':
      return toObject(
        expression.entries.map(([key, value]): Entry => [convertToText(evaluate(key, scope)), evaluate(value, scope)]),
      )
    case 'not': {
      const operand = evaluate(expression.operand, scope)
      return typeof operand === 'boolean' ? !operand : unknownValue
    }
    case 'compare':
      return evaluateComparison(expression.operator, expression.operands, scope)
    case 'choice': {
      const condition = evaluate(expression.condition, scope)
      if (typeof condition !== 'boolean') return unknownValue
      return evaluate(expression.branches[condition ? 0 : 1], scope)
    }
    case 'name':
    case 'unknown':
      return unknownValue
  }
}

type Entry = readonly [string | undefined, TerraformValue]

function toObject(entries: readonly Entry[]): TerraformValue {
  const known = entries.flatMap(([key, value]) => (key === undefined ? [] : [[key, value] as const]))
  return known.length === entries.length ? Object.fromEntries(known) : unknownValue
}

function evaluateAccess(target: Expression, key: Expression, scope: Scope): TerraformValue {
  const name = convertToText(evaluate(key, scope))
  if (name === undefined) return unknownValue
  if (target.kind === 'name') return scope.lookup(target.name, name)
  const value = evaluate(target, scope)
  if (isListValue(value)) return value[Number(name)] ?? unknownValue
  return (isObjectValue(value) ? getOwn(value, name) : undefined) ?? unknownValue
}

function evaluateCall({ name, args }: Extract<Expression, { kind: 'call' }>, scope: Scope): TerraformValue {
  const values = args.map((arg) => evaluate(arg, scope))
  const run: TerraformFunction | undefined = getOwn(terraformFunctions, name)
  return run?.(values, scope) ?? unknownValue
}

function evaluateComparison(
  operator: '==' | '!=' | '&&' | '||',
  [first, second]: readonly [Expression, Expression],
  scope: Scope,
): TerraformValue {
  const left = evaluate(first, scope)
  const right = evaluate(second, scope)
  if (operator === '&&' || operator === '||') {
    if (typeof left !== 'boolean' || typeof right !== 'boolean') return unknownValue
    return operator === '&&' ? left && right : left || right
  }
  if (
    !isKnown(left) ||
    !isKnown(right) ||
    isListValue(left) ||
    isListValue(right) ||
    isObjectValue(left) ||
    isObjectValue(right)
  )
    return unknownValue
  return operator === '==' ? left === right : left !== right
}
