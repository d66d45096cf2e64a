import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { create } from 'tar'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { hasWordInChart } from './search-chart.ts'

let root: string
beforeEach(() => {
  root = mkdtempSync(path.join(tmpdir(), 'search-chart-'))
})
afterEach(() => rmSync(root, { recursive: true }))

const write = (name: string, text: string): void => {
  mkdirSync(path.dirname(path.join(root, name)), { recursive: true })
  writeFileSync(path.join(root, name), text)
}
const pack = (folder: string, as: string): Promise<void> =>
  create({ gzip: true, cwd: root, file: path.join(root, as) }, [folder])
const find = (name = 'app'): Promise<boolean> => hasWordInChart(path.join(root, name), 'preview')

test.each(['app/values.yaml', 'app/templates/a/b.yaml', 'app/charts/worker/values.yaml', 'app/files/x.txt'])(
  'a word in %s is found, in a folder and in a package',
  async (file) => {
    write('app/Chart.yaml', 'name: app')
    expect(await find()).toBe(false)
    write(file, 'image: shop-preview')
    expect(await find()).toBe(true)
    await pack('app', 'app.tgz')
    expect(await find('app.tgz')).toBe(true)
  },
)

test('a packaged dependency is searched, and one within a package counts as having the word', async () => {
  write('worker/values.yaml', 'image: shop')
  write('app/Chart.yaml', 'name: app')
  mkdirSync(path.join(root, 'app/charts'))
  await pack('worker', 'app/charts/worker.tgz')
  expect(await find()).toBe(false)
  await pack('app', 'app.tgz')
  expect(await find('app.tgz')).toBe(true)
  write('worker/values.yaml', 'image: shop-preview')
  await pack('worker', 'app/charts/worker.tgz')
  expect(await find()).toBe(true)
})

test('a link to a folder counts as having the word, since Helm follows it', async () => {
  write('app/Chart.yaml', 'name: app')
  write('elsewhere/x.yaml', 'nothing')
  symlinkSync(path.join(root, 'elsewhere'), path.join(root, 'app/linked'))
  expect(await find()).toBe(true)
})
