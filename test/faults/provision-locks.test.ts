import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { createLockedStateError, type StateLock } from '../../src/terraform/cli/state-lock.ts'
import type { StepResult } from '../setup/step.ts'
import {
  waitForFiles,
  type TestBucket,
  listChildren,
  createTestBucket,
  createWorkplace,
  readRootOutcomes,
  createSlowResource,
} from '../setup/workplace.ts'
import { useIamStack } from '../setup/stacks.ts'

const stack = await useIamStack()

let bucket: TestBucket
beforeAll(async () => {
  bucket = await createTestBucket(stack.env)
})

/** The lock in the output `lock-info`. */
const readLockInfo = ({ outputs }: StepResult) => JSON.parse(outputs['lock-info'] ?? '{}') as StateLock

/** Without the characters that prevent mentions. */
const stripZeroWidth = (markdown: string): string => markdown.replaceAll('\u200b', '')

const readLockFile = async (key: string) =>
  JSON.parse((await bucket.read(`${key}.tflock`)) ?? '{}') as Readonly<Record<'ID' | 'Who', string>>

/** Its creation ends with the file `released`, or after a minute. */
function createHeldResource(marker: string, released: string): string {
  const wait = `for i in $(seq 300); do [ -e '${released}' ] && break; sleep 0.2; done`
  return `
resource "terraform_data" "late" {
  provisioner "local-exec" {
    command = "touch '${marker}'; ${wait}"
  }
}
`
}

describe('a state that another run has locked', () => {
  /** Two checkouts of one root; what is started in the other one holds the lock until it is released, or for some seconds. */
  const createLockedRoot = (name: string, seconds?: number) => {
    const [workplace, other] = [createWorkplace({}, bucket.env), createWorkplace({}, bucket.env)]
    const marker = path.join(other.job.temporary, 'marker')
    const released = path.join(other.job.temporary, 'released')
    const resource =
      seconds === undefined ? createHeldResource(marker, released) : createSlowResource('late', seconds, marker)
    const text = `${bucket.backend(`${name}/staging/one`)}${resource}`
    for (const checkout of [workplace, other]) checkout.write({ 'one/main.tf': text })
    return {
      run: workplace.run,
      startHolder: other.start,
      busy: () => waitForFiles(marker),
      release: () => {
        writeFileSync(released, '')
      },
      [Symbol.dispose]: () => {
        for (const checkout of [workplace, other]) checkout[Symbol.dispose]()
      },
    }
  }

  test.concurrent('does not keep anybody from looking: plan and drift', async () => {
    using workplace = createLockedRoot('looked-at')
    const holder = workplace.startHolder()
    await workplace.busy()
    for (const command of ['plan', 'drift']) {
      const step = await workplace.run({ command, 'lock-timeout': '1s' })
      expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([0, ''])
    }
    workplace.release()
    expect(readRootOutcomes(await holder.done)).toMatchObject({ one: { status: 'applied' } })
  })

  test.concurrent.each([['destroy'], ['apply']])(
    'for longer than lock-timeout fails %s, naming owner and ID',
    async (command) => {
      using workplace = createLockedRoot(`held-${command}`)
      const holder = workplace.startHolder()
      await workplace.busy()
      const { ID, Who } = await readLockFile(`held-${command}/staging/one`)
      const late = await workplace.run({ command, 'lock-timeout': '1s', 'allow-destroy': 'true' })
      expect([late.exitCode, late.outputs['failure-reason']], late.raw).toEqual([1, 'state-locked'])
      expect(readLockInfo(late)).toMatchObject({ id: ID, who: Who, operation: 'OperationTypeApply' })
      for (const text of [late.raw, stripZeroWidth(late.summary)]) {
        expect(text).toContain(createLockedStateError({ name: 'one' }, readLockInfo(late)).message)
        expect(text).toContain(`command: unlock, roots: one, lock-id: ${ID}`)
      }
      expect(readRootOutcomes(late)).toMatchObject({ one: { status: 'failed', 'failure-reason': 'state-locked' } })
      workplace.release()
      expect(readRootOutcomes(await holder.done)).toMatchObject({ one: { status: 'applied' } })
    },
  )

  test.concurrent('for a shorter time only delays the run', async () => {
    using workplace = createLockedRoot('waited', 2)
    const holder = workplace.startHolder()
    await workplace.busy()
    const late = await workplace.run({ command: 'apply', 'lock-timeout': '30s' })
    expect([late.exitCode, late.outputs.changes], late.raw).toEqual([0, 'false'])
    expect((await holder.done).exitCode).toBe(0)
  })
})

