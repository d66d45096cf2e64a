/** A comment or a summary as a page of its own, in the look of GitHub, to take a picture of. */

import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import path from 'node:path'
import { markup, trustMarkup, type Markup } from '../../../demo/report/html.ts'
import { renderIcon } from '../../../demo/report/icons.ts'
import { renderGitHubMarkdown } from '../../../demo/report/markdown.ts'
import { renderPost } from '../../../demo/report/pull-request.ts'
import { repositoryRoot } from '../suite.ts'
import type { PictureSpec } from './specs.ts'

/** Width of a picture in CSS pixels: the column of a README on GitHub. */
export const pictureWidth = 840

export function renderPicturePage(spec: PictureSpec, text: string): string {
  const report = path.join(repositoryRoot, 'demo/report')
  const library = createRequire(import.meta.url).resolve('@mermaid-js/tiny')
  const readAll = (files: readonly string[]): readonly string[] => files.map((file) => readFileSync(file, 'utf8'))
  const styles = readAll([path.join(report, 'page.css'), path.join(import.meta.dirname, 'page.css')])
  const scripts = readAll([library, path.join(report, 'page.js')]).map((script) =>
    script.replaceAll('</script', '<\\/script'),
  )
  const page = markup`<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="color-scheme" content="light dark"><style>${trustMarkup(styles.join('\n'))}</style></head>
<body class="picture"><main>${renderFrame(spec, renderGitHubMarkdown(text))}</main>
${scripts.map((script) => markup`<script>${trustMarkup(script)}</script>`)}</body>
</html>
`
  return page.html
}

function renderFrame({ frame }: PictureSpec, body: Markup): Markup {
  if (frame.kind === 'comment') return renderPost('github-actions[bot]', 'commented', body)
  return markup`<div class="box"><header>${renderIcon('summary', 'summary')} <b>${frame.job}</b> summary</header><div class="markdown">${body}</div></div>`
}

/** The part of recorded Markdown that a picture shows. Blocks are separated by empty lines. */
export function selectShownBlocks(text: string, { until, leaveOut = [] }: PictureSpec): string {
  const blocks = text.split('\n\n')
  const find = (wanted: RegExp, after = 0): number => {
    const found = blocks.findIndex((block, index) => index >= after && wanted.test(block))
    if (found < 0) throw new Error(`nothing in the recorded Markdown matches ${String(wanted)}`)
    return found
  }
  const end = until === undefined ? blocks.length : find(until) + 1
  const gaps = leaveOut.map(([from, to]) => [find(from), find(to, find(from))] as const)
  const isShown = (index: number): boolean => index < end && !gaps.some(([from, to]) => index >= from && index < to)
  return blocks.filter((_, index) => isShown(index)).join('\n\n')
}
