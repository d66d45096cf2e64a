import type { Expression } from './expression.ts'
import { type TerraformFunction, terraformFunctions } from './functions.ts'
import { createExpressionError } from './limits.ts'
import { parseTemplate } from './parse.ts'
import type { Scope } from './scope.ts'
import { isKnown, isListValue, isObjectValue, convertToText, unknownValue, type TerraformValue } from './value.ts'
import { getOwn } from '../../runner/records.ts'

/**
 * Evaluates the templates in data returned by the HCL parser.
 * @throws ActionError `configuration-invalid` if a value grows without end
 */
export function evaluateData(data: unknown, scope: Scope): TerraformValue {
  return limitDepth(() => evaluateTree(data, scope))
}

/** @throws ActionError as `evaluateData` */
export function evaluate(expression: Expression, scope: Scope): TerraformValue {
  return limitDepth(() => evaluateExpression(expression, scope))
}

/** Expressions are evaluated by recursion, as deep as they are. */
function limitDepth<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (error instanceof RangeError) throw createExpressionError('it is nested too deeply')
    throw error
  }
}

function evaluateTree(data: unknown, scope: Scope): TerraformValue {
  if (typeof data === 'string') return evaluateExpression(parseTemplate(data), scope)
  if (typeof data === 'number' || typeof data === 'boolean' || data === null) return data
  if (Array.isArray(data)) return scope.limits.check(data.map((item: unknown) => evaluateTree(item, scope)))
  if (typeof data !== 'object') return unknownValue
  return toObject(
    Object.entries(data).map(([key, value]): Entry => [
      convertToText(evaluateTree(key, scope)),
      evaluateTree(value, scope),
    ]),
    scope,
  )
}

function evaluateExpression(expression: Expression, scope: Scope): TerraformValue {
  switch (expression.kind) {
    case 'literal':
      return expression.value
    case 'template': {
      const parts = expression.parts.map((part) => convertToText(evaluateExpression(part, scope)))
      if (parts.includes(undefined)) return unknownValue
      scope.limits.reserve(parts.map((part = '') => part.length))
      return parts.join('')
    }
    case 'access':
      return evaluateAccess(expression.target, expression.key, scope)
    case 'call':
      return evaluateCall(expression, scope)
    case 'list':
      return scope.limits.check(expression.items.map((item) => evaluateExpression(item, scope)))
    case 'object':
      return toObject(
        expression.entries.map(([key, value]): Entry => [
          convertToText(evaluateExpression(key, scope)),
          evaluateExpression(value, scope),
        ]),
        scope,
      )
    case 'not': {
      const operand = evaluateExpression(expression.operand, scope)
      return typeof operand === 'boolean' ? !operand : unknownValue
    }
    case 'compare':
      return evaluateComparison(expression.operator, expression.operands, scope)
    case 'choice': {
      const condition = evaluateExpression(expression.condition, scope)
      if (typeof condition !== 'boolean') return unknownValue
      return evaluateExpression(expression.branches[condition ? 0 : 1], scope)
    }
    case 'name':
    case 'unknown':
      return unknownValue
  }
}

type Entry = readonly [string | undefined, TerraformValue]

function toObject(entries: readonly Entry[], { limits }: Scope): TerraformValue {
  const known = entries.flatMap(([key, value]) => (key === undefined ? [] : [[key, value] as const]))
  return known.length === entries.length ? limits.check(Object.fromEntries(known)) : unknownValue
}

function evaluateAccess(target: Expression, key: Expression, scope: Scope): TerraformValue {
  const name = convertToText(evaluateExpression(key, scope))
  if (name === undefined) return unknownValue
  if (target.kind === 'name') return scope.lookup(target.name, name)
  const value = evaluateExpression(target, scope)
  if (isListValue(value)) return value[Number(name)] ?? unknownValue
  return (isObjectValue(value) ? getOwn(value, name) : undefined) ?? unknownValue
}

function evaluateCall({ name, args }: Extract<Expression, { kind: 'call' }>, scope: Scope): TerraformValue {
  const values = args.map((arg) => evaluateExpression(arg, scope))
  const run: TerraformFunction | undefined = getOwn(terraformFunctions, name)
  return scope.limits.check(run?.(values, scope) ?? unknownValue)
}

function evaluateComparison(
  operator: '==' | '!=' | '&&' | '||',
  [first, second]: readonly [Expression, Expression],
  scope: Scope,
): TerraformValue {
  const left = evaluateExpression(first, scope)
  const right = evaluateExpression(second, scope)
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
