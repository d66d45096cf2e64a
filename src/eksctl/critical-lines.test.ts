import { expect, test } from 'vitest'
import { createCriticalLines } from './critical-lines.ts'

const encoder = new TextEncoder()

test('what eksctl logs as critical is found wherever its output is cut', () => {
  const output = encoder.encode(
    '2026-01-31 12:00:00 [ℹ]  deploying stack "a"\n2026-01-31 12:00:01 [✖]  creating it: denied to s3cret\n2026-01-31 12:00:02 [✖]  the end',
  )
  for (let at = 0; at < output.length; at += 7) {
    const lines = createCriticalLines((text) => text.replace('s3cret', '***'))
    lines.collect(output.subarray(0, at))
    lines.collect(output.subarray(at))
    expect(lines.read()).toEqual(['creating it: denied to ***', 'the end'])
  }
})

test('of many critical lines the last count', () => {
  const lines = createCriticalLines((text) => text)
  for (let index = 0; index < 20; index++) lines.collect(encoder.encode(`2026-01-31 12:00:00 [✖]  cause ${index}\n`))
  expect(lines.read()).toEqual(['cause 15', 'cause 16', 'cause 17', 'cause 18', 'cause 19'])
})
