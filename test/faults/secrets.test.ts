import { openSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { createStepJob, type StepResult } from '../setup/step.ts'

const job = createStepJob()
afterAll(() => {
  job[Symbol.dispose]()
})

const canary = 'canary-7f3a9c51e2'
const secondLine = 'second-line-b40d77'
const token = `${canary}\n${secondLine}`

/** The log without the lines that register masks, which the runner does not show. */
function collectVisibleText(step: StepResult): string {
  const lines = step.raw.split('\n').filter((line) => !line.startsWith('::add-mask::'))
  return [lines.join('\n'), step.summary, JSON.stringify(step.outputs), JSON.stringify(step.state)].join('\n')
}

const forms = [canary, secondLine].flatMap((text) => [
  text,
  Buffer.from(text).toString('base64').replace(/=+$/, ''),
  Buffer.from(text).toString('hex'),
])

describe('a secret appears nowhere', () => {
  test.each([
    ['in what a child prints', { command: `printf\n%s\n${canary}` }],
    ["in a child's second line", { command: `printf\nx ${secondLine} y` }],
    ['in hexadecimal', { command: `printf\n${Buffer.from(canary).toString('hex')}` }],
    ['in base64', { command: `printf\n${Buffer.from(canary).toString('base64')}` }],
    ['in the error of a failed child', { command: `sh\n-c\necho ${canary} >&2; exit 1` }],
    ['in summary, annotation and output', { report: `my ${canary} is out` }],
    ['in the refusal of another input', { level: canary }],
    ['in a file name that does not exist', { file: canary }],
    ['in a missing program', { command: `/bin/${canary}` }],
  ])('%s', async (_name, inputs: Record<string, string>) => {
    const step = await job.run({ inputs: { name: 'x', token, ...inputs }, env: { RUNNER_DEBUG: '1' } })
    for (const form of forms) expect(collectVisibleText(step)).not.toContain(form)
    expect(step.raw).toContain('***')
  })

  test('every line is registered as a mask before anything else is printed', async () => {
    const step = await job.run({ inputs: { name: 'x', token } })
    const masks = step.commands.filter((command) => command.name === 'add-mask').map((command) => command.data)
    expect(masks).toEqual(expect.arrayContaining([token, canary, secondLine]))
    const firstOther = step.raw.split('\n').findIndex((line) => !line.startsWith('::add-mask::'))
    expect(step.raw.split('\n').slice(firstOther).join('\n')).not.toContain('::add-mask::')
  })

  test('a secret that arrives in chunks is still redacted', async () => {
    const file = path.join(job.workspace, 'pieces.mjs')
    writeFileSync(file, `for (const c of 'x'.repeat(70000) + '${canary}' + 'y'.repeat(70000)) process.stdout.write(c)`)
    const step = await job.run({ inputs: { name: 'x', token, command: `${process.execPath}\n${file}` } })
    expect(collectVisibleText(step)).not.toContain(canary)
  })

  test("a child process gets neither our inputs nor the runner's tokens", async () => {
    const env = { ACTIONS_RUNTIME_TOKEN: 'runtime-token', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'id-token-value' }
    const step = await job.run({ inputs: { name: 'x', token, command: 'env' }, env })
    expect(step.shown).toContain('PATH=')
    expect(step.shown).not.toMatch(/INPUT_|runtime-token|id-token-value|GITHUB_OUTPUT/)
  })

  test.skipIf(process.platform !== 'linux')(
    'a token of the job that a child process reads in the environment of its parent is not shown',
    async () => {
      const env = { ACTIONS_RUNTIME_TOKEN: 'runtime-token-5e1', ACTIONS_ID_TOKEN_REQUEST_TOKEN: 'request-token-9c2' }
      const read = String.raw`tr '\0' '\n' < /proc/$PPID/environ | grep ACTIONS_; echo read; `
      const command = `sh\n-c\n${read} { ${read} } >&2; exit 1`
      const step = await job.run({ inputs: { name: 'x', command }, env: { ...env, RUNNER_DEBUG: '1' } })
      expect(step.raw).toContain('ACTIONS_RUNTIME_TOKEN=***')
      for (const value of Object.values(env)) expect(collectVisibleText(step)).not.toContain(value)
    },
  )

  test('output files are private and gone afterwards', async () => {
    const step = await job.run({ inputs: { name: 'x', token, command: `printf\n${canary}` } })
    expect(step.exitCode).toBe(0)
    expect(readdirSync(job.temporary)).toEqual([])
  })
})

test('masking fails closed: if the log cannot be written, nothing runs and nothing is shown', async () => {
  const marker = path.join(job.workspace, 'started')
  const full = openSync('/dev/full', 'w')
  const step = await job.run({ inputs: { name: 'x', token, command: `touch\n${marker}` }, stdout: full })
  expect(step.exitCode).toBe(70)
  expect(step.outputs['failure-reason']).toBe('masking-failed')
  expect(collectVisibleText(step)).not.toContain(canary)
  expect(() => readFileSync(marker)).toThrow('ENOENT')
})

describe('variables from a file in the repository', () => {
  test.each([
    'LD_PRELOAD',
    'NODE_OPTIONS',
    'TF_CLI_ARGS',
    'TF_CLI_ARGS_apply',
    'BASH_ENV',
    'PATH',
    'DYLD_INSERT_LIBRARIES',
  ])('%s is refused', async (name) => {
    writeFileSync(path.join(job.workspace, 'variables'), `OK=1\n${name}=x\n`)
    const step = await job.run({ inputs: { name: 'x', 'variables-file': 'variables', command: 'env' } })
    expect(step.outputs['failure-reason']).toBe('unsafe-variable')
    expect(step.raw).toContain(name)
    expect(step.raw).not.toContain('PATH=/')
  })

  test('harmless ones reach the child process', async () => {
    writeFileSync(path.join(job.workspace, 'variables'), 'TF_VAR_size=3\n')
    const step = await job.run({ inputs: { name: 'x', 'variables-file': 'variables', command: 'env' } })
    expect(step.shown).toContain('TF_VAR_size=3')
  })
})
