/** What is left of an apply that failed or was cancelled, and what the next one says of it: real Terraform. */
import { beforeAll, describe, expect, test } from 'vitest'
import { openPullRequest } from '../setup/pull-request.ts'
import { useIamStack } from '../setup/stacks.ts'
import {
  createSlowResource,
  createTestBucket,
  createWorkplace,
  readRootOutcomes,
  type TestBucket,
  waitForFiles,
  type Workplace,
} from '../setup/workplace.ts'

const stack = await useIamStack()
const { url = '' } = stack.facts.github as Readonly<Record<string, string>>

let bucket: TestBucket
beforeAll(async () => {
  bucket = await createTestBucket(stack.env)
})

/** A resource whose creation fails unless the file exists, one that is created before it, and a check that fails. */
const createFailingRoot = (backend: string, marker: string): string => `${backend}
resource "terraform_data" "first" {}
resource "terraform_data" "function" {
  for_each   = toset(["a"])
  depends_on = [terraform_data.first]
  provisioner "local-exec" { command = "test -f '${marker}'" }
}
output "id" { value = terraform_data.first.id }
locals {
  port = 8080
}
check "port" {
  assert {
    condition     = local.port == 443
    error_message = "The web server listens on 8080, not on 443."
  }
}
`

describe('an apply that fails while a resource is created', () => {
  async function failApply(key: string): Promise<Workplace> {
    const workplace = createWorkplace({}, bucket.env)
    const marker = `${workplace.job.temporary}/marker`
    workplace.write({ 'one/main.tf': createFailingRoot(bucket.backend(`${key}/staging/one`), marker) })
    const pull = await openPullRequest({ url, folder: workplace.job.temporary })
    const failed = await workplace.run({ 'github-token': pull.token, comment: 'always' }, { env: pull.env })
    expect(failed.outputs['failure-reason'], failed.raw).toBe('apply-failed')
    expect(failed.raw).toContain('1 of 2 changes made; the state is saved')
    expect(failed.raw).toContain('tainted, so that the next apply replaces: terraform_data.function["a"]')
    expect(JSON.parse(failed.outputs.outputs ?? '{}')).toEqual({})
    for (const text of [failed.summary, (await pull.comments()).join()]) {
      expect(text).toContain('Check block assertion failed')
      expect(text).toContain('The web server listens on 8080, not on 443.')
    }
    return workplace
  }

  test.concurrent(
    'names the tainted resource and keeps the warnings; the next apply says why it replaces',
    async () => {
      using workplace = await failApply('tainted')
      const refused = await workplace.run({})
      expect([refused.exitCode, refused.outputs['failure-reason']], refused.raw).toEqual([2, 'destroy-refused'])
      expect(refused.raw).toContain(
        'replace terraform_data.function["a"] (tainted: an earlier apply did not finish creating it)',
      )
    },
  )

  test.concurrent('is followed by one that replaces exactly the addresses that are allowed', async () => {
    using workplace = await failApply('allowed')
    const other = await workplace.run({ 'allow-destroy': 'terraform_data.first\nterraform_data.function["b"]' })
    expect(other.outputs['failure-reason'], other.raw).toBe('destroy-refused')
    const marker = `${workplace.job.temporary}/marker`
    workplace.write({
      'one/main.tf': createFailingRoot(bucket.backend('allowed/staging/one'), marker).replace('test -f', 'true'),
    })
    const allowed = await workplace.run({ 'allow-destroy': 'terraform_data.function["a"]' })
    expect(readRootOutcomes(allowed).one, allowed.raw).toMatchObject({ status: 'applied' })
    // The deletion and the creation: never more than planned.
    expect(allowed.raw).not.toMatch(/applying (?:3\/|\d+\/[^2])/)
  })
})

