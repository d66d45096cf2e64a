import { spawn } from 'node:child_process'
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { hostname, tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readProcessStartTime } from '../../runner/process/identity.ts'
import { createDataFolders, type DataFolders, releaseAbandoned } from './data-folders.ts'

let workspace: string
let warnings: string[]
let remembered: readonly string[]
beforeEach(() => {
  workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'data-folders-')))
  mkdirSync(path.join(workspace, 'vpc'))
  warnings = []
  remembered = []
})
afterEach(() => {
  rmSync(workspace, { recursive: true, force: true })
})

const getRoot = () => ({ name: 'vpc', folder: path.join(workspace, 'vpc') })
const getData = () => path.join(workspace, 'vpc', '.terraform')
const createFolders = (timeoutMs = 0, signal = new AbortController().signal): DataFolders =>
  createDataFolders({
    ...{ temporaryFolder: path.join(workspace, 'temporary'), timeoutMs, signal },
    warn: (text) => warnings.push(text),
    remember: (folders) => {
      remembered = [...folders]
    },
  })

/** As a run leaves it that was killed. */
function leaveBehind(owner: Readonly<Record<string, unknown>>): void {
  mkdirSync(path.join(getData(), 'modules'), { recursive: true })
  writeFileSync(path.join(getData(), 'eks-actions.json'), JSON.stringify({ host: hostname(), ...owner }))
}

describe('the data folder of a root', () => {
  test('is where Terraform puts it by itself, private, and removed afterwards', async () => {
    const folders = createFolders()
    await folders.open(getRoot())
    expect([folders.getFolder(getRoot()), folders.getVariable(getRoot())]).toEqual([getData(), undefined])
    expect(statSync(getData()).mode & 0o777).toBe(0o700)
    expect(remembered).toEqual([getData()])
    await folders.open(getRoot())
    await folders[Symbol.asyncDispose]()
    expect(readdirSync(getRoot().folder)).toEqual([])
  })

  test('of somebody who calls Terraform by hand is put back as it was', async () => {
    mkdirSync(getData())
    writeFileSync(path.join(getData(), 'environment'), 'blue')
    const folders = createFolders()
    await folders.open(getRoot())
    expect(existsSync(path.join(getData(), 'environment'))).toBe(false)
    writeFileSync(path.join(getData(), 'terraform.tfstate'), '{}')
    await folders[Symbol.asyncDispose]()
    expect(readdirSync(getData())).toEqual(['environment'])
    expect(readFileSync(path.join(getData(), 'environment'), 'utf8')).toBe('blue')
  })

  test('is used by one run at a time', async () => {
    const first = createFolders()
    await first.open(getRoot())
    await expect(createFolders().open(getRoot())).rejects.toMatchObject({
      code: 'root-in-use',
      details: [`${getData()} belongs to process ${process.pid} on ${hostname()}`],
    })
    const second = createFolders(60_000)
    const waiting = second.open(getRoot())
    await first[Symbol.asyncDispose]()
    await waiting
    expect(existsSync(getData())).toBe(true)
    await second[Symbol.asyncDispose]()
    expect(existsSync(getData())).toBe(false)
  })

  test('is taken over by exactly one of many runs at once, and what was by hand survives', async () => {
    mkdirSync(getData())
    writeFileSync(path.join(getData(), 'environment'), 'blue')
    let users = 0
    await Promise.all(
      Array.from({ length: 6 }, async () => {
        const folders = createFolders(60_000)
        await folders.open(getRoot())
        expect(++users).toBe(1)
        users--
        await folders[Symbol.asyncDispose]()
      }),
    )
    expect(readdirSync(getRoot().folder)).toEqual(['.terraform'])
    expect(readdirSync(getData())).toEqual(['environment'])
  })

  test('of a run that was killed is replaced, and given back to whom it belonged before', async () => {
    leaveBehind({ pid: 999_999_999, startTime: '1' })
    mkdirSync(path.join(getData(), 'previous'))
    writeFileSync(path.join(getData(), 'previous/environment'), 'blue')
    const folders = createFolders()
    await folders.open(getRoot())
    expect(existsSync(path.join(getData(), 'modules'))).toBe(false)
    await folders[Symbol.asyncDispose]()
    expect(readdirSync(getData())).toEqual(['environment'])
  })

  test('of a process with the same number that started later is replaced, too', async () => {
    leaveBehind({ pid: process.pid, startTime: 'earlier' })
    await using folders = createFolders()
    await folders.open(getRoot())
    expect(existsSync(path.join(getData(), 'modules'))).toBe(false)
  })

  test('stops waiting when the run is cancelled', async () => {
    await using first = createFolders()
    await first.open(getRoot())
    const cancelled = new AbortController()
    const waiting = createFolders(60_000, cancelled.signal).open(getRoot())
    cancelled.abort()
    await expect(waiting).rejects.toMatchObject({ name: 'AbortError' })
  })
})

describe('after a killed step', () => {
  test('its folder is removed, and no other', async () => {
    leaveBehind({ pid: 999_999_999, startTime: '1' })
    await releaseAbandoned(getData())
    expect(existsSync(getData())).toBe(false)
    mkdirSync(getData())
    await releaseAbandoned(getData())
    expect(existsSync(getData())).toBe(true)
    const child = spawn('sleep', ['60'])
    try {
      leaveBehind({ pid: child.pid, startTime: readProcessStartTime(child.pid ?? 0) })
      await releaseAbandoned(getData())
      expect(existsSync(getData())).toBe(true)
    } finally {
      child.kill()
    }
  })
})

describe('a folder that cannot be written to', () => {
  test.runIf(process.platform === 'linux')(
    'has its data elsewhere, at the same path each time, and it is said',
    async () => {
      const readOnly = { name: 'vpc', folder: '/sys/kernel' }
      const places: (string | undefined)[] = []
      for (let run = 0; run < 2; run++) {
        await using folders = createFolders()
        await folders.open(readOnly)
        places.push(folders.getVariable(readOnly))
        expect(folders.getFolder(readOnly)).toBe(places[run])
        expect(warnings.at(-1)).toContain('the folder of vpc is read-only')
      }
      expect(new Set(places).size).toBe(1)
      expect(places[0]).toContain(path.join(workspace, 'temporary'))
    },
  )
})
