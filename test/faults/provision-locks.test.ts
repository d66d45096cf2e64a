import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import type { StepResult } from '../setup/step.ts'
import {
  appeared,
  type Bucket,
  childrenOf,
  createBucket,
  createWorkplace,
  modulesOf,
  slow,
} from '../setup/workplace.ts'

let bucket: Bucket
beforeAll(async () => {
  bucket = await createBucket()
})

/** Of the output `lock-info`. */
const lockOf = ({ outputs }: StepResult) =>
  JSON.parse(outputs['lock-info'] ?? '{}') as Readonly<Record<'id' | 'who' | 'operation' | 'path', string>>

/** Without what keeps names from being mentions. */
const visible = (markdown: string): string => markdown.replaceAll('\u200b', '')

const lockFile = async (key: string) =>
  JSON.parse((await bucket.read(`${key}.tflock`)) ?? '{}') as Readonly<Record<'ID' | 'Who', string>>

describe('a state that another run holds', () => {
  const createHeld = (name: string, seconds: number) => {
    const workplace = createWorkplace({}, bucket.env)
    const marker = path.join(workplace.job.temporary, 'marker')
    workplace.write({ 'one/main.tf': `${bucket.backend(`${name}/staging/one`)}${slow('late', seconds, marker)}` })
    return { ...workplace, busy: () => appeared(marker) }
  }

  test.concurrent.each([['plan'], ['apply']])(
    'for longer than lock-timeout fails %s, naming owner and ID',
    async (command) => {
      using workplace = createHeld(`held-${command}`, 5)
      const holder = workplace.start()
      await workplace.busy()
      const { ID, Who } = await lockFile(`held-${command}/staging/one`)
      const late = await workplace.run({ command, 'lock-timeout': '1s' })
      expect([late.exitCode, late.outputs['failure-reason']], late.raw).toEqual([1, 'state-locked'])
      expect(lockOf(late)).toMatchObject({ id: ID, who: Who, operation: 'OperationTypeApply' })
      for (const text of [late.raw, visible(late.summary)]) {
        expect(text).toContain(`one: the state is locked by ${Who} since 20`)
        expect(text).toContain(`command: unlock, modules: one, lock-id: ${ID}`)
      }
      expect(modulesOf(late)).toMatchObject({ one: { status: 'failed', 'failure-reason': 'state-locked' } })
      expect(modulesOf(await holder.done)).toMatchObject({ one: { status: 'applied' } })
    },
  )

  test.concurrent('for a shorter time is waited for', async () => {
    using workplace = createHeld('waited', 2)
    const holder = workplace.start()
    await workplace.busy()
    const late = await workplace.run({ command: 'plan', 'lock-timeout': '30s' })
    expect([late.exitCode, late.outputs.changes], late.raw).toEqual([0, 'false'])
    expect((await holder.done).exitCode).toBe(0)
  })
})

describe('Terraform that is killed (out of memory)', () => {
  test('fails naming the signal and the lock that is left, which unlock releases, and no other', async () => {
    using workplace = createWorkplace({}, bucket.env)
    const marker = (root: string): string => path.join(workplace.job.temporary, root)
    for (const root of ['one', 'two']) {
      workplace.write({
        [`${root}/main.tf`]: `${bucket.backend(`killed/staging/${root}`)}${slow('late', 8, marker(root))}`,
      })
    }
    workplace.write({
      'environment.yaml': 'depends-on:\n  after-one: [one]\n',
      'after-one/main.tf': `${bucket.backend('killed/staging/after-one')}resource "terraform_data" "x" {}\n`,
      'free/main.tf': `${bucket.backend('killed/staging/free')}resource "terraform_data" "x" {}\n`,
    })
    const step = workplace.start({ parallelism: '3' })
    await appeared(marker('one'), marker('two'))
    await step.logged(`${'free'.padEnd(24)}  applied`)
    for (const pid of childrenOf(step)) process.kill(pid, 'SIGKILL')
    const killed = await step.done
    expect([killed.exitCode, killed.outputs['failure-reason']], killed.raw).toEqual([1, 'tool-killed'])
    const { ID } = await lockFile('killed/staging/one')
    expect(lockOf(killed)).toMatchObject({ id: ID, operation: 'OperationTypeApply' })
    for (const text of [
      'terraform apply one was ended by SIGKILL',
      `the state is still locked: Terraform ended without releasing its lock ${ID}`,
      'for lack of memory: use a larger runner or less parallelism',
      `command: unlock, modules: one, lock-id: ${ID}`,
    ]) {
      expect(killed.shown + killed.raw).toContain(text)
    }
    expect(killed.raw).not.toContain('@level')
    expect(modulesOf(killed)).toMatchObject({
      one: { status: 'failed', 'failure-reason': 'tool-killed' },
      two: { status: 'failed', 'failure-reason': 'tool-killed' },
      'after-one': { status: 'skipped' },
      free: { status: 'applied' },
    })

    const { ID: other } = await lockFile('killed/staging/two')
    const unlock = (modules: string, id: string): Promise<StepResult> =>
      workplace.run({ command: 'unlock', modules, 'lock-id': id })
    const wrong = await unlock('one', other)
    expect([wrong.exitCode, wrong.outputs['failure-reason']], wrong.raw).toEqual([1, 'unlock-failed'])
    expect(wrong.raw).toContain(`one: ${other} is not the lock that is held; nothing was released`)
    expect(lockOf(wrong).id).toBe(ID)
    expect((await lockFile('killed/staging/one')).ID).toBe(ID)
    const right = await unlock('one', ID)
    expect(right.exitCode, right.raw).toBe(0)
    expect(lockOf(right)).toMatchObject({ id: ID, released: true })
    const left = (await bucket.keys('killed/')).filter((key) => key.endsWith('.tflock'))
    expect(left).toEqual(['killed/staging/two.tflock'])
    const again = await unlock('one', ID)
    expect([again.exitCode, again.outputs['failure-reason']], again.raw).toEqual([1, 'unlock-failed'])
    expect(again.raw).toContain('one: the state is not locked; nothing was released')
  })

  test.concurrent.each([
    ['no lock ID', { modules: 'one' }, 'lock-id is not set'],
    ['all roots', { 'lock-id': 'abc' }, 'modules chooses 2 roots'],
    ['an ID that is an option', { modules: 'one', 'lock-id': '-force' }, 'lock-id'],
  ])('is not unlocked with %s', async (_name, inputs, text) => {
    using workplace = createWorkplace({ 'one/main.tf': '', 'two/main.tf': '' })
    const step = await workplace.run({ command: 'unlock', ...inputs })
    expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([2, 'invalid-input'])
    expect(step.raw).toContain(text)
  })
})