test.concurrent('an apply that is cancelled names what the next one replaces, which says why', async () => {
  using workplace = createWorkplace({}, bucket.env)
  const marker = `${workplace.job.temporary}/started`
  const backend = bucket.backend('cancelled/staging/one')
  workplace.write({ 'one/main.tf': backend + createSlowResource('late', 20, marker) })
  const step = workplace.start({})
  await waitForFiles(marker)
  step.signal('SIGINT')
  const cancelled = await step.done
  expect(cancelled.outputs['failure-reason'], cancelled.raw).toBe('cancelled')
  expect(readRootOutcomes(cancelled).one?.note).toBe(
    'stopped after 0 of 1 change; the state is saved; creation not finished, so that the next apply replaces what exists of: terraform_data.late',
  )
  workplace.write({ 'one/main.tf': backend + createSlowResource('late', 0, marker) })
  const plan = await workplace.run({ command: 'plan' })
  expect(plan.summary, plan.raw).toContain('tainted')
  const refused = await workplace.run({ 'require-plan': 'true' })
  expect(refused.outputs['failure-reason'], refused.raw).toBe('destroy-refused')
  expect(refused.raw).toContain('terraform_data.late')
  const allowed = await workplace.run({ 'require-plan': 'true', 'allow-destroy': 'terraform_data.late' })
  expect(readRootOutcomes(allowed).one, allowed.raw).toMatchObject({ status: 'applied', note: 'as planned' })
})

test.concurrent('require-plan where no plan can be stored says that, and what to do', async () => {
  using workplace = createWorkplace({ 'one/main.tf': 'resource "terraform_data" "a" {}' })
  await workplace.run({ command: 'plan' })
  const step = await workplace.run({ 'require-plan': 'true' })
  expect(step.outputs['failure-reason'], step.raw).toBe('plan-required')
  expect(step.raw).toMatch(/one: a plan is required, but none can be stored: \S/)
  expect(step.raw).toContain('Keep the state in S3, or set plan-encryption-key')
  expect(step.raw).not.toContain('Run command: plan')
})

test.concurrent('a missing state bucket has one sentence and one code, at plan and at apply', async () => {
  const backend = bucket.backend('a').replace(bucket.name, 'no-such-bucket-anywhere')
  using workplace = createWorkplace({ 'one/main.tf': `${backend}resource "terraform_data" "a" {}` }, bucket.env)
  const steps = [
    await workplace.run({ command: 'plan' }),
    await workplace.run({}),
    await workplace.run({ 'require-plan': 'true' }),
  ]
  const sentences = steps.map(({ raw, outputs }) => [
    outputs['failure-reason'],
    /one: (the S3 bucket [^%\n]*)/.exec(raw)?.[1],
    // Its place is printed once.
    raw.match(/live\/staging\/one\/main\.tf:\d+/g)?.length,
  ])
  expect(sentences[0], steps[0]?.raw).toEqual([
    'state-bucket-missing',
    'the S3 bucket "no-such-bucket-anywhere" does not exist',
    1,
  ])
  expect(sentences[1], steps[1]?.raw).toEqual(sentences[0])
  expect(sentences[2], steps[2]?.raw).toEqual(sentences[0])
})

test.concurrent('progress counts changes, and no data source that is read while it is applied', async () => {
  const written = bucket.backend('progress/staging/one')
  using workplace = createWorkplace({ 'one/main.tf': `${written}output "name" { value = "one" }` }, bucket.env)
  await workplace.run({})
  workplace.write({
    'two/main.tf': `${bucket.backend('progress/staging/two')}
      resource "terraform_data" "a" {}
      resource "terraform_data" "b" { depends_on = [data.terraform_remote_state.one] }
      data "terraform_remote_state" "one" {
        depends_on = [terraform_data.a]
        backend    = "s3"
        config = {
          bucket = "${bucket.name}", key = "progress/staging/one", use_path_style = true
          skip_credentials_validation = true, skip_requesting_account_id = true
        }
      }`,
  })
  const step = await workplace.run({ roots: 'two' })
  expect(readRootOutcomes(step).two, step.raw).toMatchObject({ status: 'applied', add: 2 })
  const counts = [...step.raw.matchAll(/applying (\d+)\/(\d+)/g)].map(([, done, total]) => [Number(done), total])
  expect(counts.every(([done, total]) => Number(done) <= 2 && total === '2')).toBe(true)
})
