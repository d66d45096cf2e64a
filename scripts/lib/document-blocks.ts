import { globSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'yaml'
import { repositoryRoot } from './suite.ts'

/** A fenced block of code in a document. */
export interface DocumentBlock {
  readonly document: string
  /** Of its first line, counted from 1. */
  readonly line: number
  /** `yaml`, `sh` …; empty for output. */
  readonly language: string
  /** Without the indentation of the list that it stands in. */
  readonly text: string
}

/** All documents of the repository, by their paths. */
export const documents: readonly string[] = globSync('**/*.md', {
  cwd: repositoryRoot,
  exclude: (file) => /(^|\/)(node_modules|dist|build|\.stack)(\/|$)/.test(file),
}).toSorted()

export function readDocument(file: string): string {
  return readFileSync(path.join(repositoryRoot, file), 'utf8')
}

/** The blocks of a language in all documents. */
export function listBlocks(language: string): readonly DocumentBlock[] {
  return documents
    .flatMap((document) => findBlocks(document, readDocument(document)))
    .filter((block) => block.language === language)
}

export function findBlocks(document: string, text: string): readonly DocumentBlock[] {
  return [...text.matchAll(/^( *)```(\w*)\n([^]*?)^\1```$/gm)].map((match) => {
    const [, indent = '', language = '', code = ''] = match
    return {
      document,
      line: text.slice(0, match.index).split('\n').length + 1,
      language,
      text: code.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
    }
  })
}

/** A step of a job. */
export interface DocumentStep {
  readonly id?: string
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface DocumentWorkflow {
  readonly on?: unknown
  readonly jobs?: Readonly<Record<string, { readonly steps?: readonly DocumentStep[] }>>
  readonly steps?: readonly DocumentStep[]
}

/** The steps of a workflow, of jobs, of a job or a list; none for other YAML. */
export function readSteps({ text }: DocumentBlock): readonly DocumentStep[] {
  const content = parse(text) as DocumentWorkflow | readonly DocumentStep[] | null
  if (isStepList(content)) return content.filter((entry) => 'uses' in entry || 'run' in entry)
  if (content === null || typeof content !== 'object') return []
  return [...Object.values(content.jobs ?? {}).flatMap(({ steps = [] }) => steps), ...(content.steps ?? [])]
}

/** A whole workflow around what a block shows of one; undefined if it shows none. */
export function completeWorkflow(block: DocumentBlock): string | undefined {
  const { text } = block
  const content = parse(text) as DocumentWorkflow | readonly DocumentStep[] | null
  if (isStepList(content)) {
    return readSteps(block).length === 0 ? undefined : `${jobHead}    steps:\n${indentLines(text, 6)}`
  }
  if (content === null || typeof content !== 'object') return undefined
  if (content.jobs !== undefined) return content.on === undefined ? `on: push\n${text}` : text
  if (content.steps !== undefined) return `${jobHead}${indentLines(text, 4)}`
  return content.on === undefined
    ? undefined
    : `${text}\njobs:\n  example:\n    runs-on: ubuntu-latest\n    steps: [run: 'true']\n`
}

const jobHead = 'on: push\njobs:\n  example:\n    runs-on: ubuntu-latest\n'

function isStepList(content: unknown): content is readonly DocumentStep[] {
  return Array.isArray(content)
}

function indentLines(text: string, columns: number): string {
  return text.replaceAll(/^(?=.)/gm, ' '.repeat(columns))
}
