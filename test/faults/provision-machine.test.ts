import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createWorkplace, type Workplace } from '../setup/workplace.ts'

const files = {
  'one/main.tf':
    'resource "terraform_data" "x" {\n  input = "a"\n}\noutput "x" {\n  value = terraform_data.x.output\n}\n',
}

/** Broken things in the job's temporary folder, by what they are. */
function createBroken({ job: { temporary } }: Workplace): Readonly<Record<string, string>> {
  const at = (name: string): string => path.join(temporary, name)
  mkdirSync(at('folder'))
  writeFileSync(at('file'), '{')
  symlinkSync('loop', at('loop'))
  symlinkSync('nowhere/at/all', at('dangling'))
  mkdirSync(at('read-only'))
  chmodSync(at('read-only'), 0o500)
  return {
    missing: at('none/at/all'),
    folder: at('folder'),
    file: at('file'),
    'below a file': at('file/x'),
    loop: at('loop'),
    dangling: at('dangling/x'),
    full: '/dev/full',
    'read-only': '/proc/self',
    long: at('x'.repeat(300)),
    empty: '',
  }
}

const variables = [
  'GITHUB_OUTPUT',
  'GITHUB_STEP_SUMMARY',
  'GITHUB_STATE',
  'GITHUB_EVENT_PATH',
  'GITHUB_WORKSPACE',
  'RUNNER_TEMP',
  'RUNNER_TOOL_CACHE',
  'HOME',
  'TMPDIR',
] as const

describe('what the runner or its image got wrong is never called a defect of ours', () => {
  test.each(variables)('%s', async (name) => {
    using workplace = createWorkplace(files)
    const faults = Object.entries(createBroken(workplace))
    for (const [fault, value] of faults) {
      const step = await workplace.run({ command: 'matrix' }, { env: { GITHUB_EVENT_NAME: 'push', [name]: value } })
      const what = `${name} ${fault}: ${step.raw}`
      expect(step.raw, what).not.toMatch(/report it|failure-reason: internal|node:internal|^\s+at .*\.js:\d+/m)
      if (step.exitCode !== 0) expect(step.raw, what).toMatch(/failure-reason: [a-z-]+/)
    }
  })

  test('files of a root that cannot be read', async () => {
    using workplace = createWorkplace(files)
    const loop = workplace.path('one/loop.tf')
    symlinkSync('loop.tf', loop)
    const step = await workplace.run({ command: 'plan' })
    expect(step.outputs['failure-reason'], step.raw).not.toBe('internal')
    expect(step.raw).toContain('loop.tf')
  })
})

describe('the log of Terraform', () => {
  test('goes to a private file that is named', async () => {
    using workplace = createWorkplace(files)
    const step = await workplace.run({ command: 'plan' }, { env: { TF_LOG: 'debug' } })
    expect(step.exitCode, step.raw).toBe(0)
    expect(step.raw).toMatch(/Terraform logs to \S+\/terraform\.log \(TF_LOG=debug/)
    expect(step.raw).not.toContain('[DEBUG]')
  })
})
