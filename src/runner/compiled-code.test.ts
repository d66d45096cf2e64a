import { chmodSync, existsSync, mkdirSync, mkdtempSync, rmSync, statSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { shareCompiledCode } from './compiled-code.ts'

let temporary = ''
let used: string[] = []
beforeEach(() => {
  temporary = mkdtempSync(path.join(tmpdir(), 'compiled-'))
  used = []
})
afterEach(() => {
  rmSync(temporary, { recursive: true, force: true })
})

const getFolder = (): string => path.join(temporary, 'eks-actions-compiled')
const share = (environment: Readonly<Record<string, string>> = {}): readonly string[] => {
  shareCompiledCode({ GITHUB_ACTIONS: 'true', RUNNER_TEMP: temporary, ...environment }, (folder) => used.push(folder))
  return used
}

describe('compiled code', () => {
  test('is shared in a private folder of the job', () => {
    expect(share()).toEqual([getFolder()])
    expect(statSync(getFolder()).mode & 0o777).toBe(0o700)
    expect(share()).toEqual([getFolder(), getFolder()])
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['outside of a job', { GITHUB_ACTIONS: '' }],
    ['without a folder of the job', { RUNNER_TEMP: '' }],
    ['where the folder is relative', { RUNNER_TEMP: 'temp' }],
    ['where Node.js has a cache already', { NODE_COMPILE_CACHE: '/cache' }],
    ['where the folder cannot be created', { RUNNER_TEMP: '/dev/null/temp' }],
  ])('is not shared %s', (_, environment) => {
    expect(share(environment)).toEqual([])
  })

  test('is not read from a folder that others can write to', () => {
    mkdirSync(getFolder())
    chmodSync(getFolder(), 0o777)
    expect(share()).toEqual([])
  })

  test('is not read through a link', () => {
    const elsewhere = path.join(temporary, 'elsewhere')
    mkdirSync(elsewhere, { mode: 0o700 })
    symlinkSync(elsewhere, getFolder())
    expect(share()).toEqual([])
    expect(existsSync(elsewhere)).toBe(true)
  })
})
