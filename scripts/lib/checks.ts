import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, globSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { obtain } from '../../stack/obtain/obtain.ts'
import { resolveCacheFolder } from '../../stack/obtain/store.ts'
import { completeWorkflow, listBlocks } from './document-blocks.ts'
import { repositoryRoot } from './suite.ts'
import { findDuplicateExports } from './unique-exports.ts'

/** One check of lint and CI. Prints its findings and resolves to whether there were none. */
export interface LintCheck {
  readonly name: string
  readonly run: () => Promise<boolean>
}

export const lintChecks: readonly LintCheck[] = [
  { name: 'eslint', run: () => runProgram(resolveBin('eslint'), ['.']) },
  { name: 'prettier', run: () => runProgram(resolveBin('prettier'), ['--check', '--log-level', 'warn', '.']) },
  {
    name: 'boundaries',
    run: () => runProgram(resolveBin('depcruise'), ['--config', '.dependency-cruiser.json', ...sources]),
  },
  { name: 'unused code', run: () => runProgram(resolveBin('knip'), ['--no-progress']) },
  { name: 'exported names', run: checkExportedNames },
  { name: 'generated files', run: () => runNode('scripts/generate.ts', '--check') },
  { name: 'actionlint', run: lintWorkflows },
  { name: 'zizmor', run: auditWorkflows },
]

const sources = ['src', 'scripts', 'stack', 'demo', 'test', 'bench']

function runNode(script: string, ...args: readonly string[]): Promise<boolean> {
  return runProgram(process.execPath, [script, ...args])
}

async function runProgram(file: string, args: readonly string[]): Promise<boolean> {
  const child = spawn(file, args, { cwd: repositoryRoot, stdio: ['ignore', 'inherit', 'inherit'] })
  const [code] = (await once(child, 'exit')) as [number | null]
  return code === 0
}

function resolveBin(name: string): string {
  return path.join(repositoryRoot, 'node_modules/.bin', name)
}

/** Every exported name comes from one file, so that a search finds one declaration. */
function checkExportedNames(): Promise<boolean> {
  const files = globSync(`{${sources.join(',')}}/**/*.ts`, { cwd: repositoryRoot, exclude: ['**/node_modules/**'] })
  const texts = files.map((file) => ({ file, text: readFileSync(path.join(repositoryRoot, file), 'utf8') }))
  const duplicates = findDuplicateExports(texts)
  for (const [name, places] of duplicates) process.stdout.write(`${name} is exported from ${places.join(' and ')}\n`)
  return Promise.resolve(duplicates.size === 0)
}

async function lintWorkflows(): Promise<boolean> {
  const files = globSync(['.github/workflows/*.yml', 'workflows-examples/*.yml'], { cwd: repositoryRoot })
  const actionlint = await obtainProgram('actionlint')
  const areFilesFine = files.length === 0 || (await runProgram(actionlint, ['-color', ...files]))
  return (await lintDocumentedWorkflows(actionlint)) && areFilesFine
}

/** Workflows and parts of workflows in documents, each completed to a whole one. */
async function lintDocumentedWorkflows(actionlint: string): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), 'documented-workflows-'))
  try {
    const files = listBlocks('yaml').flatMap((block) => {
      const workflow = completeWorkflow(block)
      if (workflow === undefined) return []
      const file = path.join(folder, `${block.document.replaceAll('/', '-')}-line-${String(block.line)}.yml`)
      writeFileSync(file, workflow)
      return [file]
    })
    // A part does not show the jobs that it needs.
    return await runProgram(actionlint, ['-color', '-ignore', 'is not defined in object type \\{\\}', ...files])
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Workflows, examples and action.yml files, with zizmor's strictest persona. */
async function auditWorkflows(): Promise<boolean> {
  const entryPoints = globSync('*/action.yml', { cwd: repositoryRoot, exclude: ['node_modules'] })
  // Workflows outside .github are only found if they are listed.
  const examples = globSync('workflows-examples/*.yml', { cwd: repositoryRoot })
  const places = ['.github', 'actions', 'action.yml', ...examples, ...entryPoints]
  const present = places.filter((place) => existsSync(path.join(repositoryRoot, place)))
  if (present.length === 0) return true
  const options = ['--persona', 'pedantic', '--offline', '--no-progress', '--config', '.zizmor.yml']
  return runProgram(await obtainProgram('zizmor'), [...options, ...present])
}

function obtainProgram(name: 'actionlint' | 'zizmor'): Promise<string> {
  return obtain(name, {
    cache: resolveCacheFolder(),
    progress: (text) => process.stdout.write(`${text}\n`),
    signal: new AbortController().signal,
  })
}
