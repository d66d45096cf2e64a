import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Fetcher } from '../fetcher.ts'
import { parseVersionRequest } from './request.ts'
import { type ResolvedVersion, type ResolveOptions, resolveVersion } from './resolve.ts'
import { officialBaseUrls } from '../catalog/artifact.ts'
import { mapTools, type ToolName } from '../catalog/tools.ts'

let workspace = ''

beforeEach(() => {
  workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'resolve-version-')))
})
afterEach(() => {
  rmSync(workspace, { recursive: true })
})

function write(file: string, text: string): void {
  mkdirSync(path.dirname(path.join(workspace, file)), { recursive: true })
  writeFileSync(path.join(workspace, file), text)
}

const formatRequirement = (constraint: string): string => `terraform {\n  required_version = "${constraint}"\n}\n`

const api = 'https://api.releases.hashicorp.com/v1/releases/terraform'
const terraform = { '1.8.5': '2024-06-01', '1.9.8': '2026-09-01', '1.10.0': '2026-10-20', '1.10.1': '2026-11-20' }
const site: Readonly<Record<string, string>> = {
  'https://releases.hashicorp.com/terraform/index.json': JSON.stringify({
    versions: Object.fromEntries(Object.keys(terraform).map((version) => [version, { version }])),
  }),
  [`${api}/latest`]: '{"version":"1.10.1"}',
  ...Object.fromEntries(
    Object.entries(terraform).map(([version, date]) => [
      `${api}/${version}`,
      JSON.stringify({ timestamp_created: `${date}T00:00:00Z` }),
    ]),
  ),
  'https://dl.k8s.io/release/stable.txt': 'v1.34.2',
  'https://dl.k8s.io/release/stable-1.33.txt': 'v1.33.6',
  'https://get.helm.sh/helm4-latest-version': 'v4.0.1',
  'https://get.helm.sh/helm3-latest-version': 'v3.19.2',
}

const online: Fetcher = {
  readBytes: (url) => Promise.resolve(site[url] === undefined ? undefined : new TextEncoder().encode(site[url])),
  readDate: (url) => Promise.reject(new Error(`asked for ${url}`)),
  findRedirect: () => Promise.resolve('https://github.com/eksctl-io/eksctl/releases/tag/v0.230.0'),
}
/** Fails a test that asks anything. */
const offline: Fetcher = {
  readBytes: (url) => Promise.reject(new Error(`asked for ${url}`)),
  readDate: (url) => Promise.reject(new Error(`asked for ${url}`)),
  findRedirect: (url) => Promise.reject(new Error(`asked for ${url}`)),
}
const limited: Fetcher = {
  readBytes: (url) => Promise.reject(new ActionError('download-failed', `${url}: the server answered 429`)),
  readDate: (url) => Promise.reject(new ActionError('download-failed', `${url}: the server answered 429`)),
  findRedirect: (url) => Promise.reject(new ActionError('download-failed', `${url}: the server answered 429`)),
}

const defaults = {
  ...mapTools(() => '1.0.0'),
  terraform: '1.7.7',
  kubectl: '1.32.0',
  helm: '3.18.0',
  eksctl: '0.220.0',
}
const lock = {
  file: 'eks-actions.lock.json',
  versions: { terraform: ['1.8.5', '1.9.8'], helm: ['3.15.4'] },
} as const

function resolve(tool: ToolName, text: string, options: Partial<ResolveOptions> = {}): Promise<ResolvedVersion> {
  const parsed = parseVersionRequest(text)
  if (!parsed.ok) throw new Error(parsed.problem)
  return resolveVersion({
    tool,
    request: parsed.request,
    workingDirectory: workspace,
    workspace,
    defaults: { ...mapTools(() => '0.0.0'), ...defaults },
    fetcher: online,
    bases: officialBaseUrls,
    now: new Date('2026-11-23T00:00:00Z'),
    ...options,
  })
}

