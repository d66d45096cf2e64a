import { execFileSync } from 'node:child_process'
import { chmodSync, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { openPullRequest } from '../setup/pull-request.ts'
import { createWorkplace, readLocalState, readRootOutcomes } from '../setup/workplace.ts'
import { useIamStack } from '../setup/stacks.ts'

const { url = '' } = (await useIamStack()).facts.github as Readonly<Record<string, string>>
const fine = 'resource "terraform_data" "x" {}\n'

/** Fails at its line 3. */
const createFailingRoot = (text: string): string => `resource "terraform_data" "first" {}
resource "terraform_data" "bad" {
  provisioner "local-exec" {
    command = "echo ${text}; exit 3"
  }
}
`

describe('roots that fail', () => {
  const files = {
    'environment.yaml': 'depends-on:\n  below: [bad]\n  deeper: [below]\n  beside: [fine]\n',
    'bad/main.tf': createFailingRoot('one'),
    'worse/main.tf': createFailingRoot('two'),
    'below/main.tf': fine,
    'deeper/main.tf': fine,
    'fine/main.tf': fine,
    'beside/main.tf': fine,
  }

  test('stop only the roots that depend on them, and all of it is reported', async () => {
    using workplace = createWorkplace(files)
    const pull = await openPullRequest({ url, folder: workplace.job.temporary })
    const step = await workplace.run({ parallelism: '4', 'github-token': pull.token }, { env: pull.env })
    expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([1, 'apply-failed'])
    expect(readRootOutcomes(step)).toMatchObject({
      bad: { status: 'failed', 'failure-reason': 'apply-failed' },
      worse: { status: 'failed', 'failure-reason': 'apply-failed' },
      below: { status: 'skipped', note: 'bad failed' },
      deeper: { status: 'skipped', note: 'bad failed' },
      fine: { status: 'applied' },
      beside: { status: 'applied' },
    })
    // Resources created before the failure are in the state, and comment and summary report both.
    expect(readLocalState(workplace, 'bad').resources).toHaveLength(2)
    for (const text of [step.summary, (await pull.comments()).join()]) {
      expect(text).toContain('2 failed, 2 not started, 2 applied')
      for (const root of ['bad', 'worse']) expect(text).toContain(`| ${root} | ❌ failed |`)
    }
    expect(step.raw).toContain('1 of 2 changes made; the state is saved')
    const marked = step.commands.filter(({ name }) => name === 'error').map(({ properties }) => properties)
    expect(marked).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ file: 'live/staging/bad/main.tf', line: '3' }) as unknown,
        expect.objectContaining({ file: 'live/staging/worse/main.tf', line: '3' }) as unknown,
      ]),
    )
  })

  test.concurrent.each([
    ['plan', 'plan-failed', 'resource "terraform_data" "x" {\n  input = var.nothing\n}\n', '2'],
    ['validate', 'validate-failed', 'resource "terraform_data" "x" {\n  input = var.nothing\n}\n', '2'],
    ['plan', 'init-failed', 'terraform {\n  required_version = ">= 99"\n}\n', '2'],
    ['plan', 'init-failed', '\nresource "terraform_data" {\n', '2'],
  ])('at %s with %s are annotated on their line', async (command, reason, text, line) => {
    using workplace = createWorkplace({ 'one/main.tf': text, 'two/main.tf': fine })
    const step = await workplace.run({ command })
    expect(step.outputs['failure-reason'], step.raw).toBe(reason)
    const places = step.commands.filter(({ name }) => name === 'error').map(({ properties }) => properties)
    expect(places, step.raw).toContainEqual(expect.objectContaining({ file: 'live/staging/one/main.tf', line }))
  })
})

