import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { readChart } from './contents.ts'

const folder = await mkdtemp(path.join(tmpdir(), 'chart-'))
afterAll(() => rm(folder, { recursive: true }))

async function readText(text: string) {
  await writeFile(path.join(folder, 'Chart.yaml'), text)
  return readChart(folder, 'charts/app')
}

const head = 'name: app\nversion: 1.2.3\n'

test('dependencies are read as texts, however they are written', async () => {
  const text = `${head}dependencies:\n  - name: redis\n    version: 19\n    repository: https://example.com\n  -\n`
  expect((await readText(text)).dependencies).toEqual([
    { name: 'redis', version: '19', repository: 'https://example.com' },
    { name: '', version: '', repository: '' },
  ])
})

test.each(['', '[]', 'app', 'name: app', 'version: 1.2.3', 'name: [app]\nversion: 1.2.3'])(
  'a Chart.yaml of %j is no chart',
  async (text) => {
    await expect(readText(text)).rejects.toMatchObject({ code: 'chart-invalid' })
  },
)
