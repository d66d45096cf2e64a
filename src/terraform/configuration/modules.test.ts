import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { createModuleReader } from './module-files.ts'
import { findUsedModules, type UsedModule } from './modules.ts'
import { createModuleScope } from './scope.ts'

const folder = realpathSync(mkdtempSync(path.join(tmpdir(), 'modules-')))
afterAll(() => {
  rmSync(folder, { recursive: true })
})

/** Each module calls the next one twice. */
async function findDoubled(levels: number): Promise<readonly UsedModule[]> {
  for (let level = 0; level <= levels; level++) {
    const place = path.join(folder, String(levels), `m${String(level)}`)
    mkdirSync(place, { recursive: true })
    const call = (name: string): string => `module "${name}" {\n  source = "../m${String(level + 1)}"\n}\n`
    writeFileSync(path.join(place, 'main.tf'), level === levels ? '' : call('a') + call('b'))
  }
  const report = (): void => undefined
  const reader = createModuleReader(folder)
  const files = await reader.read(path.join(folder, String(levels), 'm0'), report)
  const scope = createModuleScope({ files, rootFolder: files.folder, getArgument: () => undefined })
  return findUsedModules({ files, scope, prefix: '' }, reader, report)
}

test('modules that a root uses are found as often as they are called', async () => {
  const found = await findDoubled(2)
  expect(found.map(({ prefix }) => prefix)).toEqual([
    ...['', 'module.a.', 'module.a.module.a.', 'module.a.module.b.'],
    ...['module.b.', 'module.b.module.a.', 'module.b.module.b.'],
  ])
  expect(new Set(found.map(({ scope }) => scope.limits)).size).toBe(1)
})

test('modules that double with every level are refused with the call', async () => {
  await expect(findDoubled(40)).rejects.toMatchObject({
    code: 'configuration-invalid',
    message: 'a root uses more than 2000 local modules',
    location: { file: expect.stringMatching(/^40\/m\d+\/main\.tf$/) as string },
  })
})
