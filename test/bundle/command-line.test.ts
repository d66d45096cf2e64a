import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { fixtureBundle } from '../setup/step.ts'

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'cli-')))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

interface CommandLineResult {
  readonly code: number | null
  readonly stdout: string
  readonly stderr: string
}

function runCommandLine(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  bundle = fixtureBundle,
): CommandLineResult {
  const { PATH = '' } = process.env
  const run = spawnSync(process.execPath, [path.join(bundle, 'cli/index.js'), ...args], {
    cwd: folder,
    env: { PATH, ...env },
    encoding: 'utf8',
  })
  return { code: run.status, stdout: run.stdout, stderr: run.stderr }
}

describe('the command line', () => {
  test('lists the actions and documents each from its contract', () => {
    expect(runCommandLine(['--help']).stdout).toContain('probe          Exercise the runner layer')
    const help = runCommandLine(['probe', '--help'])
    expect(help.code).toBe(0)
    expect(help.stdout).toContain('--timeout <duration>')
    expect(help.stdout).toContain('default 1m')
    expect(help.stdout).toContain('EKS_ACTIONS_TOKEN (variable only)')
  })

  test('runs the same use case, in plain text', () => {
    const run = runCommandLine([
      'probe',
      '--name',
      'staging',
      '--flag',
      '--no-flag',
      '--command',
      'echo',
      '--command',
      'a b',
      '--report',
      'fine',
    ])
    expect(run.code).toBe(0)
    expect(run.stdout).toContain('probe staging\n')
    expect(run.stdout).toContain('\na b\n')
    expect(run.stdout).not.toMatch(/^::|##\[/m)
  })

  test('writes outputs and summary to the given files', () => {
    const [json, dotenv, summary] = ['o.json', 'o.env', 's.md'].map((name) => path.join(folder, name)) as [
      string,
      string,
      string,
    ]
    const args = ['probe', '--name', 'x', '--report', 'two words', '--summary-file', summary, '--output-file']
    expect(runCommandLine([...args, json]).code).toBe(0)
    expect(runCommandLine([...args, dotenv], { GITLAB_CI: 'true' }).code).toBe(0)
    expect(JSON.parse(readFileSync(json, 'utf8'))).toMatchObject({ text: 'two words', 'failure-reason': '' })
    expect(readFileSync(dotenv, 'utf8')).toContain('TEXT=two words\n')
    expect(readFileSync(summary, 'utf8')).toContain('## two words')
  })

  test('hides secrets even without a runner that masks them', () => {
    const run = runCommandLine(['probe', '--name', 'x', '--command', 'echo', '--command', 'the canary-7f3a9c sings'], {
      EKS_ACTIONS_TOKEN: 'canary-7f3a9c',
      EKS_ACTIONS_DEBUG: 'true',
    })
    expect(run.stdout).toContain('the *** sings')
    expect(run.stdout + run.stderr).not.toContain('canary')
  })

  test.each([
    [
      'invalid inputs, all at once',
      ['probe', '--flag=yes', '--coun', '1'],
      2,
      ['3 invalid inputs', '--name:', '--flag:', '--coun:', 'Did you mean count'],
    ],
    ['a secret as argument', ['probe', '--token', 'x'], 2, ['--token is a secret', 'EKS_ACTIONS_TOKEN']],
    ['a stray value', ['probe', 'x'], 2, ['unexpected argument "x"']],
    ['a flag without value', ['probe', '--name'], 2, ['--name needs a value']],
    ['an unknown action', ['prob'], 2, ['there is no action "prob"', 'Did you mean probe?']],
    ['a failing tool', ['probe', '--name', 'x', '--command', 'false'], 1, ['false failed with exit code 1']],
    ['nothing', [], 2, ['Usage:']],
  ])('%s', (_name, args, code, expected) => {
    const run = runCommandLine(args)
    expect(run.code).toBe(code)
    for (const text of expected) expect(run.stdout + run.stderr).toContain(text)
  })
})

describe('the committed bundle', () => {
  test('starts and knows its version', () => {
    const { version } = JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8')) as {
      version: string
    }
    expect(runCommandLine(['--version'], {}, path.join(repositoryRoot, 'dist'))).toEqual({
      code: 0,
      stdout: `${version}\n`,
      stderr: '',
    })
  })

  test('includes the licences of its dependencies', () => {
    expect(readFileSync(path.join(repositoryRoot, 'dist/program/licenses.txt'), 'utf8')).toContain('@actions/core')
  })
})
