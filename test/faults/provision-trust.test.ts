/** What somebody who may open a pull request, and not merge it, can do to an apply: jobs with the roles of `bootstrap`, IAM evaluated. */

import { existsSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { PutObjectCommand } from '@aws-sdk/client-s3'
import { beforeAll, describe, expect, test } from 'vitest'
import { createS3Storage } from '../../src/aws/object-storage.ts'
import { openSession, toSessionRoleArn, useAwsStack } from '../integration/aws-session-stack.ts'
import { createReviewedRepository, type ReviewedRepository } from '../setup/reviewed-repository.ts'
import {
  createTestBucket,
  createWorkplace,
  readRootOutcomes,
  type TestBucket,
  type Workplace,
} from '../setup/workplace.ts'

const stack = useAwsStack()
let bucket: TestBucket
beforeAll(async () => {
  bucket = await createTestBucket(stack.env())
})

let created = 0

interface TrustCase extends Workplace {
  readonly repository: ReviewedRepository
  readonly name: string
  readonly key: string
  /** `main.tf` of the root, as it is on main after the merge of the honest pull request. */
  readonly merged: string
  /** What the provisioners of the root wrote. */
  readonly readMarker: () => string
}

/** A root whose only resource runs a command that a variable feeds. */
async function createTrustCase(): Promise<TrustCase> {
  const name = `trust-${(created += 1)}`
  const key = `${name}/staging/one`
  const repository = await createReviewedRepository(stack, bucket, { name, keys: [key, `${name}/staging/two`] })
  const workplace = createWorkplace({}, {})
  const marker = path.join(workplace.job.temporary, 'marker')
  const merged = `${bucket.backend(key)}
    variable "command" { default = "honest" }
    resource "terraform_data" "run" {
      input = "one"
      provisioner "local-exec" { command = "echo \${var.command} >> ${marker}" }
    }`
  workplace.write({ 'one/main.tf': merged })
  const readMarker = (): string => (existsSync(marker) ? readFileSync(marker, 'utf8') : '')
  return { ...workplace, repository, name, key, merged, readMarker }
}

const readOutcome = (step: Parameters<typeof readRootOutcomes>[0]) => readRootOutcomes(step).one

describe('an honest pull request', () => {
  test.concurrent.each(['squash', 'merge', 'rebase'] as const)('is applied after a %s', async (method) => {
    using one = await createTrustCase()
    const pull = await one.repository.open('change')
    expect((await one.repository.planPull(one, pull)).exitCode).toBe(0)
    const commit = await one.repository.merge(pull, method)
    const step = await one.repository.runMain(one, commit)
    expect(readOutcome(step), step.raw).toMatchObject({ status: 'applied', note: `as reviewed in #${pull.number}` })
    expect(step.raw).toContain(`compared with the plan of #${pull.number} for commit ${pull.head.slice(0, 7)}`)
    expect(one.readMarker()).toBe('honest\n')
    const keys = (await bucket.keys(one.key.replace('/one', '/.plans/'))).map((name) => path.extname(name))
    expect(keys.filter((end) => end === '.tfplan')).toEqual([])
    const again = await one.repository.runMain(one, commit)
    expect(readOutcome(again), again.raw).toMatchObject({ status: 'unchanged' })
  })

  test.concurrent('is applied by the run of a later one, if its own did not start', async () => {
    using one = await createTrustCase()
    const first = await one.repository.open('first')
    await one.repository.planPull(one, first)
    await one.repository.merge(first)
    const second = await one.repository.open('second')
    const commit = await one.repository.merge(second)
    const step = await one.repository.runMain(one, commit)
    expect(readOutcome(step), step.raw).toMatchObject({ status: 'applied', note: `as reviewed in #${first.number}` })
  })

  test.concurrent('is applied by a re-run after its apply failed half-way', async () => {
    using one = await createTrustCase()
    const block = path.join(one.job.temporary, 'block')
    one.write({
      block: '',
      'one/main.tf': `${one.merged}
        resource "terraform_data" "second" {
          input      = terraform_data.run.id
          depends_on = [terraform_data.run]
          lifecycle {
            precondition {
              condition     = !fileexists("${block}") || terraform_data.run.id == ""
              error_message = "blocked"
            }
          }
        }`,
    })
    const pull = await one.repository.open('change')
    expect((await one.repository.planPull(one, pull)).exitCode).toBe(0)
    const commit = await one.repository.merge(pull)
    const { writeFileSync } = await import('node:fs')
    writeFileSync(block, '')
    const failed = await one.repository.runMain(one, commit)
    expect(failed.outputs['failure-reason'], failed.raw).toBe('apply-failed')
    rmSync(block)
    const step = await one.repository.runMain(one, commit)
    expect(readOutcome(step), step.raw).toMatchObject({
      status: 'applied',
      note: `as reviewed in #${pull.number}; 1 of 2 reviewed changes were left to make`,
    })
    expect(one.readMarker()).toBe('honest\n')
  })

  test.concurrent('can be reverted; the run of what was reverted cannot be repeated', async () => {
    using one = await createTrustCase()
    const pull = await one.repository.open('change')
    await one.repository.planPull(one, pull)
    const commit = await one.repository.merge(pull)
    await one.repository.runMain(one, commit)
    one.write({ 'one/main.tf': bucket.backend(one.key) })
    const revert = await one.repository.open('revert')
    await one.repository.planPull(one, revert)
    const reverted = await one.repository.runMain(one, await one.repository.merge(revert), { 'allow-destroy': 'true' })
    expect(readOutcome(reverted), reverted.raw).toMatchObject({
      status: 'applied',
      note: `as reviewed in #${revert.number}`,
    })
    one.write({ 'one/main.tf': one.merged })
    const repeated = await one.repository.runMain(one, commit)
    expect(repeated.outputs['failure-reason'], repeated.raw).toBe('plan-required')
    expect(one.readMarker()).toBe('honest\n')
  })

  test.concurrent('is not applied with the plan of an older head', async () => {
    using one = await createTrustCase()
    const pull = await one.repository.open('change')
    await one.repository.planPull(one, pull)
    const later = await one.repository.update('change', pull)
    const step = await one.repository.runMain(one, await one.repository.merge(later))
    expect(step.outputs['failure-reason'], step.raw).toBe('plan-required')
    expect(step.raw).toContain(`not counted: the plan for commit ${pull.head.slice(0, 7)}`)
  })
})

describe('an unmerged pull request', () => {
  /** The honest pull request is reviewed, the other one planned after it; then the honest one is merged. */
  async function attack(one: TrustCase, plan: () => Promise<unknown>) {
    const honest = await one.repository.open('honest')
    await one.repository.planPull(one, honest)
    await plan()
    return { honest, commit: await one.repository.merge(honest) }
  }

  const expectHonest = (one: TrustCase, step: Awaited<ReturnType<ReviewedRepository['runMain']>>): void => {
    expect(readOutcome(step), step.raw).toMatchObject({ status: 'applied' })
    expect(one.readMarker()).toBe('honest\n')
  }

  test.concurrent('changes nothing by a file that Terraform loads, whatever its name', async () => {
    using one = await createTrustCase()
    const file = 'one/x.tfstate.auto.tfvars'
    const { commit } = await attack(one, async () => {
      one.write({ [file]: 'command = "evil"' })
      await one.repository.planPull(one, await one.repository.open('evil'))
      rmSync(one.path(file))
    })
    expectHonest(one, await one.repository.runMain(one, commit))
  })

  test.concurrent('changes nothing by variables of its workflow', async () => {
    using one = await createTrustCase()
    const { commit } = await attack(one, async () =>
      one.repository.planPull(one, await one.repository.open('evil'), { TF_VAR_command: 'evil' }),
    )
    expectHonest(one, await one.repository.runMain(one, commit))
  })

  test.concurrent(
    'cannot write a plan that is applied, and what it writes over the reviewed one stops the apply',
    async () => {
      using one = await createTrustCase()
      const evil = await one.repository.open('evil')
      const { honest, commit } = await attack(one, async () =>
        one.repository.planPull(one, evil, { TF_VAR_command: 'evil' }),
      )
      const folder = `${one.key.replace('/one', '')}/.plans`
      const names = await bucket.keys(`${folder}/review/`)
      const readName = (sha: string): string => names.find((name) => name.includes(sha)) ?? ''
      const forged = ((await bucket.read(readName(evil.head))) ?? '').replaceAll(evil.head, honest.head)
      const job = await one.repository.startPullJob(evil)
      await using session = await openSession(job, { 'role-to-assume': toSessionRoleArn(`${one.name}-plan`) }).session
      const storage = createS3Storage(session)
      const put = (key: string, content = forged): Promise<void> =>
        storage.putObject({ bucket: bucket.name, key, region: undefined }, Buffer.from(content), {
          kind: 'bucket-default',
        })
      for (const key of [
        readName(honest.head).replace('/review/', '/protected/'),
        readName(honest.head).replace('/review/', '/protected/').replace('.json', '.tfplan'),
        readName(honest.head).replace('/staging/one/', '/production/one/'),
        one.key,
        `${one.key}.tflock`,
      ]) {
        await expect(put(key), key).rejects.toMatchObject({ code: 'aws-access-denied' })
      }
      await put(readName(honest.head))
      const step = await one.repository.runMain(one, commit)
      expect(step.outputs['failure-reason'], step.raw).toBe('plan-stale')
      expect(step.raw).toContain('variable command is not set now')
      expect(one.readMarker()).toBe('')
    },
  )

  test.concurrent('has another digest if it differs in a variable alone', async () => {
    using one = await createTrustCase()
    const honest = await one.repository.open('honest')
    const reviewed = (await one.repository.planPull(one, honest)).outputs['plan-digest'] ?? ''
    const evil = await one.repository.planPull(one, honest, { TF_VAR_command: 'evil' })
    expect(evil.outputs['plan-digest'], evil.raw).not.toBe(reviewed)
    const step = await one.repository.runMain(one, await one.repository.merge(honest), { 'plan-digest': reviewed })
    expect(step.outputs['failure-reason'], step.raw).toBe('plan-stale')
    expect(one.readMarker()).toBe('')
  })

  test.concurrent('does not count as reviewed, and is named', async () => {
    using one = await createTrustCase()
    const evil = await one.repository.open('evil')
    await one.repository.planPull(one, evil)
    const unplanned = await one.repository.open('unplanned')
    const step = await one.repository.runMain(one, await one.repository.merge(unplanned))
    expect(step.outputs['failure-reason'], step.raw).toBe('plan-required')
    expect(step.raw).toContain(`not counted: the plan for commit ${evil.head.slice(0, 7)}`)
    expect(one.readMarker()).toBe('')
  })

  test.concurrent('is not read by the protected job as a plan file, whatever it stores', async () => {
    using one = await createTrustCase()
    const { commit } = await attack(one, async () =>
      one.repository.planPull(one, await one.repository.open('evil'), {
        TF_VAR_command: 'evil',
        GITHUB_EVENT_NAME: 'push',
      }),
    )
    // A job that claims to be another one is denied.
    expect(await bucket.keys(`${one.key.replace('/one', '')}/.plans/protected/`)).toEqual([])
    await bucket.client.send(
      new PutObjectCommand({
        Bucket: bucket.name,
        Key: `${one.key.replace('/one', '')}/.plans/review/staging/one/x.tfplan`,
        Body: 'PK',
      }),
    )
    expectHonest(one, await one.repository.runMain(one, commit))
  })
})

test.concurrent('a root that nobody could see a plan of is not applied with the reviewed ones', async () => {
  using one = await createTrustCase()
  const reader = `${bucket.backend(`${one.name}/staging/two`)}
    data "terraform_remote_state" "one" {
      backend = "s3"
      config = {
        bucket = "${bucket.name}", key = "${one.key}", use_path_style = true
        skip_credentials_validation = true, skip_requesting_account_id = true
      }
    }
    resource "terraform_data" "two" { input = data.terraform_remote_state.one.outputs.name }`
  one.write({ 'one/main.tf': `${one.merged}\noutput "name" { value = "one" }`, 'two/main.tf': reader })
  const pull = await one.repository.open('change')
  await one.repository.planPull(one, pull)
  const step = await one.repository.runMain(one, await one.repository.merge(pull))
  expect(step.outputs['failure-reason'], step.raw).toBe('roots-deferred')
  expect(readRootOutcomes(step)).toMatchObject({ one: { status: 'applied' }, two: { status: 'deferred' } })
})

test.concurrent('a plan of main is applied as it is, after its approval', async () => {
  using one = await createTrustCase()
  const commit = await one.repository.merge(await one.repository.open('change'))
  const plan = await one.repository.runMain(one, commit, { command: 'plan', 'require-plan': 'false' })
  expect(plan.exitCode, plan.raw).toBe(0)
  const step = await one.repository.runMain(one, commit, { 'plan-digest': plan.outputs['plan-digest'] ?? '' })
  expect(readOutcome(step), step.raw).toMatchObject({ status: 'applied', note: 'as planned' })
  expect(await bucket.keys(`${one.key.replace('/one', '')}/.plans/`)).toEqual([])
})
