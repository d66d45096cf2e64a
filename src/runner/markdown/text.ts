/** Escapes text of unknown origin for Markdown that GitHub renders. */

const zeroWidthSpace = '\u200b'

/** Text for a table cell or a sentence: no markup, no mention, no line break. */
export function escapeInline(text: string): string {
  const flat = escapeTags(joinLines(text))
  return neutralizeReferences(flat.replaceAll(/[\\`*_[\]|~$]/g, (character) => `\\${character}`))
}

/** One line: each run of white space with a line break in it becomes a space. Linear, whatever the text. */
function joinLines(text: string): string {
  return text.replaceAll(/\s+/g, (space) => (/[\r\n]/.test(space) ? ' ' : space))
}

function escapeTags(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')
}

/** Mentions notify people; `#12` and `owner/name#12` refer to an issue, `page#part` does not. */
function neutralizeReferences(text: string): string {
  return text.replaceAll(/@(?=\w)|#(?=\d)/g, `$&${zeroWidthSpace}`)
}

/** Plain text between tags of HTML, where backslashes would be shown: no tag, no mention, no line break. */
export function escapeHtml(text: string): string {
  return neutralizeReferences(escapeTags(joinLines(text)))
}

/** A code span; its fence is longer than any run of backticks in the text. */
export function formatCode(text: string): string {
  const flat = joinLines(text).replaceAll('|', '\\|')
  if (flat === '') return ''
  const fence = '`'.repeat(measureLongestRun(flat, '`') + 1)
  const padding = flat.startsWith('`') || flat.endsWith('`') ? ' ' : ''
  return `${fence}${padding}${flat}${padding}${fence}`
}

/** A sentence of our own with code in backticks; it may contain names of unknown origin. */
export function formatSentence(text: string): string {
  return text
    .split(/(`[^`]+`)/)
    .map((part, index) => (index % 2 === 1 ? formatCode(part.slice(1, -1)) : escapeInline(part)))
    .join('')
}

/** A fenced block; nothing in the text can close it. Mentions inside a fence notify nobody. */
export function formatFence(text: string, language = ''): string {
  const fence = '`'.repeat(Math.max(3, measureLongestRun(text, '`') + 1))
  return `${fence}${language}\n${text.replace(/\n$/, '')}\n${fence}`
}

/** A link; an address that is not an http(s) URL becomes plain text. */
export function formatLink(text: string, url: string): string {
  if (!/^https?:\/\/[^\s()<>|]+$/.test(url)) return escapeInline(text)
  return `[${escapeInline(text)}](${url})`
}

function measureLongestRun(text: string, character: string): number {
  let longest = 0
  for (const [run] of text.matchAll(new RegExp(`${character}+`, 'g'))) longest = Math.max(longest, run.length)
  return longest
}
