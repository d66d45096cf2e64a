import { formatCount } from '../../runner/count.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Log } from '../../runner/log.ts'
import type { StackSpec, TemplateFile } from '../model.ts'
import { findUnknownAttributes } from './attributes.ts'
import type { TemplateDiagnostic } from './diagnostic.ts'
import { findParameterProblems } from './parameter-values.ts'
import { findPropertyProblems } from './properties.ts'
import { findBrokenReferences } from './references.ts'
import { loadResourceTypes } from './resource-types.ts'
import { findNode, readTemplateTree, type TemplateMapping } from './template-tree.ts'

/**
 * What CloudFormation would refuse in a template, found without asking it: references to nothing, values of parameters, types
 * of resources, their properties and attributes. Nothing where macros write parts of the template.
 */
export function lintTemplate(
  { text }: Pick<TemplateFile, 'text'>,
  parameters: StackSpec['parameters'],
): readonly TemplateDiagnostic[] {
  const template = readTemplateTree(text)
  if (template === undefined || hasMacros(template, text)) return []
  const types = loadResourceTypes()
  const found = [
    ...findParameterProblems(template, parameters),
    ...findBrokenReferences(template),
    ...findPropertyProblems(template, types),
    ...findUnknownAttributes(template, types),
  ]
  return found.filter((one) => !isIgnored(one, template)).toSorted((one, other) => one.line - other.line)
}

/** Before any call. @throws ActionError `template-invalid` with all errors; warnings are logged */
export function assertTemplateValid(
  template: TemplateFile,
  parameters: StackSpec['parameters'],
  log: Pick<Log, 'warning'>,
): void {
  const { path } = template
  const found = lintTemplate(template, parameters)
  for (const { severity, text, line } of found) if (severity === 'warning') log.warning(text, { file: path, line })
  const errors = found.filter(({ severity }) => severity === 'error')
  const [first] = errors
  if (first === undefined) return
  throw new ActionError('template-invalid', `${path} has ${formatCount(errors.length, 'error')}`, {
    details: errors.map(({ line, text, rule }) => `${path}:${line}: ${text} [${rule}]`),
    location: { file: path, line: first.line },
    annotations: errors.map(({ line, text }) => ({ text, location: { file: path, line } })),
    hint: 'Nothing was started. Correct them; what is right nevertheless is ignored by Metadata: cfn-lint: config: ignore_checks: [<rule>].',
  })
}

function hasMacros(template: TemplateMapping, text: string): boolean {
  return findNode(template, 'Transform') !== undefined || /Fn::(Transform|ForEach)|!Transform\b/.test(text)
}

/** The convention of cfn-lint, in the metadata of the template or of the resource; `E3` stands for all that begin so. */
function isIgnored({ rule, resource }: TemplateDiagnostic, template: TemplateMapping): boolean {
  const places = [template, ...(resource === undefined ? [] : [findNode(findNode(template, 'Resources'), resource)])]
  return places.some((place) => {
    const config = findNode(findNode(findNode(place, 'Metadata'), 'cfn-lint'), 'config')
    const ignored = findNode(config, 'ignore_checks')
    const rules = ignored?.kind === 'list' ? ignored.items : []
    return rules.some((one) => one.kind === 'text' && one.text !== undefined && rule.startsWith(one.text))
  })
}
