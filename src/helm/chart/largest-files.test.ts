import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { create } from 'tar'
import { expect, onTestFinished, test } from 'vitest'
import type { HelmRequest } from '../cli/helm.ts'
import { describeLargestFiles } from './largest-files.ts'

test('the largest files of a folder are those of its package, the largest first', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'largest-'))
  onTestFinished(() => {
    rmSync(folder, { recursive: true })
  })
  for (const [name, size] of Object.entries({ 'a.json': 2000, 'Chart.yaml': 10, 'b.txt': 3000, c: 1, d: 1, e: 1 })) {
    writeFileSync(path.join(folder, name), 'x'.repeat(size))
  }
  const commands: (readonly string[])[] = []
  const run = async ({ args }: HelmRequest) => {
    commands.push(args.slice(0, 2))
    const target = args[2]?.replace('--destination=', '') ?? ''
    // As .helmignore would: without b.txt.
    await create({ file: path.join(target, 'x-1.tgz'), gzip: true, cwd: folder, prefix: 'x' }, [
      'a.json',
      'Chart.yaml',
      'c',
    ])
    const readText = () => Promise.resolve('')
    return { exitCode: 0, stdout: readText, stderr: readText }
  }
  expect(await describeLargestFiles({ run }, folder, folder)).toEqual(['a.json: 2.0 kB', 'Chart.yaml: 10 B', 'c: 1 B'])
  expect(commands).toEqual([['package', folder]])
})
