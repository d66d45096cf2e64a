/**
 * The text protocol between a step and the runner: `::name key=value::data` on standard output
 * (docs.github.com, "Workflow commands"; escaping as in the runner's ActionCommand).
 *
 * `@actions/core` writes the same commands, but through a buffered stream that hides failed writes, and it loads an
 * HTTP client of 70 ms with them. Masks must fail closed and start-up must be fast, hence these few lines.
 */
export function formatWorkflowCommand(
  name: string,
  data: string,
  properties: Readonly<Record<string, string>> = {},
): string {
  const pairs = Object.entries(properties).map(([key, value]) => `${key}=${escapeProperty(value)}`)
  const head = pairs.length === 0 ? name : `${name} ${pairs.join(',')}`
  return `::${head}::${escapeData(data)}\n`
}

function escapeData(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function escapeProperty(text: string): string {
  return escapeData(text).replaceAll(':', '%3A').replaceAll(',', '%2C')
}

const zeroWidthSpace = '\u200b'

/**
 * Makes text of unknown origin harmless where commands are read: the runner trims leading spaces before `::` and finds
 * `##[` anywhere in a line. A zero-width space breaks both and is invisible.
 */
export function neutralize(text: string): string {
  // Carriage returns go first, or two halves of a command would meet. U+0085 is white space to the runner's Trim.
  // White space within one line only: a search that crossed lines would take the square of their number.
  return text
    .replaceAll('\r', '')
    .replaceAll('##[', `#${zeroWidthSpace}#[`)
    .replaceAll(/^((?:[^\S\n\u2028\u2029]|\u0085)*):(?=:)/gm, `$1:${zeroWidthSpace}`)
}
