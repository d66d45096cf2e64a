import { existsSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { evaluate, evaluateData } from '../../hcl/expressions/evaluate.ts'
import type { Scope } from '../../hcl/expressions/scope.ts'
import { createValueLimits } from '../../hcl/expressions/limits.ts'
import { parseExpression } from '../../hcl/expressions/parse.ts'
import { unknownValue, type TerraformValue } from '../../hcl/expressions/value.ts'
import { parseHcl, parseJson } from '../../hcl/parser.ts'
import type { ProblemReporter } from '../problems.ts'
import { selectBlocks, mergeBlocks, type ModuleFiles } from './module-files.ts'
import { getOwn, isRecord } from '../../runner/records.ts'

/** Sources of a root's variable values, in addition to defaults. */
export interface AssignmentSources {
  /** Absolute paths; later ones win. */
  readonly varFiles: readonly string[]
  /** Values by name, as `TF_VAR_…` of the job's environment gives them; files win over them. */
  readonly variables: Readonly<Record<string, string>>
}

/**
 * Values of a root's variables in the order of precedence of
 * developer.hashicorp.com/terraform/language/values/variables: environment, `terraform.tfvars`, `terraform.tfvars.json`,
 * `*.auto.tfvars` and `*.auto.tfvars.json` by name, then the given files.
 */
export async function readAssignments(
  files: ModuleFiles,
  { varFiles, variables }: AssignmentSources,
  display: (file: string) => string,
  report: ProblemReporter,
): Promise<ReadonlyMap<string, TerraformValue>> {
  const { folder } = files
  const values = new Map<string, TerraformValue>(readEnvironmentValues(variables, files))
  const automatic = readdirSync(folder).filter((name) => /\.auto\.tfvars(\.json)?$/.test(name))
  const own = ['terraform.tfvars', 'terraform.tfvars.json', ...automatic.sort()].map((name) => path.join(folder, name))
  for (const file of [...own.filter((name) => existsSync(name)), ...varFiles]) {
    for (const [name, value] of await readValueFile(file, display, report)) values.set(name, value)
  }
  return values
}

/**
 * Terraform uses a text from the environment literally if the variable has a primitive type or no type, and as an
 * expression otherwise (`TF_VAR_names='["a", "b"]'`). Names that are not declared are passed over.
 */
function readEnvironmentValues(
  variables: AssignmentSources['variables'],
  files: ModuleFiles,
): readonly (readonly [string, TerraformValue])[] {
  return [...mergeBlocks(selectBlocks(files, 'variable'))].flatMap(([name, { body }]) => {
    const text = getOwn(variables, name)
    if (text === undefined) return []
    return [
      [
        name,
        isPrimitive(body.type) ? text : evaluate(parseExpression(text), createLiteralScope(files.folder)),
      ] as const,
    ]
  })
}

/** The parser gives a type as the text of its expression; old configurations quote the type. */
function isPrimitive(type: unknown): boolean {
  return type === undefined || ['string', 'number', 'bool'].some((name) => type === name || type === `\${${name}}`)
}

/** The attributes of a file of values, such as `*.tfvars` or a backend's settings. */
export async function readValueFile(
  file: string,
  display: (file: string) => string,
  report: ProblemReporter,
): Promise<readonly (readonly [string, TerraformValue])[]> {
  const shown = display(file)
  if (!existsSync(file)) {
    report({ code: 'configuration-invalid', message: `there is no file ${shown}`, location: { file: shown } })
    return []
  }
  const text = readFileSync(file, 'utf8')
  const parsed = file.endsWith('.json') ? parseJson(text) : await parseHcl(shown, text)
  if (parsed.ok)
    return isRecord(parsed.value)
      ? Object.entries(parsed.value).map(([name, data]) => [
          name,
          evaluateData(data, createLiteralScope(path.dirname(file))),
        ])
      : []
  const location = parsed.line === undefined ? { file: shown } : { file: shown, line: parsed.line }
  report({ code: 'configuration-invalid', message: `${shown} cannot be read: ${parsed.message}`, location })
  return []
}

/** Files of values hold no references. */
function createLiteralScope(folder: string): Scope {
  return { folder, lookup: () => unknownValue, readFile: () => undefined, limits: createValueLimits() }
}