describe('what is named is taken', () => {
  test.each<[ToolName, string, ResolvedVersion]>([
    ['terraform', 'v1.9.8', { version: '1.9.8', source: 'input', detail: 'terraform-version: 1.9.8' }],
    ['terraform', '= 1.9.8', { version: '1.9.8', source: 'input', detail: 'terraform-version: = 1.9.8' }],
    ['helm', '3.19.0', { version: '3.19.0', source: 'input', detail: 'helm-version: 3.19.0' }],
  ])('%s %s needs no request and no lock', async (tool, text, expected) => {
    expect(await resolve(tool, text, { fetcher: offline, lock })).toEqual(expected)
  })

  test.each<[ToolName, string, string, string]>([
    ['terraform', '~> 1.9', '1.10.1', 'input'],
    ['terraform', '~> 1.9.0', '1.9.8', 'input'],
    ['terraform', 'latest', '1.10.1', 'latest'],
    ['kubectl', '<1.34', '1.33.6', 'input'],
    ['helm', '3', '3.19.2', 'input'],
    ['helm', 'latest', '4.0.1', 'latest'],
    ['eksctl', 'latest', '0.230.0', 'latest'],
  ])('%s %s is %s', async (tool, text, version, source) => {
    expect(await resolve(tool, text)).toMatchObject({ version, source })
  })

  test('a range keeps to the lock file when it holds a version that fits', async () => {
    expect(await resolve('helm', '~3.15.0', { lock, fetcher: offline })).toEqual({
      version: '3.15.4',
      source: 'lock',
      detail: 'eks-actions.lock.json, within ~3.15.0 (helm-version: ~3.15.0)',
    })
    expect(await resolve('terraform', '>= 1.8', { lock, fetcher: offline })).toMatchObject({ version: '1.9.8' })
    expect(await resolve('terraform', '~> 1.10.0', { lock })).toMatchObject({ version: '1.10.1', source: 'input' })
    expect(await resolve('terraform', 'latest', { lock })).toMatchObject({ version: '1.10.1', source: 'latest' })
  })
})

describe('auto', () => {
  test('goes from version file to required_version, lock file and default', async () => {
    const resolveAutomatically = (): Promise<ResolvedVersion> => resolve('terraform', 'auto', { lock })
    write('.terraform-version', '1.10.0\n')
    write('roots/10-vpc/main.tf', formatRequirement('~> 1.9.0'))
    expect(await resolveAutomatically()).toEqual({
      version: '1.10.0',
      source: 'version-file',
      detail: '.terraform-version:1',
    })
    rmSync(path.join(workspace, '.terraform-version'))
    expect(await resolve('terraform', 'auto')).toEqual({
      version: '1.9.8',
      source: 'required-version',
      detail: 'roots/10-vpc/main.tf:2',
    })
    rmSync(path.join(workspace, 'roots'), { recursive: true })
    expect(await resolveAutomatically()).toEqual({ version: '1.9.8', source: 'lock', detail: 'eks-actions.lock.json' })
    expect(await resolve('terraform', 'auto', { fetcher: offline })).toEqual({
      version: '1.7.7',
      source: 'default',
      detail: 'pinned in this release',
    })
  })

  test('a configuration of OpenTofu says nothing about Terraform, which is said', async () => {
    write('env/a/main.tofu', formatRequirement('~> 1.9.0'))
    expect(await resolve('terraform', 'auto', { fetcher: offline })).toMatchObject({
      source: 'default',
      detail: 'pinned in this release; env/a/main.tofu is for OpenTofu, Terraform does not read it',
    })
    expect(await resolve('helm', 'auto', { fetcher: offline })).toMatchObject({ detail: 'pinned in this release' })
  })

  test('required_version means nothing to other tools', async () => {
    write('main.tf', formatRequirement('~> 1.9.0'))
    expect(await resolve('eksctl', 'auto', { lock, fetcher: offline })).toMatchObject({ source: 'default' })
  })

  test('required_version that leaves no choice needs no request', async () => {
    write('a.tf', formatRequirement('>= 1.9'))
    write('b.tf', formatRequirement('1.9.8'))
    expect(await resolve('terraform', 'auto', { fetcher: offline })).toEqual({
      version: '1.9.8',
      source: 'required-version',
      detail: 'a.tf:2 and 1 more',
    })
  })

  test.each([
    ['~> 1.9.0', '~> 1.10.0', online],
    ['1.9.8', '>= 1.10', offline],
  ])('roots with %s and %s cannot be served; all places are named', async (one, other, fetcher) => {
    write('a/main.tf', formatRequirement(one))
    write('b/main.tf', `\n${formatRequirement(other)}`)
    await expect(resolve('terraform', 'auto', { fetcher })).rejects.toMatchObject({
      code: 'version-not-found',
      message: expect.stringContaining('no version fits all of them') as string,
      details: expect.arrayContaining([`${one} in a/main.tf:2`, `${other} in b/main.tf:3`]) as string[],
      location: { file: 'a/main.tf', line: 2 },
    })
  })
})

