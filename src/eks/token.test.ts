import { afterEach, describe, expect, test, vi } from 'vitest'
import { cacheToken, createClusterToken } from './token.ts'

const credentials = { accessKeyId: 'AKIDEXAMPLE', secretAccessKey: 'wJalrXUtnFEMI', sessionToken: 'a/session+token=' }
const now = new Date('2026-03-01T12:00:00.250Z')
const request = { cluster: 'staging', region: 'eu-central-1', credentials, now }

const decodeAddress = (token: string): URL =>
  new URL(Buffer.from(token.replace(/^k8s-aws-v1\./, ''), 'base64url').toString())

describe('a token', () => {
  test('is a presigned GetCallerIdentity with exactly the parameters that the authenticator accepts', async () => {
    const { token } = await createClusterToken(request)
    expect(token).toMatch(/^k8s-aws-v1\.[\w-]+$/)
    expect(token.length).toBeLessThan(4096)
    const { origin, pathname, searchParams } = decodeAddress(token)
    expect(origin + pathname).toBe('https://sts.eu-central-1.amazonaws.com/')
    expect(Object.fromEntries(searchParams)).toEqual({
      Action: 'GetCallerIdentity',
      Version: '2011-06-15',
      'X-Amz-Algorithm': 'AWS4-HMAC-SHA256',
      'X-Amz-Credential': 'AKIDEXAMPLE/20260301/eu-central-1/sts/aws4_request',
      'X-Amz-Date': '20260301T120000Z',
      'X-Amz-Expires': '60',
      'X-Amz-Security-Token': 'a/session+token=',
      'X-Amz-SignedHeaders': 'host;x-k8s-aws-id',
      'X-Amz-Signature': expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    })
  })

  test('is valid for one cluster only', async () => {
    const [one, other] = await Promise.all([
      createClusterToken(request),
      createClusterToken({ ...request, cluster: 'production' }),
    ])
    expect(decodeAddress(one.token).searchParams.get('X-Amz-Signature')).not.toBe(
      decodeAddress(other.token).searchParams.get('X-Amz-Signature'),
    )
  })

  test.each<[string, Date | undefined, string]>([
    ['keys that do not end', undefined, '2026-03-01T12:14:00.250Z'],
    ['a session that lasts longer', new Date('2026-03-01T13:00:00Z'), '2026-03-01T12:14:00.250Z'],
    ['a session that ends before', new Date('2026-03-01T12:05:00Z'), '2026-03-01T12:04:00.000Z'],
    ['a session that is about to end', new Date('2026-03-01T12:00:10.250Z'), '2026-03-01T12:00:05.250Z'],
  ])('of %s expires at %s', async (_, expiration, expected) => {
    const given = expiration === undefined ? credentials : { ...credentials, expiration }
    expect((await createClusterToken({ ...request, credentials: given })).expiresAt.toISOString()).toBe(expected)
  })

  test.each([
    ['us-gov-west-1', 'sts.us-gov-west-1.amazonaws.com'],
    ['cn-north-1', 'sts.cn-north-1.amazonaws.com.cn'],
    ['us-iso-east-1', 'sts.us-iso-east-1.c2s.ic.gov'],
  ])('in %s uses %s', async (region, host) => {
    expect(decodeAddress((await createClusterToken({ ...request, region })).token).host).toBe(host)
  })
})

describe('the token of a long run', () => {
  afterEach(() => {
    vi.useRealTimers()
  })

  test('is kept while it is valid, and replaced before it expires', async () => {
    vi.useFakeTimers({ now })
    let asked = 0
    const token = cacheToken(() => {
      asked += 1
      return Promise.resolve({ cluster: 'staging', region: 'eu-central-1', credentials })
    })
    const first = await token()
    vi.setSystemTime(now.getTime() + 13 * 60_000)
    expect(await token()).toBe(first)
    vi.setSystemTime(now.getTime() + 14 * 60_000)
    expect(await token()).not.toBe(first)
    expect(asked).toBe(2)
  })

  test('is requested again after a failure', async () => {
    let asked = 0
    const token = cacheToken(() => {
      asked += 1
      if (asked === 1) return Promise.reject(new Error('no credentials yet'))
      return Promise.resolve({ cluster: 'staging', region: 'eu-central-1', credentials })
    })
    await expect(token()).rejects.toThrow('no credentials yet')
    expect(await token()).toMatch(/^k8s-aws-v1\./)
  })
})
