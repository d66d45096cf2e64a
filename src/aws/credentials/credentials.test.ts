import { describe, expect, test } from 'vitest'
import { maskCredentials, maskJobKeys } from './credentials.ts'

function collectMasked(mask: (addSecret: (value: string) => void) => void): readonly string[] {
  const values: string[] = []
  mask((value) => values.push(value))
  return values
}

describe('what is masked:', () => {
  test('the secret parts of a key', () => {
    const key = { accessKeyId: 'AKIAIOSFODNN7EXAMPLE', secretAccessKey: 's'.repeat(40), sessionToken: 't'.repeat(400) }
    expect(collectMasked((add) => maskCredentials(key, add))).toEqual([key.secretAccessKey, key.sessionToken])
  })

  test.each([
    ["an S3 server's shortest key", 'minio123', ['minio123']],
    ["not an emulator's placeholder", 'test', []],
  ])('%s', (_, secretAccessKey, expected) => {
    expect(collectMasked((add) => maskCredentials({ accessKeyId: 'x', secretAccessKey }, add))).toEqual(expected)
  })

  test('the keys in the environment of the job', () => {
    const environment = {
      AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
      AWS_SECRET_ACCESS_KEY: 's'.repeat(40),
      AWS_SESSION_TOKEN: 't'.repeat(400),
    }
    expect(collectMasked((add) => maskJobKeys(environment, add))).toEqual(['s'.repeat(40), 't'.repeat(400)])
  })
})