describe('cluster', () => {
  test.each(['1.33', 'v1.33.4-eks-1a2b3c4', '1.33+'])('%s gives the newest patch of that minor', async (version) => {
    const readClusterVersion = (): Promise<string> => Promise.resolve(version)
    expect(await resolve('kubectl', 'cluster', { readClusterVersion })).toEqual({
      version: '1.33.6',
      source: 'cluster',
      detail: `the cluster has ${version}`,
    })
  })

  test.each<[ToolName, Partial<ResolveOptions>, string]>([
    ['helm', { readClusterVersion: () => Promise.resolve('1.33') }, 'invalid-input'],
    ['kubectl', {}, 'invalid-input'],
    ['kubectl', { readClusterVersion: () => Promise.resolve('unknown') }, 'api-failed'],
    ['kubectl', { readClusterVersion: () => Promise.resolve('1.99') }, 'version-not-found'],
  ])('%s with %o is %s', async (tool, options, code) => {
    await expect(resolve(tool, 'cluster', options)).rejects.toMatchObject({ code })
  })
})

describe('minimum-release-age', () => {
  test.each([
    ['latest', 0, '1.10.1'],
    ['latest', 3, '1.10.1'],
    ['latest', 4, '1.10.0'],
    ['~> 1.9', 60, '1.9.8'],
    ['latest', 365, '1.8.5'],
  ])('%s with %d days is %s', async (text, minimumReleaseAge, version) => {
    expect(await resolve('terraform', text, { minimumReleaseAge })).toMatchObject({ version })
  })

  /** Dates of checksum files by a part of their address; what is not named is not there. */
  const createDatedFetcher = (dates: Readonly<Record<string, string>>): Fetcher => ({
    ...online,
    readDate: (url) => {
      const [, date] = Object.entries(dates).find(([part]) => url.includes(part)) ?? []
      return Promise.resolve(date === undefined ? undefined : { date: date === '' ? undefined : new Date(date) })
    },
  })

  test.each<[ToolName, string, Readonly<Record<string, string>>, string]>([
    ['kubectl', 'latest', { 'v1.34.2': '2026-11-20', 'v1.34.1': '2026-10-20' }, '1.34.1'],
    ['kubectl', '<1.34', { 'v1.33.6': '2026-11-20', 'v1.33.5': '2026-11-20', 'v1.33.4': '2026-11-01' }, '1.33.4'],
    ['helm', 'latest', { 'v4.0.1': '2026-11-20', 'v4.0.0': '2026-11-18', 'v3.19.2': '2026-11-01' }, '3.19.2'],
    ['helm', '4', { 'v4.0.1': '2026-11-20', 'v4.0.0': '2026-11-01' }, '4.0.0'],
    ['eksctl', 'latest', { 'v0.230.0': '2026-11-20', 'v0.229.0': '2026-11-10' }, '0.229.0'],
  ])('%s %s at %j is %s after a week', async (tool, text, dates, version) => {
    expect(await resolve(tool, text, { minimumReleaseAge: 7, fetcher: createDatedFetcher(dates) })).toMatchObject({
      version,
    })
  })

  test('says what was passed over', async () => {
    expect(await resolve('terraform', '~> 1.9', { minimumReleaseAge: 60 })).toEqual({
      version: '1.9.8',
      source: 'input',
      detail: 'terraform-version: ~> 1.9',
      passedOver:
        'skipped as younger than 60 days: 1.10.1 was released on 2026-11-20, 1.10.0 was released on 2026-10-20',
    })
  })

  test('nothing old enough says how old each is', async () => {
    await expect(resolve('terraform', '~> 1.10.0', { minimumReleaseAge: 60 })).rejects.toMatchObject({
      code: 'version-not-found',
      message:
        'terraform: found no release that fits ~> 1.10.0 and is at least 60 days old (terraform-version: ~> 1.10.0)',
      details: ['1.10.1 was released on 2026-11-20', '1.10.0 was released on 2026-10-20'],
      hint: expect.stringContaining('minimum-release-age: 0') as string,
    })
  })

  test('stops after a number of requests', async () => {
    const requests: string[] = []
    const endless: Fetcher = {
      ...online,
      readDate: (url) => {
        requests.push(url)
        return Promise.resolve({ date: new Date('2026-11-20') })
      },
    }
    await expect(resolve('eksctl', 'latest', { minimumReleaseAge: 7, fetcher: endless })).rejects.toMatchObject({
      details: expect.arrayContaining([
        '0.230.0 was released on 2026-11-20',
        '36 more are too young',
        'older ones are not searched after 40 requests',
      ]) as string[],
    })
    expect(requests).toHaveLength(40)
  })

  test.each<[ToolName, string, string]>([
    ['kubectl', 'latest', 'v1.34.2'],
    ['helm', '3', 'v3.19.2'],
    ['eksctl', 'latest', 'v0.230.0'],
  ])('%s %s has no known date, which is never guessed', async (tool, text, part) => {
    const fetcher = createDatedFetcher({ [part]: '' })
    await expect(resolve(tool, text, { minimumReleaseAge: 7, fetcher })).rejects.toMatchObject({
      code: 'version-not-found',
      message: expect.stringContaining('nothing proves that it is 7 days old') as string,
      hint: expect.stringContaining('minimum-release-age: 0') as string,
    })
  })

  test('exact and locked versions are not measured', async () => {
    const options = { minimumReleaseAge: 9999, fetcher: offline, lock }
    expect(await resolve('kubectl', '1.34.2', options)).toMatchObject({ version: '1.34.2' })
    expect(await resolve('helm', '3', options)).toMatchObject({ version: '3.15.4', source: 'lock' })
  })
})

