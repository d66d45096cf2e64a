import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { repositoryRoot } from '../suite.ts'
import { listPictures, resolvePicture } from './pictures.ts'
import { renderPicturePage, selectShownBlocks } from './page.ts'
import { pictureSpecs, themes } from './specs.ts'

const files = pictureSpecs.flatMap((spec) => themes.map((theme) => resolvePicture(spec, theme)))
const recording = path.join(repositoryRoot, 'docs/pictures/demo.svg')
const largest = 150_000

describe('the pictures of the documents', () => {
  test('were drawn from the recorded output', () => {
    const stale = listPictures().filter(({ isFresh }) => !isFresh)
    expect(stale.map(({ spec }) => spec.name)).toEqual([])
  })

  test.each([...files, recording])('%s is small enough to load quickly', (file) => {
    expect(statSync(file).size).toBeLessThan(largest)
  })

  test.each([
    'README.md',
    'actions/provision/README.md',
    'actions/helm-deploy/README.md',
    'actions/pipeline/README.md',
  ])('that %s shows exist, and have a description', (document) => {
    const text = readFileSync(path.join(repositoryRoot, document), 'utf8')
    const sources = [...text.matchAll(/(?:src|srcset)="([^"]+)"/g)].map(([, source = '']) => source)
    expect(sources.length).toBeGreaterThan(0)
    const missing = sources.filter((source) => !existsSync(path.join(repositoryRoot, path.dirname(document), source)))
    expect(missing).toEqual([])
    expect(text).not.toMatch(/<img (?!alt="[^"]{20})/)
  })

  test('show no address and no folder of the machine that recorded them', () => {
    const names = ['plan-comment.md', 'failed-release.md', 'pipeline-summary.md', 'demo-log.txt', 'setup-log.txt']
    for (const name of names) {
      const text = readFileSync(path.join(repositoryRoot, 'docs/recorded', name), 'utf8')
      expect(text).not.toMatch(/127\.0\.0\.1|localhost|\/tmp\/|\/root\/|\/home\/|\/opt\//)
    }
  })
})

describe('the page of a picture', () => {
  const frame = { kind: 'summary', job: 'Release' } as const

  test('has the Markdown as GitHub shows it, and nothing that it would remove', () => {
    const page = renderPicturePage({ name: 'x', source: '', frame }, '### a <script>\n\n| b |\n| --- |\n| c |\n')
    expect(page).toContain('<h3>a &lt;script&gt;</h3>')
    expect(page).toContain('<td>c</td>')
  })

  test('can end after one of its blocks', () => {
    const select = (until: RegExp): string =>
      selectShownBlocks('one\n\ntwo\n\nthree', { name: 'x', source: '', frame, until })
    expect(select(/tw/)).toBe('one\n\ntwo')
    expect(() => select(/four/)).toThrow('nothing in the recorded Markdown matches /four/')
  })
})
