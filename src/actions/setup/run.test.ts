import { createHash } from 'node:crypto'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Outputs } from '../../runner/contract/action.ts'
import type { Context } from '../../runner/context.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { createTestContext, readTestInputs, type TestContext } from '../../runner/testing/context.ts'
import { describeArtifact, officialBaseUrls } from '../../tools/catalog/artifact.ts'
import type { ToolName } from '../../tools/catalog/tools.ts'
import type { Downloads } from '../../tools/download/http.ts'
import { toPlatform } from '../../tools/platform.ts'
import { readLockedDigests } from '../../tools/lock/lock-file.ts'
import { createToolStore } from '../../tools/store/store.ts'
import { noExtraKeys } from '../../tools/verify/trust.ts'
import { contract } from './contract.ts'
import type { Installation } from './installation.ts'
import { setUpTools } from './run.ts'

const platform = toPlatform(process.platform, process.arch)
const hash = (content: string): string => createHash('sha256').update(content).digest('hex')

let place: TestContext
let added: string[]
/** Number of folders on PATH at each preload. */
let preloads: number[]
beforeEach(() => {
  place = createTestContext()
  added = []
  preloads = []
})
afterEach(() => {
  place[Symbol.dispose]()
})

/** Hosts that publish kubectl, whose download is the program itself, in the given versions. */
function createHosts(versions: readonly string[]): Downloads & { readonly asked: string[] } {
  const asked: string[] = []
  const files = Object.fromEntries(
    versions.map((version) => [describeArtifact('kubectl', version, platform).url, `kubectl ${version}`]),
  )
  const findText = (url: string): string | undefined => {
    asked.push(url)
    if (url === 'https://dl.k8s.io/release/stable.txt') return `v${versions[0] ?? ''}`
    return files[url]
  }
  return {
    asked,
    readBytes: (url) =>
      Promise.resolve(findText(url)).then((text) => (text === undefined ? undefined : Buffer.from(text))),
    readDate: () => Promise.resolve(undefined),
    findRedirect: () => Promise.resolve(undefined),
    stream: async (url, consume) => {
      const text = findText(url)
      if (text === undefined) throw new ActionError('version-not-found', `there is no ${url}`)
      const { Readable } = await import('node:stream')
      return consume({ body: Readable.from([Buffer.from(text)]) as never, length: text.length })
    },
  }
}

interface Case {
  readonly versions?: readonly string[]
  readonly inputs?: Readonly<Record<string, string>>
  readonly installation?: Partial<Installation>
}

async function setUp({ versions = ['1.36.2', '1.34.5'], inputs = {}, installation = {} }: Case): Promise<{
  readonly outputs: Outputs<typeof contract>
  readonly asked: readonly string[]
}> {
  const context: Context = {
    ...place.context,
    preloadToolkit: () => void preloads.push(added.length),
    addPath: (folder) => Promise.resolve(void added.push(folder)),
  }
  const downloads = createHosts(versions)
  const outputs = await setUpTools(
    { inputs: await readTestInputs(contract, { tools: 'kubectl', cache: 'false', ...inputs }, context), context },
    {
      lock: undefined,
      readClusterVersion: undefined,
      bases: officialBaseUrls,
      trustedKeys: noExtraKeys,
      downloads,
      store: createToolStore(path.join(context.temporaryFolder, 'tools')),
      isStorePrivate: true,
      verifyDownload: () =>
        Promise.resolve({ level: 'signature', by: 'a key', caveats: ['no date'], binary: undefined }),
      keysChecked: Promise.resolve(),
      unpackBinary: () => Promise.reject(new Error('kubectl is not an archive')),
      temporaryFolder: context.temporaryFolder,
      onPath: () => Promise.resolve(undefined),
      ...installation,
    },
  )
  return { outputs, asked: downloads.asked }
}

