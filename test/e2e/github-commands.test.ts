import { globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { splitArguments } from '../../src/runner/contract/arguments.ts'
import { listSetupCommands } from '../../src/github/setup/setup.ts'
import { obtain } from '../../stack/obtain/obtain.ts'
import { githubCommandLine } from '../../stack/obtain/recipes.ts'
import { captureOutput } from '../../stack/obtain/capture-output.ts'
import { resolveCacheFolder } from '../../stack/obtain/store.ts'

const files = globSync(['README.md', 'docs/*.md', 'workflows-examples/*', '.github/workflows/*.yml'], {
  cwd: repositoryRoot,
})

/** A command ends with its line, or with the surrounding quotes, parentheses or condition. */
function readCommands(file: string): readonly string[] {
  const text = readFileSync(path.join(repositoryRoot, file), 'utf8').replaceAll(/\\\n\s*/g, '')
  return [...text.matchAll(/(?:^|[\s`(])(gh [a-z]+ (?:[^`\n;|)"']|"[^"]*"|'[^']*')+)/g)].map(
    ([, command = '']) => command,
  )
}

/** What bootstrap prints for people who have no token at hand. */
const printed = listSetupCommands(
  { owner: 'acme', repo: 'shop' },
  {
    branch: 'main',
    variables: [{ name: 'AWS_REGION', value: 'eu-central-1' }],
    environments: [
      {
        name: 'production',
        reviewers: [{ type: 'User', id: 1, name: 'alice' }],
        variables: [{ name: 'EKS_CLUSTER', value: 'acme-production' }],
      },
    ],
  },
)

const commands = [
  ...files.flatMap((file) => readCommands(file).map((command) => [file, command.trim()] as const)),
  ...printed.map((command) => ['bootstrap', command] as const),
]

describe('the GitHub CLI', () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'gh-'))
  const signal = AbortSignal.timeout(120_000)
  let gh = ''
  beforeAll(async () => {
    gh = await obtain(githubCommandLine, { cache: resolveCacheFolder(), progress: console.log, signal })
  }, 120_000)
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  /** gh parses all flags before it prints the help. */
  async function readUsage(command: string): Promise<string> {
    const [, ...words] = splitArguments(command) ?? []
    const help = await captureOutput(gh, [...words, '--help'], { signal, env: { GH_CONFIG_DIR: folder } })
    return /^USAGE\n +(.*)$/m.exec(help)?.[1] ?? ''
  }

  test('is used in the README and the workflows', () => {
    const texts = commands.map(([file, command]) => `${path.basename(file)}: ${command.split(' ', 3).join(' ')}`)
    expect(texts).toEqual(
      expect.arrayContaining([
        'README.md: gh pr create',
        'README.md: gh workflow run',
        'releasing.md: gh attestation verify',
        'release.yml: gh release create',
        'refresh-tools.yml: gh pr create',
      ]),
    )
  })

  test.each(commands)('%s: accepts %s', async (_, command) => {
    const usage = await readUsage(command)
    // A command group has a usage, too.
    expect(usage).not.toContain('<command>')
    const [name = ''] = usage.split(/ [[<{]/)
    expect(command.split(/\s+/).slice(0, name.split(' ').length).join(' ')).toBe(name)
  })

  test.each([
    ['an unknown flag', 'gh variable set AWS_REGION --value eu-central-1', /unknown flag: --value/],
    ['a flag of another command', 'gh workflow run production.yml --body x', /unknown flag: --body/],
  ])('refuses %s', async (_, command, expected) => {
    await expect(readUsage(command)).rejects.toThrow(expected)
  })
})
