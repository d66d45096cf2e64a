import { describe, expect, test } from 'vitest'
import { renderGitHubMarkdown } from './markdown.ts'

const renderHtml = (text: string): string => renderGitHubMarkdown(text).html.trim()

describe('markdown', () => {
  test.each([
    ['a comment', 'a <!-- hidden --> b', '<p>a  b</p>'],
    [
      'a collapsed section',
      '<details open><summary>x</summary>\n\ny\n\n</details>',
      '<details open><summary>x</summary>',
    ],
    ['a script', '<script>alert(1)</script>', '&lt;script&gt;'],
    ['a handler', '<b onclick="x()">b</b>', '<p><b>b</b></p>'],
    ['a URL that runs code', '[a](javascript:alert(1))', '<p>a</p>'],
    ['an image', '![words](https://example.com/x.png)', '<p>words</p>'],
    [
      'a diagram',
      '```mermaid\nflowchart LR\n  a["<b>"]\n```',
      '<pre class="mermaid">flowchart LR\n  a[&quot;&lt;b&gt;&quot;]</pre>',
    ],
    ['an added line', '```diff\n+ <b>\n```', '<span class="added">+ &lt;b&gt;</span>'],
    ['a table', '| a |\n| --- |\n| `b` |', '<div class="scroll" tabindex="0"><table>'],
  ])('shows %s as GitHub does', (_, text, expected) => {
    expect(renderHtml(text)).toContain(expected)
  })
})
