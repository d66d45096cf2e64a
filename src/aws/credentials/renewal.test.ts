import { describe, expect, test } from 'vitest'
import type { AwsCredentials } from './credentials.ts'
import { createRenewingSource } from './renewal.ts'

const minute = 60_000
const hour = 60 * minute

/** A counting source with a clock that the test controls. */
function createSource(lifeMs: number | undefined) {
  const state = { now: 0, obtained: 0, failing: false, failures: [] as number[] }
  const credentials = createRenewingSource({
    now: () => state.now,
    onFailure: (_, remainingMs) => void state.failures.push(remainingMs),
    obtain: async (): Promise<AwsCredentials> => {
      await Promise.resolve()
      if (state.failing) throw new Error('refused')
      state.obtained++
      const key = { accessKeyId: `key-${state.obtained}`, secretAccessKey: 'secret' }
      return lifeMs === undefined ? key : { ...key, expiration: new Date(state.now + lifeMs) }
    },
  })
  const readKeyAt = async (ms: number): Promise<string> => {
    state.now = ms
    return (await credentials()).accessKeyId
  }
  return { state, credentials, keyAt: readKeyAt }
}

describe('credentials', () => {
  test.each([
    ['an hour', hour, 48 * minute],
    ['twelve hours', 12 * hour, 12 * hour - 144 * minute],
    ['15 minutes', 15 * minute, 10 * minute],
    ['20 minutes', 20 * minute, 15 * minute],
    ['4 minutes', 4 * minute, 2 * minute],
  ])(
    'of %s are renewed when less than a fifth, or five minutes, remain, but not before half is over',
    async (_, life, renewAt) => {
      const { keyAt } = createSource(life)
      expect(await keyAt(0)).toBe('key-1')
      expect(await keyAt(renewAt - 1)).toBe('key-1')
      expect(await keyAt(renewAt)).toBe('key-2')
      expect(await keyAt(renewAt + 1)).toBe('key-2')
      expect(await keyAt(2 * renewAt)).toBe('key-3')
    },
  )

  test('that do not expire are obtained once', async () => {
    const { keyAt } = createSource(undefined)
    expect([await keyAt(0), await keyAt(1000 * hour)]).toEqual(['key-1', 'key-1'])
  })

  test('are obtained once for concurrent callers', async () => {
    const { credentials, state } = createSource(hour)
    await Promise.all(Array.from({ length: 20 }, credentials))
    expect(state.obtained).toBe(1)
  })

  test('that cannot be renewed are used until they expire; every request tries again', async () => {
    const { keyAt, state } = createSource(hour)
    await keyAt(0)
    state.failing = true
    expect(await keyAt(50 * minute)).toBe('key-1')
    expect(await keyAt(59 * minute)).toBe('key-1')
    expect(state.failures).toEqual([10 * minute, minute])
    await expect(keyAt(60 * minute - 10_000)).rejects.toThrow('refused')
    state.failing = false
    expect(await keyAt(60 * minute)).toBe('key-2')
  })

  test('that could not be obtained are an error, and requested again', async () => {
    const { keyAt, state } = createSource(hour)
    state.failing = true
    await expect(keyAt(0)).rejects.toThrow('refused')
    state.failing = false
    expect(await keyAt(1)).toBe('key-1')
  })
})