describe('Terraform', () => {
  test.concurrent.each<readonly [string, (folder: string) => string, string, string]>([
    ['that is missing', () => 'no-such-terraform', 'tool-missing', 'it was not found'],
    ['that is not executable', (folder) => writeScript(folder, '', 0o644), 'tool-missing', 'it is not executable'],
    [
      'that is another program',
      (folder) => writeScript(folder, 'echo hello'),
      'tool-failed',
      'does not report its version',
    ],
    ['that does not work', (folder) => writeScript(folder, 'echo broken >&2; exit 9'), 'tool-failed', 'broken'],
  ])('%s fails the run before any other step', async (_name, create, reason, text) => {
    using workplace = createWorkplace({ 'one/main.tf': fine })
    const step = await workplace.run({ 'terraform-path': create(workplace.job.temporary) })
    expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([1, reason])
    expect(step.raw).toContain(text)
    expect(existsSync(workplace.path('one/terraform.tfstate'))).toBe(false)
  })

  test.concurrent('is found by a path in the workspace', async () => {
    using workplace = createWorkplace({ 'one/main.tf': fine })
    mkdirSync(path.join(workplace.job.workspace, 'bin'))
    writeScript(path.join(workplace.job.workspace, 'bin'), 'exec terraform "$@"')
    const step = await workplace.run({ 'terraform-path': 'bin/terraform' })
    expect(readRootOutcomes(step), step.raw).toMatchObject({ one: { status: 'applied' } })
  })

  test.concurrent('that floods its output is followed with limited memory', async () => {
    const lines = 100_000
    const body = `resource "terraform_data" "loud" {
  provisioner "local-exec" {
    command = "yes 0123456789012345678901234567890123456789 | head -n ${lines}"
  }
}
`
    using workplace = createWorkplace({ 'one/main.tf': body })
    const step = workplace.start({}, { env: { NODE_OPTIONS: '--max-old-space-size=48' } })
    const result = await step.done
    expect(result.exitCode, result.raw.slice(-2000)).toBe(0)
    expect(readRootOutcomes(result)).toMatchObject({ one: { status: 'applied' } })
    expect(result.raw.length).toBeLessThan(100_000)
  })

  test.concurrent('that takes too long is stopped, with its state saved', async () => {
    const body = `${fine}${createFailingRoot('').replace('exit 3', 'sleep 30')}`
    using workplace = createWorkplace({ 'one/main.tf': body })
    const step = await workplace.run({ timeout: '2s' })
    expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([1, 'timed-out'])
    expect(step.raw).toContain('terraform apply one did not finish within 2 s')
    expect(readLocalState(workplace, 'one').resources.length).toBeGreaterThan(1)
  })
})

function writeScript(folder: string, body: string, mode = 0o755): string {
  const file = path.join(folder, 'terraform')
  writeFileSync(file, `#!/bin/sh\n${body}\n`)
  chmodSync(file, mode)
  return file
}

/** Mounts a separate file system over a folder; only root may do that. */
function mountFolder(folder: string, options: string): Disposable & { readonly folder: string } {
  mkdirSync(folder, { recursive: true })
  execFileSync('mount', ['-t', 'tmpfs', '-o', options, 'tmpfs', folder])
  return { folder, [Symbol.dispose]: () => void execFileSync('umount', [folder]) }
}

const isRoot = process.getuid?.() === 0

describe(`a full disk${isRoot ? '' : ' (skipped: mounting one needs root)'}`, () => {
  test.runIf(isRoot).each([
    ['full', 'size=4k', 'disk-full'],
    ['read-only', 'ro', 'not-writable'],
  ])('for the temporary folder, %s', async (_name, options, reason) => {
    using workplace = createWorkplace({ 'one/main.tf': fine })
    const folder = path.join(workplace.job.temporary, 'disk')
    using disk = mountFolder(folder, options)
    const step = await workplace.run({}, { env: { RUNNER_TEMP: disk.folder } })
    expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([1, reason])
    expect(step.raw).toContain(folder)
    expect(existsSync(workplace.path('one/terraform.tfstate'))).toBe(false)
  })

  test.runIf(isRoot)(
    'for the folder of a root, while Terraform applies: the error says that the state is not saved',
    async () => {
      using workplace = createWorkplace({})
      const folder = workplace.path('one')
      using disk = mountFolder(folder, 'size=16k')
      const fill = `resource "terraform_data" "fill" {
  provisioner "local-exec" {
    command = "cat /dev/zero > filling || true"
  }
}
`
      const many = 'resource "terraform_data" "many" {\n  count      = 60\n  depends_on = [terraform_data.fill]\n}\n'
      workplace.write({ 'one/main.tf': fill + many })
      const step = await workplace.run()
      expect(step.exitCode, step.raw).toBe(1)
      expect(['disk-full', 'state-not-saved']).toContain(step.outputs['failure-reason'])
      expect(step.raw).toContain('no space left on device')
      expect(readdirSync(disk.folder)).toContain('main.tf')
    },
  )
})
