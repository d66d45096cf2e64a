import { existsSync, mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { defineAction } from '../runner/contract/action.ts'
import { boolean, integer, oneOf, secret, string } from '../runner/contract/scalars.ts'
import { lines } from '../runner/contract/structures.ts'
import type { ActionRegistry } from '../runner/entry.ts'
import { ActionError } from '../runner/errors/action-error.ts'
import { createPlainHost } from '../runner/host/plain-host.ts'
import type { ActionProgram } from '../runner/program.ts'
import { runAction } from '../runner/run-action.ts'
import { runCommandLine } from './main.ts'

const description = 'A test'
const contract = defineAction({
  name: 'deploy',
  description: 'Deploy something',
  inputs: {
    name: string({ required: true, description }),
    count: integer({ default: '1', description }),
    level: oneOf(['low', 'high'], { default: 'low', description }),
    wait: boolean({ default: 'true', description }),
    'dry-run': boolean({ default: 'false', description }),
    items: lines({ description }),
    password: secret({ description }),
    'api-key': secret({ flag: true, description }),
  },
  outputs: { inputs: 'What was understood' },
  renamed: { title: 'name' },
})

const registry: ActionRegistry = {
  deploy: {
    contract: () => Promise.resolve(contract),
    run: () =>
      Promise.resolve((inputs: { readonly password?: string }, { summary }) => {
        const { password, ...visible } = inputs
        if (password === 'wrong') throw new ActionError('api-failed', 'the server refused')
        summary.add({ kind: 'paragraph', text: 'Deployed' })
        return Promise.resolve({ inputs: { ...visible, password: password === undefined ? 'unset' : 'set' } })
      }),
  },
}

let folder = ''
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'cli-')))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

/** The command line with the real runner layer below it, on a terminal that is recorded. */
async function runEksActions(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
  const written = { log: '', stdout: '', stderr: '' }
  const outputFile = path.join(folder, 'out.json')
  const program: ActionProgram = {
    registry,
    main: () => Promise.reject(new Error('not from here')),
    post: () => Promise.reject(new Error('not from here')),
    runFromCommandLine: (name, source, files) => {
      const writeLog = (text: string): void => void (written.log += text)
      const host = createPlainHost({ RUNNER_TEMP: folder, GITHUB_WORKSPACE: folder }, writeLog, {
        name: 'terminal',
        ...files,
      })
      return runAction(name, registry[name]!, host, source)
    },
  }
  const exitCode = await runCommandLine({
    program,
    args: [...args],
    environment,
    version: '1.2.3',
    stdout: (text) => void (written.stdout += text),
    stderr: (text) => void (written.stderr += text),
    columns: undefined,
  })
  const outputs = existsSync(outputFile) ? (JSON.parse(readFileSync(outputFile, 'utf8')) as Record<string, string>) : {}
  return { exitCode, ...written, inputs: JSON.parse(outputs.inputs ?? '{}') as unknown }
}

/** Runs `deploy` with the flags, its outputs in a file. */
const deploy = (flags: readonly string[], environment: Readonly<Record<string, string>> = {}) =>
  runEksActions(['deploy', ...flags, '--output-file', path.join(folder, 'out.json')], environment)

const defaults = { name: 'x', count: 1, level: 'low', wait: true, 'dry-run': false, items: [], password: 'unset' }

describe('flags are inputs', () => {
  test.each<[readonly string[], object]>([
    [['--name', 'x'], {}],
    [['--name=x'], {}],
    [['--name', 'two words'], { name: 'two words' }],
    [['--name', 'first', '--name', 'x'], {}],
    [['--name', 'x', '--count', '3', '--level=high'], { count: 3, level: 'high' }],
    [['--name', 'x', '--dry-run'], { 'dry-run': true }],
    [['--dry-run', '--name', 'x'], { 'dry-run': true }],
    [['--name', 'x', '--no-wait'], { wait: false }],
    [['--name', 'x', '--wait=false', '--dry-run=true'], { wait: false, 'dry-run': true }],
    [['--name', 'x', '--no-wait', '--wait'], { wait: true }],
    [['--name', 'x', '--items', 'a', '--items', 'b,c', '--items=d'], { items: ['a', 'b,c', 'd'] }],
    [['--name', 'x', '--items', 'a\nb'], { items: ['a', 'b'] }],
    [['--name', 'x', '--count='], { count: 1 }],
  ])('%j', async (flags, expected) => {
    const { exitCode, inputs } = await deploy(flags)
    expect({ exitCode, inputs }).toEqual({
      exitCode: 0,
      inputs: { ...defaults, 'github-token': undefined, ...expected },
    })
  })

  test('variables fill in what no flag says', async () => {
    const environment = { EKS_ACTIONS_NAME: 'variable', EKS_ACTIONS_COUNT: '7', EKS_ACTIONS_DRY_RUN: 'true' }
    expect((await deploy(['--count', '8'], environment)).inputs).toEqual({
      ...defaults,
      name: 'variable',
      count: 8,
      'dry-run': true,
    })
  })

  test('the summary goes to the file that is named', async () => {
    const file = path.join(folder, 'summary.md')
    await deploy(['--name', 'x', '--summary-file', file])
    expect(readFileSync(file, 'utf8')).toBe('Deployed\n')
  })
})

