/** Renders Markdown as GitHub does: tables, collapsed sections, colored diffs, diagrams; only the HTML that comments may contain. */

import { Marked } from 'marked'
import { escapeMarkup, trustMarkup, type Markup } from './html.ts'

const marked = new Marked({
  gfm: true,
  renderer: {
    code: ({ text, lang = '' }) => renderCodeBlock(text, lang),
    html: ({ text }) => sanitizeHtml(text),
    table(token) {
      const renderCells = (row: typeof token.header): string => row.map((cell) => this.tablecell(cell)).join('')
      const head = this.tablerow({ text: renderCells(token.header) })
      const body = token.rows.map((row) => this.tablerow({ text: renderCells(row) })).join('')
      // Wide tables scroll in their own box, so that the page does not.
      return `<div class="scroll" tabindex="0"><table><thead>${head}</thead><tbody>${body}</tbody></table></div>\n`
    },
    link({ href, tokens }) {
      const text = this.parser.parseInline(tokens)
      return /^(https?:|#)/.test(href) ? `<a href="${escapeMarkup(href)}" rel="noreferrer">${text}</a>` : text
    },
    image: ({ text }) => escapeMarkup(text),
  },
})

export function renderGitHubMarkdown(text: string): Markup {
  return trustMarkup(marked.parse(text, { async: false }))
}

function renderCodeBlock(text: string, language: string): string {
  if (language === 'mermaid') return `<pre class="mermaid">${escapeMarkup(text)}</pre>\n`
  const lines = language === 'diff' ? text.split('\n').map(renderDiffLine).join('\n') : escapeMarkup(text)
  return `<pre tabindex="0"><code>${lines}</code></pre>\n`
}

function renderDiffLine(line: string): string {
  const [kind] =
    Object.entries({ added: '+', removed: '-', changed: '!' }).find(([, sign]) => line.startsWith(sign)) ?? []
  return kind === undefined ? escapeMarkup(line) : `<span class="${kind}">${escapeMarkup(line)}</span>`
}

/** Tags that GitHub allows in comments, without attributes. Other tags are shown as text, HTML comments are dropped. */
const allowed = /^\/?(details|summary|br|sub|sup|b|strong|em|i|code|kbd|p|ul|ol|li|h[1-6]|blockquote|hr)$/

function sanitizeHtml(html: string): string {
  return html
    .replaceAll(/<!--[\s\S]*?-->/g, '')
    .replaceAll(/<(\/?[a-zA-Z][^\s>/]*)([^>]*)>/g, (whole, name: string, rest: string) => {
      if (!allowed.test(name.toLowerCase())) return escapeMarkup(whole)
      return name === 'details' && rest.trim() === 'open' ? '<details open>' : `<${name}>`
    })
}
