import { describe, expect, test } from 'vitest'
import { openPullRequest } from '../setup/pull-request.ts'
import { createWorkplace } from '../setup/workplace.ts'
import { useIamStack } from '../setup/stacks.ts'

const { url = '' } = (await useIamStack()).facts.github as Readonly<Record<string, string>>

const hostile = [
  '::set-output name=changes::hacked',
  '  ::save-state name=children::hacked',
  '::stop-commands::mine',
  '::add-mask::staging',
  '##[error]hacked',
  '##[set-env name=PATH]/evil',
  '```',
  '~~~~',
  '</details>',
  '</summary><h1>hacked</h1>',
  '<!-- eks-actions plan of staging commit=0 run=9999999999 attempt=1 -->',
  '@acme/team look',
  '| a | table |',
  '[link](javascript:alert(1))',
]

const commandsThatAct = ['set-output', 'save-state', 'set-env', 'add-path', 'stop-commands']

describe('text in a plan that has a meaning for a runner or for GitHub', () => {
  const value = hostile.map((line) => `    ${line}`).join('\n')
  const files = {
    'one/main.tf': `resource "terraform_data" "hostile" {
  input = <<EOT
${hostile.join('\n')}
EOT
}
output "hostile" {
  value = <<EOT
${hostile.join('\n')}
EOT
}
`,
    'fails/main.tf': `resource "terraform_data" "bad" {
  provisioner "local-exec" {
    command = "printf '%s\\n' '::error::hacked' '##[set-output name=changes]hacked' '</details>' '@acme/team' >&2; exit 1"
  }
}
`,
  }

  test.each([['plan'], ['apply']])('is inert in log, comment and summary: %s', async (command) => {
    using workplace = createWorkplace(files)
    const pull = await openPullRequest({ url, folder: workplace.job.temporary })
    const step = await workplace.run({ command, 'github-token': pull.token }, { env: pull.env })
    expect(step.outputs['failure-reason'], step.raw).toBe(command === 'plan' ? '' : 'apply-failed')
    expect(step.outputs.changes).toBe('true')
    const acting = step.commands.filter(({ name, data }) => commandsThatAct.includes(name) || data === 'hacked')
    expect(acting).toEqual([])
    expect(value).toContain('##[error]')
    const comments = await pull.comments()
    expect(comments).toHaveLength(1)
    for (const text of [step.summary, ...comments]) {
      expect(text).toContain('@acme/team')
      expect(stripFences(text)).not.toMatch(/hacked|@acme|javascript:/)
      expect(count(stripFences(text), '<details>')).toBe(count(stripFences(text), '</details>'))
    }
    // A copy of our marker in the text is ignored: the next run finds its own comment only.
    await workplace.run({ command, 'github-token': pull.token }, { env: pull.env })
    expect(await pull.comments()).toHaveLength(1)
  })
})

describe('a plan that is too long', () => {
  const createManyResources = (count: number, width: number): string => `resource "terraform_data" "many" {
  count = ${count}
  input = "${'x'.repeat(width)}"
}
`

  test('for a comment is cut at a line break with its fence closed, and says so', async () => {
    using workplace = createWorkplace({
      'one/main.tf': createManyResources(600, 80),
      'two/main.tf': createManyResources(2, 10),
    })
    const pull = await openPullRequest({ url, folder: workplace.job.temporary })
    const step = await workplace.run({ command: 'plan', 'github-token': pull.token }, { env: pull.env })
    expect(step.exitCode, step.raw.slice(-2000)).toBe(0)
    const [comment = ''] = await pull.comments()
    expect(comment.length).toBeLessThanOrEqual(65_536)
    expect(comment.length).toBeGreaterThan(30_000)
    expect(comment).toMatch(/\n… \d+ more lines; see the log for the full text\n```\n\n<\/details>/)
    expect(comment).toContain('two: +2')
    expect(comment.trimEnd().split('\n').at(-1)).toContain('run and summary')
    expect(step.summary.length).toBeGreaterThan(100_000)
    expect(step.raw).toContain('terraform_data.many[599]')
  })

  test('for a summary is truncated, not lost', async () => {
    using workplace = createWorkplace({ 'one/main.tf': createManyResources(4000, 300) })
    const step = await workplace.run({ command: 'plan' })
    expect(step.exitCode, step.raw.slice(-2000)).toBe(0)
    const bytes = Buffer.byteLength(step.summary)
    expect(bytes).toBeLessThan(1024 * 1024)
    expect(bytes).toBeGreaterThan(200_000)
    expect(step.summary).toContain('staging: 4000 to add')
    expect(step.summary).toMatch(/… \d+ more lines; see the log for the full text/)
  })
})

/** The text that GitHub renders: without fenced blocks and code spans. */
function stripFences(markdown: string): string {
  const kept: string[] = []
  let fence: string | undefined
  for (const line of markdown.split('\n')) {
    const [, ticks] = /^(`{3,})/.exec(line) ?? []
    if (fence === undefined && ticks !== undefined) fence = ticks
    else if (fence !== undefined && line === fence) fence = undefined
    else if (fence === undefined) kept.push(line.replaceAll(/(`+)[^`].*?\1/g, ''))
  }
  expect(fence).toBeUndefined()
  return kept.join('\n').replaceAll(/@\u200b/g, '')
}

function count(text: string, part: string): number {
  return text.split(part).length - 1
}
