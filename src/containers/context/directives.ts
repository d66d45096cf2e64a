/** The lines at the top of a Dockerfile that configure its parser, and the Dockerfile for a parser that does not know them all. */
export interface ParserDirectives {
  /** Image of the frontend, where one is named. */
  readonly frontend: { readonly name: string; readonly line: number } | undefined
  /** The same lines, with nothing but the escape character above the instructions. */
  readonly text: string
}

/**
 * Reads directives where BuildKit does (frontend/dockerfile/parser/directives.go): after a byte order mark and a shebang, in any
 * order, also after unknown ones, up to the first line of another kind. The frontend may also stand behind `//`, or in a JSON file.
 */
export function readDirectives(content: string): ParserDirectives {
  const lines = content.replace(/^\uFEFF/, '').split('\n')
  const start = lines[0]?.startsWith('#!') === true ? 1 : 0
  const directives = listDirectives(lines, start, /^\s*#\s*([a-z][a-z0-9]*)\s*=\s*(.+?)\s*$/i)
  const slashed = listDirectives(lines, start, /^\/\/\s*([a-z][a-z0-9]*)\s*=\s*(.+?)\s*$/i)
  const syntax = directives.get('syntax') ?? slashed.get('syntax') ?? readJsonSyntax(content)
  const escape = directives.get('escape')?.value
  const end = start + directives.size
  const head = lines.slice(0, end).map((_, index) => (index === 0 && escape !== undefined ? `# escape=${escape}` : '#'))
  return {
    frontend: syntax === undefined ? undefined : { name: syntax.value.split(/\s/, 1)[0] ?? '', line: syntax.line },
    text: [...head, ...lines.slice(end)].join('\n'),
  }
}

interface Directive {
  readonly value: string
  readonly line: number
}

function listDirectives(lines: readonly string[], start: number, pattern: RegExp): ReadonlyMap<string, Directive> {
  const found = new Map<string, Directive>()
  for (const [index, line] of lines.entries()) {
    if (index < start) continue
    const [, name = '', value = ''] = pattern.exec(line) ?? []
    if (name === '') break
    // BuildKit refuses a known directive that is repeated; the key keeps an unknown one apart.
    const key = name.toLowerCase()
    found.set(found.has(key) ? `${key} ${index}` : key, { value, line: index + 1 })
  }
  return found
}

function readJsonSyntax(content: string): Directive | undefined {
  if (!content.trimStart().startsWith('{')) return undefined
  try {
    const { syntax } = JSON.parse(content) as { readonly syntax?: unknown }
    return typeof syntax === 'string' && syntax !== '' ? { value: syntax, line: 1 } : undefined
  } catch {
    return undefined
  }
}

/** Whether the frontend is the one that reads Dockerfiles as this program does. */
export function isDockerfileFrontend(name: string): boolean {
  return /^((index\.)?docker\.io\/)?docker\/dockerfile(-upstream)?([:@]|$)/.test(name)
}
