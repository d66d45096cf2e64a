/**
 * `npm run demo [-- --keep]`: the suite on a local stack. A team adds its environments by pull request, changes its
 * application, and releases it to production; the report at the end is a single file that shows everything they saw.
 */
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { createNarrator } from '../demo/narrator.ts'
import { formatElapsed } from '../src/runner/log.ts'
import { renderReport } from '../demo/report/page.ts'
import { describeStoryOutcome, tellStory } from '../demo/story.ts'
import { createTeam, partsOfBuilds, partsOfPlans } from '../demo/team.ts'
import { resolveCacheFolder } from '../stack/obtain/store.ts'
import { beginStack, stopStack, type RunningStack } from '../stack/stack.ts'
import { repositoryRoot } from './lib/suite.ts'

const { values } = parseArgs({ options: { keep: { type: 'boolean', default: false } } })
const print = (text: string): void => void process.stdout.write(`${text}\n`)
const stop = new AbortController()
process.once('SIGINT', () => {
  stop.abort(new Error('interrupted'))
})
const startedAt = performance.now()
const narrate = createNarrator({
  write: (text) => void process.stdout.write(text),
  columns: process.stdout.isTTY ? process.stdout.columns : undefined,
})

narrate.chapter('Starting the local stack (programs are fetched or built once)')
// Remove what an earlier demo with --keep left running.
await stopStack('demo')
const starting = await beginStack({
  name: 'demo',
  // Jobs may do what the policies of their roles allow, as on AWS.
  options: { iam: true },
  stopsWithProcess: !values.keep,
  signal: stop.signal,
  progress: (part, text) => {
    if (!text.endsWith(' runs')) narrate.line(`${part.padEnd(22)} ${text}`)
  },
})
try {
  const stack = requireParts(await starting.waitForParts(partsOfPlans))
  const whenBuilding = starting.waitForParts(partsOfBuilds).then(requireParts)
  const whenComplete = starting.ready.then(requireParts)
  const withoutProvider = stack.skipped['terraform-provider-aws']
  if (withoutProvider !== undefined) narrate.line(`smaller environments, without the AWS provider: ${withoutProvider}`)
  const roots = withoutProvider === undefined ? 'shipped' : 'example'
  const toolCache = path.join(stack.folder, 'tool-cache')
  const cache = resolveCacheFolder()
  const { signal } = stop
  using team = await createTeam({ stack, whenBuilding, whenComplete, roots, narrate, signal, toolCache, cache })
  const story = await tellStory(team, narrate)
  const milliseconds = performance.now() - startedAt
  const report = path.join(repositoryRoot, '.stack/demo.html')
  mkdirSync(path.dirname(report), { recursive: true })
  writeFileSync(report, renderReport({ story, milliseconds, kept: values.keep }))
  print('')
  print(`${describeStoryOutcome(story)} after ${formatElapsed(milliseconds)}. Report: ${path.relative('.', report)}`)
  if (values.keep) {
    print(
      'The stack is still running. Use it:   eval "$(npm run --silent stack -- env --name demo)" && kubectl get pods -A',
    )
    print('Remove it:                            npm run stack -- down --name demo')
  }
  process.exitCode = story.failure === undefined ? 0 : 1
} finally {
  if (!values.keep) await starting.stop()
}

/** @throws Error if a part is missing that the demo needs; it can do without the AWS provider */
function requireParts(stack: RunningStack): RunningStack {
  for (const [part, why] of Object.entries(stack.skipped)) {
    if (part !== 'terraform-provider-aws') throw new Error(`the demo needs ${part}: ${why}`)
  }
  return stack
}
