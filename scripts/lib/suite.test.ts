import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { readSuite, repositoryRoot } from './suite.ts'

let root = ''
beforeEach(() => {
  root = realpathSync(mkdtempSync(path.join(tmpdir(), 'suite-')))
})
afterEach(() => {
  rmSync(root, { recursive: true })
})

function writeAction(folder: string, contract: string, post?: string, parent = 'src/actions'): void {
  const absolute = path.join(root, parent, folder)
  mkdirSync(absolute, { recursive: true })
  writeFileSync(path.join(absolute, 'contract.ts'), contract)
  if (post !== undefined) writeFileSync(path.join(absolute, 'post.ts'), post)
}

describe('a suite', () => {
  test('has every action with a contract, sorted by name', async () => {
    writeAction('zeta', "export const contract = { name: 'zeta' }")
    writeAction('alpha', "export const contract = { name: 'alpha' }", '')
    mkdirSync(path.join(root, 'src/actions/no-contract'))
    const { actions } = await readSuite(root)
    expect(actions).toEqual([
      { name: 'alpha', contract: { name: 'alpha' }, hasPost: true, contractFile: 'src/actions/alpha/contract.ts' },
      { name: 'zeta', contract: { name: 'zeta' }, hasPost: false, contractFile: 'src/actions/zeta/contract.ts' },
    ])
  })

  test('also has the commands of the command line', async () => {
    writeAction('beta', "export const contract = { name: 'beta' }", undefined, 'src/commands')
    expect(await readSuite(root)).toEqual({
      root,
      actions: [],
      commands: [
        { name: 'beta', contract: { name: 'beta' }, hasPost: false, contractFile: 'src/commands/beta/contract.ts' },
      ],
    })
  })

  test('may be empty', async () => {
    expect(await readSuite(root)).toEqual({ root, actions: [], commands: [] })
  })

  test('refuses an action whose name differs from its folder', async () => {
    writeAction('here', "export const contract = { name: 'there' }")
    await expect(readSuite(root)).rejects.toThrow('its name is there, but its folder is here')
  })

  test('refuses a contract file without a contract', async () => {
    writeAction('here', 'export const other = 1')
    await expect(readSuite(root)).rejects.toThrow('src/actions/here/contract.ts must export `contract`')
  })

  test('of the fixture has one action', async () => {
    const { actions } = await readSuite(path.join(repositoryRoot, 'test/fixture'))
    expect(actions.map(({ name, hasPost }) => [name, hasPost])).toEqual([['probe', true]])
  })
})
