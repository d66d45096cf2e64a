import { expect, test } from 'vitest'
import { createLimiter } from './limiter.ts'

test('a limiter passes on its place after a failure', async () => {
  const limited = createLimiter(1)
  const failing = limited(() => Promise.reject(new Error('x')))
  const next = limited(() => Promise.resolve('next'))
  await expect(failing).rejects.toThrow('x')
  await expect(next).resolves.toBe('next')
})
