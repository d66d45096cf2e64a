import type { Contract } from '../action.ts'
import type { Input } from '../kind.ts'

/** The generated part of an action's README: how to use it, its inputs, outputs and permissions. */
export function renderReadmeTables(contract: Contract): string {
  const sections = [
    '## Inputs',
    ...groupBySection(contract.inputs).flatMap(([section, inputs]) => [
      ...(section === '' ? [] : [`### ${section}`]),
      renderInputTable(inputs),
    ]),
    '## Outputs',
    renderTable(
      ['output', 'meaning'],
      Object.entries(contract.outputs).map(([name, meaning]) => [`\`${name}\``, escapeCell(meaning)]),
    ),
    '## Permissions',
    renderPermissions(contract),
  ]
  return sections.join('\n\n')
}

/** Inputs without a section first, then each section in the order in which it first occurs. */
export function groupBySection(
  inputs: Contract['inputs'],
): readonly (readonly [string, readonly (readonly [string, Input<unknown>])[]])[] {
  const sections = Map.groupBy(Object.entries(inputs), ([, { section = '' }]) => section)
  return [...sections].toSorted(([one], [other]) => Number(other === '') - Number(one === ''))
}

function renderInputTable(inputs: readonly (readonly [string, Input<unknown>])[]): string {
  const rows = inputs.map(([name, input]) => [
    `\`${name}\``,
    formatType(input),
    formatDefault(input),
    formatMeaning(input),
  ])
  return renderTable(['input', 'type', 'default', 'meaning'], rows)
}

function renderPermissions(contract: Contract): string {
  const entries = Object.entries(contract.permissions)
  if (entries.length === 0) return 'None beyond `contents: read` for the checkout.'
  return renderTable(
    ['permission', 'level', 'why'],
    entries.map(([name, { level, why }]) => [`\`${name}\``, `\`${level}\``, escapeCell(why)]),
  )
}

/** One row per action, for the README at the root. */
export function renderActionsTable(contracts: readonly Contract[]): string {
  return renderTable(
    ['action', 'what it does'],
    contracts.map(({ name, description }) => [`[\`${name}\`](actions/${name}/README.md)`, escapeCell(description)]),
  )
}

export function renderTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const renderRow = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`
  return [renderRow(header), renderRow(header.map(() => '---')), ...rows.map(renderRow)].join('\n')
}

function formatType(input: Input<unknown>): string {
  return input.kind.allowed === undefined
    ? escapeCell(input.kind.type)
    : input.kind.allowed.map((value) => `\`${value}\``).join(', ')
}

function formatDefault(input: Input<unknown>): string {
  if (input.required === true) return '**required**'
  const text = input.expression ?? input.default ?? ''
  return text === '' ? '' : `\`${escapeCell(text)}\``
}

function formatMeaning(input: Input<unknown>): string {
  const rule = input.kind.allowed === undefined ? `; ${input.kind.rule}` : ''
  const example = input.example === undefined ? '' : `. Example: \`${input.example}\``
  return escapeCell(`${input.description}${rule}${example}`)
}

function escapeCell(text: string): string {
  return text.replaceAll('|', '\\|').replaceAll('\n', ' ')
}
