import { accept, type Kind, type ParseContext, type ParseResult, reject } from '../../runner/contract/kind.ts'
import { pathKind } from '../../runner/contract/paths.ts'
import { isRecord } from '../../runner/records.ts'

/** Values of a stack's parameters, as CloudFormation takes them: text. */
export type StackParameters = Readonly<Record<string, string>>

/** Files, one per line, and then a YAML mapping; or only one of them. Later values win. */
export const stackParametersKind: Kind<StackParameters> = {
  type: 'files or YAML',
  rule: 'files with parameters, one per line, a YAML mapping, or files and then a mapping',
  list: true,
  parse: async (text, context) => {
    const lines = text.split(/\r?\n/)
    const first = lines.findIndex((line) => /^\s*[{]|^[\w"'-]+\s*:(\s|$)/.test(line))
    const files = (first === -1 ? lines : lines.slice(0, first))
      .map((line) => line.trim())
      .filter((line) => line !== '')
    const layers: StackParameters[] = []
    for (const file of files) {
      const layer = await readParameterFile(file, context)
      if (!layer.ok) return layer
      layers.push(layer.value)
    }
    if (first !== -1) {
      const layer = await parseParameters(lines.slice(first).join('\n'))
      if (!layer.ok) return layer
      layers.push(layer.value)
    }
    return accept(Object.assign({}, ...layers) as StackParameters)
  },
}

async function readParameterFile(file: string, context: ParseContext): Promise<ParseResult<StackParameters>> {
  if (file.startsWith('#')) return accept({})
  const found = await pathKind('file').parse(file, context)
  if (!found.ok) return reject(stackParametersKind.rule, `Look at "${file}". ${found.hint ?? ''}`.trim())
  const { readFile } = await import('node:fs/promises')
  const parsed = await parseParameters(await readFile(found.value.absolute, 'utf8'))
  return parsed.ok ? parsed : reject(stackParametersKind.rule, `${found.value.relative}: ${parsed.hint ?? parsed.rule}`)
}

/** A mapping, `{ "Parameters": { … } }` as of CodePipeline, or a list of ParameterKey and ParameterValue as of the AWS CLI. */
async function parseParameters(text: string): Promise<ParseResult<StackParameters>> {
  const { parseMapping } = await import('../../runner/contract/yaml-mapping.ts')
  const wrapped = /^\s*\[/.test(text.replace(/^\ufeff/, '')) ? `{"list": ${text}}` : text
  const parsed = parseMapping(wrapped)
  if (!parsed.ok) return parsed
  if (wrapped !== text) return readEntries(parsed.value.list)
  const { Parameters: inner } = parsed.value
  return readMapping(isRecord(inner) ? inner : parsed.value)
}

function readEntries(list: unknown): ParseResult<StackParameters> {
  const mapping: Record<string, unknown> = {}
  for (const entry of Array.isArray(list) ? list : []) {
    const { ParameterKey: key, ParameterValue: value } = isRecord(entry) ? entry : {}
    if (typeof key !== 'string')
      return reject(stackParametersKind.rule, 'Each entry of the list needs ParameterKey and ParameterValue.')
    mapping[key] = value
  }
  return readMapping(mapping)
}

/** CloudFormation User Guide, "Parameters": names are alphanumeric. */
function readMapping(mapping: Readonly<Record<string, unknown>>): ParseResult<StackParameters> {
  const values: [string, string][] = []
  for (const [name, value] of Object.entries(mapping)) {
    if (!/^[A-Za-z0-9]{1,255}$/.test(name))
      return reject(stackParametersKind.rule, `"${name}" is not the name of a parameter: letters and digits.`)
    const text = formatValue(value)
    if (text === undefined)
      return reject(stackParametersKind.rule, `${name} must be text, a number, a boolean or a list of them.`)
    values.push([name, text])
  }
  return accept(Object.fromEntries(values))
}

/** Lists are what the types CommaDelimitedList and List<…> take. */
function formatValue(value: unknown): string | undefined {
  if (typeof value === 'string') return value
  if (typeof value === 'number' || typeof value === 'boolean') return String(value)
  if (!Array.isArray(value)) return undefined
  const entries = value.map((entry) => (Array.isArray(entry) ? undefined : formatValue(entry)))
  return entries.every((entry) => entry !== undefined) ? entries.join(',') : undefined
}
