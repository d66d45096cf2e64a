import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { HelmRequest } from '../cli/helm.ts'
import { ensureDependencies } from './dependencies.ts'

let folder = ''
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'charts-'))
})
afterEach(() => {
  rmSync(folder, { recursive: true })
})

function writeChart(name: string, version: string, dependencies: readonly string[] = []): void {
  const lines = ['apiVersion: v2', `name: ${path.basename(name)}`, `version: ${version}`]
  mkdirSync(path.join(folder, name), { recursive: true })
  const list = dependencies.length === 0 ? [] : ['dependencies:', ...dependencies.map((one) => `  - { ${one} }`)]
  writeFileSync(path.join(folder, name, 'Chart.yaml'), [...lines, ...list].join('\n'))
}
function writeFile(name: string, text = ''): void {
  mkdirSync(path.dirname(path.join(folder, name)), { recursive: true })
  writeFileSync(path.join(folder, name), text)
}

/** Helm that packages as `name-version.tgz`, and otherwise records. */
async function ensure(chart: string, failure?: readonly string[]) {
  const commands: string[] = []
  const run = ({ args }: HelmRequest) => {
    const [command = '', source = ''] = args
    commands.push(command === 'package' ? `package ${path.relative(folder, source)}` : args.slice(0, 2).join(' '))
    if (failure !== undefined)
      return Promise.reject(new ActionError('tool-failed', 'helm failed', { details: failure }))
    if (command === 'package') {
      const version = /^version: (.+)$/m.exec(readFileSync(path.join(source, 'Chart.yaml'), 'utf8'))?.[1] ?? ''
      const target = args[2]?.replace('--destination=', '') ?? ''
      mkdirSync(target, { recursive: true })
      writeFileSync(path.join(target, `${path.basename(source)}-${version}.tgz`), '')
    }
    const readText = () => Promise.resolve('')
    return Promise.resolve({ exitCode: 0, stdout: readText, stderr: readText })
  }
  await ensureDependencies(
    { path: path.join(folder, chart), shown: chart },
    {
      helm: { run },
      access: () => Promise.resolve({ variables: {}, findRepositoryName: () => undefined }),
      notice: () => undefined,
    },
  )
  return commands
}

const formatLocal = (name: string, version: string): string =>
  `name: ${name}, version: ${version}, repository: "file://../${name}"`
const formatRemote = (name: string, version: string): string =>
  `name: ${name}, version: ${version}, repository: "https://charts.example.com/x"`

describe('charts of the repository', () => {
  test('are packaged anew each time, their own dependencies first, and replace older packages', async () => {
    writeChart('lib', '0.1.0')
    writeChart('api', '0.2.0', [formatLocal('lib', '0.1.0')])
    writeChart('umbrella', '0.1.0', [formatLocal('api', '^0.2.0')])
    writeFile('umbrella/charts/api-0.1.0.tgz')
    for (let round = 0; round < 2; round += 1) {
      expect(await ensure('umbrella')).toEqual(['package lib', 'package api'])
    }
    expect(readdirSync(path.join(folder, 'umbrella/charts'))).toEqual(['api-0.2.0.tgz'])
    expect(existsSync(path.join(folder, 'api/charts/lib-0.1.0.tgz'))).toBe(true)
  })

  test('that charts kept as folders depend on are packaged too', async () => {
    writeChart('lib', '0.1.0')
    writeChart('umbrella', '0.1.0')
    writeChart('umbrella/charts/sub', '0.1.0', ['name: lib, version: 0.1.0, repository: "file://../../../lib"'])
    expect(await ensure('umbrella')).toEqual(['package lib'])
  })

  test.each([
    ['0.2.0', '0.1.0'],
    ['>=0.2, <1', '0.1.9'],
    ['~1.4', '1.5.0'],
  ])('must have the version that is asked for: %s, not %s', async (wanted, version) => {
    writeChart('api', version)
    writeChart('umbrella', '0.1.0', [`name: api, version: "${wanted}", repository: "file://../api"`])
    writeFile('umbrella/charts/api-0.2.0.tgz')
    await expect(ensure('umbrella')).rejects.toMatchObject({
      code: 'chart-invalid',
      message: `umbrella asks for api ${wanted}, and api is ${version}`,
    })
  })

  test('must agree with Chart.lock', async () => {
    writeChart('api', '0.1.1')
    writeChart('umbrella', '0.1.0', [formatLocal('api', '^0.1.0')])
    writeFile('umbrella/Chart.lock', 'dependencies:\n- name: api\n  version: 0.1.0\n')
    await expect(ensure('umbrella')).rejects.toMatchObject({ code: 'chart-lock-stale' })
  })

  test('must exist, and must not depend on themselves', async () => {
    writeChart('one', '0.1.0', [formatLocal('two', '0.1.0')])
    await expect(ensure('one')).rejects.toMatchObject({
      code: 'chart-invalid',
      message: expect.stringContaining('no chart at file') as string,
    })
    writeChart('two', '0.1.0', [formatLocal('one', '0.1.0')])
    await expect(ensure('one')).rejects.toMatchObject({
      code: 'chart-invalid',
      message: expect.stringContaining('depends on itself') as string,
    })
  })

  test('kept as a folder of another version are refused', async () => {
    writeChart('umbrella', '0.1.0', [formatLocal('api', '0.2.0')])
    writeChart('umbrella/charts/api', '0.1.0')
    await expect(ensure('umbrella')).rejects.toMatchObject({ code: 'chart-invalid' })
  })
})

describe('charts from elsewhere', () => {
  test.each<[string, readonly string[], string | undefined, readonly string[]]>([
    ['that are not there are fetched', [], undefined, ['dependency build']],
    ['in a version that fits are kept', ['db-1.2.3.tgz'], undefined, []],
    ['in another version are fetched', ['db-2.0.0.tgz'], undefined, ['dependency build']],
    ['whose name only begins alike are fetched', ['db-extra-1.2.3.tgz'], undefined, ['dependency build']],
    ['in the locked version are kept', ['db-1.2.3.tgz'], '1.2.3', []],
    ['in another version than the locked one are fetched', ['db-1.2.3.tgz'], '1.2.4', ['dependency build']],
  ])('%s', async (_, vendored, locked, expected) => {
    writeChart('app', '0.1.0', [formatRemote('db', '^1.0.0')])
    for (const name of vendored) writeFile(`app/charts/${name}`)
    if (locked !== undefined) writeFile('app/Chart.lock', `dependencies:\n- name: db\n  version: ${locked}\n`)
    expect(await ensure('app')).toEqual(expected)
  })

  test('that cannot be fetched are named with their hosts', async () => {
    writeChart('app', '0.1.0', [
      formatRemote('db', '^1.0.0'),
      'name: web, version: 1.x, repository: "oci://registry.example.com/web"',
    ])
    const said = 'Error: could not retrieve list of tags for repository oci://registry.example.com/web: 403'
    await expect(ensure('app', [said])).rejects.toMatchObject({
      code: 'chart-unavailable',
      message: 'the dependencies of app could not be fetched from registry.example.com',
    })
    await expect(ensure('app', ['Error: EOF'])).rejects.toMatchObject({
      message: 'the dependencies of app could not be fetched from charts.example.com, registry.example.com',
    })
  })
})
