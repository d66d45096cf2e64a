import { describe, expect, test } from 'vitest'
import { setKind } from './set.ts'
import { assignValue, emptyTree, formatValuesTree } from './values-tree.ts'

const parse = async (text: string) => setKind.parse(text, { workspace: '/' })

describe('a YAML mapping', () => {
  test.each([
    ['replicas: 3', { replicas: 3 }],
    ['image: { tag: "1e6" }', { image: { tag: '1e6' } }],
    ['a: 0.5\nb: -1\nc: true\nd: null\ne: 1.2.3', { a: 0.5, b: -1, c: true, d: null, e: '1.2.3' }],
    ['args: ["--x={a,b}", "c=d"]', { args: ['--x={a,b}', 'c=d'] }],
    ['env:\n  OPTIONS: a=b', { env: { OPTIONS: 'a=b' } }],
    ['"a=b": c', { 'a=b': 'c' }],
    ['script: |\n  A=1\n  B=2', { script: 'A=1\nB=2\n' }],
    ['a: yes\nb: off\nc: TRUE\nd: ~\ne:\nf: 999999', { a: 'yes', b: 'off', c: true, d: null, e: null, f: 999999 }],
    ['a: &x { b: 1, c: 2 }\nd: { <<: *x, c: 3 }', { a: { b: 1, c: 2 }, d: { b: 1, c: 3 } }],
    ['a: "123456789012"', { a: '123456789012' }],
    ['{ podAnnotations: { example.com/team: shop } }', { podAnnotations: { 'example.com/team': 'shop' } }],
  ])('%s keeps its types', async (text, values) => {
    const parsed = await parse(text)
    if (!parsed.ok || parsed.value.kind !== 'mapping') throw new Error('it is no mapping')
    expect(JSON.parse(formatValuesTree(parsed.value.values))).toEqual(values)
  })

  test.each([
    ['tag: 1e6', /tag: 1e6 is the number 1000000/],
    ['image: { tag: 00123 }', /image\.tag: 00123 is the number 123/],
    ['versions: [1.10]', /versions\.0: 1\.10/],
    ['commit: 12345678901234567890', /quote it/],
    ['account: 123456789012', /account: templates print 123456789012 as 1\.23456789012e\+11. For text, quote it/],
    ['retention: 21600000', /as 2\.16e\+07/],
    ['a: [1000000]', /a\.0: templates print 1000000 as 1e\+06/],
    ['a: -1500000', /as -1\.5e\+06/],
    ['a: 1234567.5', /as 1\.2345675e\+06/],
    ['a: 0.00001', /a: 0\.00001 is the number 0\.00001|as 1e-05/],
    ['base: &b { n: 2000000 }\nc: { <<: *b }', /base\.n: templates print/],
    ['a: { <<: 1 }', /<< must be a mapping/],
    ['image.tag: v1', /single key with dots. Write image: { tag: … }, or a line image\.tag=…/],
    ['replicas: 3\nimage.tag=v1', /either lines a\.b=value or a YAML mapping/],
    ['- a', /list or a single value/],
    ['replicas', /list or a single value/],
  ])('%s is refused', async (text, hint) => {
    expect(await parse(text)).toMatchObject({ ok: false, hint: expect.stringMatching(hint) as string })
  })
})

/** As Helm gets them, without layers below. */
async function render(text: string): Promise<unknown> {
  const parsed = await parse(text)
  if (!parsed.ok || parsed.value.kind !== 'assignments') return parsed
  const tree = parsed.value.assignments.reduce((all, { path, value }) => {
    const assigned = assignValue(all, path, value)
    return assigned.ok ? assigned.tree : all
  }, emptyTree)
  return formatValuesTree(tree)
}

