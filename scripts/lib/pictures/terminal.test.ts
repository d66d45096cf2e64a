import { readFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { repositoryRoot } from '../suite.ts'
import { renderRecording } from './recording.ts'
import { compressTimes, parseDemoLog } from './terminal-log.ts'
import { renderTerminalSvg } from './terminal-svg.ts'

const log = `   0ms Filling an empty repository
       26 created
  4.5s A pull request adds <three> environments
       ✓ Plan staging                19.1s   staging: 40 to add
 01:05 The merge creates staging
       ✗ Release                      3.3s   failed
`
const lines = parseDemoLog(log)

describe('a recording of the terminal', () => {
  test('knows what each line is, and when it was printed', () => {
    expect(lines.map(({ kind, at }) => [kind, at])).toEqual([
      ['command', 0],
      ['chapter', 0],
      ['text', 4500],
      ['chapter', 4500],
      ['success', 65_000],
      ['chapter', 65_000],
      ['failure', 95_000],
    ])
  })

  test('shows the lines in their order, the last one at the end', () => {
    const times = compressTimes(lines, 26_000)
    expect(times).toEqual(times.toSorted((a, b) => a - b))
    expect(times.at(-1)).toBe(26_000)
  })

  test('is a picture without scripts, with every line', () => {
    const svg = renderTerminalSvg(lines, 'npm run demo')
    expect(svg).not.toMatch(/<script|<foreignObject|\bon\w+=|href=/)
    expect(svg).toContain('A pull request adds &lt;three&gt; environments')
    expect(svg.match(/<text class=/g)).toHaveLength(lines.length)
  })

  test('of the demo is up to date', () => {
    const { file, content } = renderRecording()
    expect(readFileSync(path.join(repositoryRoot, file), 'utf8'), 'run npm run generate').toBe(content)
  })
})
