import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import { findEnvironments } from './environments.ts'

const workspace = realpathSync(mkdtempSync(path.join(tmpdir(), 'environments-')))
afterAll(() => {
  rmSync(workspace, { recursive: true })
})

const directory = { absolute: path.join(workspace, 'live'), relative: 'live' }
for (const name of ['production', 'staging']) {
  mkdirSync(path.join(directory.absolute, name, '10-vpc'), { recursive: true })
  writeFileSync(path.join(directory.absolute, name, '10-vpc/main.tf'), 'terraform {\n  backend "s3" {}\n}\n')
}

function find(inputs: { readonly environments?: readonly string[]; readonly previews?: string }): readonly string[] {
  const { environments = [], previews = 'development' } = inputs
  return findEnvironments({ directory, environments, 'preview-environment': previews }, workspace).map(
    ({ name }) => name,
  )
}

describe('environments', () => {
  test('come with production last; without development there are no previews', () => {
    expect(find({})).toEqual(['staging', 'production'])
  })

  test.each([{ environments: ['stagin'] }, { previews: 'stagin' }])('that do not exist are refused: %j', (inputs) => {
    expect(() => find(inputs)).toThrow(ActionError)
    expect(() => find(inputs)).toThrow('there is no environment stagin in live')
  })

  test('may run previews whatever their name', () => {
    expect(find({ previews: 'staging', environments: ['production'] })).toEqual(['production'])
  })
})
