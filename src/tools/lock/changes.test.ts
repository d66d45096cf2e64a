import { describe, expect, test } from 'vitest'
import { describeChange, lockChanges } from './changes.ts'
import type { LockedTool, LockFile } from './lock-file.ts'

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]
const both = { archive: a, binary: b }
const helm = (version: string, platforms: LockedTool['platforms'] = { 'linux-amd64': both }): LockFile => ({
  tools: { helm: { version, platforms } },
})

describe('a change of the lock file', () => {
  test.each<[string, LockFile, LockFile, readonly string[]]>([
    ['nothing before', { tools: {} }, helm('4.1.4'), ['+ helm       4.1.4              added      1 platform']],
    ['another version', helm('4.1.3'), helm('4.1.4'), ['~ helm       4.1.3 → 4.1.4      updated    1 platform']],
    [
      'one more platform',
      helm('4.1.4'),
      helm('4.1.4', { 'linux-amd64': both, 'darwin-arm64': both }),
      ['~ helm       4.1.4              completed  2 platforms'],
    ],
    [
      'another digest of the program alone',
      helm('4.1.4'),
      helm('4.1.4', { 'linux-amd64': { archive: a, binary: a } }),
      ['~ helm       4.1.4              completed  1 platform'],
    ],
    ['the same', helm('4.1.4'), helm('4.1.4'), ['= helm       4.1.4              unchanged  1 platform']],
    ['no tools at all', { tools: {} }, { tools: {} }, []],
  ])('%s', (_, before, after, expected) => {
    expect(lockChanges(before, after).map(describeChange)).toEqual(expected)
  })

  test('tools stand in the order of the suite, whatever the order of the file', () => {
    const tool = { version: '1.0.0', platforms: {} }
    const changes = lockChanges({ tools: {} }, { tools: { helm: tool, kubectl: tool, eksctl: tool, terraform: tool } })
    expect(changes.map((change) => change.tool)).toEqual(['terraform', 'eksctl', 'kubectl', 'helm'])
  })
})
