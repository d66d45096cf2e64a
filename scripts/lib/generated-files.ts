import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { renderActionYaml } from '../../src/runner/contract/render/action-yaml.ts'
import {
  type JsonSchema,
  renderInputSchema,
  renderWorkflowSchema,
} from '../../src/runner/contract/render/json-schema.ts'
import { renderActionsTable, renderReadmeTables } from '../../src/runner/contract/render/tables.ts'
import { renderFailures } from './failure-documents.ts'
import { renderOutputSection } from './pictures/output-section.ts'
import type { Suite, UseCaseFolder } from './suite.ts'

export interface GeneratedFile {
  /** Relative to the suite's root. */
  readonly file: string
  readonly content: string
}

/** What `uses: org/eks-actions@v1` runs. */
const rootAction = 'pipeline'

/** All files generated from the contracts of a suite. Generating them twice changes nothing. */
export function buildGeneratedFiles(suite: Suite): readonly GeneratedFile[] {
  return [
    { file: 'src/actions/registry.ts', content: renderRegistry(suite, 'actions') },
    ...(suite.commands.length === 0
      ? []
      : [{ file: 'src/commands/registry.ts', content: renderRegistry(suite, 'commands') }]),
    ...suite.actions.flatMap((action) => [...renderEntryPoints(action), renderReadme(suite, action)]),
    ...renderSchemas(suite),
    ...renderInsertions(suite),
  ]
}

/** For editors: one schema of each action's inputs, and one of workflows that refers to them. */
function renderSchemas({ actions }: Suite): readonly GeneratedFile[] {
  if (actions.length === 0) return []
  const contracts = actions.map(({ contract }) => contract)
  const render = (name: string, schema: JsonSchema): GeneratedFile => ({
    file: `schemas/${name}.json`,
    content: `${JSON.stringify(schema, null, 2)}\n`,
  })
  return [
    ...contracts.map((contract) => render(contract.name, renderInputSchema(contract))),
    render('workflow', renderWorkflowSchema(contracts, rootAction)),
  ]
}

/** An action has a long and a short path to `uses:`; the action at the root has no other. */
function renderEntryPoints({ name, contract, contractFile }: UseCaseFolder): readonly GeneratedFile[] {
  const folders = name === rootAction ? ['.'] : [`actions/${name}`, name]
  return folders.map((folder) => {
    const bundle = path.posix.join(path.posix.relative(folder, '.'), 'dist', name)
    return {
      file: path.posix.join(folder, 'action.yml'),
      content: renderActionYaml(contract, { bundle, source: contractFile }),
    }
  })
}

/** Written to a folder of `src`, next to the folders that it lists. */
function renderRegistry(suite: Suite, name: 'actions' | 'commands'): string {
  const toRunner = path.relative(
    path.join(suite.root, 'src/actions'),
    path.resolve(import.meta.dirname, '../../src/runner'),
  )
  const entries = suite[name].map(({ name, hasPost }) => {
    const property = /^[a-z]+$/.test(name) ? name : `'${name}'`
    const lines = [
      `  ${property}: {`,
      `    contract: async () => (await import('./${name}/contract.ts')).contract,`,
      // The pipeline imports its stages by the same chunk names: other names would bundle them twice.
      `    run: async () => (await import(/* webpackChunkName: "${name}" */ './${name}/run.ts')).run,`,
      ...(hasPost
        ? [
            `    post: async () => (await import(/* webpackChunkName: "${name}-post" */ './${name}/post.ts')).${namePost(name)},`,
          ]
        : []),
      '  },',
    ]
    return lines.join('\n')
  })
  return [
    '// Generated from the neighboring folders by `npm run generate`.',
    `import type { ActionRegistry } from '${toRunner.split(path.sep).join('/')}/entry.ts'`,
    '',
    entries.length === 0
      ? `export const ${name}: ActionRegistry = {}`
      : `export const ${name}: ActionRegistry = {\n${entries.join('\n')}\n}`,
    '',
  ].join('\n')
}

/** `postBuildPush` for `build-push`: what `post.ts` of an action exports. */
function namePost(action: string): string {
  return `post${action.replaceAll(/(?:^|-)([a-z])/g, (_, letter: string) => letter.toUpperCase())}`
}

function renderReadme(suite: Suite, action: UseCaseFolder): GeneratedFile {
  const file = `actions/${action.name}/README.md`
  const current =
    readDocument(suite, file) ??
    `# ${action.name}\n\n${action.contract.description}\n\n${renderMarker('contract', '')}\n`
  const output = renderOutputSection(suite.root, action.name)
  const withOutput = output === undefined ? current : insertGenerated(current, 'output', output, file)
  return { file, content: insertGenerated(withOutput, 'contract', renderReadmeTables(action.contract), file) }
}

/** Tables inside hand-written documents; skipped if the suite does not have the document. */
function renderInsertions(suite: Suite): GeneratedFile[] {
  const files: readonly (readonly [string, string, () => string])[] = [
    ['README.md', 'actions', () => renderActionsTable(suite.actions.map((action) => action.contract))],
    ['docs/failures.md', 'failures', () => renderFailures(suite.root)],
  ]
  return files.flatMap(([file, name, make]) => {
    const current = readDocument(suite, file)
    return current === undefined ? [] : [{ file, content: insertGenerated(current, name, make(), file) }]
  })
}

function readDocument(suite: Suite, file: string): string | undefined {
  const absolute = path.join(suite.root, file)
  return existsSync(absolute) ? readFileSync(absolute, 'utf8') : undefined
}

function renderMarker(name: string, content: string): string {
  // Prettier would align the tables, and the generator would undo it.
  const body = `<!-- prettier-ignore-start -->\n${content}\n<!-- prettier-ignore-end -->`
  return `<!-- generated:${name} -->\n${body}\n<!-- /generated:${name} -->`
}

/** @throws Error if the document lacks the markers */
export function insertGenerated(document: string, name: string, content: string, file: string): string {
  const [start, end] = [`<!-- generated:${name} -->`, `<!-- /generated:${name} -->`]
  const [from, to] = [document.indexOf(start), document.indexOf(end)]
  if (from < 0 || to < from) throw new Error(`${file} lacks the markers ${start} … ${end}`)
  return `${document.slice(0, from)}${renderMarker(name, content)}${document.slice(to + end.length)}`
}
