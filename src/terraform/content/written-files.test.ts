import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { writePlanArchive } from '../testing/plan-archive.ts'
import { createTestRoot } from '../testing/roots.ts'
import { readDataTexts } from '../store/plan-file.ts'
import { createWriteTracker } from './written-files.ts'

let folder: string
beforeEach(() => {
  folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'written-files-')))
})
afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function write(name: string, text = 'text'): string {
  const file = path.join(folder, name)
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, text)
  return file
}

test('written files are those of the root, its modules and what it reads, and files that data sources name', async () => {
  const [main, other] = [write('repo/live/vpc/main.tf'), write('repo/live/other/main.tf')]
  write('repo/modules/fn/main.tf')
  const vpc = {
    ...createTestRoot('vpc'),
    folder: path.dirname(main),
    localModules: [path.join(folder, 'repo/modules/fn')],
    files: [path.join(folder, 'repo/build/a.zip')],
  }
  const roots = [vpc, { ...createTestRoot('other'), folder: path.dirname(other) }]
  const { track } = createWriteTracker({ workspace: path.join(folder, 'repo'), roots, varFiles: [] })
  const old = write('tmp/old.zip')
  // Longer than a tick of the clock for files.
  await sleep(60)
  const findWrites = await track(vpc, path.join(vpc.folder, '.terraform'))
  for (const name of ['live/vpc/a.zip', 'live/other/b.zip', 'modules/fn/c.zip', 'build/a.zip', 'dist/d.zip']) {
    write(`repo/${name}`)
  }
  write('repo/live/vpc/main.tf', 'text')
  write('repo/live/vpc/.terraform/modules/eks/e.zip')
  const named = [write('tmp/new.zip'), old, '../../dist/d.zip', 'text', '', '/dev/null', '/proc/self/status', folder]
  const { files, elsewhere } = await findWrites(named)
  expect(files.map(({ base, path: name }) => `${base} ${name}`)).toEqual([
    'workspace build/a.zip',
    'workspace dist/d.zip',
    'workspace live/vpc/a.zip',
    'workspace live/vpc/main.tf',
    'data-folder modules/eks/e.zip',
    'workspace modules/fn/c.zip',
  ])
  expect(elsewhere).toEqual([path.join(folder, 'tmp/new.zip')])
})

test('texts of data sources are read from the plan, those of resources are not', async () => {
  const plan = path.join(folder, 'plan')
  const resources = [
    { mode: 'data', type: 'archive_file', instances: [{ attributes: { output_path: 'a.zip', size: 1, list: ['b'] } }] },
    { mode: 'managed', type: 'local_file', instances: [{ attributes: { filename: 'c.txt' } }] },
  ]
  await writePlanArchive(plan, [['tfstate', JSON.stringify({ resources })]])
  expect(await readDataTexts(plan)).toEqual(['a.zip', 'b'])
  await writePlanArchive(plan, [['tfstate', JSON.stringify({ lineage: '', serial: 0 })]])
  expect(await readDataTexts(plan)).toEqual([])
})
