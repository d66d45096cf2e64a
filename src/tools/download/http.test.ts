import type { IncomingMessage } from 'node:http'
import { Readable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { assertFullLength, createDownloads, openDownload, parseRetryAfter } from './http.ts'

const now = Date.UTC(2026, 0, 1)

test.each([
  [undefined, undefined],
  ['3600', 3_600_000],
  [' 2 ', 2000],
  ['0', 0],
  ['Thu, 01 Jan 2026 01:00:00 GMT', 3_600_000],
  ['Wed, 31 Dec 2025 23:00:00 GMT', 0],
  ['soon', undefined],
  ['', undefined],
  ['9'.repeat(400), undefined],
])('Retry-After: %s is a pause of %j ms', (header, expected) => {
  expect(parseRetryAfter(header, now)).toBe(expected)
})

interface Answer {
  readonly status: number
  readonly location?: string
  readonly headers?: Readonly<Record<string, string>>
  readonly body?: string
}

/** A `Get` that knows these addresses, and the list of those that were requested. */
function createAnswers(answers: Readonly<Record<string, Answer>>) {
  const requested: string[] = []
  const request = (url: string): Promise<IncomingMessage> => {
    requested.push(url)
    const { status, location, headers = {}, body = '' } = answers[url] ?? { status: 404 }
    const all = { ...headers, ...(location === undefined ? {} : { location }) }
    const response = Object.assign(Readable.from([Buffer.from(body)]), { statusCode: status, headers: all })
    return Promise.resolve(response as unknown as IncomingMessage)
  }
  return { requested, request }
}

const asked = 'https://releases.example.com/tool.zip'
const mirror = 'https://assets.example.net/tool.zip'
const known = ['assets.example.net']
const file: Answer = { status: 200, body: 'program' }

describe('a download', () => {
  test.each<readonly [string, Readonly<Record<string, Answer>>]>([
    ['answered at once', { [asked]: file }],
    [
      'on the same host',
      { [asked]: { status: 302, location: '/other.zip' }, 'https://releases.example.com/other.zip': file },
    ],
    ['on a known host', { [asked]: { status: 307, location: mirror }, [mirror]: file }],
  ])('is read where it is: %s', async (_, answers) => {
    const { request } = createAnswers(answers)
    const { body } = await openDownload(asked, request, known)
    expect((await body.toArray()).join('')).toBe('program')
  })

  test.each([
    ['http://releases.example.com/tool.zip', 'http://releases.example.com'],
    ['http://assets.example.net/tool.zip', 'http://assets.example.net'],
    ['https://evil.example.org/tool.zip', 'https://evil.example.org'],
    ['//evil.example.org/tool.zip', 'https://evil.example.org'],
    ['https://assets.example.net:8443/tool.zip', 'https://assets.example.net:8443'],
    ['https://assets.example.net@evil.example.org/tool.zip', 'https://evil.example.org'],
    ['https://sub.assets.example.net/tool.zip', 'https://sub.assets.example.net'],
    ['file:///etc/passwd', 'file://'],
  ])('is not read where a redirect to %s leads, and nothing is requested there', async (location, shown) => {
    const { request, requested } = createAnswers({ [asked]: { status: 302, location }, [location]: file })
    await expect(openDownload(asked, request, known)).rejects.toThrow(
      `it redirects to ${shown}, which is not one of its known hosts`,
    )
    expect(requested).toEqual([asked])
  })

  test('is not read behind a redirect of a redirect to somewhere else', async () => {
    const { request, requested } = createAnswers({
      [asked]: { status: 302, location: mirror },
      [mirror]: { status: 302, location: 'http://assets.example.net/tool.zip' },
    })
    await expect(openDownload(asked, request, known)).rejects.toThrow('it redirects to http://assets.example.net')
    expect(requested).toEqual([asked, mirror])
  })

  test('is not looked for without end', async () => {
    const { request, requested } = createAnswers({ [asked]: { status: 302, location: asked } })
    await expect(openDownload(asked, request, known)).rejects.toThrow('it redirects more than 5 times')
    expect(requested).toHaveLength(6)
  })

  test('is never the page of a proxy', async () => {
    const headers = { 'content-type': 'text/html; charset=utf-8' }
    const { request } = createAnswers({ [asked]: { status: 200, headers, body: '<html>' } })
    await expect(openDownload(asked, request, known)).rejects.toThrow('a web page instead of the file')
  })
})

test.each([
  [7, 7],
  [7, undefined],
])('%i bytes of %j are the whole file', (size, announced) => {
  expect(() => {
    assertFullLength(size, announced)
  }).not.toThrow()
})

test('fewer bytes than announced are not the file', () => {
  expect(() => {
    assertFullLength(6, 7)
  }).toThrow('the transfer ended after 6 of 7 bytes')
})

test.each(['http://releases.example.com/tool.zip', 'file:///etc/passwd'])('%s is not requested', async (url) => {
  const downloads = createDownloads({ redirectHosts: [], signal: new AbortController().signal })
  await expect(downloads.readBytes(url)).rejects.toMatchObject({ code: 'download-failed' })
})
