import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { actionYaml } from '../../src/runner/contract/render/action-yaml.ts'
import { actionsTable, readmeTables, table } from '../../src/runner/contract/render/tables.ts'
import { failureReasons } from '../../src/runner/errors/failure-reasons.ts'
import type { Suite, UseCaseFolder } from './suite.ts'

export interface GeneratedFile {
  /** Relative to the suite's root. */
  readonly file: string
  readonly content: string
}

/** What `uses: org/eks-actions@v1` runs. */
const rootAction = 'pipeline'

/** Everything that is made from the contracts of a suite. Writing it twice changes nothing. */
export function generatedFiles(suite: Suite): readonly GeneratedFile[] {
  return [
    { file: 'src/actions/registry.ts', content: registry(suite, suite.actions) },
    ...(suite.commands.length === 0
      ? []
      : [{ file: 'src/commands/registry.ts', content: registry(suite, suite.commands) }]),
    ...suite.actions.flatMap((action) => [
      { file: `actions/${action.name}/action.yml`, content: door(action, `../../dist/${action.name}`) },
      { file: `${action.name}/action.yml`, content: door(action, `../dist/${action.name}`) },
      ...(action.name === rootAction ? [{ file: 'action.yml', content: door(action, `dist/${action.name}`) }] : []),
      readme(suite, action),
    ]),
    ...insertions(suite),
  ]
}

function door(action: UseCaseFolder, bundle: string): string {
  return actionYaml(action.contract, { bundle, source: action.contractFile })
}

/** Lies in a folder of `src`, beside the folders that it names. */
function registry(suite: Suite, folders: readonly UseCaseFolder[]): string {
  const toRunner = path.relative(
    path.join(suite.root, 'src/actions'),
    path.resolve(import.meta.dirname, '../../src/runner'),
  )
  const entries = folders.map(({ name, hasPost }) => {
    const property = /^[a-z]+$/.test(name) ? name : `'${name}'`
    const lines = [
      `  ${property}: {`,
      `    contract: async () => (await import('./${name}/contract.ts')).contract,`,
      `    run: async () => (await import('./${name}/run.ts')).run,`,
      ...(hasPost ? [`    post: async () => (await import('./${name}/post.ts')).post,`] : []),
      '  },',
    ]
    return lines.join('\n')
  })
  return [
    '// Made from the folders beside this file by `npm run generate`.',
    `import type { Registry } from '${toRunner.split(path.sep).join('/')}/entry.ts'`,
    '',
    entries.length === 0
      ? 'export const registry: Registry = {}'
      : `export const registry: Registry = {\n${entries.join('\n')}\n}`,
    '',
  ].join('\n')
}

function readme(suite: Suite, action: UseCaseFolder): GeneratedFile {
  const file = `actions/${action.name}/README.md`
  const current =
    read(suite, file) ?? `# ${action.name}\n\n${action.contract.description}\n\n${marker('contract', '')}\n`
  return { file, content: insert(current, 'contract', readmeTables(action.contract), file) }
}

/** Tables inside documents that people write; a suite without the document does without. */
function insertions(suite: Suite): GeneratedFile[] {
  const files: readonly (readonly [string, string, () => string])[] = [
    ['README.md', 'actions', () => actionsTable(suite.actions.map((action) => action.contract))],
    ['docs/troubleshooting.md', 'failure-reasons', failureReasonsTable],
  ]
  return files.flatMap(([file, name, make]) => {
    const current = read(suite, file)
    return current === undefined ? [] : [{ file, content: insert(current, name, make(), file) }]
  })
}

function failureReasonsTable(): string {
  return table(
    ['failure-reason', 'what happened', 'what to do'],
    Object.entries(failureReasons).map(([code, { meaning, nextStep }]) => [`\`${code}\``, meaning, nextStep]),
  )
}

function read(suite: Suite, file: string): string | undefined {
  const absolute = path.join(suite.root, file)
  return existsSync(absolute) ? readFileSync(absolute, 'utf8') : undefined
}

function marker(name: string, content: string): string {
  // Prettier would align the tables, and the generator would undo it.
  const body = `<!-- prettier-ignore-start -->\n${content}\n<!-- prettier-ignore-end -->`
  return `<!-- generated:${name} -->\n${body}\n<!-- /generated:${name} -->`
}

/** @throws Error where the document lacks the markers */
export function insert(document: string, name: string, content: string, file: string): string {
  const [start, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`]
  const [from, to] = [document.indexOf(start), document.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${file} lacks the markers ${start} … ${end}`)
  return `${document.slice(0, from)}${marker(name, content)}${document.slice(to + end.length)}`
}
