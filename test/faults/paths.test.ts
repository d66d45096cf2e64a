import { lstatSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createStepJob } from '../setup/step.ts'

const job = createStepJob()
const { workspace } = job
const root = path.dirname(workspace)
const awkward = `it's "a" $(touch pwned) \`b\` – ünï`

beforeAll(() => {
  mkdirSync(path.join(root, 'ws-evil'))
  writeFileSync(path.join(root, 'ws-evil/secret'), 'x')
  mkdirSync(path.join(workspace, 'folder'))
  mkdirSync(path.join(workspace, awkward))
  writeFileSync(path.join(workspace, 'file'), 'x')
  symlinkSync('/etc', path.join(workspace, 'outward'))
  symlinkSync('nowhere', path.join(workspace, 'dangling'))
  symlinkSync('loop-b', path.join(workspace, 'loop-a'))
  symlinkSync('loop-a', path.join(workspace, 'loop-b'))
  symlinkSync('folder', path.join(workspace, 'inward'))
})
afterAll(() => {
  job[Symbol.dispose]()
})

describe('a path is refused before any tool runs', () => {
  test.each([
    ['parent folder', '../x', 'outside the workspace'],
    ['absolute path', '/etc', 'outside the workspace'],
    ['sibling with the same beginning', '../ws-evil', 'outside the workspace'],
    ['detour through a folder', 'folder/../../ws-evil', 'outside the workspace'],
    ['home folder', '~', 'Nothing exists at that path'],
    ['link that leaves', 'outward', 'outside the workspace, to /etc'],
    ['link that dangles', 'dangling', 'Nothing exists at that path'],
    ['link in a circle', 'loop-a', 'points to itself'],
    ['missing folder', 'missing', 'Nothing exists at that path'],
    ['file for a folder', 'file', 'There is a file at that path'],
    ['shell text', '$(pwd)', 'Nothing exists at that path'],
  ])('%s', async (_name, folder, expected) => {
    const step = await job.run({ inputs: { name: 'x', folder, command: 'touch\nstarted' } })
    expect(step.exitCode).toBe(2)
    expect(step.outputs['failure-reason']).toBe('invalid-input')
    expect(step.raw).toContain(expected)
    expect(step.milliseconds).toBeLessThan(10_000)
  })

  test('a folder for a file', async () => {
    const step = await job.run({ inputs: { name: 'x', file: 'folder' } })
    expect(step.raw).toContain('There is a folder at that path')
  })
})

describe('a path is taken literally', () => {
  test.each([
    ['quotes, $(), backticks and other alphabets', awkward, awkward],
    ['a link that stays inside', 'inward', 'folder'],
    ['the workspace itself', '.', '.'],
  ])('%s', async (_name, folder, expected) => {
    const step = await job.run({ inputs: { name: 'x', folder, command: 'pwd' } })
    expect(step.exitCode).toBe(0)
    expect(step.shown).toContain(path.join(workspace, expected))
    expect(JSON.parse(step.outputs.inputs!)).toMatchObject({ folder: { relative: expected } })
  })
})

describe('a file with credentials', () => {
  test('has mode 0600 and is gone after post', async () => {
    const inputs = { name: 'x', token: 'canary-value', 'private-file': 'kubeconfig' }
    const main = await job.run({ inputs })
    const file = path.join(job.temporary, 'kubeconfig')
    expect(readFileSync(file, 'utf8')).toBe('canary-value')
    expect(statSync(file).mode & 0o777).toBe(0o600)
    const post = await job.run({ kind: 'post', state: main.state })
    expect(post.exitCode).toBe(0)
    expect(() => statSync(file)).toThrow('ENOENT')
  })

  test('is not written through a symbolic link', async () => {
    const target = path.join(root, 'victim')
    writeFileSync(target, 'untouched')
    symlinkSync(target, path.join(job.temporary, 'linked'))
    const step = await job.run({ inputs: { name: 'x', token: 'canary-value', 'private-file': 'linked' } })
    expect(step.outputs['failure-reason']).toBe('unsafe-file')
    expect(readFileSync(target, 'utf8')).toBe('untouched')
    expect(lstatSync(path.join(job.temporary, 'linked')).isSymbolicLink()).toBe(true)
  })

  test('post removes nothing outside the temporary folder, whatever the state contains', async () => {
    const kept = path.join(workspace, 'file')
    const post = await job.run({
      kind: 'post',
      state: { 'files-to-remove': JSON.stringify([kept, '/etc/hostname', 7]) },
    })
    expect(post.exitCode).toBe(0)
    expect(statSync(kept).isFile()).toBe(true)
  })

  test('a read-only temporary folder is a clear error', async () => {
    // Nobody can create files in sysfs, not even root.
    const inputs = { name: 'x', token: 'canary-value', 'private-file': 'f' }
    const step = await job.run({ inputs, env: { RUNNER_TEMP: '/sys' } })
    expect(step.exitCode).toBe(1)
    expect(step.raw).toContain('not writable')
    expect(step.raw).toContain('RUNNER_TEMP must be writable')
  })
})
