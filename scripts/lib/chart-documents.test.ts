import { cpSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { renderChartDocuments, readDescribedValues } from './chart-documents.ts'
import { repositoryRoot } from './suite.ts'

let root = ''
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'chart-documents-'))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

test('tables and schemas of this repository are up to date', async () => {
  const documents = await renderChartDocuments(repositoryRoot)
  expect(documents.map(({ file }) => file)).toContain('charts/app/README.md')
  for (const { file, content } of documents) {
    expect(readFileSync(path.join(repositoryRoot, file), 'utf8'), `${file}: run npm run generate`).toBe(content)
  }
})

/** Paths of schemas in which a keyword stands next to `$ref`: draft 7 ignores it. */
function listIgnoredKeywords(schema: unknown, where = ''): readonly string[] {
  if (typeof schema !== 'object' || schema === null) return []
  const keywords = Object.keys(schema).filter((key) => key !== '$ref' && key !== 'description')
  const ignored = '$ref' in schema && keywords.length > 0 ? [`${where}: ${keywords.join(', ')}`] : []
  return [
    ...ignored,
    ...Object.entries(schema).flatMap(([key, inner]) => listIgnoredKeywords(inner, `${where}/${key}`)),
  ]
}

test.each(globSync('charts/*/values.schema.json', { cwd: repositoryRoot }))(
  '%s has no keyword without effect',
  (file) => {
    expect(listIgnoredKeywords(JSON.parse(readFileSync(path.join(repositoryRoot, file), 'utf8')))).toEqual([])
  },
)

test('values are described by their comments', () => {
  const text = `# About the file.

# How many.
replicas: 2
image:
  # Which
  # image.
  tag: ''
probes:
  # When it is | started.
  startup: { enabled: true, periodSeconds: 2 }
# Both.
resources:
  requests: { cpu: 1 }
  limits:
    cpu: 2
`
  expect(readDescribedValues(text)).toEqual([
    { path: ['replicas'], description: 'How many.', fallback: '2' },
    { path: ['image', 'tag'], description: 'Which image.', fallback: "''" },
    {
      path: ['probes', 'startup'],
      description: 'When it is | started.',
      fallback: '{ enabled: true, periodSeconds: 2 }',
    },
    { path: ['resources'], description: 'Both.', fallback: '{ requests: { cpu: 1 }, limits: { cpu: 2 } }' },
  ])
})

test.each([
  ['# New.\nbrandNew: 1\n', '', /does not define brandNew/],
  ['', '"brandNew": { "type": "string" },', /does not describe brandNew/],
])('refuses a value that is in only one of values and schema: %j %j', async (value, property, message) => {
  cpSync(path.join(repositoryRoot, 'charts'), path.join(root, 'charts'), { recursive: true })
  const edit = (name: string, from: string, to: string): void => {
    const file = path.join(root, 'charts/app', name)
    writeFileSync(file, readFileSync(file, 'utf8').replace(from, to))
  }
  edit('values.yaml', '# Set by parent charts', `${value}\n# Set by parent charts`)
  edit('values.schema.json', '"global":', `${property}"global":`)
  await expect(renderChartDocuments(root)).rejects.toThrow(message)
})
