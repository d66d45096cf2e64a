/**
 * `npm run demo [-- --keep]`: brings up the local stack and runs a workflow on it as a pull request would. Today it shows
 * the layer that all actions stand on; each action that arrives takes the place of a step.
 */
import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { elapsed } from '../src/runner/log.ts'
import { runWorkflow, type WorkflowRun } from '../stack/parts/workflows/act.ts'
import { startStack } from '../stack/stack.ts'
import { bundle, compile } from './lib/bundle.ts'
import { readSuite, repository } from './lib/suite.ts'

const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } })
const print = (text: string): void => void process.stdout.write(`${text}\n`)
const startedAt = performance.now()

print('1/3  The stack: real programs on this machine, obtained once')
const stack = await startStack({ name: 'demo', progress: (part, text) => print(`     ${part.padEnd(11)} ${text}`) })

print('2/3  The actions')
const suite = path.join(repository, 'test/fixture')
compile()
print(`     bundled: ${((await bundle(await readSuite(suite))) / 1024 / 1024).toFixed(1)} MiB`)

print('3/3  A pull request')
const workspace = path.join(stack.folder, 'demo-repository')
createRepository(workspace)
const run = await runWorkflow({
  act: String(stack.facts.workflows?.act),
  workspace,
  workflow: '.github/workflows/first-look.yml',
  event: 'pull_request',
  repositories: { 'org/eks-actions@v1': suite },
  env: stack.env,
  onLine: show,
})
finish(run)
if (!values.keep) await stack.stop()

/** What a person would see of the job: no prefix, nothing about how the runner finds its parts. */
function show(line: string): void {
  const text = line.replace(/^\[[^\]]*\] ?/, '')
  if (!/LocalRepositoryCache|docker connection|^Start server|::(add-mask|stop-commands|set-output)::/.test(text))
    print(`     ${text}`)
}

function createRepository(folder: string): void {
  rmSync(folder, { recursive: true, force: true })
  cpSync(path.join(repository, 'examples/first-look'), folder, { recursive: true })
  mkdirSync(path.join(folder, '.github/workflows'), { recursive: true })
  cpSync(path.join(folder, 'workflow.yml'), path.join(folder, '.github/workflows/first-look.yml'))
  const git = (...args: readonly string[]): void => void execFileSync('git', args, { cwd: folder })
  git('init', '--quiet', '--initial-branch=main')
  git('add', '.')
  git('-c', 'user.name=demo', '-c', 'user.email=demo@example.com', 'commit', '--quiet', '--message=First look')
}

function finish(result: WorkflowRun): void {
  const steps = result.jobs.flatMap((job) => job.steps)
  const summary = path.join(repository, '.stack/demo-summary.md')
  mkdirSync(path.dirname(summary), { recursive: true })
  writeFileSync(summary, steps.map((step) => step.summary).join('\n'))
  print('')
  for (const step of steps.filter(({ stage }) => stage === 'Main')) {
    print(`${(step.result ?? 'not run').padEnd(9)} ${step.name.padEnd(28)} ${elapsed(step.milliseconds ?? 0)}`)
  }
  print('')
  print(
    `${result.exitCode === 0 ? 'Green' : 'Red'} after ${elapsed(performance.now() - startedAt)}. The summary: ${path.relative('.', summary)}`,
  )
  if (values.keep) {
    print('The stack runs on. Use it:   eval "$(npm run --silent stack -- env --name demo)" && kubectl get pods')
    print('Clean up:                    npm run stack -- down --name demo')
  }
  process.exitCode = result.exitCode === 0 ? 0 : 1
}
