import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createWorkplace } from '../setup/workplace.ts'

const files = { 'one/main.tf': '', '../production/one/main.tf': '', '../development/one/main.tf': '' }
const key = 'c2VjcmV0LXRoYXQtaXMtdG9vLXNob3J0'

describe('an invalid input fails the run before Terraform starts', () => {
  test.concurrent.each<readonly [string, Readonly<Record<string, string>>, string, readonly string[]]>([
    [
      'an unknown environment',
      { environment: 'stagin' },
      'environment-not-found',
      ['Did you mean staging?', 'development, production, staging'],
    ],
    ['no environment', { environment: ' ' }, 'invalid-input', ['environment']],
    ['an environment that leaves its folder', { environment: '../../etc' }, 'invalid-input', ['the name of a folder']],
    ['a directory outside of the workspace', { directory: '../other' }, 'invalid-input', ['outside the workspace']],
    ['an absolute directory elsewhere', { directory: '/etc' }, 'invalid-input', ['outside the workspace']],
    ['the home folder', { directory: '~' }, 'invalid-input', ['~']],
    ['a link out of the workspace', { directory: 'away' }, 'invalid-input', ['outside the workspace']],
    ['a sibling whose name begins alike', { directory: '../ws-evil' }, 'invalid-input', ['outside the workspace']],
    ['a missing directory', { directory: 'lives' }, 'invalid-input', ['lives']],
    ['a file for a directory', { directory: 'file' }, 'invalid-input', ['file']],
    ['an unknown command', { command: 'aply' }, 'invalid-input', ['Did you mean', 'apply']],
    ['a command in another case', { command: 'Plan' }, 'invalid-input', ['plan']],
    ['a boolean of another language', { 'allow-destroy': 'yes' }, 'invalid-input', ['true', 'false']],
    ['a number with more behind it', { parallelism: '4x' }, 'invalid-input', ['parallelism']],
    ['too large a number', { parallelism: '9'.repeat(29) }, 'invalid-input', ['parallelism']],
    ['a duration without unit', { 'lock-timeout': '5 parsecs' }, 'invalid-input', ['lock-timeout']],
    ['a key that is none', { 'plan-encryption-key': key }, 'invalid-input', ['a key of 32 bytes']],
    [
      'a var file outside the workspace',
      { 'var-files': '../secrets.tfvars' },
      'invalid-input',
      ['outside the workspace'],
    ],
    ['a root that does not exist', { roots: 'two' }, 'invalid-input', ['two', 'one']],
    ['S3 for plans of a state that is not there', { 'plan-store': 's3' }, 'invalid-input', ['has the backend local']],
  ])('%s', async (_name, inputs, reason, texts) => {
    using workplace = createWorkplace(files)
    const { workspace } = workplace.job
    mkdirSync(path.join(workspace, '../ws-evil'))
    mkdirSync(path.join(workspace, '../other'))
    writeFileSync(path.join(workspace, '../secrets.tfvars'), '')
    writeFileSync(path.join(workspace, 'file'), '')
    symlinkSync('/etc', path.join(workspace, 'away'))
    const step = await workplace.run(inputs)
    expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([2, reason])
    for (const text of texts) expect(step.raw).toContain(text)
    expect(step.shown).not.toContain(key)
    expect(step.raw).not.toContain('terraform 1.')
    expect(step.summary).toContain('failure-reason')
  })

  test('three invalid inputs are reported together', async () => {
    using workplace = createWorkplace(files)
    const step = await workplace.run({ environment: 'stag/ing', 'changed-only': '1', timeout: 'soon' })
    expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([2, 'invalid-input'])
    for (const name of ['environment', 'changed-only', 'timeout']) expect(step.raw).toContain(name)
    expect(step.commands.filter((command) => command.name === 'error')).toHaveLength(1)
  })
})
