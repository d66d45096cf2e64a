import { afterEach, expect, test, vi } from 'vitest'
import { hideVariable } from './environment.ts'

afterEach(() => {
  vi.unstubAllEnvs()
})

test('a variable is hidden while the work runs, and has its value again afterwards', async () => {
  vi.stubEnv('EVENT', 'event.json')
  expect(await hideVariable('EVENT', () => Promise.resolve(process.env.EVENT))).toBeUndefined()
  await expect(hideVariable('EVENT', () => Promise.reject(new Error('failed')))).rejects.toThrow('failed')
  expect(process.env.EVENT).toBe('event.json')
})

test('a variable that was not set stays so', async () => {
  await hideVariable('EVENT', () => Promise.resolve())
  expect('EVENT' in process.env).toBe(false)
})

test('two users at once leave the value as it was', async () => {
  vi.stubEnv('EVENT', 'event.json')
  const seen = await Promise.all([
    hideVariable('EVENT', () => Promise.resolve(process.env.EVENT)),
    hideVariable('EVENT', () => Promise.resolve(process.env.EVENT)),
  ])
  expect(seen).toEqual([undefined, undefined])
  expect(process.env.EVENT).toBe('event.json')
})
