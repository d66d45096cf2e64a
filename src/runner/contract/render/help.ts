import type { Contract } from '../action.ts'
import type { Input } from '../kind.ts'
import { groupBySection } from './tables.ts'

/** `eks-actions <action> --help`, wrapped to that many columns. */
export function renderHelp(contract: Contract, columns: number): string {
  const wrap = (text: string, indent = 0): string => wrapText(text, columns, indent)
  const flags = groupBySection(contract.inputs).flatMap(([section, inputs]) => [
    ...(section === '' ? [] : ['', `${section}:`]),
    ...inputs.flatMap(([name, input]) => {
      const { spelled, meaning } = describeFlag(name, input)
      return [`  ${spelled}`, wrap(`${' '.repeat(6)}${meaning}`, 6)]
    }),
  ])
  const outputs = Object.entries(contract.outputs).map(([name, meaning]) => wrap(`  ${name.padEnd(22)} ${meaning}`, 25))
  return [
    wrap(`eks-actions ${contract.name} — ${contract.description}`),
    '',
    `Usage: eks-actions ${contract.name} [--flag value] …`,
    '',
    wrap('Flags (or environment variables EKS_ACTIONS_<FLAG>, with underscores for dashes):'),
    ...flags,
    '',
    wrap('Outputs (written to --output-file, as NAME=value lines or, for *.json, as an object):'),
    ...outputs,
    '',
    wrap('Exit codes: 0 success, 1 a tool or server failed, 2 invalid input, 70 internal error, 130 cancelled'),
    '',
  ].join('\n')
}

/** Wraps a line between words; following lines are indented. A word longer than a line is not split. */
export function wrapText(text: string, columns: number, indent: number): string {
  const lines: string[] = []
  let line = ''
  for (const [piece] of text.matchAll(/\s*\S+/g)) {
    if (line !== '' && line.length + piece.length > columns) {
      lines.push(line)
      line = `${' '.repeat(indent)}${piece.trimStart()}`
    } else line += piece
  }
  return [...lines, line].join('\n')
}

function describeFlag(name: string, input: Input<unknown>): { readonly spelled: string; readonly meaning: string } {
  const secret = input.kind.secret === true && input.flag !== true
  const spelled = secret ? `${toVariableName(name)} (variable only)` : `--${name} <${input.kind.type}>`
  const notes = [
    input.kind.rule,
    ...(input.required === true ? ['required'] : []),
    ...(input.default === undefined || input.default === '' ? [] : [`default ${input.default}`]),
    ...(input.kind.list === true ? ['may be repeated'] : []),
    ...listVariableNames(name)
      .slice(1)
      .map((variable) => `also read from ${variable}`),
  ]
  return { spelled, meaning: `${input.description} (${notes.join('; ')})` }
}

/** Variables that an input is read from if no flag sets it. The token for GitHub often has its usual name already. */
export function listVariableNames(name: string): readonly string[] {
  return [toVariableName(name), ...(name === 'github-token' ? ['GITHUB_TOKEN'] : [])]
}

/** `EKS_ACTIONS_ROLE_TO_ASSUME` for `role-to-assume`. */
export function toVariableName(name: string): string {
  return `EKS_ACTIONS_${name.toUpperCase().replaceAll('-', '_')}`
}
