import { describe, expect, test } from 'vitest'
import { toActionError } from '../../runner/errors/action-error.ts'
import type { ValuesTree } from '../../helm/values/values-tree.ts'
import { editYamlText, type ValueEdit } from './edit-text.ts'
import { parseValuePath } from './value-path.ts'

const buildText = (value: string): ValuesTree => ({ kind: 'text', text: value })
const buildPlain = (source: string): ValuesTree => ({ kind: 'plain', source })

function edit(path: string, value: ValuesTree, create = false): ValueEdit {
  return { document: undefined, path: parseValuePath(path) ?? [], value, create }
}

function change(before: string, path: string, value: ValuesTree, options: { create?: boolean; file?: string } = {}) {
  return editYamlText(before, options.file ?? 'values.yaml', [edit(path, value, options.create)])
}

function readFailure(before: string, path: string, options: { create?: boolean; file?: string } = {}) {
  try {
    change(before, path, buildText('v2'), options)
    return undefined
  } catch (thrown) {
    const { code, message, hint, details } = toActionError(thrown)
    return { code, text: [message, hint, ...details].join('\n') }
  }
}

describe('a value is replaced, and no other byte', () => {
  test.each<[string, string, string, ValuesTree, string]>([
    ['plain', 'a: v1 # c\nb: 1\n', 'a', buildText('v2'), 'a: v2 # c\nb: 1\n'],
    ['in double quotes', 'a: "v1"   # c\n', 'a', buildText('v2'), 'a: "v2"   # c\n'],
    ['in single quotes', "a: 'v1'\n", 'a', buildText("it's"), "a: 'it''s'\n"],
    ['with CRLF', 'a: v1\r\nb:\r\n  c: v1\r\n', 'b.c', buildText('v2'), 'a: v1\r\nb:\r\n  c: v2\r\n'],
    ['after a byte order mark', '\ufeffa: v1\n', 'a', buildText('v2'), '\ufeffa: v2\n'],
    ['in flow style', 'a: { b: v1, c: [x, y] }\n', 'a.b', buildText('v2'), 'a: { b: v2, c: [x, y] }\n'],
    ['in a list in flow style', 'a: { c: [x, y] }\n', 'a.c[1]', buildText('z'), 'a: { c: [x, z] }\n'],
    ['in the second document', 'x: 1\n---\na: v1\n', 'a', buildText('v2'), 'x: 1\n---\na: v2\n'],
    ['with an anchor that nobody uses', 'a: &tag v1\n', 'a', buildText('v2'), 'a: &tag v2\n'],
    ['beside anchors', 'x: &x {t: 1}\ny: *x\na: v1\n', 'a', buildText('v2'), 'x: &x {t: 1}\ny: *x\na: v2\n'],
    ['with a tag', 'a: !!str 12\n', 'a', buildText('v2'), 'a: !!str v2\n'],
    ['without end of line', 'a: v1', 'a', buildText('v2'), 'a: v2'],
    ['of several lines', 'a: one\n  two\nb: 1\n', 'a', buildText('v2'), 'a: v2\nb: 1\n'],
    ['that is empty', 'a:\n  b: # c\n  d: 1\n', 'a.b', buildText('v2'), 'a:\n  b: v2 # c\n  d: 1\n'],
    ['that is empty in flow style', '{a: , b: 1}\n', 'a', buildText('v2'), '{a: v2 , b: 1}\n'],
    ['that is null', 'a: null\n', 'a', buildText('v2'), 'a: v2\n'],
    ['of JSON', '{"a": {"b": null}}', 'a.b', buildText('v2'), '{"a": {"b": v2}}'],
    [
      'by the name of its entry',
      'c:\n- name: x\n  i: a\n- name: web\n  i: b\n',
      'c[name=web].i',
      buildText('z'),
      'c:\n- name: x\n  i: a\n- name: web\n  i: z\n',
    ],
    ['with a dot in its key', 'a:\n  b.c: v1\n', 'a.b\\.c', buildText('v2'), 'a:\n  b.c: v2\n'],
    ['a number by a number', 'a: 1 # one\n', 'a', buildPlain('2'), 'a: 2 # one\n'],
    ['text by a number', 'a: "1"\n', 'a', buildPlain('1'), 'a: 1\n'],
    ['a number by text', 'a: 1.10\n', 'a', buildText('1.10'), 'a: "1.10"\n'],
    ['a value by nothing', 'a: 1\n', 'a', buildPlain('null'), 'a: null\n'],
    ['a list by a list', 'a: [x]\n', 'a', { kind: 'list', items: [buildText('y'), buildPlain('2')] }, 'a: ["y", 2]\n'],
    [
      'an image with port and digest',
      'a: h:5000/x:1\n',
      'a',
      buildText('h:5000/x@sha256:ab'),
      'a: h:5000/x@sha256:ab\n',
    ],
    ['a colon in flow style', '{a: x}', 'a', buildText('h:5000/x'), '{a: "h:5000/x"}'],
    ['with characters that need quotes', 'a: x\n', 'a', buildText('a: b # c'), 'a: "a: b # c"\n'],
    ['with control characters', "a: 'x'\n", 'a', buildText('\u0085\n\u{1f600}'), 'a: "\\u0085\\n\u{1f600}"\n'],
    ['with a key in quotes', '"a": v1\n', 'a', buildText('v2'), '"a": v2\n'],
    ['an explicit key', '? a\n: v1\n', 'a', buildText('v2'), '? a\n: v2\n'],
  ])('%s', (_, before, path, value, after) => {
    expect(change(before, path, value)).toBe(after)
  })

  test('in a file of JSON, in double quotes', () => {
    expect(change('{"a": {"b": null}}', 'a.b', buildText('v2'), { file: 'x.json' })).toBe('{"a": {"b": "v2"}}')
  })

  test.each([
    '1e6',
    '00123',
    '0x1f',
    '0o7',
    '1_000',
    'yes',
    'On',
    'n',
    'null',
    '~',
    '1:30',
    '2024-01-15',
    '.5',
    '-1',
    '.inf',
    '12e4567',
    '',
    ' x',
    'x:',
    '1.10',
    '=',
    '<<',
    '-',
    '@x',
    '#x',
  ])('text that some parser reads otherwise gets quotes: %s', (value) => {
    expect(change('a: v1\n', 'a', buildText(value))).toBe(`a: "${value}"\n`)
  })

  test.each(['1.4.2', 'v1', 'sha256:ab12', '9f31c2e', 'main-12', '2024-01-15-build', 'a b'])(
    'other text gets none: %s',
    (value) => {
      expect(change('a: v1\n', 'a', buildText(value))).toBe(`a: ${value}\n`)
    },
  )
})

