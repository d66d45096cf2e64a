import { expect, test } from 'vitest'
import { hideJobTokens } from './job-tokens.ts'
import { createSecrets } from './secrets.ts'

const token = `ey${'abcdefghi0'.repeat(300)}.end`

test.each([['ACTIONS_RUNTIME_TOKEN'], ['ACTIONS_ID_TOKEN_REQUEST_TOKEN'], ['GITHUB_TOKEN'], ['CI_JOB_TOKEN']])(
  '%s is shown nowhere, and costs the runner no mask',
  (name) => {
    const masks: string[] = []
    const secrets = createSecrets((value) => void masks.push(value))
    hideJobTokens({ [name]: token, PATH: '/usr/bin' }, secrets)
    const environment = `PATH=/usr/bin\0${name}=${token}\0HOME=/root`
    expect(secrets.redact(environment)).toBe(`PATH=/usr/bin\0${name}=***\0HOME=/root`)
    expect(secrets.redact(JSON.stringify({ environment }))).not.toContain(token)
    for (const offset of ['', 'x', 'xy']) {
      const encoded = Buffer.from(`${offset}${environment}`).toString('base64')
      expect(secrets.redact(encoded).length).toBeLessThan(200)
    }
    expect(masks).toEqual([])
  },
)

test('a job without tokens has nothing to hide', () => {
  const secrets = createSecrets(() => undefined)
  hideJobTokens({ GITHUB_TOKEN: '', PATH: '/usr/bin' }, secrets)
  expect(secrets.measureLongest()).toBe(0)
})
