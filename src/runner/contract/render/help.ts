import type { Contract } from '../action.ts'
import type { Input } from '../kind.ts'
import { bySection } from './tables.ts'

/** `eks-actions <action> --help`. */
export function actionHelp(contract: Contract): string {
  const flags = bySection(contract.inputs).flatMap(([section, inputs]) => [
    ...(section === '' ? [] : ['', `${section}:`]),
    ...inputs.flatMap(([name, input]) => describeFlag(name, input)),
  ])
  const outputs = Object.entries(contract.outputs).map(([name, meaning]) => `  ${name.padEnd(22)} ${meaning}`)
  return [
    `eks-actions ${contract.name} — ${contract.description}`,
    '',
    `Usage: eks-actions ${contract.name} [--flag value] …`,
    '',
    'Flags (or the environment variable EKS_ACTIONS_<FLAG>, dashes as underscores):',
    ...flags,
    '',
    'Outputs (written to --output-file, as NAME=value lines or, for *.json, as an object):',
    ...outputs,
    '',
    'Exit codes: 0 done, 1 a tool or server failed, 2 bad input, 70 defect, 130 cancelled',
    '',
  ].join('\n')
}

function describeFlag(name: string, input: Input<unknown>): string[] {
  const secret = input.kind.secret === true
  const spelled = secret ? `${variableName(name)} (variable only)` : `--${name} <${input.kind.type}>`
  const notes = [
    input.kind.rule,
    ...(input.required === true ? ['required'] : []),
    ...(input.default === undefined || input.default === '' ? [] : [`default ${input.default}`]),
    ...(input.kind.list === true ? ['may be repeated'] : []),
  ]
  return [`  ${spelled}`, `      ${input.description} (${notes.join('; ')})`]
}

/** `EKS_ACTIONS_ROLE_TO_ASSUME` for `role-to-assume`. */
export function variableName(name: string): string {
  return `EKS_ACTIONS_${name.toUpperCase().replaceAll('-', '_')}`
}
