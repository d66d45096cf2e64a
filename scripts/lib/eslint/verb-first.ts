import type { Rule } from 'eslint'
import { commandNames, particles, predicates, verbs } from './verbs.ts'

/** The parts of a syntax tree's node that the rule looks at. */
interface SyntaxNode {
  readonly type: string
  readonly name?: string
  readonly id?: SyntaxNode | null
  readonly init?: SyntaxNode | null
  readonly expression?: SyntaxNode
  readonly params?: readonly SyntaxNode[]
  readonly returnType?: SyntaxNode
  readonly left?: SyntaxNode
  readonly typeName?: SyntaxNode
  readonly typeAnnotation?: SyntaxNode
  readonly typeArguments?: { readonly params: readonly SyntaxNode[] }
}

/**
 * Function names begin with a verb: `readEvent`, not `eventOf`. Checks declarations and constants that hold a function;
 * methods and properties are named like data. Functions declared to return an `Input` or a `Kind` are exempt: contracts read
 * like a schema language (`oneOf`, `duration`, `image`).
 */
export const verbFirst: Rule.RuleModule = {
  meta: {
    type: 'suggestion',
    schema: [],
    messages: {
      verb: '"{{name}}" does not begin with a verb: rename it, or add "{{word}}" to scripts/lib/eslint/verbs.ts if it is one.',
      selector: '"{{name}}" ends in "Of", which only selectors on maps do: begin with a verb (find, read, list …).',
    },
  },
  create: (context) => {
    const check = (name: SyntaxNode | null | undefined, body: SyntaxNode): void => {
      if (name?.name === undefined) return
      if (isInputKind(body.returnType?.typeAnnotation)) return
      const messageId = findNameProblem(name.name, body.params?.[0])
      if (messageId === undefined) return
      context.report({
        node: name as unknown as Rule.Node,
        messageId,
        data: { name: name.name, word: readFirstWord(name.name) },
      })
    }
    return {
      FunctionDeclaration: (node) => {
        check(node.id, node)
      },
      VariableDeclarator: (node) => {
        const { id, init } = node as unknown as SyntaxNode
        const value = unwrapExpression(init)
        if (id?.type === 'Identifier' && isFunction(value)) check(id, value)
      },
    }
  },
}

/** Which rule a name breaks, if any. */
function findNameProblem(name: string, parameter: SyntaxNode | undefined): 'verb' | 'selector' | undefined {
  if (commandNames.has(name)) return undefined
  if (/[a-z]Of$/.test(name)) return isMap(parameter) ? undefined : 'selector'
  const word = readFirstWord(name)
  return verbs.has(word) || predicates.has(word) || particles.has(word) ? undefined : 'verb'
}

function readFirstWord(name: string): string {
  return /^_*([a-z]+)/.exec(name)?.[1] ?? name
}

/** Behind `as`, `satisfies` and the like. */
function unwrapExpression(node: SyntaxNode | null | undefined): SyntaxNode | undefined {
  if (node?.type.startsWith('TS') === true && node.expression !== undefined) return unwrapExpression(node.expression)
  return node ?? undefined
}

function isFunction(node: SyntaxNode | undefined): node is SyntaxNode {
  return node?.type === 'ArrowFunctionExpression' || node?.type === 'FunctionExpression'
}

const kindTypes: ReadonlySet<string> = new Set(['Input', 'Kind'])

function isInputKind(type: SyntaxNode | undefined): boolean {
  return kindTypes.has(type?.typeName?.name ?? '')
}

const mapTypes: ReadonlySet<string> = new Set(['Map', 'ReadonlyMap', 'Record'])

/** Whether a parameter is declared as a map: `ReadonlyMap<…>`, `Readonly<Record<…>>`. */
function isMap(parameter: SyntaxNode | undefined): boolean {
  const declared = parameter?.type === 'AssignmentPattern' ? parameter.left : parameter
  return isMapType(declared?.typeAnnotation?.typeAnnotation)
}

function isMapType(type: SyntaxNode | undefined): boolean {
  const name = type?.typeName?.name ?? ''
  if (name === 'Readonly' || name === 'Partial') return isMapType(type?.typeArguments?.params[0])
  return mapTypes.has(name)
}
