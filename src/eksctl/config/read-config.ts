import { readFile } from 'node:fs/promises'
import { LineCounter, parseDocument } from 'yaml'
import { formatCount } from '../../runner/count.ts'
import { type Annotation, ActionError } from '../../runner/errors/action-error.ts'
import { describeYamlError } from '../../runner/yaml-error.ts'
import type { ClusterConfig } from './model.ts'
import { findSchemaProblems, type ConfigSchema } from './schema.ts'

/** A ClusterConfig that fits the schema. */
export interface ConfigFile {
  /** Path relative to the workspace. */
  readonly file: string
  readonly config: ClusterConfig
  /** The same with every key of the file, for what is handed to eksctl. */
  readonly values: Readonly<Record<string, unknown>>
}

export interface ConfigPath {
  readonly absolute: string
  readonly relative: string
}

/**
 * Reads a ClusterConfig.
 * @param schema what `eksctl utils schema` prints
 * @throws ActionError `config-file-invalid` with every problem at its line
 */
export async function readConfigFile({ absolute, relative }: ConfigPath, schema: ConfigSchema): Promise<ConfigFile> {
  const text = await readFile(absolute, 'utf8')
  const values = parseConfig(text, relative, schema)
  return { file: relative, values, config: values as unknown as ClusterConfig }
}

/** @throws ActionError as `readConfigFile` */
export function parseConfig(text: string, file: string, schema: ConfigSchema): Readonly<Record<string, unknown>> {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, merge: true, uniqueKeys: true })
  const annotate = (message: string, offset: number): Annotation => ({
    text: message,
    location: { file, line: Math.max(1, lines.linePos(offset).line) },
  })
  const [syntax] = document.errors
  const problems =
    syntax === undefined
      ? findSchemaProblems(document, schema).map((problem) => annotate(problem.text, problem.offset))
      : [annotate(describeYamlError(syntax.message), syntax.pos[0])]
  if (problems.length > 0) throw createConfigError(file, problems)
  return document.toJS() as Record<string, unknown>
}

function createConfigError(file: string, problems: readonly Annotation[]): ActionError {
  const [first] = problems
  return new ActionError(
    'config-file-invalid',
    `${file} is not a ClusterConfig that eksctl takes: ${formatCount(problems.length, 'problem')}`,
    {
      details: problems.map(({ text, location }) => `${location.file}:${location.line ?? 1}: ${text}`),
      annotations: problems,
      ...(first === undefined ? {} : { location: first.location }),
    },
  )
}
