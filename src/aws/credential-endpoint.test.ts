import { expect, test } from 'vitest'
import { serveCredentials } from './credential-endpoint.ts'

const credentials = { accessKeyId: 'ASIA1', secretAccessKey: 'secret', sessionToken: 'token' }
const minute = 60_000

test('tools repeat their request while a renewal fails for some minutes, and give up when it keeps failing', async () => {
  let fails = false
  let now = 0
  await using endpoint = await serveCredentials({
    environment: {},
    credentials: () => (fails ? Promise.reject(new Error('no token')) : Promise.resolve(credentials)),
    addSecret: () => undefined,
    onFailure: () => undefined,
    now: () => now,
  })
  const { AWS_CONTAINER_CREDENTIALS_FULL_URI: url = '', AWS_CONTAINER_AUTHORIZATION_TOKEN: authorization = '' } =
    endpoint.variables
  const readStatusAt = async (minutes: number, failing: boolean): Promise<number> => {
    now = minutes * minute
    fails = failing
    return (await fetch(url, { headers: { authorization } })).status
  }
  expect(await readStatusAt(0, false)).toBe(200)
  expect(await readStatusAt(60, true)).toBe(500)
  expect(await readStatusAt(64, true)).toBe(500)
  expect(await readStatusAt(64, false)).toBe(200)
  expect(await readStatusAt(66, true)).toBe(500)
  expect(await readStatusAt(71, true)).toBe(403)
  expect(await readStatusAt(72, false)).toBe(200)
})
