import { execFileSync, spawnSync } from 'node:child_process'
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Processes } from '../../runner/process/processes.ts'
import { createTestContext, readTestInputs, type TestContext } from '../../runner/testing/context.ts'
import { contract } from './contract.ts'
import { parseRecord, recordFileName } from './files/record.ts'
import { initialize } from './run.ts'

const packageRoot = path.resolve(import.meta.dirname, '../../..')
const answers = {
  name: 'zeta',
  region: 'us-west-2',
  account: '111122223333',
  repository: 'zeta-org/web',
} as const

async function init(
  { context }: TestContext,
  texts: Readonly<Record<string, string>>,
  root = packageRoot,
): Promise<Readonly<Record<string, unknown>>> {
  const inputs = await readTestInputs(contract, texts, context)
  return initialize(inputs, context, { packageRoot: root, terminal: undefined })
}

async function fail(work: Promise<unknown>): Promise<ActionError> {
  const error: unknown = await work.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof ActionError)) throw new Error(`it should have failed, not: ${String(error)}`)
  return error
}

const listAll = ({ context }: TestContext): readonly string[] =>
  readdirSync(context.workspace, { recursive: true, encoding: 'utf8' })
    .filter((file) => !file.startsWith('.git/') && file !== '.git')
    .sort()
const read = ({ context }: TestContext, file: string): string =>
  readFileSync(path.join(context.workspace, file), 'utf8')

/** A newer release: the same templates with another version and edits. */
function createRelease(
  edits: Readonly<Record<string, (text: string) => string>>,
): { readonly root: string } & Disposable {
  const root = realpathSync(mkdtempSync(path.join(tmpdir(), 'release-')))
  for (const folder of [
    'charts',
    'examples/app',
    'examples/deploy',
    'terraform-environments',
    'terraform-modules',
    'workflows-examples',
  ])
    cpSync(path.join(packageRoot, folder), path.join(root, folder), { recursive: true })
  writeFileSync(path.join(root, 'package.json'), '{ "version": "1.1.0" }')
  for (const [file, edit] of Object.entries(edits)) {
    const text = readFileSync(path.join(root, file), 'utf8')
    writeFileSync(path.join(root, file), edit(text))
  }
  return {
    root,
    [Symbol.dispose]: () => {
      rmSync(root, { recursive: true })
    },
  }
}

const rejectRun = (): Promise<never> => Promise.reject(new Error('nothing is run here'))
/** The real git for short questions, as the product asks them. */
const realGit: Processes = {
  run: rejectRun,
  probe: ({ args, cwd }) => {
    const { status, stdout, stderr } = spawnSync('git', args, { cwd, encoding: 'utf8' })
    return Promise.resolve({ exitCode: status ?? 1, stdout, stderr })
  },
}
const runGit = ({ context }: TestContext, ...args: readonly string[]): string =>
  execFileSync('git', ['-c', 'user.name=t', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args], {
    cwd: context.workspace,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  })
function commit(here: TestContext): void {
  runGit(here, 'init', '--quiet')
  runGit(here, 'add', '--all')
  runGit(here, 'commit', '--quiet', '--message', 'Write')
}