describe('Terraform that is killed (out of memory)', () => {
  test('fails with the signal and the remaining lock, and unlock releases exactly that lock', async () => {
    using workplace = createWorkplace({}, bucket.env)
    const resolveMarker = (root: string): string => path.join(workplace.job.temporary, root)
    for (const root of ['one', 'two']) {
      workplace.write({
        [`${root}/main.tf`]: `${bucket.backend(`killed/staging/${root}`)}${createSlowResource('late', 8, resolveMarker(root))}`,
      })
    }
    workplace.write({
      'environment.yaml': 'depends-on:\n  after-one: [one]\n',
      'after-one/main.tf': `${bucket.backend('killed/staging/after-one')}resource "terraform_data" "x" {}\n`,
      'free/main.tf': `${bucket.backend('killed/staging/free')}resource "terraform_data" "x" {}\n`,
    })
    const step = workplace.start({ parallelism: '3' })
    await waitForFiles(resolveMarker('one'), resolveMarker('two'))
    await step.logged(`${'free'.padEnd(24)}  applied`)
    for (const pid of listChildren(step)) process.kill(pid, 'SIGKILL')
    const killed = await step.done
    expect([killed.exitCode, killed.outputs['failure-reason']], killed.raw).toEqual([1, 'tool-killed'])
    const { ID } = await readLockFile('killed/staging/one')
    expect(readLockInfo(killed)).toMatchObject({ id: ID, operation: 'OperationTypeApply' })
    for (const text of [
      'terraform apply one was killed by SIGKILL',
      `the state is still locked: Terraform ended without releasing its lock ${ID}`,
      'ran out of memory: use a larger runner or less parallelism',
      `command: unlock, roots: one, lock-id: ${ID}`,
    ]) {
      expect(killed.shown + killed.raw).toContain(text)
    }
    expect(killed.raw).not.toContain('@level')
    expect(readRootOutcomes(killed)).toMatchObject({
      one: { status: 'failed', 'failure-reason': 'tool-killed' },
      two: { status: 'failed', 'failure-reason': 'tool-killed' },
      'after-one': { status: 'skipped' },
      free: { status: 'applied' },
    })

    const { ID: other } = await readLockFile('killed/staging/two')
    const unlock = (root: string, id: string): Promise<StepResult> =>
      workplace.run({ command: 'unlock', roots: root, 'lock-id': id })
    const wrong = await unlock('one', other)
    expect([wrong.exitCode, wrong.outputs['failure-reason']], wrong.raw).toEqual([1, 'unlock-failed'])
    expect(wrong.raw).toContain(`one: the state is held by a different lock than ${other}, so no lock was released`)
    expect(readLockInfo(wrong).id).toBe(ID)
    expect((await readLockFile('killed/staging/one')).ID).toBe(ID)
    const right = await unlock('one', ID)
    expect(right.exitCode, right.raw).toBe(0)
    expect(readLockInfo(right)).toMatchObject({ id: ID, released: true })
    const left = (await bucket.keys('killed/')).filter((key) => key.endsWith('.tflock'))
    expect(left).toEqual(['killed/staging/two.tflock'])
    const again = await unlock('one', ID)
    expect([again.exitCode, again.outputs['failure-reason']], again.raw).toEqual([1, 'unlock-failed'])
    expect(again.raw).toContain('one: the state is not locked, so no lock was released')
  })

  test.concurrent.each([
    ['no lock ID', { roots: 'one' }, 'lock-id: is required for command: unlock'],
    ['all roots', { 'lock-id': 'abc' }, 'roots selects 2 roots'],
    ['an ID that is an option', { roots: 'one', 'lock-id': '-force' }, 'lock-id'],
  ])('is not unlocked with %s', async (_name, inputs, text) => {
    using workplace = createWorkplace({ 'one/main.tf': '', 'two/main.tf': '' })
    const step = await workplace.run({ command: 'unlock', ...inputs })
    expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([2, 'invalid-input'])
    expect(step.raw).toContain(text)
  })
})
