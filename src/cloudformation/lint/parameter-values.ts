import { describeUnknown, type TemplateDiagnostic } from './diagnostic.ts'
import {
  findNode,
  listEntries,
  readTemplateTree,
  readEntry,
  type TemplateEntry,
  type TemplateMapping,
  type TemplateNode,
} from './template-tree.ts'

/** CloudFormation User Guide, "Parameters", without those of AWS. */
const plainTypes: readonly string[] = ['String', 'Number', 'CommaDelimitedList', 'List<Number>', 'List<String>']

/** Values of the run that nobody may see: those of NoEcho parameters. */
export function listSecretValues(text: string, given: Readonly<Record<string, string>>): readonly string[] {
  return listEntries(findNode(readTemplateTree(text), 'Parameters')).flatMap(({ name, value }) => {
    const secret = isSecretParameter(value) ? given[name] : undefined
    return secret === undefined ? [] : [secret]
  })
}

function isSecretParameter(declaration: TemplateNode): boolean {
  return /^true$/i.test(readEntry(declaration, 'NoEcho') ?? '')
}

/**
 * Compares the values of parameters, given or default, with what the template says of them. Values are shown, unless nobody may
 * see them.
 * @param given values of the run, which take the place of defaults
 */
export function findParameterProblems(
  template: TemplateMapping,
  given: Readonly<Record<string, string>>,
): readonly TemplateDiagnostic[] {
  return listEntries(findNode(template, 'Parameters')).flatMap((entry) => {
    const { name, value: declaration, line } = entry
    const type = readEntry(declaration, 'Type')
    if (type === undefined) return []
    if (!plainTypes.includes(type) && !/^(List<)?AWS::/.test(type)) {
      const text = `parameter ${name}: there is no type ${type}.${describeUnknown(type, plainTypes)}`
      return [{ severity: 'error', rule: 'E2002', line, text } as const]
    }
    const value = given[name] ?? readEntry(declaration, 'Default')
    return value === undefined ? [] : checkParameter(entry, type, value)
  })
}

function checkParameter(
  { name, value: declaration, line }: TemplateEntry,
  type: string,
  value: string,
): readonly TemplateDiagnostic[] {
  // The value of a parameter in Parameter Store is not known here: what is given is its name.
  if (type.startsWith('AWS::SSM::')) return []
  const isSecret = isSecretParameter(declaration)
  const values = isList(type) ? value.split(',').map((item) => item.trim()) : [value]
  const problems = values.flatMap((item) => {
    const problem = findProblem(declaration, type, item)
    return problem === undefined ? [] : [`${isSecret ? 'its value' : `"${item}"`} ${problem}`]
  })
  return problems.map((text) => ({ severity: 'error', rule: 'E2015', line, text: `parameter ${name}: ${text}.` }))
}

function isList(type: string): boolean {
  return type === 'CommaDelimitedList' || type.startsWith('List<')
}

function findProblem(declaration: TemplateNode, type: string, value: string): string | undefined {
  const allowed = findNode(declaration, 'AllowedValues')
  const values = allowed?.kind === 'list' ? allowed.items.map((item) => (item.kind === 'text' ? item.text : '')) : []
  if (allowed !== undefined && !values.includes(value)) return `is none of ${values.join(', ')}`
  const read = (name: string): number => Number(readEntry(declaration, name) ?? Number.NaN)
  if (type === 'Number' || type === 'List<Number>') {
    const number = Number(value)
    if (value.trim() === '' || Number.isNaN(number)) return 'must be a number'
    if (number < read('MinValue')) return `is less than ${read('MinValue')}`
    return number > read('MaxValue') ? `is more than ${read('MaxValue')}` : undefined
  }
  if (value.length < read('MinLength')) return `is shorter than ${read('MinLength')} characters`
  if (value.length > read('MaxLength')) return `is longer than ${read('MaxLength')} characters`
  const pattern = readEntry(declaration, 'AllowedPattern')
  return pattern === undefined || matchesPattern(pattern, value) ? undefined : `does not match ${pattern}`
}

/** What Java's regular expressions have and JavaScript's have not, or mean otherwise; CloudFormation checks those alone. */
const javaOnly = /\\[pPQEAzZGhHR]|[*+?}]\+|\(\?[a-zA-Z-]+[:)]|\(\?>|&&|\[[^\]]*\[/

/** CloudFormation matches the whole value. */
function matchesPattern(pattern: string, value: string): boolean {
  if (javaOnly.test(pattern)) return true
  try {
    return new RegExp(`^(?:${pattern})$`).test(value)
  } catch {
    return true
  }
}