describe('the first run', () => {
  test('writes a repository, lists it and says what to do next', async () => {
    using here = createTestContext()
    const outputs = await init(here, answers)
    expect(outputs.changed).toBe(true)
    expect(listAll(here)).toEqual(
      expect.arrayContaining([
        '.github/workflows/staging.yml',
        '.gitignore',
        'README.md',
        'app/Dockerfile',
        'charts/app/Chart.yaml',
        'deploy/values.yaml',
        recordFileName,
        'terraform-environments/aws/production/20-eks/main.tf',
      ]),
    )
    expect(here.readLog()).toMatch(/^terraform-environments\/ +\d+ files$/m)
    expect(here.readLog()).toContain('GITHUB_TOKEN="$(gh auth token)" npx eks-actions@')
    expect(parseRecord(read(here, recordFileName)).answers).toMatchObject({ name: 'zeta', application: 'web' })
  })

  test('reports all missing answers at once', async () => {
    using here = createTestContext()
    const error = await fail(init(here, { name: 'zeta', 'staging-account': '111122223333' }))
    expect(error.code).toBe('invalid-input')
    expect(error.details.map((line) => line.split(':')[0])).toEqual([
      '--region',
      '--repository',
      '--application',
      '--development-account',
      '--production-account',
    ])
    expect((await fail(init(here, {}))).details.map((line) => line.split(':')[0])).toContain('--account')
    expect(listAll(here)).toEqual([])
  })

  test.each([
    [{ name: 'Zeta' }, 'name: "Zeta" must be'],
    [{ account: '123' }, 'account: "123" must be the 12 digits'],
    [{ region: 'Frankfurt' }, 'region: "Frankfurt" must be'],
    [{ workflows: 'staging' }, 'workflows: staging needs pull-request'],
    [{ workflows: 'stagin' }, 'Did you mean staging?'],
    [{ ci: 'gitlab', workflows: 'drift' }, 'workflows: applies only to GitHub'],
    [{ directory: '../elsewhere' }, 'leads outside the workspace'],
    [{ nme: 'zeta' }, 'nme'],
  ])('refuses %j', async (texts, message) => {
    using here = createTestContext()
    const error = await fail(init(here, { ...answers, ...texts }))
    expect(error.details.join('\n')).toContain(message)
    expect(listAll(here)).toEqual([])
  })

  test('with --dry-run lists every file and writes none', async () => {
    using here = createTestContext()
    expect(await init(here, { ...answers, 'dry-run': 'true' })).toMatchObject({ changed: true })
    expect(here.readLog()).toContain('terraform-environments/aws/staging/settings.yaml  new')
    expect(listAll(here)).toEqual([])
  })

  test('with --dry-run ends with what would be done', async () => {
    using here = createTestContext()
    await init(here, { ...answers, 'dry-run': 'true' })
    expect(here.readLog()).toMatch(/\nDry run: nothing was written. Without --dry-run, \d+ files would change.\n$/)
  })

  test.each([
    [['--version'], ['git init', 'git commit --allow-empty', 'gh pr create']],
    [
      ['init', '--quiet'],
      ['git commit --allow-empty', 'gh pr create'],
    ],
    [['init', '--quiet'], ['gh pr create'], ['commit', '--quiet', '--allow-empty', '--message', 'Begin']],
  ])('after git %j shows the commands %j', async (prepare, shown, more?: readonly string[]) => {
    using here = createTestContext({ processes: realGit })
    runGit(here, ...prepare)
    if (more !== undefined) runGit(here, ...more)
    await init(here, answers)
    const commands = ['git init', 'git commit --allow-empty', 'gh pr create']
    expect(commands.filter((each) => here.readLog().includes(`       ${each}`))).toEqual(shown)
    // A shell such as zsh takes a comment behind a command for arguments.
    expect(here.readLog()).not.toMatch(/ {7}.*#/)
  })

  test('is refused in a folder of a repository, where no workflow is read', async () => {
    using here = createTestContext({ processes: realGit })
    runGit(here, 'init', '--quiet')
    here.files.write('infrastructure/notes.txt', '')
    const error = await fail(init(here, { ...answers, directory: 'infrastructure' }))
    expect([error.code, error.message]).toEqual(['invalid-input', expect.stringContaining('infrastructure/')])
    expect(error.hint).toContain(`Run init in ${here.context.workspace}`)
    expect(listAll(here)).toEqual(['infrastructure', 'infrastructure/notes.txt'])
  })

  test('warns of a region that nobody knows', async () => {
    using here = createTestContext()
    await init(here, { ...answers, region: 'eu-centrl-1' })
    expect(here.readLog()).toContain('This release knows no region eu-centrl-1.')
  })

  test('refuses a repository that GitHub cannot have', async () => {
    using here = createTestContext()
    const error = await fail(init(here, { ...answers, repository: 'acme/team/web', application: 'web' }))
    expect([error.code, error.hint]).toEqual(['invalid-input', expect.stringContaining('--ci gitlab')])
    await init(here, { ...answers, repository: 'acme.io/team/web', ci: 'gitlab' })
  })

  test('refuses to keep what it would not write, because it may be misspelled', async () => {
    using here = createTestContext()
    const error = await fail(init(here, { ...answers, keep: 'REDME.md\n./README.md' }))
    expect(error.message).toContain('init writes no REDME.md')
    expect(error.details).toEqual(['Did you mean README.md?', 'Did you mean README.md?'])
    expect(listAll(here)).toEqual([])
  })

  test('refuses to overwrite files that it did not write, and names all of them with what differs', async () => {
    using here = createTestContext()
    here.files.write('README.md', '# Mine\n')
    here.files.write('app/main.go', 'package main\n')
    symlinkSync('nowhere', path.join(here.context.workspace, 'deploy'))
    const error = await fail(init(here, answers))
    expect(error.code).toBe('files-differ')
    expect(error.details.join('\n')).toContain('README.md: exists, and init did not write it')
    expect(error.details).toContain('  -# Mine')
    expect(error.details.join('\n')).toContain('app/main.go: exists')
    expect(error.details.join('\n')).toContain('deploy/values.yaml: deploy is a symbolic link')
    expect(listAll(here)).toEqual(['README.md', 'app', 'app/main.go', 'deploy'])
  })

  test('keeps named files as they are', async () => {
    using here = createTestContext()
    here.files.write('README.md', '# Mine\n')
    await init(here, { ...answers, keep: 'README.md' })
    expect(read(here, 'README.md')).toBe('# Mine\n')
    expect(await init(here, {})).toMatchObject({ changed: false })
  })
})

describe('the repository', () => {
  test.each([
    [
      'https://github.com/acme-org/Web_Shop.git',
      { repository: 'acme-org/Web_Shop', application: 'web-shop', ci: 'github' },
    ],
    ['git@gitlab.com:acme/team/web.git', { repository: 'acme/team/web', application: 'web', ci: 'gitlab' }],
    ['ssh://git@code.acme.test:2222/team/web/api', { repository: 'team/web/api', application: 'api', ci: 'gitlab' }],
  ])('is that of the remote origin, %s', async (url, expected) => {
    using here = createTestContext({ processes: realGit })
    runGit(here, 'init', '--quiet')
    runGit(here, 'remote', 'add', 'origin', url)
    await init(here, { name: 'zeta', region: 'us-west-2', account: '111122223333' })
    expect(parseRecord(read(here, recordFileName)).answers).toMatchObject(expected)
  })
})

describe('running again', () => {
  const settings = 'terraform-environments/aws/staging/settings.yaml'
  const workflow = '.github/workflows/staging.yml'
  const changeTimeout = (text: string): string => text.replace('timeout-minutes: 90', 'timeout-minutes: 95')

  test('with the same release changes nothing and asks for nothing', async () => {
    using here = createTestContext()
    await init(here, answers)
    expect(await init(here, {})).toMatchObject({ changed: false })
    expect(here.readLog()).toMatch(/\d+ files unchanged$/m)
  })

  test('with a newer release shows a diff and updates what was not edited', async () => {
    using here = createTestContext()
    using release = createRelease({ 'workflows-examples/staging.yml': changeTimeout })
    await init(here, answers)
    expect(await init(here, { 'dry-run': 'true' }, release.root)).toMatchObject({ changed: true })
    expect(read(here, workflow)).toContain('timeout-minutes: 90')
    await init(here, {}, release.root)
    expect(here.readLog()).toContain(`${workflow}  updated`)
    expect(here.readLog()).toContain('  +    timeout-minutes: 95')
    expect(read(here, workflow)).toContain('timeout-minutes: 95')
    expect(parseRecord(read(here, recordFileName)).version).toBe('1.1.0')
  })

  test('merges what was edited, with the base that git has', async () => {
    using here = createTestContext({ processes: realGit })
    using release = createRelease({ [settings]: (text) => text.replace('keep_images: ', 'keep_images: 1') })
    await init(here, answers)
    commit(here)
    here.files.write(settings, read(here, settings).replace('cidr: 10.20.0.0/16', 'cidr: 10.99.0.0/16'))
    await init(here, {}, release.root)
    expect(read(here, settings)).toContain('cidr: 10.99.0.0/16')
    expect(read(here, settings)).toMatch(/keep_images: 1\d+/)
    expect(here.readLog()).toContain(`${settings}  merged into your edits`)
  })

  test('names conflicts and writes nothing, not even the files without one', async () => {
    using here = createTestContext({ processes: realGit })
    using release = createRelease({
      [settings]: (text) => text.replace('cidr: 10.20.0.0/16', 'cidr: 10.88.0.0/16'),
      'workflows-examples/staging.yml': changeTimeout,
    })
    await init(here, answers)
    commit(here)
    here.files.write(settings, read(here, settings).replace('cidr: 10.20.0.0/16', 'cidr: 10.99.0.0/16'))
    const error = await fail(init(here, {}, release.root))
    expect(error.details.join('\n')).toContain(`${settings}: was edited where this release changes it`)
    expect(error.hint).toContain(`--keep ${settings}`)
    expect(runGit(here, 'status', '--porcelain').trim()).toBe(`M ${settings}`)
    await init(here, { keep: settings }, release.root)
    expect(read(here, workflow)).toContain('timeout-minutes: 95')
    expect(read(here, settings)).toContain('cidr: 10.99.0.0/16')
    // The next release is compared with the one that was skipped.
    expect(await init(here, {}, release.root)).toMatchObject({ changed: false })
  })

  test('does not guess what was edited before the first commit', async () => {
    using here = createTestContext({ processes: realGit })
    using release = createRelease({ [settings]: (text) => text.replace('cidr: 10.20.0.0/16', 'cidr: 10.88.0.0/16') })
    await init(here, answers)
    here.files.write(settings, read(here, settings).replace('# Upgrade here', '# Always upgrade here'))
    commit(here)
    const error = await fail(init(here, {}, release.root))
    expect(error.details.join('\n')).toContain('was edited before it was ever committed')
  })

  test('with another answer changes the files that depend on it, also those that were edited', async () => {
    using here = createTestContext({ processes: realGit })
    await init(here, answers)
    here.files.write(settings, read(here, settings).replace('cidr: 10.20.0.0/16', 'cidr: 10.99.0.0/16'))
    await init(here, { 'production-account': '444455556666', workflows: 'pull-request, staging' })
    expect(read(here, 'terraform-environments/aws/production/settings.yaml')).toContain("['444455556666']")
    expect(existsSync(path.join(here.context.workspace, '.github/workflows/drift.yml'))).toBe(false)
    await init(here, { region: 'eu-west-1' })
    expect(read(here, settings)).toContain('cidr: 10.99.0.0/16')
    expect(read(here, settings)).toContain('region: eu-west-1')
  })

  test.each([
    [{ name: 'omega' }, true, true],
    [{ 'production-account': '444455556666' }, true, true],
    [{ region: 'eu-west-1' }, true, true],
    [{ ci: 'gitlab' }, false, true],
    [{ application: 'store' }, false, true],
    [{ domain: 'web.zeta.test' }, false, false],
    [{ workflows: 'pull-request' }, false, false],
  ])('with %j warns of states left behind: %s; asks for bootstrap: %s', async (changed, isMoved, isPrepared) => {
    using here = createTestContext()
    await init(here, answers)
    const before = here.readLog().length
    await init(here, changed)
    const log = here.readLog().slice(before)
    expect(log.includes('What exists already is not moved')).toBe(isMoved)
    expect(log.includes('npx eks-actions@')).toBe(isPrepared)
  })

  test('leaves deleted files deleted, and edited ones that are no longer written', async () => {
    using here = createTestContext({ processes: realGit })
    await init(here, answers)
    rmSync(path.join(here.context.workspace, 'app/main_test.go'))
    here.files.write('.github/workflows/drift.yml', '# mine\n')
    await init(here, { workflows: 'pull-request, staging' })
    expect(existsSync(path.join(here.context.workspace, 'app/main_test.go'))).toBe(false)
    expect(read(here, '.github/workflows/drift.yml')).toBe('# mine\n')
  })

  test.each([
    ['{"name":"Zeta","accounts":{}}', 'name: "Zeta": Must be lower-case letters'],
    ['{"region":"x: y","accounts":{}}', 'region: "x: y": Must be an AWS region'],
    ['{"accounts":{"staging":12}}', 'accounts.staging: 12: Must be a text.'],
    ['{"ci":"svn","accounts":{}}', 'ci: "svn": Must be one of github, gitlab.'],
    ['{"runnerConnection":true,"accounts":{}}', 'runnerConnection: true: Must be a text.'],
    ['{"workflows":"staging","accounts":{}}', 'workflows: Must be a list.'],
    ['{"workflows":["stagin"],"accounts":{}}', 'workflows: "stagin": Must be one of pull-request'],
  ])('refuses the recorded answers %s', async (recorded, problem) => {
    using here = createTestContext()
    here.files.write(recordFileName, `{"version":"1.0.0","answers":${recorded},"files":{}}`)
    const error = await fail(init(here, answers))
    expect(error.code).toBe('invalid-input')
    expect(error.details.join('\n')).toContain(problem)
  })

  test.each(['../outside.txt', '/outside.txt', 'a/../../outside.txt', '.git/config', ''])(
    'refuses %j as the path of a recorded file, which might be deleted',
    async (file) => {
      using here = createTestContext()
      const files = { [file]: { blob: 'a'.repeat(40) } }
      here.files.write(recordFileName, JSON.stringify({ version: '1.0.0', answers: { accounts: {} }, files }))
      expect((await fail(init(here, answers))).code).toBe('invalid-input')
    },
  )

  test.each(['', '{', '[]', '{"version":"1.0.0"}', '{"version":1,"answers":{},"files":{}}'])(
    'refuses %j as the record of the previous run',
    async (text) => {
      using here = createTestContext()
      here.files.write(recordFileName, text)
      const error = await fail(init(here, answers))
      expect([error.code, listAll(here)]).toEqual(['invalid-input', [recordFileName]])
    },
  )
})