describe('a tool that this machine does not have', () => {
  test('is downloaded, put on PATH and reported', async () => {
    const { outputs } = await setUp({ inputs: { 'kubectl-version': 'latest' } })
    expect(outputs).toMatchObject({
      'kubectl-version': '1.36.2',
      'kubectl-cache-hit': false,
      'kubectl-verified-by': 'signature',
      tools: { kubectl: { source: 'latest', by: 'a key', caveats: ['no date'], from: 'download' } },
    })
    expect(added).toEqual([path.dirname(outputs['kubectl-path'] as string)])
    expect(preloads, 'the toolkit is loaded before PATH is changed').toEqual([0])
    expect(place.readLog()).toMatch(/kubectl +1\.36\.2 +downloaded +signature +a key/)
    expect(place.readLog()).toContain('no date')
    expect(place.blocks).toContainEqual(
      expect.objectContaining({
        kind: 'table',
        rows: [
          ['kubectl', '`1.36.2`', 'latest', '**signature**: a key; no date', expect.stringMatching(/^downloaded, /)],
        ],
      }),
    )
  })

  test.each([
    ['checksum', true],
    ['none', true],
    ['signature', false],
    ['lock', false],
  ] as const)('at the level %s: a warning in log and summary is %j', async (level, isWarned) => {
    const verified = { level, by: 'SHA-256 from dl.k8s.io', caveats: [], binary: undefined }
    await setUp({
      inputs: { 'kubectl-version': '1.34.5' },
      installation: { verifyDownload: () => Promise.resolve(verified) },
    })
    const warning = 'Warning: kubectl 1.34.5 was installed without a signature, so nothing shows who built it. '
    expect(place.readLog().includes(warning)).toBe(isWarned)
    expect(JSON.stringify(place.blocks).includes('without a signature')).toBe(isWarned)
  })

  test('is taken from the tool cache the next time', async () => {
    const inputs = { 'kubectl-version': '1.36.2' }
    await setUp({ inputs })
    const { outputs, asked } = await setUp({ inputs })
    expect(outputs).toMatchObject({ 'kubectl-cache-hit': true, 'kubectl-verified-by': 'signature' })
    expect(asked).toEqual([])
    expect(place.readLog()).toMatch(/from cache +signature +a key, tool cache/)
  })

  test('is verified again where others may have changed it, without another download', async () => {
    const inputs = { 'kubectl-version': '1.36.2' }
    const shared = {
      isStorePrivate: false,
      store: createToolStore(path.join(place.context.temporaryFolder, 'tools'), { isShared: true }),
    }
    await setUp({ inputs, installation: shared })
    const { outputs, asked } = await setUp({ inputs, installation: shared })
    expect(outputs).toMatchObject({ 'kubectl-cache-hit': true, 'kubectl-verified-by': 'signature' })
    const { url } = describeArtifact('kubectl', '1.36.2', platform)
    expect(asked.length).toBeGreaterThan(0)
    expect(asked).not.toContain(url)
  })

  test('is said to be unpublished together with who asked for it', async () => {
    place.files.write('.tool-versions', 'kubectl 1.2.3\n')
    await expect(setUp({})).rejects.toMatchObject({
      code: 'version-not-found',
      message: expect.stringMatching(/^kubectl 1\.2\.3 is not published for \w+-\w+ at dl\.k8s\.io$/) as string,
      details: expect.arrayContaining(['requested by version-file: .tool-versions:1']) as string[],
    })
  })

  test('that fails does not stop the others, and nothing is put on PATH', async () => {
    const failing = setUp({ inputs: { tools: 'helm, kubectl', 'kubectl-version': '1.36.2', 'helm-version': '4.9.9' } })
    await expect(failing).rejects.toMatchObject({ code: 'version-not-found' })
    expect(place.readLog()).toContain('kubectl')
    expect(place.blocks).not.toEqual([])
    expect(added).toEqual([])
  })
})

describe('keys that cannot be read', () => {
  test('fail the run even where no signature needed them', async () => {
    const keysChecked = Promise.reject(new ActionError('invalid-input', 'trusted-keys: not a key'))
    keysChecked.catch(() => undefined)
    await expect(
      setUp({ inputs: { 'kubectl-version': '1.36.2' }, installation: { keysChecked } }),
    ).rejects.toMatchObject({ message: 'trusted-keys: not a key' })
    expect(added).toEqual([])
  })
})