describe('wrong usage ends with 2', () => {
  test('and lists all bad flags as they are written here', async () => {
    const { exitCode, log } = await deploy([
      '--count',
      '1e3',
      '--level',
      'High',
      '--cuont=3',
      '--title=x',
      '--wait=maybe',
    ])
    expect(exitCode).toBe(2)
    expect(log).toContain('--name: is required')
    expect(log).toContain('--count: "1e3" must be a whole number')
    expect(log).toContain('--level: "High" must be one of low, high. Did you mean high?')
    expect(log).toContain('--cuont: is not an input of deploy')
    expect(log).toContain('--title: is now called --name')
    expect(log).toContain('--wait: "maybe" must be true or false')
  })

  test.each<[string, readonly string[], string]>([
    ['a value without a flag', ['deploy', 'x'], 'unexpected argument "x"'],
    ['a value behind a boolean', ['deploy', '--wait', 'false'], 'unexpected argument "false"'],
    ['a value behind --', ['deploy', '--', 'x'], 'unexpected argument "x"'],
    ['a flag without a value', ['deploy', '--name'], '--name needs a value'],
    ['an own flag without a value', ['deploy', '--name', 'x', '--output-file'], '--output-file needs a value'],
    ['an unknown action', ['depoly'], 'there is no action "depoly"'],
    ['an unknown action with help', ['depoly', '--help'], 'there is no action "depoly"'],
  ])('for %s', async (_name, args, message) => {
    const { exitCode, stderr, stdout, log } = await runEksActions(args)
    expect(exitCode).toBe(2)
    expect(stderr).toContain(`Error: ${message}`)
    expect(stderr).toContain('Next: ')
    expect(stdout + log).toBe('')
  })

  test.each<[readonly string[]]>([[['--password', 'hunter2']], [['--password=hunter2']], [['--github-token=hunter2']]])(
    'for a secret in the arguments, %j, which is not shown',
    async (flags) => {
      const { exitCode, stderr, log } = await deploy(['--name', 'x', ...flags])
      expect(exitCode).toBe(2)
      expect(stderr).toMatch(
        /is a secret.*\nNext: Set the environment variable EKS_ACTIONS_(PASSWORD|GITHUB_TOKEN or GITHUB_TOKEN) instead/,
      )
      expect(stderr + log).not.toContain('hunter2')
    },
  )

  test('suggests the action that was meant', async () => {
    expect((await runEksActions(['deplo'])).stderr).toContain('Did you mean deploy?')
    expect((await runEksActions(['nonsense'])).stderr).toContain('Choose one of deploy.')
  })

  test('names a mistyped flag even when its value follows as a word', async () => {
    const { stderr, log } = await deploy(['--name', 'x', '--leve', 'high'])
    expect(stderr + log).toContain('Did you mean level?')
  })

  test('for an action called like something that every object has', async () => {
    const { exitCode, stderr } = await runEksActions(['constructor'])
    expect({ exitCode, stderr }).toMatchObject({
      exitCode: 2,
      stderr: expect.stringContaining('there is no action') as string,
    })
  })

  test('for a flag that says two things at once', async () => {
    expect((await deploy(['--name', 'x', '--no-wait=true'])).exitCode).toBe(2)
  })
})

describe('a secret', () => {
  test.each([[{ GITHUB_TOKEN: 'hunter2' }], [{ GITHUB_TOKEN: 'hunter2', EKS_ACTIONS_GITHUB_TOKEN: '' }]])(
    'for GitHub comes through %j',
    async (environment: Readonly<Record<string, string>>) => {
      expect((await deploy(['--name', 'x'], environment)).inputs).toMatchObject({ 'github-token': '***' })
    },
  )

  test('comes through its variable', async () => {
    expect((await deploy(['--name', 'x'], { EKS_ACTIONS_PASSWORD: 'hunter2' })).inputs).toMatchObject({
      password: 'set',
    })
  })

  test('may come through a flag if its input says so', async () => {
    expect((await deploy(['--name', 'hunter2', '--api-key', 'hunter2'])).inputs).toMatchObject({
      name: '***',
      'api-key': '***',
    })
  })

  test('is seen nowhere', async () => {
    const { log, inputs } = await deploy(['--name', 'hunter2'], { EKS_ACTIONS_PASSWORD: 'hunter2' })
    expect(log + JSON.stringify(inputs)).not.toContain('hunter2')
  })
})

test('a use case that fails ends with the code of its failure', async () => {
  const { exitCode, log } = await deploy(['--name', 'x'], { EKS_ACTIONS_PASSWORD: 'wrong' })
  expect(exitCode).toBe(1)
  expect(log).toContain('failure-reason: api-failed')
})

describe('help', () => {
  test.each([['--help'], ['help']])('%s lists the actions', async (arg) => {
    const { exitCode, stdout } = await runEksActions([arg])
    expect(exitCode).toBe(0)
    expect(stdout).toMatch(/^ {2}deploy +Deploy something$/m)
  })

  test('is what one gets without an action, as wrong usage', async () => {
    const { exitCode, stdout } = await runEksActions([])
    expect(exitCode).toBe(2)
    expect(stdout).toContain('Usage: eks-actions <action>')
  })

  test('for an action shows its flags, whatever else is given, and runs nothing', async () => {
    const { exitCode, stdout, log } = await runEksActions(['deploy', '--name', 'x', '--bad', '--help'])
    expect(exitCode).toBe(0)
    expect(stdout).toContain('--dry-run <boolean>')
    expect(log).toBe('')
  })

  test('the version is printed alone', async () => {
    expect(await runEksActions(['--version'])).toMatchObject({ exitCode: 0, stdout: '1.2.3\n' })
  })

  test.each(['-h', '-v'])('%s is understood', async (arg) => {
    expect((await runEksActions([arg])).exitCode).toBe(0)
  })
})
