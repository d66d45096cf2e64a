import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Downloads } from '../download/http.ts'
import { allPlatforms, toPlatformKey } from '../platform.ts'
import { createDownloadVerifier } from '../verify/download-verifier.ts'
import { noExtraKeys } from '../verify/trust.ts'
import type { LockedTool } from './lock-file.ts'
import { lockTool, type PlatformOutcome } from './lock-tool.ts'
import { officialBaseUrls } from '../catalog/artifact.ts'

const temporaryFolder = realpathSync(mkdtempSync(path.join(tmpdir(), 'lock-tool-')))
afterAll(() => {
  rmSync(temporaryFolder, { recursive: true })
})

const { verifyDownload } = createDownloadVerifier(noExtraKeys)
const unpackBinary = () => Promise.reject(new Error('kubectl is not an archive'))
const hashText = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A host of kubectl, whose download is the program itself, with checksums: what it has depends on the address. */
function createHost(has: (url: string) => string | undefined): Downloads & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    stream: (url, consume) => {
      asked.push(url)
      const text = has(url)
      if (text === undefined) return Promise.reject(new ActionError('version-not-found', `there is no ${url}`))
      return consume({ body: Readable.from([Buffer.from(text)]) as unknown as IncomingMessage, length: text.length })
    },
    readBytes: (url) => {
      const text = has(url.replace(/\.sha256$/, ''))
      return Promise.resolve(url.endsWith('.sha256') && text !== undefined ? Buffer.from(hashText(text)) : undefined)
    },
    readDate: () => Promise.resolve(undefined),
    findRedirect: () => Promise.resolve(undefined),
  }
}

async function lockHelm(downloads: Downloads, present?: LockedTool) {
  const outcomes: PlatformOutcome[] = []
  const locked = await lockTool(
    {
      tool: 'kubectl',
      version: '1.34.5',
      bases: officialBaseUrls,
      policy: { minimum: 'checksum', mirrored: false, trustedKeys: noExtraKeys, now: new Date() },
      selectKnown: () => [],
      existing: present,
    },
    { downloads, verifyDownload, unpackBinary, temporaryFolder, onPlatform: (outcome) => void outcomes.push(outcome) },
  )
  const kinds = Object.fromEntries(outcomes.map((outcome) => [toPlatformKey(outcome.platform), outcome.kind]))
  return { locked, kinds }
}

const keys = allPlatforms.map(toPlatformKey).sort()
const toDigests = (text: string) => ({ archive: hashText(text), binary: hashText(text) })

describe('a tool is locked', () => {
  test('for every platform, and leaves no file behind', async () => {
    const { locked, kinds } = await lockHelm(createHost((url) => url))
    expect(Object.keys(locked.platforms).sort()).toEqual(keys)
    expect(new Set(Object.values(kinds))).toEqual(new Set(['verified']))
    expect(locked.platforms['windows-arm64']).toEqual(
      toDigests('https://dl.k8s.io/release/v1.34.5/bin/windows/arm64/kubectl.exe'),
    )
    expect(readdirSync(temporaryFolder)).toEqual([])
  })

  test('without the platforms that are not published', async () => {
    const { locked, kinds } = await lockHelm(createHost((url) => (url.includes('windows/arm64') ? undefined : url)))
    expect(Object.keys(locked.platforms).sort()).toEqual(keys.filter((key) => key !== 'windows-arm64'))
    expect(kinds['windows-arm64']).toBe('unpublished')
  })

  test('anew where the file has nothing of this version, as it stands where it has', async () => {
    const platforms = { 'linux-amd64': toDigests('kept') }
    const server = createHost((url) => url)
    const same = await lockHelm(server, { version: '1.34.5', platforms })
    expect(same.locked.platforms['linux-amd64']).toEqual(toDigests('kept'))
    expect(same.kinds['linux-amd64']).toBe('kept')
    expect(server.asked.some((url) => url.includes('linux/amd64'))).toBe(false)
    const other = await lockHelm(
      createHost((url) => url),
      { version: '1.34.4', platforms },
    )
    expect(other.kinds['linux-amd64']).toBe('verified')
  })

  test('not at all when it is published nowhere', async () => {
    await expect(lockHelm(createHost(() => undefined))).rejects.toThrow(
      expect.objectContaining({
        code: 'version-not-found',
        message: 'kubectl 1.34.5 is not published for any platform',
      }),
    )
  })

  test('not at all when one platform is not proven', async () => {
    const server = createHost((url) => url)
    const spoiled: Downloads = {
      ...server,
      readBytes: (url) =>
        url.includes('darwin/arm64') ? Promise.resolve(Buffer.from('0'.repeat(64))) : server.readBytes(url),
    }
    await expect(lockHelm(spoiled)).rejects.toThrow(expect.objectContaining({ code: 'verification-failed' }))
    expect(readdirSync(temporaryFolder)).toEqual([])
  })
})
