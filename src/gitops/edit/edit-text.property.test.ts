import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Document, isCollection, isScalar, parse, visit } from 'yaml'
import { toActionError } from '../../runner/errors/action-error.ts'
import { editYamlText, type ValueEdit } from './edit-text.ts'
import { isEqualValue } from './set-value.ts'
import { parseYamlText } from './yaml-text.ts'

type Tree = string | number | boolean | null | readonly Tree[] | { readonly [key: string]: Tree }

// No word that YAML 1.1 reads as a boolean, such as y.
const keyText = fc.stringMatching(/^k[a-z0-9-]{0,6}$/)
const scalar = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 12 }),
  fc.constantFrom('v1', '1.10', '1e6', 'yes', 'null', '~', '0777', 'a: b', '# x', '2024-01-15', '1:30', '', ' '),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
)
const { tree } = fc.letrec<{ readonly tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3, depthIdentifier: 'tree' },
    scalar,
    fc.array(tie('tree'), { maxLength: 3 }),
    fc.dictionary(keyText, tie('tree'), { maxKeys: 4, noNullPrototype: true }),
  ),
}))
const root = fc.dictionary(keyText, tree, { minKeys: 1, maxKeys: 4, noNullPrototype: true })

interface WrittenFile {
  readonly text: string
  /** Paths of the scalars. */
  readonly paths: readonly (readonly (string | number)[])[]
}

const styles = ['PLAIN', 'QUOTE_DOUBLE', 'QUOTE_SINGLE', 'BLOCK_LITERAL', undefined] as const

/** Files as people write them: any style, comments, blank lines, CRLF, a byte order mark, anchors that nobody uses. */
const writtenFile = fc
  .record({
    value: root,
    choices: fc.infiniteStream(fc.nat(99)),
    crlf: fc.boolean(),
    mark: fc.boolean(),
    indentSeq: fc.boolean(),
  })
  .map(({ value, choices, crlf, mark, indentSeq }): WrittenFile => {
    const takeChoice = (): number => choices.next().value as number
    const document = new Document(value)
    let anchors = 0
    visit(document, {
      Node: (key, node) => {
        if (key === 'key') return
        if (isCollection(node) && takeChoice() < 25) node.flow = true
        if (isScalar(node) && typeof node.value === 'string')
          node.type = styles[takeChoice() % styles.length] ?? 'PLAIN'
        if (isScalar(node) && takeChoice() < 15) node.comment = ' a comment: {{ x }}'
        if (isScalar(node) && takeChoice() < 10) node.anchor = `a${anchors++}`
      },
      Pair: (_, { key }) => {
        if (isScalar(key) && takeChoice() < 10) key.spaceBefore = true
      },
    })
    const written = document.toString({ lineWidth: 0, indentSeq })
    const text = `${mark ? '\ufeff' : ''}${crlf ? written.replaceAll('\n', '\r\n') : written}`
    return { text, paths: listScalars(value) }
  })

function listScalars(value: Tree, path: readonly (string | number)[] = []): WrittenFile['paths'] {
  if (Array.isArray(value))
    return (value as readonly Tree[]).flatMap((item, index) => listScalars(item, [...path, index]))
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, item]) => listScalars(item, [...path, key]))
  return [path]
}

const editedFile = writtenFile
  .filter(({ paths }) => paths.length > 0)
  .chain(({ text, paths }) =>
    fc.record({
      text: fc.constant(text),
      path: fc.constantFrom(...paths),
      other: fc.constantFrom(...paths),
      wanted: fc.oneof(scalar.map(String), fc.constant('v2')),
    }),
  )

function buildEdit(path: ValueEdit['path'], text: string): ValueEdit {
  return { document: undefined, path, value: { kind: 'text', text }, create: false }
}

/** Undefined where the file says why it cannot be edited. */
function tryEdit(text: string, edit: ValueEdit): string | undefined {
  try {
    return editYamlText(text, 'values.yaml', [edit])
  } catch (thrown) {
    if (toActionError(thrown).code === 'file-not-editable') return undefined
    throw thrown
  }
}

test('an edit changes one run of bytes, and the file then has the wanted text and every other value as before', () => {
  let edited = 0
  fc.assert(
    fc.property(editedFile, ({ text, path, wanted }) => {
      const after = tryEdit(text, buildEdit(path, wanted))
      if (after === undefined) return
      edited += 1
      const [before, now] = [parseYamlText(text, 'x'), parseYamlText(after, 'x')]
      const read = (yaml: typeof before): unknown => yaml.documents[0]?.getIn(path, true)
      expect(isEqualValue(read(now), { kind: 'text', text: wanted })).toBe(true)
      // Every parser reads it as text, whichever version of YAML it knows.
      for (const version of ['1.1', '1.2'] as const) {
        const value = readIn(parse(after, { version, logLevel: 'silent' }), path)
        expect(value).toBe(wanted)
      }
      const node = read(before) as { readonly range?: readonly number[] } | undefined
      const [start = 0, end = 0] = node?.range ?? []
      const tail = text.slice(end)
      expect(after.slice(0, start).startsWith(text.slice(0, start).trimEnd())).toBe(true)
      expect(after.endsWith(tail)).toBe(true)
      expect(tryEdit(after, buildEdit(path, wanted))).toBe(after)
    }),
    { numRuns: 150 },
  )
  expect(edited).toBeGreaterThan(50)
})

function readIn(value: unknown, path: readonly (string | number)[]): unknown {
  return path.reduce<unknown>((at, key) => (at as Readonly<Record<string | number, unknown>> | null)?.[key], value)
}

test('two edits of different values give the same file in either order', () => {
  fc.assert(
    fc.property(editedFile, ({ text, path, other, wanted }) => {
      if (path.join('\0') === other.join('\0')) return
      const [one, two] = [buildEdit(path, wanted), buildEdit(other, 'v9')]
      const [a, b] = [tryEdit(text, one), tryEdit(text, two)]
      if (a === undefined || b === undefined) return
      expect(tryEdit(a, two)).toBe(tryEdit(b, one))
    }),
    { numRuns: 60 },
  )
})
