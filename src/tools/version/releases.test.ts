import { describe, expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import { parseDate } from '../fetcher.ts'
import { findCandidates, findReleaseDate, type ReleaseHosts } from './releases.ts'
import { type LatestRequest, parseStatedRequest, type RangeRequest } from './request.ts'
import { type BaseUrls, describeArtifact, officialBaseUrls } from '../catalog/artifact.ts'
import type { ToolName } from '../catalog/tools.ts'

/** What each address answers: a text, a redirect, or a refusal; everything else is not there. */
type Site = Readonly<Record<string, string | { readonly to: string } | { readonly status: number }>>

function createHosts(site: Site, bases: Partial<BaseUrls> = {}): ReleaseHosts & { readonly requests: string[] } {
  const requests: string[] = []
  const findResponse = (url: string): Site[string] | undefined => {
    requests.push(url)
    const answer = site[url]
    if (typeof answer === 'object' && 'status' in answer) {
      throw new ActionError('download-failed', `${url}: the server answered ${answer.status}`)
    }
    return answer
  }
  const fetcher: ReleaseHosts['fetcher'] = {
    readBytes: (url) =>
      Promise.try(() => {
        const answer = findResponse(url)
        return typeof answer === 'string' ? new TextEncoder().encode(answer) : undefined
      }),
    readDate: (url) =>
      Promise.try(() => {
        const answer = findResponse(url)
        return typeof answer === 'string' ? { date: parseDate(answer) } : undefined
      }),
    findRedirect: (url) =>
      Promise.try(() => {
        const answer = findResponse(url)
        return typeof answer === 'object' && 'to' in answer ? answer.to : undefined
      }),
  }
  return { fetcher, bases: { ...officialBaseUrls, ...bases }, requests }
}

function parseRequest(text: string): LatestRequest | RangeRequest {
  const parsed = parseStatedRequest(text)
  if (!parsed.ok || parsed.request.kind === 'exact') throw new Error(`${text} is no range`)
  return parsed.request
}

function ask(tool: ToolName, text: string, known: ReleaseHosts): Promise<readonly string[]> {
  return findCandidates(tool, parseRequest(text), known).then(({ versions }) => versions)
}

describe('terraform', () => {
  const versions = ['1.8.5', '1.9.0', '1.10.0', '1.9.8', '1.11.0-rc1', '1.10.1', 'not-a-version']
  const index = JSON.stringify({
    name: 'terraform',
    versions: Object.fromEntries(versions.map((version) => [version, { version }])),
  })
  const site: Site = {
    'https://releases.hashicorp.com/terraform/index.json': index,
    'https://mirror.example/tf/terraform/index.json': index,
    'https://api.releases.hashicorp.com/v1/releases/terraform/latest': '{"version":"1.10.1"}',
    'https://api.releases.hashicorp.com/v1/releases/terraform/1.10.1': '{"timestamp_created":"2026-10-01T12:00:00Z"}',
    'https://api.releases.hashicorp.com/v1/releases/terraform/1.10.0': '{}',
  }

  test.each([
    ['~> 1.9', ['1.10.1', '1.10.0', '1.9.8', '1.9.0']],
    ['~> 1.9.0', ['1.9.8', '1.9.0']],
    ['>= 1.11.0-beta1', ['1.11.0-rc1']],
    ['1.9', ['1.9.8', '1.9.0']],
    ['2', []],
  ])('%s is %j', async (text, expected) => {
    expect(await findCandidates('terraform', parseRequest(text), createHosts(site))).toEqual({
      versions: expected,
      considered: ['1.10.1', '1.10.0', '1.9.8', '1.9.0', '1.8.5'],
      complete: true,
    })
  })

  test('latest is one small request to the releases API', async () => {
    const official = createHosts(site)
    expect(await ask('terraform', 'latest', official)).toEqual(['1.10.1'])
    expect(official.requests).toEqual(['https://api.releases.hashicorp.com/v1/releases/terraform/latest'])
  })

  test('with a mirror nothing else is asked', async () => {
    const mirrored = createHosts(site, { terraform: 'https://mirror.example/tf/' })
    expect((await ask('terraform', 'latest', mirrored))[0]).toBe('1.10.1')
    expect(mirrored.requests).toEqual(['https://mirror.example/tf/terraform/index.json'])
  })

  test.each([
    ['no JSON', '<html>'],
    ['no list', '{}'],
    ['null', 'null'],
  ])('an index that is %s is refused', async (_, text) => {
    const broken = createHosts({ 'https://releases.hashicorp.com/terraform/index.json': text })
    await expect(ask('terraform', '1.9', broken)).rejects.toMatchObject({ code: 'download-failed' })
  })

  test('a prerelease is never the latest', async () => {
    const odd = createHosts({
      'https://api.releases.hashicorp.com/v1/releases/terraform/latest': '{"version":"1.11.0-rc1"}',
    })
    await expect(ask('terraform', 'latest', odd)).rejects.toMatchObject({ code: 'download-failed' })
  })
})

describe('kubectl', () => {
  const release = 'https://dl.k8s.io/release'
  const site: Site = {
    [`${release}/stable.txt`]: 'v1.34.2\n',
    [`${release}/stable-1.34.txt`]: 'v1.34.2',
    [`${release}/stable-1.33.txt`]: 'v1.33.6',
    [`${release}/stable-1.31.txt`]: 'v1.31.14',
    [`${release}/v1.33.3/bin/linux/amd64/kubectl.sha256`]: 'a'.repeat(64),
    [`${release}/v1.33.1/bin/linux/amd64/kubectl.sha256`]: 'a'.repeat(64),
  }

  test.each([
    ['latest', ['1.34.2'], ['stable.txt']],
    ['1.33', ['1.33.6'], ['stable-1.33.txt']],
    ['~1.33.0', ['1.33.6'], ['stable-1.33.txt']],
    ['1', ['1.34.2'], ['stable.txt']],
    ['>=1.30', ['1.34.2'], ['stable.txt']],
    ['<1.34', ['1.33.6'], ['stable.txt', 'stable-1.33.txt']],
    ['>=1.30 <1.33', ['1.31.14'], ['stable.txt', 'stable-1.32.txt', 'stable-1.31.txt']],
    ['1.40', [], ['stable-1.40.txt']],
    ['>=1.40', [], ['stable.txt']],
    ['2', [], []],
  ])('%s is %j', async (text, expected, files) => {
    const known = createHosts(site)
    expect(await ask('kubectl', text, known)).toEqual(expected)
    expect(known.requests.map((url) => url.replace(`${release}/`, ''))).toEqual(files)
  })

  test('an older patch is taken only when it is there', async () => {
    expect(await ask('kubectl', '>=1.33.0, <1.33.5', createHosts(site))).toEqual(['1.33.3'])
    expect(await ask('kubectl', '>=1.31.0, <1.31.5', createHosts(site))).toEqual([])
  })

  test.each(['<html>', '', 'v1.34', 'v1.34.2 v1.34.3', '../../evil'])('stable.txt with %j is refused', async (text) => {
    const broken = createHosts({ [`${release}/stable.txt`]: text })
    await expect(ask('kubectl', 'latest', broken)).rejects.toMatchObject({ code: 'download-failed' })
  })
})

describe('helm', () => {
  const site: Site = {
    'https://get.helm.sh/helm4-latest-version': 'v4.0.1\n',
    'https://get.helm.sh/helm3-latest-version': 'v3.19.2\n',
    'https://get.helm.sh/helm-latest-version': 'v3.19.2\n',
  }

  test.each([
    ['latest', ['4.0.1', '3.19.2']],
    ['3', ['3.19.2']],
    ['^3.10', ['3.19.2']],
    ['~> 3.10', ['3.19.2']],
    ['4.x', ['4.0.1']],
    ['~3.18.0', []],
  ])('%s is %j', async (text, versions) => {
    expect(await findCandidates('helm', parseRequest(text), createHosts(site))).toEqual({
      versions,
      considered: ['4.0.1', '3.19.2'],
      complete: false,
    })
  })

  test('a mirror needs one of the files', async () => {
    const mirror = 'https://mirror.example/helm'
    const old = createHosts({ [`${mirror}/helm-latest-version`]: 'v3.15.0' }, { helm: mirror })
    expect(await ask('helm', 'latest', old)).toEqual(['3.15.0'])
    await expect(ask('helm', 'latest', createHosts({}, { helm: mirror }))).rejects.toMatchObject({
      code: 'download-failed',
    })
  })
})

describe('eksctl', () => {
  const latest = 'https://github.com/eksctl-io/eksctl/releases/latest'

  test.each(['https://github.com/eksctl-io/eksctl/releases/tag/v0.230.0', '/x/eksctl-io/eksctl/releases/tag/v0.230.0'])(
    'the redirect to %s names it',
    async (to) => {
      const known = createHosts({ [latest]: { to } })
      expect(await ask('eksctl', 'latest', known)).toEqual(['0.230.0'])
      expect(await ask('eksctl', '0.229.x', known)).toEqual([])
      expect(known.requests).toEqual([latest, latest])
    },
  )

  test.each<Site>([{}, { [latest]: { to: 'https://github.com/login' } }, { [latest]: { status: 429 } }])(
    '%j tells nothing',
    async (site) => {
      await expect(ask('eksctl', 'latest', createHosts(site))).rejects.toMatchObject({ code: 'download-failed' })
    },
  )
})

describe('the date of a release', () => {
  const now = new Date('2026-11-23T12:00:00Z')
  const api = 'https://api.releases.hashicorp.com/v1/releases/terraform'
  const mirror = 'https://mirror.example/tf'
  const known = { kind: 'known', date: new Date('2026-10-01T12:00:00Z') }
  const day = 'Thu, 01 Oct 2026 12:00:00 GMT'

  test.each<[string, ToolName, Partial<BaseUrls>, Site, object]>([
    ['HashiCorp tells', 'terraform', {}, { [`${api}/1.9.8`]: '{"timestamp_created":"2026-10-01T12:00:00Z"}' }, known],
    ['HashiCorp does not tell', 'terraform', {}, { [`${api}/1.9.8`]: '{}' }, { kind: 'unknown' }],
    [
      "is that of a mirror's checksum file",
      'terraform',
      { terraform: mirror },
      { [`${mirror}/terraform/1.9.8/terraform_1.9.8_SHA256SUMS`]: day },
      known,
    ],
    ['is that of a checksum file', 'kubectl', {}, { [findFile('kubectl')]: day }, known],
    ['is that of a checksum file', 'helm', {}, { [findFile('helm')]: day }, known],
    ['is that of a checksum file', 'eksctl', {}, { [findFile('eksctl')]: day }, known],
    ['is none without the file', 'eksctl', {}, {}, { kind: 'none' }],
    ['is unknown without a header', 'helm', {}, { [findFile('helm')]: '' }, { kind: 'unknown' }],
    ['is unknown for 1970', 'helm', {}, { [findFile('helm')]: 'Thu, 01 Jan 1970 00:00:01 GMT' }, { kind: 'unknown' }],
    [
      'is unknown in the future',
      'helm',
      {},
      { [findFile('helm')]: 'Mon, 23 Nov 2026 12:00:01 GMT' },
      { kind: 'unknown' },
    ],
  ])('%s: %s', async (_, tool, bases, site, expected) => {
    const asked = createHosts(site, bases)
    expect(await findReleaseDate(tool, '1.9.8', asked, now)).toMatchObject(expected)
    expect(asked.requests).toHaveLength(1)
  })

  function findFile(tool: ToolName): string {
    return describeArtifact(tool, '1.9.8', { os: 'linux', arch: 'amd64' }).checksum.url
  }
})
