import { execFileSync } from 'node:child_process'
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { writeStagedPackage } from '../../scripts/lib/release/stage.ts'
import { repositoryRoot } from '../../scripts/lib/suite.ts'

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'package-')))
const staged = path.join(folder, 'staged')
const empty = path.join(folder, 'empty')
const commit = 'c'.repeat(40)
const { version } = JSON.parse(readFileSync(path.join(repositoryRoot, 'package.json'), 'utf8')) as { version: string }

function run(program: string, args: readonly string[], cwd = empty): string {
  return execFileSync(program, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] })
}

// Without a network: whatever the package needed besides itself would be missing.
describe('the published package, installed into an empty folder', () => {
  beforeAll(async () => {
    await writeStagedPackage(repositoryRoot, staged, { commit, version })
    run('npm', ['pack', '--ignore-scripts', '--pack-destination', folder, staged], folder)
    mkdirSync(empty)
    const [archive = ''] = globSync('*.tgz', { cwd: folder })
    run('npm', ['install', '--offline', '--no-audit', '--no-fund', path.join(folder, archive)])
  }, 120_000)
  afterAll(() => {
    rmSync(folder, { recursive: true })
  })

  test('is the only package', () => {
    expect(readdirSync(path.join(empty, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      'eks-actions',
    ])
  })

  test('lists its actions and commands', () => {
    const help = run('npx', ['--no-install', 'eks-actions', '--help'])
    for (const name of ['setup', 'provision', 'build-push', 'helm-deploy', 'pipeline', 'init', 'bootstrap', 'lock'])
      expect(help).toContain(`  ${name} `)
    expect(run('npx', ['--no-install', 'eks-actions', '--version'])).toBe(`${version}\n`)
  })

  test('shows what init would write, and writes workflows pinned to its own release', () => {
    const answers = [
      '--name',
      'acme',
      '--region',
      'eu-central-1',
      '--account',
      '123456789012',
      '--repository',
      'acme/shop',
    ]
    const init = ['--no-install', 'eks-actions', 'init', ...answers, '--directory', 'shop']
    mkdirSync(path.join(empty, 'shop'))
    expect(run('npx', [...init, '--dry-run'])).toContain('terraform-environments/')
    expect(readdirSync(path.join(empty, 'shop'))).toEqual([])
    run('npx', init)
    const workflow = readFileSync(path.join(empty, 'shop/.github/workflows/staging.yml'), 'utf8')
    expect(workflow).toContain(`uses: org/eks-actions/setup@${commit} # v${version}`)
    const root = readFileSync(path.join(empty, 'shop/terraform-environments/aws/staging/20-eks/main.tf'), 'utf8')
    expect(root).toContain(`?ref=${commit}`)
  })

  test('reads HCL, which needs a file beside the program', () => {
    const validate = ['--no-install', 'eks-actions', 'provision', '--command', 'matrix', '--environment', 'staging']
    const environments = 'shop/terraform-environments/aws'
    expect(run('npx', [...validate, '--directory', environments])).toContain('10-vpc')
  })
})
