import { existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import type { Host } from './host/host.ts'
import { createPlainHost } from './host/plain-host.ts'
import { createStepState, removeRegisteredFiles } from './state.ts'

let base = ''
let temporaryFolder = ''
beforeEach(() => {
  base = realpathSync(mkdtempSync(path.join(tmpdir(), 'state-')))
  temporaryFolder = path.join(base, 'temp')
  mkdirSync(temporaryFolder)
})
afterEach(() => {
  rmSync(base, { recursive: true })
})

/** A host whose post step finds what main saved. */
function createHost(saved: Record<string, string>): Host {
  const host = createPlainHost({}, () => undefined, { name: 'terminal' })
  return { ...host, saveState: (name, value) => void (saved[name] = value), state: (name) => saved[name] }
}

function createFile(name: string): string {
  const absolute = path.join(base, name)
  mkdirSync(path.dirname(absolute), { recursive: true })
  writeFileSync(absolute, 'secret')
  return absolute
}

describe('files to remove', () => {
  test('are gone after post, folders with their content', () => {
    const host = createHost({})
    const state = createStepState(host)
    const files = [createFile('temp/kubeconfig'), createFile('temp/helm/config.json')]
    state.removeAfterwards(files[0] ?? '')
    state.removeAfterwards(path.join(temporaryFolder, 'helm'))
    state.removeAfterwards(path.join(temporaryFolder, 'never-written'))
    expect(removeRegisteredFiles(host, temporaryFolder)).toHaveLength(3)
    expect(files.filter(existsSync)).toEqual([])
  })

  test('are saved one by one, so that a kill in between forgets none', () => {
    const saved: Record<string, string> = {}
    const state = createStepState(createHost(saved))
    state.removeAfterwards('/tmp/a')
    expect(JSON.parse(saved['files-to-remove'] ?? '')).toEqual(['/tmp/a'])
    state.removeAfterwards('/tmp/b')
    expect(JSON.parse(saved['files-to-remove'] ?? '')).toEqual(['/tmp/a', '/tmp/b'])
  })

  test('outside the temporary folder are left alone', () => {
    const outside = createFile('home/.ssh/id')
    const listed = [outside, `${temporaryFolder}/../home/.ssh/id`, '/', '..', base]
    const host = createHost({ 'files-to-remove': JSON.stringify(listed) })
    expect(removeRegisteredFiles(host, temporaryFolder)).toEqual([])
    expect(existsSync(outside)).toBe(true)
  })

  test.each([undefined, '', 'no json', '{"a":1}', 'null', '7', '"/tmp"', '[1,null,{"a":"b"}]'])(
    'a state of %j means none',
    (text) => {
      const host = createHost(text === undefined ? {} : { 'files-to-remove': text })
      expect(removeRegisteredFiles(host, temporaryFolder)).toEqual([])
    },
  )

  test('never are the whole temporary folder, which other steps use too', () => {
    const other = createFile('temp/of-another-step')
    removeRegisteredFiles(createHost({ 'files-to-remove': JSON.stringify([temporaryFolder]) }), temporaryFolder)
    expect(existsSync(other)).toBe(true)
  })

  test('behind a link that leaves the temporary folder are left alone', () => {
    const outside = createFile('home/.ssh/id')
    symlinkSync(path.join(base, 'home'), path.join(temporaryFolder, 'link'))
    const listed = [path.join(temporaryFolder, 'link/.ssh/id')]
    removeRegisteredFiles(createHost({ 'files-to-remove': JSON.stringify(listed) }), temporaryFolder)
    expect(existsSync(outside)).toBe(true)
  })
})

test('values are saved and read by name', () => {
  const state = createStepState(createHost({ before: 'x' }))
  state.save('name', 'value')
  expect([state.get('name'), state.get('before'), state.get('other')]).toEqual(['value', 'x', undefined])
})
