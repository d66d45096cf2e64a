import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import fc from 'fast-check'
import { findWorkingProgram, isAtLeastVersion } from './machine-programs.ts'

let home: string
let lines: string[]
beforeEach(async () => {
  home = await mkdtemp(join(tmpdir(), 'eks-actions-path-'))
  lines = []
})
afterEach(async () => rm(home, { recursive: true, force: true }))

/** A folder with the program `tool`, which runs this script. */
async function addTool(folder: string, script: string): Promise<string> {
  await mkdir(join(home, folder))
  const file = join(home, folder, 'tool')
  await writeFile(file, `#!/bin/sh\n${script}\n`, { mode: 0o755 })
  return file
}

async function find(folders: readonly string[], oldest?: string) {
  const path = folders.map((folder) => join(home, folder)).join(delimiter)
  const context = { progress: (text: string) => void lines.push(text), signal: AbortSignal.timeout(20_000) }
  return findWorkingProgram('tool', oldest === undefined ? {} : { oldest }, { path }, context)
}

describe('a program of the machine', () => {
  test('is used if it runs', async () => {
    const file = await addTool('a', 'echo tool 1.2.3')
    expect(await find(['absent', 'a'])).toEqual({ file, version: '1.2.3' })
    expect(lines).toEqual([])
  })

  test.each([
    ['that fails', 'echo "ModuleNotFoundError: no module named tool" >&2; exit 1', 'ModuleNotFoundError'],
    ['that is too old', 'echo tool 1.9', 'its version 1.9 is older than 1.10'],
    ['without a version', 'echo tool', 'it does not say its version'],
    ['that cannot be started', 'exec /nowhere/interpreter', 'does not run'],
  ])('%s is passed over with a sentence, and the next one on PATH used', async (_, script, reason) => {
    const broken = await addTool('a', script)
    const file = await addTool('b', 'echo v2.0')
    expect(await find(['a', 'b'], '1.10')).toEqual({ file, version: '2.0' })
    expect(lines).toHaveLength(1)
    expect(lines[0]).toContain(`${broken} is passed over: `)
    expect(lines[0]).toContain(reason)
    expect(lines[0]).not.toContain('\n')
  })

  test('is undefined if there is none', async () => {
    expect(await find(['a'])).toBeUndefined()
  })
})

test('versions are compared number by number', () => {
  const part = fc.nat(300)
  fc.assert(
    fc.property(
      fc.array(part, { minLength: 1, maxLength: 3 }),
      fc.array(part, { minLength: 1, maxLength: 3 }),
      (a, b) => {
        const pad = (numbers: readonly number[]): string =>
          [0, 1, 2].map((at) => String(numbers[at] ?? 0).padStart(3, '0')).join('.')
        expect(isAtLeastVersion(a.join('.'), b.join('.'))).toBe(pad(a) >= pad(b))
      },
    ),
  )
})
