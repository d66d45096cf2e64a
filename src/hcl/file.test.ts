import { describe, expect, test } from 'vitest'
import { findLine, readConfiguration } from './file.ts'
import { maskHcl } from './mask.ts'

const text = `# terraform { backend "s3" {} }
/* resource "a" "b" { */
terraform {
  backend "s3" {
    bucket = "a}{b" // }
    key    = "x"
  }
}

locals { one = "\${"}"}" }

resource "aws_x" "y" {
  text = <<-EOT
    terraform {
      \${local.one} }
    EOT
  list = [
    "}",
    "{",
  ]
}

locals {
  two = 2
}
`

async function readText(
  file: string,
  content: string,
): Promise<Extract<Awaited<ReturnType<typeof readConfiguration>>, { ok: true }>['file']> {
  const answer = await readConfiguration(file, content, ({ type }) => type !== 'resource')
  if (!answer.ok) throw new Error(answer.message)
  return answer.file
}

describe('blocks', () => {
  test('are found with their lines, whatever strings, comments and heredocs contain', async () => {
    const { blocks } = await readText('main.tf', text)
    expect(blocks.map(({ type, labels, line, body }) => [type, labels, line, body])).toEqual([
      ['terraform', [], 3, { backend: { s3: [{ bucket: 'a}{b', key: 'x' }] } }],
      ['locals', [], 10, { one: '}' }],
      ['resource', ['aws_x', 'y'], 12, {}],
      ['locals', [], 23, { two: 2 }],
    ])
  })

  test.each([
    [['backend', 's3', 'key'], 6],
    [['backend', 's3'], 4],
    [['backend', 's3', 'absent'], 4],
    [['absent'], 3],
  ])('%j is on line %i', async (path, line) => {
    const file = await readText('main.tf', text)
    expect(findLine(file, file.blocks[0]!, path)).toBe(line)
  })

  test('are the same in JSON', async () => {
    const file = await readText(
      'main.tf.json',
      '{\n "terraform": [{\n  "backend": {\n   "s3": {\n    "key": "x"\n   }\n  }\n }],\n "data": {"a": {"b": {}, "c": [{}]}}\n}',
    )
    expect(file.blocks.map(({ type, labels, line }) => [type, labels, line])).toEqual([
      ['terraform', [], 2],
      ['data', ['a', 'b'], 9],
      ['data', ['a', 'c'], 9],
    ])
    expect(findLine(file, file.blocks[0]!, ['backend', 's3', 'key'])).toBe(5)
  })

  test.each([
    ['a.tf', 'resource "x" "y" {\n}\nlocals {\n  a = \n}\n', 4],
    ['a.tf.json', '{', undefined],
  ])('an invalid configuration is reported with its line: %s', async (file, content, line) => {
    const answer = await readConfiguration(file, content, ({ type }) => type === 'locals')
    expect(answer.ok).toBe(false)
    expect(answer).toMatchObject(line === undefined ? {} : { line })
  })
})

test.each([
  ['a = "x" # y', 'a = " "    '],
  ['a = "${local.b}"', 'a = " (local.b)"'],
  ['a = "$${local.b}"', 'a = "           "'],
  ['a = x["key"]', 'a = x["key"]'],
  ['a = x["größe 網"]', 'a = x["größe 網"]'],
  ['a = ["}"]', 'a = [" "]'],
  ['a = "\\"${f("}")}"', 'a = "   (f(" "))"'],
])('%s is masked', (source, masked) => {
  expect(maskHcl(source)).toBe(masked)
})
