import { existsSync } from 'node:fs'
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buffer } from 'node:stream/consumers'
import { create } from 'tar'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { fetchReleases } from './fetch-release.ts'
import {
  describeAct,
  describeBuildkit,
  describeControlPlane,
  describeEtcd,
  describeGo,
  describeKwok,
  describeRunc,
  releasePlatforms,
} from './release-definitions.ts'
import { argoProgram } from '../parts/argocd/programs.ts'
import type { Recipe } from './recipe.ts'
import type { DescribeRelease } from './release.ts'
import { resolveReleaseBases } from './release-hosts.ts'
import { recipes } from './recipes.ts'
import { hashText, openReleaseSite } from './testing/release-site.ts'

let folder: string
let lines: string[]
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eks-actions-release-'))
  lines = []
})
afterEach(async () => rm(folder, { recursive: true, force: true }))

const linux = { os: 'linux', arch: 'amd64' } as const
const mac = { os: 'darwin', arch: 'arm64' } as const

interface Options {
  readonly platform?: typeof linux | typeof mac
  readonly cut?: readonly string[]
  readonly unreachable?: readonly string[]
  readonly mirrors?: string
}

/** Fetches programs from a site with these files into `bin/`. */
async function fetchFrom(
  files: Readonly<Record<string, string | Uint8Array>>,
  describe: DescribeRelease,
  names: readonly string[],
  { platform = linux, ...site }: Options = {},
): Promise<readonly string[]> {
  await using opened = await openReleaseSite(files, site)
  const programs = Object.fromEntries(names.map((name) => [name, `bin/${name}`]))
  const context = { progress: (text: string) => void lines.push(text), signal: AbortSignal.timeout(20_000) }
  const target = join(folder, 'entry')
  const fetched = await fetchReleases(
    { title: 'programs 1', describe, platform, programs, folder: target },
    opened.hosts,
    context,
  )
  return [...fetched]
}

async function readProgram(name: string): Promise<string> {
  const file = join(folder, 'entry/bin', name)
  expect((await stat(file)).mode & 0o111).not.toBe(0)
  return readFile(file, 'utf8')
}

async function packTar(files: Readonly<Record<string, string>>): Promise<Buffer> {
  const source = await mkdtemp(join(folder, 'tar-'))
  for (const [path, text] of Object.entries(files)) {
    await mkdir(join(source, path, '..'), { recursive: true })
    await writeFile(join(source, path), text, { mode: 0o755 })
  }
  const archive = join(folder, 'packed.tar.gz')
  await create({ file: archive, cwd: source, gzip: true }, ['.'].concat(Object.keys(files)).slice(1))
  return readFile(archive)
}

async function packZip(path: string, text: string): Promise<Buffer> {
  const zip = new ZipFile()
  zip.addBuffer(Buffer.from(text), path, { mode: 0o100755 })
  zip.end()
  return buffer(zip.outputStream)
}

const kube = 'https://dl.k8s.io/release/v1.2.3/bin/linux/amd64'
const controlPlane = ['kube-apiserver', 'kube-controller-manager', 'kube-scheduler']
const controlPlaneFiles = Object.fromEntries(
  controlPlane.flatMap((name) => [
    [`${kube}/${name}`, `the ${name}`],
    [`${kube}/${name}.sha256`, hashText(`the ${name}`)],
  ]),
)

describe('a release', () => {
  test('of plain programs with a checksum each', async () => {
    expect(await fetchFrom(controlPlaneFiles, describeControlPlane('1.2.3'), controlPlane)).toEqual(controlPlane)
    expect(await readProgram('kube-scheduler')).toBe('the kube-scheduler')
    expect(lines).toContain('programs 1: kube-apiserver from dl.k8s.io, verified by the checksum from dl.k8s.io')
    expect(await readdir(join(folder, 'entry'))).toEqual(['bin'])
  })

  test.each([
    ['a tar archive', linux, 'etcd-v3.7.3-linux-amd64', 'tar.gz'],
    ['a zip archive', mac, 'etcd-v3.7.3-darwin-arm64', 'zip'],
  ])('in %s with a list of checksums', async (_, platform, stem, archive) => {
    const release = 'https://github.com/etcd-io/etcd/releases/download/v3.7.3'
    const packed =
      archive === 'zip' ? await packZip(`${stem}/etcd`, 'etcd') : await packTar({ [`${stem}/etcd`]: 'etcd' })
    const sums = `${hashText('other')}  etcd-v3.7.3-linux-s390x.tar.gz\n${hashText(packed)}  ${stem}.${archive}\n`
    const files = { [`${release}/${stem}.${archive}`]: packed, [`${release}/SHA256SUMS`]: sums }
    expect(await fetchFrom(files, describeEtcd('v3.7.3'), ['etcd'], { platform })).toEqual(['etcd'])
    expect(await readProgram('etcd')).toBe('etcd')
  })

  test('whose list of checksums has an OpenPGP signature around it', async () => {
    const release = 'https://github.com/opencontainers/runc/releases/download/v1.5.3'
    const sums = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA256\n\n${hashText('runc')} *runc.amd64\n${hashText('x')} *runc.arm64\n-----BEGIN PGP SIGNATURE-----\n\nabc=\n-----END PGP SIGNATURE-----\n`
    const files = { [`${release}/runc.amd64`]: 'runc', [`${release}/runc.sha256sum`]: sums }
    expect(await fetchFrom(files, describeRunc('v1.5.3'), ['runc'])).toEqual(['runc'])
  })

  test('without checksums is verified by the digest that GitHub publishes', async () => {
    const packed = await packTar({ 'bin/buildctl': 'buildctl', 'bin/buildkitd': 'buildkitd' })
    const name = 'buildkit-v0.34.2.linux-amd64.tar.gz'
    const assets = [
      { name: 'other', digest: null },
      { name, digest: `sha256:${hashText(packed)}` },
    ]
    const files = {
      [`https://github.com/moby/buildkit/releases/download/v0.34.2/${name}`]: packed,
      'https://api.github.com/repos/moby/buildkit/releases/tags/v0.34.2': JSON.stringify({ assets }),
    }
    expect(await fetchFrom(files, describeBuildkit('v0.34.2'), ['buildkitd'])).toEqual(['buildkitd'])
    expect(lines).toContain('programs 1: buildkitd from github.com, verified by the checksum from api.github.com')
  })

  test('on a mirror needs no API', async () => {
    const base = 'https://mirror.example.com/gh'
    const file = `${base}/kubernetes-sigs/kwok/releases/download/v0.9.0/kwok-linux-amd64`
    const files = { [file]: 'kwok', [`${file}.sha256`]: `${hashText('kwok')}\n` }
    const mirrors = `kwok=${base}`
    expect(await fetchFrom(files, describeKwok('v0.9.0'), ['kwok'], { mirrors })).toEqual(['kwok'])
  })

  test('that is a tree is unpacked as a whole, and its program linked', async () => {
    const packed = await packTar({ 'go/bin/go': 'the compiler', 'go/src/fmt/print.go': 'package fmt' })
    const url = 'https://dl.google.com/go/go1.99.0.linux-amd64.tar.gz'
    const files = { [url]: packed, [`${url}.sha256`]: hashText(packed) }
    expect(await fetchFrom(files, describeGo('1.99.0'), ['go'])).toEqual(['go'])
    expect(await readProgram('go')).toBe('the compiler')
    expect(existsSync(join(folder, 'entry/tree/go/src/fmt/print.go'))).toBe(true)
  })
})