describe('a program that another action has put into the tool cache', () => {
  const content = 'kubectl of another action'
  const lock = (binary: string): Installation['lock'] => {
    const file = 'eks-actions.lock.json'
    const locked = {
      tools: {
        kubectl: { version: '1.36.2', platforms: { [`${platform.os}-${platform.arch}`]: { archive: binary, binary } } },
      },
    }
    return { file, lock: locked, findDigests: (query) => readLockedDigests(locked, query, { file, text: '{}' }) }
  }
  const architecture = platform.arch === 'amd64' ? 'x64' : platform.arch

  function createSharedCache(): { readonly folder: string; readonly store: Installation['store'] } {
    const root = path.join(place.context.temporaryFolder, 'shared')
    const folder = path.join(root, 'kubectl/1.36.2', architecture)
    mkdirSync(folder, { recursive: true })
    writeFileSync(path.join(folder, describeArtifact('kubectl', '1.36.2', platform).binaryName), content)
    writeFileSync(`${folder}.complete`, '')
    return { folder, store: createToolStore(root, { lookUp: () => Promise.resolve(folder) }) }
  }

  test('is used if its digest is the locked one', async () => {
    const { folder, store } = createSharedCache()
    const { outputs, asked } = await setUp({ installation: { store, lock: lock(hash(content)) } })
    expect(outputs).toMatchObject({ 'kubectl-cache-hit': true, 'kubectl-verified-by': 'lock' })
    expect(added).toEqual([folder])
    expect(asked).toEqual([])
  })

  test.each<[string, string | undefined]>([
    ['its digest is another one', hash('kubectl 1.36.2')],
    ['no digest is known', undefined],
  ])('is ignored and kept if %s', async (_, digest) => {
    const { folder, store } = createSharedCache()
    const ignored: string[] = []
    const { outputs } = await setUp({
      inputs: { 'kubectl-version': '1.36.2' },
      installation: {
        store,
        lock: digest === undefined ? undefined : lock(digest),
        onIgnored: ({ tool }, file) => void ignored.push(`${tool} ${file}`),
      },
    })
    expect(outputs['kubectl-cache-hit']).toBe(false)
    expect(path.dirname(outputs['kubectl-path'] as string)).toBe(`${folder}-${hash('kubectl 1.36.2')}`)
    expect(ignored).toEqual([
      `kubectl ${path.join(folder, describeArtifact('kubectl', '1.36.2', platform).binaryName)}`,
    ])
    expect(readdirSync(folder)).toHaveLength(1)
  })
})

describe('inputs', () => {
  test('kubectl-version: cluster requires cluster-name', async () => {
    await expect(setUp({ inputs: { 'kubectl-version': 'cluster' } })).rejects.toMatchObject({
      code: 'invalid-input',
      details: ['cluster-name: is required with kubectl-version: cluster, for example cluster-name: staging'],
    })
  })

  test('kubectl-version: cluster is no matter where kubectl is not installed', async () => {
    await expect(
      setUp({ inputs: { tools: 'helm', 'helm-version': '9.9.9', 'kubectl-version': 'cluster' } }),
    ).rejects.toMatchObject({ code: 'version-not-found' })
  })

  test('kubectl follows the cluster', async () => {
    await expect(
      setUp({
        inputs: { 'kubectl-version': 'cluster', 'cluster-name': 'staging' },
        installation: { readClusterVersion: () => Promise.reject(new Error('asked the cluster')) },
      }),
    ).rejects.toThrow('asked the cluster')
  })

  test.each<ToolName>(['terraform', 'eksctl', 'kubectl', 'helm'])('%s has a version and four outputs', (tool) => {
    expect(contract.inputs[`${tool}-version`]).toMatchObject({ default: 'auto', description: `Version of ${tool}` })
    expect(Object.keys(contract.outputs).filter((name) => name.startsWith(`${tool}-`))).toEqual([
      `${tool}-version`,
      `${tool}-path`,
      `${tool}-cache-hit`,
      `${tool}-verified-by`,
    ])
  })
})

test('a download that is not verified is not put on PATH', async () => {
  const verifyDownload: Installation['verifyDownload'] = () =>
    Promise.reject(new ActionError('verification-failed', 'no'))
  await expect(
    setUp({ inputs: { 'kubectl-version': '1.36.2' }, installation: { verifyDownload } }),
  ).rejects.toMatchObject({ code: 'verification-failed' })
  expect(added).toEqual([])
})
