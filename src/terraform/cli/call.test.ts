import path from 'node:path'
import { expect, test } from 'vitest'
import { resolveDataFolder } from './call.ts'

test('the data folder of a root is one name, short and its own, whatever the root is called', () => {
  const names = [
    '10-vpc',
    'helm/10-vpc',
    'helm%2F10-vpc',
    '網'.repeat(60),
    '網'.repeat(61),
    `a/${'b/'.repeat(150)}c`,
    '.',
  ]
  const folders = names.map((name) => resolveDataFolder({ name }, { workFolder: '/runner' }))
  expect(new Set(folders).size).toBe(names.length)
  for (const folder of folders) {
    expect(path.dirname(folder)).toBe('/runner/data')
    expect(path.basename(folder).length).toBeLessThanOrEqual(64)
  }
})