describe('a program is left out, with the reason,', () => {
  const [apiServer] = controlPlane
  const fetchControlPlane = async (
    change: Readonly<Record<string, string | undefined>>,
    options?: Options,
  ): Promise<readonly string[]> => {
    const files = Object.entries({ ...controlPlaneFiles, ...change }).filter(([, content]) => content !== undefined)
    return fetchFrom(
      Object.fromEntries(files) as Record<string, string>,
      describeControlPlane('1.2.3'),
      controlPlane,
      options,
    )
  }

  test.each([
    ['if its checksum differs', { [`${kube}/${apiServer}`]: 'changed' }, 'has the SHA-256'],
    [
      'if it has no checksum',
      { [`${kube}/${apiServer}.sha256`]: undefined },
      `there is no ${kube}/${apiServer}.sha256`,
    ],
    ['if there is a page instead of the checksum', { [`${kube}/${apiServer}.sha256`]: '<html>' }, 'web page'],
    ['if it does not exist', { [`${kube}/${apiServer}`]: undefined }, `there is no ${kube}/${apiServer}`],
  ])('%s', async (_, change, reason) => {
    expect(await fetchControlPlane(change)).toEqual(['kube-controller-manager', 'kube-scheduler'])
    expect(lines.find((line) => line.startsWith('programs 1: not from dl.k8s.io: '))).toContain(reason)
    expect(existsSync(join(folder, 'entry/bin/kube-apiserver'))).toBe(false)
    expect(await readdir(join(folder, 'entry'))).toEqual(['bin'])
  })

  test('if its transfer ends early', async () => {
    expect(await fetchControlPlane({}, { cut: [`${kube}/${apiServer}`] })).not.toContain(apiServer)
    expect(existsSync(join(folder, 'entry/bin/kube-apiserver'))).toBe(false)
  })

  test('if a digest in its recipe differs, whatever its host publishes', async () => {
    const url = 'https://dl.google.com/go/go1.26.6.linux-amd64.tar.gz'
    const packed = await packTar({ 'go/bin/go': 'another compiler' })
    const files = { [url]: packed, [`${url}.sha256`]: hashText(packed) }
    expect(await fetchFrom(files, describeGo('1.26.6'), ['go'])).toEqual([])
    expect(lines.join()).toContain('instead of 708effb7')
  })

  test('if its host does not answer: nothing is requested and nothing said', async () => {
    expect(await fetchControlPlane({}, { unreachable: ['dl.k8s.io'] })).toEqual([])
    expect(lines).toEqual([])
    expect(existsSync(join(folder, 'entry'))).toBe(false)
  })

  test('if its project does not publish for the platform', async () => {
    const describe = describeControlPlane('1.2.3')
    expect(await fetchFrom({}, describe, controlPlane, { platform: mac })).toEqual([])
  })
})

test('every definition has its own addresses for every platform, and only programs of its recipe', () => {
  const bases = resolveReleaseBases('')
  for (const recipe of [...Object.values<Recipe>(recipes), argoProgram]) {
    const { releases } = recipe
    if (releases === undefined || recipe.kind === 'go-module') continue
    const names = Array.isArray(recipe.programs) ? recipe.programs : Object.keys(recipe.programs)
    const urls = releasePlatforms.flatMap((platform) => {
      const files = releases(platform, bases)
      expect(names).toEqual(expect.arrayContaining(files.flatMap(({ programs }) => Object.keys(programs))))
      return files.map(({ url }) => url)
    })
    expect(new Set(urls).size).toBe(urls.length)
    expect(urls.every((url) => URL.canParse(url) && !/undefined|\/v?v\d.*\/vv/.test(url))).toBe(true)
  }
  expect(describeAct('0.2.89')(linux, bases)[0]?.url).toBe(
    'https://github.com/nektos/act/releases/download/v0.2.89/act_Linux_x86_64.tar.gz',
  )
})