describe('no silent fallback', () => {
  test.each<[ToolName, string]>([
    ['terraform', 'latest'],
    ['terraform', '~> 1.10.0'],
    ['kubectl', 'latest'],
    ['helm', '4'],
    ['eksctl', 'latest'],
  ])('%s %s while rate-limited fails and says so', async (tool, text) => {
    await expect(resolve(tool, text, { fetcher: limited, lock })).rejects.toMatchObject({
      code: 'download-failed',
      message: `${tool}: the version for ${text} could not be looked up`,
      details: [
        expect.stringContaining('the server answered 429') as string,
        expect.stringContaining('no other version is used instead') as string,
      ],
      hint: expect.stringContaining('Set an exact version') as string,
    })
  })

  test('a helm range that cannot be looked up asks for an exact version', async () => {
    await expect(resolve('helm', '~3.18.0')).rejects.toMatchObject({
      code: 'version-not-found',
      details: [
        'get.helm.sh names only the newest versions of helm: 4.0.1, 3.19.2',
        'whether an older one fits cannot be looked up there',
      ],
      hint: expect.stringContaining('lock file') as string,
    })
  })

  test('a version that is not published names those that are', async () => {
    write('.terraform-version', '~> 3.0')
    await expect(resolve('terraform', 'auto', { lock })).rejects.toMatchObject({
      code: 'version-not-found',
      message: 'terraform: no version fits: ~> 3.0 (.terraform-version:1)',
      details: ['releases.hashicorp.com has 1.10.1, 1.10.0, 1.9.8, 1.8.5'],
      location: { file: '.terraform-version', line: 1 },
    })
  })
})
