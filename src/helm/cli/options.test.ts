import { expect, test } from 'vitest'
import { formatTimeoutOption, translateOptions } from './options.ts'

test.each([
  [['--force'], 4, ['--force-replace']],
  [['--force-replace'], 3, ['--force']],
  [['--force-replace=false'], 3, ['--force=false']],
  [['--atomic'], 4, ['--rollback-on-failure']],
  [['--force-conflicts', '--history-max', '5'], 3, ['--force-conflicts', '--history-max', '5']],
] as const)('%j for Helm %i is %j', (words, major, expected) => {
  expect(translateOptions(words, major)).toEqual(expected)
})

test('a timeout is never shorter than requested', () => {
  expect(formatTimeoutOption(90_000)).toBe('--timeout=90s')
  expect(formatTimeoutOption(1)).toBe('--timeout=1s')
})
