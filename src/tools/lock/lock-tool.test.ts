import { createHash } from 'node:crypto'
import type { IncomingMessage } from 'node:http'
import { mkdtempSync, readdirSync, realpathSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { afterAll, describe, expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import { officialBases } from '../catalog.ts'
import type { Downloads } from '../download/http.ts'
import { allPlatforms, platformKey } from '../platform.ts'
import { createJudge } from '../verify/judge.ts'
import { noExtraKeys } from '../verify/trust.ts'
import type { LockedTool } from './lock-file.ts'
import { lockTool, type PlatformOutcome } from './lock-tool.ts'

const temporaryFolder = realpathSync(mkdtempSync(path.join(tmpdir(), 'lock-tool-')))
afterAll(() => {
  rmSync(temporaryFolder, { recursive: true })
})

const { judge } = createJudge(noExtraKeys)
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex')

/** A host of kubectl, whose download is the program itself, with checksums: what it has depends on the address. */
function host(has: (url: string) => string | undefined): Downloads & { readonly asked: string[] } {
  const asked: string[] = []
  return {
    asked,
    stream: (url, consume) => {
      asked.push(url)
      const text = has(url)
      if (text === undefined) return Promise.reject(new ActionError('version-not-found', `there is no ${url}`))
      return consume({ body: Readable.from([Buffer.from(text)]) as unknown as IncomingMessage, length: text.length })
    },
    bytes: (url) => {
      const text = has(url.replace(/\.sha256$/, ''))
      return Promise.resolve(url.endsWith('.sha256') && text !== undefined ? Buffer.from(sha256(text)) : undefined)
    },
    modified: () => Promise.resolve(undefined),
    redirect: () => Promise.resolve(undefined),
  }
}

async function lock(downloads: Downloads, present?: LockedTool) {
  const outcomes: PlatformOutcome[] = []
  const locked = await lockTool(
    {
      tool: 'kubectl',
      version: '1.34.5',
      bases: officialBases,
      policy: { minimum: 'checksum', mirrored: false, trustedKeys: noExtraKeys, now: new Date() },
      known: () => [],
      present,
    },
    { downloads, judge, temporaryFolder, onPlatform: (outcome) => void outcomes.push(outcome) },
  )
  const kinds = Object.fromEntries(outcomes.map((outcome) => [platformKey(outcome.platform), outcome.kind]))
  return { locked, kinds }
}

const keys = allPlatforms.map(platformKey).sort()
const digestsOf = (text: string) => ({ archive: sha256(text), binary: sha256(text) })

describe('a tool is locked', () => {
  test('for every platform, and leaves no file behind', async () => {
    const { locked, kinds } = await lock(host((url) => url))
    expect(Object.keys(locked.platforms).sort()).toEqual(keys)
    expect(new Set(Object.values(kinds))).toEqual(new Set(['verified']))
    expect(locked.platforms['windows-arm64']).toEqual(
      digestsOf('https://dl.k8s.io/release/v1.34.5/bin/windows/arm64/kubectl.exe'),
    )
    expect(readdirSync(temporaryFolder)).toEqual([])
  })

  test('without the platforms that are not published', async () => {
    const { locked, kinds } = await lock(host((url) => (url.includes('windows/arm64') ? undefined : url)))
    expect(Object.keys(locked.platforms).sort()).toEqual(keys.filter((key) => key !== 'windows-arm64'))
    expect(kinds['windows-arm64']).toBe('unpublished')
  })

  test('anew where the file has nothing of this version, as it stands where it has', async () => {
    const platforms = { 'linux-amd64': digestsOf('kept') }
    const server = host((url) => url)
    const same = await lock(server, { version: '1.34.5', platforms })
    expect(same.locked.platforms['linux-amd64']).toEqual(digestsOf('kept'))
    expect(same.kinds['linux-amd64']).toBe('kept')
    expect(server.asked.some((url) => url.includes('linux/amd64'))).toBe(false)
    const other = await lock(
      host((url) => url),
      { version: '1.34.4', platforms },
    )
    expect(other.kinds['linux-amd64']).toBe('verified')
  })

  test('not at all when it is published nowhere', async () => {
    await expect(lock(host(() => undefined))).rejects.toThrow(
      expect.objectContaining({
        code: 'version-not-found',
        message: 'kubectl 1.34.5 is not published for any platform',
      }),
    )
  })

  test('not at all when one platform is not proven', async () => {
    const server = host((url) => url)
    const spoiled: Downloads = {
      ...server,
      bytes: (url) => (url.includes('darwin/arm64') ? Promise.resolve(Buffer.from('0'.repeat(64))) : server.bytes(url)),
    }
    await expect(lock(spoiled)).rejects.toThrow(expect.objectContaining({ code: 'verification-failed' }))
    expect(readdirSync(temporaryFolder)).toEqual([])
  })
})