describe('an equal value changes nothing', () => {
  test.each<[string, string, ValuesTree]>([
    ['text without quotes', 'a: v1\n', buildText('v1')],
    ['text in quotes', 'a: "1"\n', buildText('1')],
    ['a number', 'a: 1\n', buildPlain('1')],
    ['nothing', 'a:\n', buildPlain('null')],
    ['a list', 'a:\n  - x\n  - 1\n', { kind: 'list', items: [buildText('x'), buildPlain('1')] }],
  ])('%s', (_, before, value) => {
    expect(change(before, 'a', value)).toBe(before)
  })
})

describe('a key that is missing', () => {
  test.each<[string, string, string, string]>([
    ['after the last of its mapping', 'a:\n  b: 1 # c\n\nx: 1\n', 'a.c', 'a:\n  b: 1 # c\n  c: v2\n\nx: 1\n'],
    ['at the end of a file without end of line', 'a: 1', 'b', 'a: 1\nb: v2'],
    ['with CRLF', 'a: 1\r\n', 'b.c', 'a: 1\r\nb:\r\n  c: v2\r\n'],
    ['after a byte order mark', '\ufeffa: 1\n', 'b', '\ufeffa: 1\nb: v2\n'],
    ['below an empty key', 'a: # c\nb: 1\n', 'a.c', 'a: # c\n  c: v2\nb: 1\n'],
    ['in flow style', 'a: {b: 1}\n', 'a.c.d', 'a: {b: 1, c: {d: v2}}\n'],
    ['in an empty mapping', 'a: {}\n', 'a.c', 'a: {c: v2}\n'],
    ['in an empty file', '', 'a.b', 'a:\n  b: v2\n'],
    ['in a file of comments', '# c\n', 'a', '# c\na: v2\n'],
    ['in an entry of a list', 'a:\n  - n: 1\n  - n: 2\n', 'a[0].x', 'a:\n  - n: 1\n    x: v2\n  - n: 2\n'],
    ['after block text', 'a: |+\n  x\n\n', 'b', 'a: |+\n  x\n\nb: v2\n'],
    ['after a nested mapping', 'a:\n  b:\n    c: 1\nx: 1\n', 'a.d', 'a:\n  b:\n    c: 1\n  d: v2\nx: 1\n'],
  ])('is created %s', (_, before, path, after) => {
    expect(change(before, path, buildText('v2'), { create: true })).toBe(after)
  })

  test('is refused with the nearest ones', () => {
    const failure = readFailure('image:\n  tag: v1\nweb:\n  tagg: v1\n', 'web.tag')
    expect(failure).toMatchObject({ code: 'key-not-found' })
    expect(failure?.text).toContain('Did you mean web.tagg or image.tag?')
  })

  test.each<[string, string, string, string]>([
    ['an entry of a list', 'a: [x]\n', 'a[1]', 'file-not-editable'],
    ['below a value', 'a: x\n', 'a.b', 'file-not-editable'],
    ['in one of two documents', 'a: 1\n---\nb: 1\n', 'c', 'key-ambiguous'],
  ])('is refused although it may be created: %s', (_, before, path, code) => {
    expect(readFailure(before, path, { create: true })).toMatchObject({ code })
  })
})

