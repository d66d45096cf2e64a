import { describe, expect, test } from 'vitest'
import { describeLockChange, compareLockFiles } from './compare.ts'
import type { LockedTool, ToolLockFile } from './lock-file.ts'

const [a, b] = ['a'.repeat(64), 'b'.repeat(64)]
const both = { archive: a, binary: b }
const lockHelm = (version: string, platforms: LockedTool['platforms'] = { 'linux-amd64': both }): ToolLockFile => ({
  tools: { helm: { version, platforms } },
})

describe('a change of the lock file', () => {
  test.each<[string, ToolLockFile, ToolLockFile, readonly string[]]>([
    ['nothing before', { tools: {} }, lockHelm('4.1.4'), ['+ helm       4.1.4              added      1 platform']],
    [
      'another version',
      lockHelm('4.1.3'),
      lockHelm('4.1.4'),
      ['~ helm       4.1.3 → 4.1.4      updated    1 platform'],
    ],
    [
      'one more platform',
      lockHelm('4.1.4'),
      lockHelm('4.1.4', { 'linux-amd64': both, 'darwin-arm64': both }),
      ['~ helm       4.1.4              completed  2 platforms'],
    ],
    [
      'another digest of the program alone',
      lockHelm('4.1.4'),
      lockHelm('4.1.4', { 'linux-amd64': { archive: a, binary: a } }),
      ['~ helm       4.1.4              completed  1 platform'],
    ],
    ['the same', lockHelm('4.1.4'), lockHelm('4.1.4'), ['= helm       4.1.4              unchanged  1 platform']],
    ['no tools at all', { tools: {} }, { tools: {} }, []],
  ])('%s', (_, before, after, expected) => {
    expect(compareLockFiles(before, after).map(describeLockChange)).toEqual(expected)
  })

  test('tools stand in the order of the suite, whatever the order of the file', () => {
    const tool = { version: '1.0.0', platforms: {} }
    const changes = compareLockFiles(
      { tools: {} },
      { tools: { helm: tool, kubectl: tool, eksctl: tool, terraform: tool } },
    )
    expect(changes.map((change) => change.tool)).toEqual(['terraform', 'eksctl', 'kubectl', 'helm'])
  })
})
