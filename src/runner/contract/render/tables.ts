import type { Contract } from '../action.ts'
import type { Input } from '../kind.ts'

/** The generated part of an action's README: how to use it, its inputs, outputs and permissions. */
export function readmeTables(contract: Contract): string {
  const sections = [
    '## Inputs',
    ...bySection(contract.inputs).flatMap(([section, inputs]) => [
      ...(section === '' ? [] : [`### ${section}`]),
      inputTable(inputs),
    ]),
    '## Outputs',
    table(
      ['output', 'meaning'],
      Object.entries(contract.outputs).map(([name, meaning]) => [`\`${name}\``, cell(meaning)]),
    ),
    '## Permissions',
    permissions(contract),
  ]
  return sections.join('\n\n')
}

/** Inputs without a section first, then those of each in the order of their first. */
export function bySection(
  inputs: Contract['inputs'],
): readonly (readonly [string, readonly (readonly [string, Input<unknown>])[]])[] {
  const sections = Map.groupBy(Object.entries(inputs), ([, { section = '' }]) => section)
  return [...sections].toSorted(([one], [other]) => Number(other === '') - Number(one === ''))
}

function inputTable(inputs: readonly (readonly [string, Input<unknown>])[]): string {
  const rows = inputs.map(([name, input]) => [`\`${name}\``, typeOf(input), defaultOf(input), meaningOf(input)])
  return table(['input', 'type', 'default', 'meaning'], rows)
}

function permissions(contract: Contract): string {
  const entries = Object.entries(contract.permissions)
  if (entries.length === 0) return 'None beyond `contents: read` for the checkout.'
  return table(
    ['permission', 'level', 'why'],
    entries.map(([name, { level, why }]) => [`\`${name}\``, `\`${level}\``, cell(why)]),
  )
}

/** One row per action, for the README at the root. */
export function actionsTable(contracts: readonly Contract[]): string {
  return table(
    ['action', 'what it does'],
    contracts.map(({ name, description }) => [`[\`${name}\`](actions/${name}/README.md)`, cell(description)]),
  )
}

export function table(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [line(header), line(header.map(() => '---')), ...rows.map(line)].join('\n')
}

function typeOf(input: Input<unknown>): string {
  return input.kind.allowed === undefined
    ? cell(input.kind.type)
    : input.kind.allowed.map((value) => `\`${value}\``).join(', ')
}

function defaultOf(input: Input<unknown>): string {
  if (input.required === true) return '**required**'
  const text = input.expression ?? input.default ?? ''
  return text === '' ? '' : `\`${cell(text)}\``
}

function meaningOf(input: Input<unknown>): string {
  const rule = input.kind.allowed === undefined ? `; ${input.kind.rule}` : ''
  const example = input.example === undefined ? '' : `. Example: \`${input.example}\``
  return cell(`${input.description}${rule}${example}`)
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
