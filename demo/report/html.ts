/** Markup as data: what is put into a template is escaped, unless it is markup itself. */

export interface Markup {
  readonly html: string
}

type MarkupPart = Markup | string | number | undefined | false | readonly (Markup | string)[]

export function markup(strings: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  return { html: strings.reduce((text, next, index) => `${text}${render(parts[index - 1])}${next}`) }
}

/** Text that is markup already, from somewhere that is trusted to make it. */
export function trustMarkup(html: string): Markup {
  return { html }
}

export function escapeMarkup(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;')
}

function render(part: MarkupPart): string {
  if (part === undefined || part === false) return ''
  if (typeof part === 'string') return escapeMarkup(part)
  if (typeof part === 'number') return String(part)
  if ('html' in part) return part.html
  return part.map(render).join('')
}
