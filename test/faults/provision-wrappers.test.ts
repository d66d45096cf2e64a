import { execFileSync } from 'node:child_process'
import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { createWorkplace, readLocalState, type Workplace } from '../setup/workplace.ts'

const terraform = execFileSync('sh', ['-c', 'command -v terraform'], { encoding: 'utf8' }).trim()
const resource = 'resource "terraform_data" "x" {\n  input = "a"\n}\n'

/** Puts a program before Terraform on PATH. */
function install(
  workplace: Workplace,
  script: string,
): { readonly file: string; readonly env: Record<string, string> } {
  const folder = path.join(workplace.job.temporary, 'bin')
  mkdirSync(folder, { recursive: true })
  const file = path.join(folder, 'terraform')
  writeFileSync(file, script)
  chmodSync(file, 0o755)
  return { file, env: { PATH: `${folder}:${process.env.PATH ?? ''}` } }
}

const swallow = `#!/bin/sh
"${terraform}" "$@"; code=$?
[ $code = 2 ] && exit 0
exit $code
`

/** What the most used setup action installs: it buffers both streams, prints outputs, and turns 2 into 0. */
const nodeWrapper = (own: string): string => `#!${process.execPath}
const { spawnSync } = require('node:child_process')
const { appendFileSync } = require('node:fs')
const { status, stdout, stderr } = spawnSync(${own}, process.argv.slice(2), { maxBuffer: 1e9 })
process.stdout.write(stdout)
process.stderr.write(stderr)
for (const [name, value] of [['stdout', stdout], ['stderr', stderr], ['exitcode', status]]) {
  if (process.env.GITHUB_OUTPUT) appendFileSync(process.env.GITHUB_OUTPUT, name + '<<ghadelimiter\\n' + value + '\\nghadelimiter\\n')
  else process.stdout.write('\\n::set-output name=' + name + '::' + encodeURIComponent(value) + '\\n')
}
if (status === 0 || status === 2) process.exitCode = 0
else { process.stdout.write('::error::Terraform exited with code ' + status + '.\\n'); process.exitCode = 1 }
`

describe('a wrapper that ends with 0 where there are changes', () => {
  test.each([
    ['a shell script', swallow],
    ['a Node.js script', nodeWrapper(JSON.stringify(terraform))],
  ])('fails plan, apply, drift and destroy, and is named: %s', async (_case, script) => {
    using workplace = createWorkplace({ 'one/main.tf': resource })
    const { file, env } = install(workplace, script)
    for (const command of ['plan', 'apply', 'drift']) {
      const step = await workplace.run({ command }, { env })
      expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([1, 'tool-failed'])
      expect(step.outputs).toMatchObject({ changes: 'true', 'to-add': '1' })
      expect(step.raw).toContain(`${file} is a script (`)
      expect(step.raw).toContain('but reported 1 to add')
    }
    expect((await workplace.run({ command: 'apply' })).exitCode).toBe(0)
    const destroy = await workplace.run({ command: 'destroy', 'allow-destroy': 'true' }, { env })
    expect(destroy.outputs['failure-reason'], destroy.raw).toBe('tool-failed')
    expect(readLocalState(workplace, 'one').resources).toHaveLength(1)
  })

  test('is not used where Terraform itself is beside it', async () => {
    using workplace = createWorkplace({ 'one/main.tf': resource })
    const own = "require('node:path').join(process.env.TERRAFORM_CLI_PATH, 'terraform-bin')"
    const { file, env } = install(workplace, nodeWrapper(own))
    const folder = path.dirname(file)
    symlinkSync(terraform, path.join(folder, 'terraform-bin'))
    const step = await workplace.run({ command: 'apply' }, { env: { ...env, TERRAFORM_CLI_PATH: folder } })
    expect(step.exitCode, step.raw).toBe(0)
    expect(step.raw).toContain(`${folder}/terraform-bin is used, not its wrapper ${file}`)
    expect(readLocalState(workplace, 'one').resources).toHaveLength(1)
  })
})

describe('a wrapper that prints more than Terraform', () => {
  test.each([
    ['a banner before', `echo "== acme terraform =="; exec "${terraform}" "$@"`],
    ['lines behind', `"${terraform}" "$@"; code=$?; printf '\\n::set-output name=exitcode::%s\\n' $code; exit $code`],
    ['both streams on one', `exec "${terraform}" "$@" 2>&1`],
  ])('does not matter: %s', async (_case, body) => {
    using workplace = createWorkplace({
      'one/main.tf': `${resource}output "x" {\n  value = terraform_data.x.output\n}\n`,
    })
    const { env } = install(workplace, `#!/bin/sh\n${body}\n`)
    for (const command of ['validate', 'plan', 'apply', 'plan', 'drift']) {
      const step = await workplace.run({ command }, { env })
      expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([0, ''])
    }
    workplace.write({ 'one/main.tf': resource.replace('input', 'inptu') })
    for (const [command, reason] of [
      ['validate', 'validate-failed'],
      ['plan', 'plan-failed'],
    ] as const) {
      const step = await workplace.run({ command }, { env })
      expect(step.outputs['failure-reason'], step.raw).toBe(reason)
      expect(step.raw).toContain('Unsupported argument')
    }
  })

  test.each([
    ['swallows every exit code', `"${terraform}" "$@"; exit 0`],
    ['prints nothing', 'exit 0'],
    ['prints text', 'echo "no version is set"; exit 0'],
    ['prints half a document', `case "$1" in version) exec "${terraform}" "$@" ;; esac; echo '{"@level":'; exit 2`],
    ['fails with a code of its own', 'echo "no version is set" >&2; exit 126'],
  ])('is never taken for success: it %s', async (_case, body) => {
    using workplace = createWorkplace({ 'one/main.tf': resource.replace('input', 'inptu') })
    const { env } = install(workplace, `#!/bin/sh\n${body}\n`)
    for (const command of ['validate', 'plan', 'apply']) {
      const step = await workplace.run({ command }, { env })
      expect(step.exitCode, step.raw).not.toBe(0)
      expect(step.outputs['failure-reason']).not.toBe('internal')
      if (body.includes('no version')) expect(step.raw).toContain('no version is set')
    }
  })
})

describe('a version manager', () => {
  test('is asked in the folder of each root', async () => {
    using workplace = createWorkplace({
      'one/main.tf': resource,
      'one/.terraform-version': '1.11.4\n',
      'two/main.tf': resource,
      'two/.terraform-version': '1.5.7\n',
    })
    const shim = `#!/bin/sh
[ -f .terraform-version ] || { echo "Version could not be resolved" >&2; exit 1; }
if [ "$1" = version ]; then echo "{\\"terraform_version\\": \\"$(cat .terraform-version)\\"}"; exit 0; fi
exec "${terraform}" "$@"
`
    const { env } = install(workplace, shim)
    const step = await workplace.run({ command: 'plan' }, { env })
    expect(step.exitCode, step.raw).toBe(0)
    expect(step.raw).toContain('terraform 1.11.4, 1.5.7')
  })
})
