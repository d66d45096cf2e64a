/** A parsed expression; `unknown` is anything that only Terraform can evaluate. */
export type Expression =
  | { readonly kind: 'literal'; readonly value: string | number | boolean | null }
  | { readonly kind: 'template'; readonly parts: readonly Expression[] }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'access'; readonly target: Expression; readonly key: Expression }
  | { readonly kind: 'call'; readonly name: string; readonly args: readonly Expression[] }
  | { readonly kind: 'list'; readonly items: readonly Expression[] }
  | { readonly kind: 'object'; readonly entries: readonly (readonly [Expression, Expression])[] }
  | { readonly kind: 'not'; readonly operand: Expression }
  | { readonly kind: 'compare'; readonly operator: '==' | '!=' | '&&' | '||'; readonly operands: Pair }
  | { readonly kind: 'choice'; readonly condition: Expression; readonly branches: Pair }
  | { readonly kind: 'unknown' }

type Pair = readonly [Expression, Expression]

export const unknownExpression: Expression = { kind: 'unknown' }