describe('lines a.b=value', () => {
  test.each([
    ['replicas=3', '{"replicas": 3}'],
    ['a.b=true\na.c=null\na.d=false', '{"a": {"b": true, "c": null, "d": false}}'],
    ['a=-1\nb=0\nc=0.5\nd=-2.25', '{"a": -1, "b": 0, "c": 0.5, "d": -2.25}'],
    ['a="true"\nb=\'00123\'\nc="1.10"', '{"a": "true", "b": "00123", "c": "1.10"}'],
    ['a="say \\"hi\\"\\n"\nb=\'it\'\'s\'', '{"a": "say \\"hi\\"\\n", "b": "it\'s"}'],
    ['a=""', '{"a": ""}'],
    ['image.tag=9f31c2e', '{"image": {"tag": "9f31c2e"}}'],
    ['url=postgres://db:5432/shop?ssl=true', '{"url": "postgres://db:5432/shop?ssl=true"}'],
    ['hosts=a.example,b.example', '{"hosts": "a.example,b.example"}'],
    ['version=1.2.3', '{"version": "1.2.3"}'],
    ['at=2026-12-01', '{"at": "2026-12-01"}'],
    ['host=*', '{"host": "*"}'],
    ['text=two words', '{"text": "two words"}'],
    ['nodeSelector.kubernetes\\.io/role=worker', '{"nodeSelector": {"kubernetes.io/role": "worker"}}'],
    ['a.b[0].c=u\na.b[1].c=v', '{"a": {"b": [{"c": "u"}, {"c": "v"}]}}'],
    ['a[1]=v\na[0]=u', '{"a": ["u", "v"]}'],
    ['a[0][0]=x', '{"a": [["x"]]}'],
    ['# comment\n\n  a=1  \n', '{"a": 1}'],
    ['a.x=1\nb=2\na.y=3', '{"a": {"x": 1, "y": 3}, "b": 2}'],
  ])('%j', async (text, expected) => {
    expect(await render(text)).toBe(expected)
  })

  test.each([
    ['a=', /Write "" for an empty text, or null/],
    ['a= b', /directly after the equals sign/],
    ['a =b', /path "a "/],
    ['a=yes', /Write true, false or null; for text, quote it: "yes"/],
    ['a=True', /Write true, false or null/],
    ['a=~', /Write true, false or null/],
    ['tag=1e6', /1e6 would arrive as another number/],
    ['tag=00123', /quote it: "00123"/],
    ['version=1.10', /quote it: "1\.10"/],
    ['commit=12345678901234567890', /quote it/],
    ['a=0x1F', /quote it/],
    ['account=123456789012', /account: templates print 123456789012 as 1\.23456789012e\+11/],
    ['a.b[0]=1000000', /a\.b\[0\]: templates print 1000000 as 1e\+06/],
    ['a=1_000', /quote it/],
    ['a=.5', /quote it/],
    ['a={b,c}', /a\[0\]=x, or write YAML/],
    ['a=[1, 2]', /a\[0\]=x, or write YAML/],
    ['a=1,b=2', /one assignment per line/],
    ['a=1 b=2', /one assignment per line/],
    ['a=b\\,c', /No backslash is needed/],
    ['a=b: c', /reads as YAML too/],
    ['a=b # c', /begins a comment in YAML/],
    ['a="b', /not closed/],
    ['a="b" c', /not closed/],
    ["a='b'c'", /write a single quote inside as ''/],
    ['a..b=1', /path "a\.\.b"/],
    ['a[x]=1', /path "a\[x\]"/],
    ['a[0]b=1', /path "a\[0\]b"/],
    ['a.=1', /path "a\."/],
    ['=1', /path ""/],
    ['a.__proto__.b=1', /path "a\.__proto__\.b"/],
    ['a=1\nb: 2', /either lines a\.b=value or a YAML mapping/],
    ['a=1\na=2', /a is set twice/],
    ['a=1\na.b=2', /a\.b contradicts another line: it would be a value and a mapping/],
    ['a.b=1\na[0]=2', /a\[0\] contradicts another line: it would be a mapping and a list/],
  ])('%j is refused', async (text, hint) => {
    expect(await parse(text)).toMatchObject({ ok: false, hint: expect.stringMatching(hint) as string })
  })
})
