/** Markup as data: values in a template are escaped unless they are markup. */

export interface Markup {
  readonly html: string
}

type MarkupPart = Markup | string | number | undefined | false | readonly (Markup | string)[]

export function markup(strings: TemplateStringsArray, ...parts: readonly MarkupPart[]): Markup {
  return { html: strings.reduce((text, next, index) => `${text}${render(parts[index - 1])}${next}`) }
}

/** Wraps text from a trusted source that already is markup. */
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