describe('a file is refused', () => {
  test.each<[string, string, string, RegExp, string?]>([
    ['the value is an alias', 'x: &x v1\na: *x\n', 'a', /values.yaml:2 cannot be edited: a is the alias \*x/],
    ['the path leads through an alias', 'x: &x {t: 1}\na: *x\n', 'a.t', /a is the alias \*x, so a.t is shared/],
    ['the key is merged', 'x: &x {t: 1}\na:\n  <<: *x\n', 'a.t', /a.t is not written there: << merges/],
    ['an alias would change too', 'x: &x v1\na: *x\n', 'x', /x has an anchor, so a would change/],
    ['a merged mapping would change too', 'x: &x\n  t: v1\na:\n  <<: *x\n', 'x.t', /so a.<<.t would change/],
    ['block text', 'a: |\n  v1\n', 'a', /a is block text/],
    ['folded text', 'a: >-\n  v1\n', 'a', /a is block text/],
    ['a nested value', 'a:\n  b: 1\n', 'a', /a is a mapping of several lines/],
    ['a list of lines', 'a:\n  - 1\n', 'a', /a is a list of several lines/],
    ['a tag', 'a: !Ref x\n', 'a', /has the tag !Ref/],
    ['a placeholder of Flux', 'a: ${TAG}\n', 'a', /placeholder \$\{TAG\}/],
    ['a placeholder in quotes', 'a: "{{ tag }}"\n', 'a', /placeholder/],
    ['encrypted', 'a: ENC[x]\nsops:\n  mac: x\n', 'a', /encrypted with SOPS/],
    ['a template', 'b:\n  a: {{ .Values.tag }}\n', 'b.a', /values.yaml:2 cannot be edited: it is a template/],
    ['a template of blocks', '{{- if x }}\na: 1\n{{- end }}\n', 'a', /it is a template/],
    ['Jsonnet', '{a: 1}', 'a', /it is a template or a program \(.jsonnet\)/, 'x.jsonnet'],
    ['broken YAML', 'a: [1\n', 'a', /it is not valid YAML/],
    ['a key that is there twice', 'a: 1\na: 2\n', 'a', /values.yaml:2 .*Map keys must be unique/],
  ])('%s', (_, before, path, message, file = 'values.yaml') => {
    const failure = readFailure(before, path, { file })
    expect(failure).toMatchObject({ code: 'file-not-editable' })
    expect(failure?.text).toMatch(message)
  })

  test.each<[string, string, string]>([
    ['two documents have the path', 'a: 1\n---\na: 1\n', 'a'],
    ['two entries have the name', 'a:\n- name: x\n  i: 1\n- name: x\n  i: 1\n', 'a[name=x].i'],
  ])('ambiguous: %s', (_, before, path) => {
    expect(readFailure(before, path)).toMatchObject({ code: 'key-ambiguous' })
  })
})
