import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { documents, readDocument } from './document-blocks.ts'
import { readSuite, repositoryRoot } from './suite.ts'

/** Without blocks of code, whose brackets are no links. */
const removeCode = (text: string): string => text.replaceAll(/^```[^]*?^```/gm, '').replaceAll(/`[^`\n]*`/g, '')

/** Anchors as GitHub makes them: lower case, no punctuation, dashes for spaces. */
function listAnchors(text: string): readonly string[] {
  return [...text.replaceAll(/^```[^]*?^```/gm, '').matchAll(/^#{1,6} (.+)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N}\s_-]/gu, '')
      .replaceAll(/\s/g, '-'),
  )
}

describe('documents', () => {
  test.each(documents)('every link of %s leads somewhere', (document) => {
    const links = [...removeCode(readDocument(document)).matchAll(/\]\(([^)\s]+)\)/g)].map(([, link = '']) => link)
    const broken = links.filter((link) => {
      if (/^(https?|mailto):/.test(link)) return false
      const [file = '', anchor] = link.split('#')
      const target = path.join(repositoryRoot, file === '' ? document : path.join(path.dirname(document), file))
      if (!existsSync(target)) return true
      return (
        anchor !== undefined && target.endsWith('.md') && !listAnchors(readFileSync(target, 'utf8')).includes(anchor)
      )
    })
    expect(broken).toEqual([])
  })

  test('the index of docs leads to each of them', () => {
    const linked = [...readDocument('docs/README.md').matchAll(/\]\(([\w-]+\.md)/g)].map(
      ([, file]) => `docs/${file ?? ''}`,
    )
    const pages = documents.filter((file) => path.dirname(file) === 'docs' && file !== 'docs/README.md')
    expect(pages.filter((file) => !linked.includes(file))).toEqual([])
  })
})

describe('what takes the place of other tools', () => {
  const known = new Set<string>()
  beforeAll(async () => {
    const { actions } = await readSuite(repositoryRoot)
    for (const { name, contract } of actions) {
      const values = Object.values(contract.inputs).flatMap(({ kind }) => kind.allowed ?? [])
      for (const word of [name, ...Object.keys(contract.inputs), ...Object.keys(contract.outputs), ...values])
        known.add(word)
    }
  })

  const rows = readDocument('docs/coming-from.md')
    .split('\n')
    .filter((line) => /^\| (?!---|what you have)/.test(line))
    .map((line) => line.split(/(?<!\\)\|/).map((cell) => cell.trim()))

  test.each(rows.map(([, theirs = '', ours = '']) => [theirs, ours] as const))(
    '%s: names what exists',
    (_theirs, ours) => {
      const words = [...ours.matchAll(/`([^`]+)`/g)].map(([, code = '']) => code)
      const inputs = words.flatMap((word) => {
        const [, input, value] = /^([a-z][a-z-]*)(?:: (\S+))?$/.exec(word) ?? []
        if (input === undefined || outsideWords.has(input)) return []
        return value === undefined || /[={]/.test(value) ? [input] : [input, value]
      })
      expect(inputs.filter((input) => !known.has(input))).toEqual([])
    },
  )
})

/** Words of other programs and of files that stand in code marks too. */
const outsideWords = new Set(['main', 'backend', 'depends-on'])
