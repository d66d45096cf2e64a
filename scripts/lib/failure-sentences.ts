import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import ts from 'typescript'

/** What a sentence leaves open: names, versions, places. */
const blank = '…'
const fewest = 2

/**
 * The first lines of errors as the sources word them, by the code of the failure. What differs between runs is `…`. Found are
 * texts next to a code: arguments (`new ActionError('state-locked', …)`), properties (`{ code: 'disk-full', message: … }`) and
 * tables of messages by code.
 * @param root folder of the repository
 * @param codes codes of failures
 */
export function collectFailureSentences(
  root: string,
  codes: ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const files = globSync('src/**/*.ts', { cwd: root }).filter(
    (file) => !/\.test\.ts$|[\\/](testing|reasons)[\\/]|foreign-names|registry\.ts$/.test(file),
  )
  const sentences = new Map<string, Set<string>>()
  for (const file of files.sort()) {
    const source = ts.createSourceFile(file, readFileSync(path.join(root, file), 'utf8'), ts.ScriptTarget.Latest, true)
    for (const [code, sentence] of findSentences(source, codes)) {
      if (!sentences.has(code)) sentences.set(code, new Set())
      sentences.get(code)?.add(sentence)
    }
  }
  return new Map([...sentences].map(([code, found]) => [code, [...found]]))
}

type Sentence = readonly [code: string, sentence: string]

function findSentences(source: ts.SourceFile, codes: ReadonlySet<string>): readonly Sentence[] {
  const found: Sentence[] = []
  const visit = (node: ts.Node): void => {
    for (const [code, text] of readPairs(node)) {
      for (const sentence of text === undefined ? [] : renderTexts(text, node))
        if (code !== undefined && codes.has(code) && isSentence(sentence)) found.push([code, sentence])
    }
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Codes with the expressions next to them that may be their messages. */
function readPairs(node: ts.Node): readonly (readonly [string | undefined, ts.Expression | undefined])[] {
  if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
    const { arguments: given = [] } = node
    return given.slice(0, -1).map((argument, index) => [readText(argument), given[index + 1]] as const)
  }
  if (!ts.isObjectLiteralExpression(node)) return []
  const properties = node.properties.filter(ts.isPropertyAssignment)
  const find = (names: readonly string[]): ts.Expression | undefined =>
    properties.find(({ name }) => names.includes(readName(name)))?.initializer ??
    node.properties.filter(ts.isShorthandPropertyAssignment).find(({ name }) => names.includes(name.text))?.name
  return [
    [readText(find(['code', 'reason'])), find(['message', 'what', 'text'])],
    ...properties.map(({ name, initializer }) => [readName(name), initializer] as const),
  ]
}

function readName(name: ts.PropertyName): string {
  return ts.isIdentifier(name) || ts.isStringLiteral(name) ? name.text : ''
}

function readText(node: ts.Expression | undefined): string | undefined {
  return node !== undefined && ts.isStringLiteralLike(node) ? node.text : undefined
}

/** The texts that an expression can become, by itself or as a constant that is declared around `place`; none if unknown. */
function renderTexts(node: ts.Expression, place: ts.Node): readonly string[] {
  if (ts.isStringLiteralLike(node)) return [node.text]
  if (ts.isParenthesizedExpression(node)) return renderTexts(node.expression, place)
  if (ts.isConditionalExpression(node))
    return [...renderTexts(node.whenTrue, place), ...renderTexts(node.whenFalse, place)]
  if (ts.isIdentifier(node)) {
    const declared = findConstant(node.text, place.parent)
    return declared === undefined ? [] : renderTexts(declared, declared)
  }
  if (!ts.isTemplateExpression(node)) return []
  const spans = node.templateSpans.map(({ literal }) => `${blank}${literal.text}`)
  return [`${node.head.text}${spans.join('')}`.replaceAll(/…(?:[ ,]*…)+/g, blank)]
}

/** The value of the nearest constant of that name. */
function findConstant(name: string, place: ts.Node | undefined): ts.Expression | undefined {
  if (place === undefined) return undefined
  const statements = ts.isBlock(place) || ts.isSourceFile(place) ? place.statements : []
  const declarations = [...statements].flatMap((each) =>
    ts.isVariableStatement(each) ? [...each.declarationList.declarations] : [],
  )
  const found = declarations.find((declaration) => ts.isIdentifier(declaration.name) && declaration.name.text === name)
  return found?.initializer ?? findConstant(name, place.parent)
}

/** Not a name, a flag or a mere frame for texts from elsewhere. */
function isSentence(text: string): boolean {
  return text.split(/\s+/).filter((word) => /\p{L}{2}/u.test(word)).length >= fewest
}
