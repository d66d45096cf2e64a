import { spawn } from 'node:child_process'
import { readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { randomBytes } from 'node:crypto'
import { GetObjectCommand } from '@aws-sdk/client-s3'
import { beforeAll, describe, expect, test } from 'vitest'
import { startResultsService } from '../integration/results-service.ts'
import { openPullRequest, type TestPullRequest } from '../setup/pull-request.ts'
import type { StepResult } from '../setup/step.ts'
import { waitForFiles, type TestBucket, createTestBucket, createWorkplace, type Workplace } from '../setup/workplace.ts'
import { useIamStack } from '../setup/stacks.ts'

const stack = await useIamStack()
const { url = '' } = stack.facts.github as Readonly<Record<string, string>>
const canary = 'canary-7f3a9c51e2'

let bucket: TestBucket
beforeAll(async () => {
  bucket = await createTestBucket(stack.env)
})

/** The canary as a sensitive variable, in an attribute, in an output, and as a computed value of a resource. */
const root = `
variable "password" {
  type      = string
  sensitive = true
}
resource "terraform_data" "holds" {
  input            = { password = var.password, user = "app" }
  triggers_replace = [var.password]
}
output "password" {
  value     = terraform_data.holds.output.password
  sensitive = true
}
output "user" { value = "app" }
`

/** Fails with the canary in the output of a provisioner. */
const leaking = `
variable "password" {
  type      = string
  sensitive = true
}
resource "terraform_data" "leaks" {
  provisioner "local-exec" {
    command     = "echo connecting with $PASSWORD >&2; exit 4"
    environment = { PASSWORD = nonsensitive(var.password) }
  }
}
`

/** Reads the environment of the process that started Terraform; only Terraform can compute the paths. */
const spying = `
locals {
  none   = substr(plantimestamp(), 0, 0)
  parent = split(" ", file("/proc/\${local.none}self/stat"))[3]
}
resource "terraform_data" "spies" {
  input = {
    plain = file("/proc/\${local.parent}/environ")
    coded = filebase64("/proc/\${local.parent}/environ")
  }
}
output "stolen" { value = file("/proc/\${local.parent}/environ") }
`

/** Every byte of a step that somebody could read; text that only the runner masks counts as readable. */
async function collectOutput(step: StepResult, pull: TestPullRequest): Promise<string> {
  // The command that registers a mask is the one place that must contain the secret.
  const log = step.raw.replaceAll(/^::add-mask::.*$/gm, '')
  return [log, step.summary, JSON.stringify(step.outputs), JSON.stringify(step.state), ...(await pull.comments())].join(
    '\n',
  )
}

/** Files below a folder with the canary in them. */
function findCanaryFiles(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => {
    const file = path.join(folder, name)
    return statSync(file).isFile() && readFileSync(file).includes(canary)
  })
}

const openPull = (workplace: Workplace): Promise<TestPullRequest> =>
  openPullRequest({ url, folder: workplace.job.temporary })

describe('a sensitive value', () => {
  test.concurrent('appears in no log, debug output, summary, comment, output or remaining file', async () => {
    using workplace = createWorkplace({ 'one/main.tf': bucket.backend('seen/staging/one') + root }, bucket.env)
    const pull = await openPull(workplace)
    for (const command of ['plan', 'apply', 'plan', 'drift', 'destroy']) {
      const step = await workplace.run(
        { command, 'github-token': pull.token, 'allow-destroy': 'true' },
        { env: { ...pull.env, RUNNER_DEBUG: '1', TF_VAR_password: canary } },
      )
      expect(step.exitCode, step.raw).toBe(0)
      expect(await collectOutput(step, pull)).not.toContain(canary)
      if (command === 'apply') expect(step.outputs.outputs).toBe('{"one":{"user":"app"}}')
      const post = await workplace.run({}, { kind: 'post', state: step.state })
      expect(post.raw).not.toContain(canary)
      expect(findCanaryFiles(workplace.job.temporary)).toEqual([])
      expect(findCanaryFiles(workplace.job.workspace)).toEqual([])
    }
  })

  test.skipIf(process.platform !== 'linux')(
    'that HCL reads from the environment of the parent process appears nowhere, plain or encoded',
    async () => {
      using workplace = createWorkplace({ 'one/main.tf': bucket.backend('spied/staging/one') + spying }, bucket.env)
      const pull = await openPull(workplace)
      const tokens = {
        ACTIONS_RUNTIME_TOKEN: randomBytes(900).toString('hex'),
        GH_TOKEN: `ghs_${randomBytes(20).toString('hex')}`,
      }
      const env = { ...pull.env, ...tokens, RUNNER_DEBUG: '1' }
      const step = await workplace.run({ command: 'plan', 'github-token': pull.token }, { env, ownProcess: true })
      expect(step.exitCode, step.raw).toBe(0)
      const output = await collectOutput(step, pull)
      expect(output).toMatch(/ACTIONS_RUNTIME_TOKEN=\*\*\*/)
      for (const token of Object.values(tokens)) {
        const middle = token.slice(6, -6)
        expect(output).not.toContain(middle)
        for (const offset of ['', 'x', 'xy']) {
          const encoded = Buffer.from(offset + middle)
            .toString('base64')
            .slice(4, -4)
          expect(output).not.toContain(encoded)
        }
      }
    },
  )

  test.concurrent('appears in no argument list while Terraform runs', async () => {
    const slow = `resource "terraform_data" "slow" {
  provisioner "local-exec" {
    command = "touch $MARKER; sleep 1"
  }
}
`
    using workplace = createWorkplace({ 'one/main.tf': root + slow })
    const marker = path.join(workplace.job.temporary, 'marker')
    const step = workplace.start({}, { env: { TF_VAR_password: canary, MARKER: marker } })
    await waitForFiles(marker)
    const listed = await listCommandLines()
    expect(listed).toContain('terraform apply -json')
    expect(listed).not.toContain(canary)
    expect((await step.done).exitCode).toBe(0)
  })

  test.concurrent(
    'in the error of a provider or provisioner is hidden by Terraform, or because the job registered it',
    async () => {
      using workplace = createWorkplace({ 'one/main.tf': leaking })
      const pull = await openPull(workplace)
      // The action knows the keys of the job as secrets, whatever prints them.
      const secret = `${canary}${canary}`
      const env = {
        ...pull.env,
        AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
        AWS_SECRET_ACCESS_KEY: secret,
        TF_VAR_password: secret,
      }
      const step = await workplace.run({ 'github-token': pull.token }, { env })
      expect(step.outputs['failure-reason'], step.raw).toBe('apply-failed')
      expect(await collectOutput(step, pull)).not.toContain(canary)
      for (const text of [step.raw, step.summary]) expect(text).toContain('connecting with ***')
    },
  )
})

describe('a stored plan', () => {
  const key = randomBytes(32).toString('base64')

  test.concurrent('in an artifact is encrypted, and no plan goes into one without a key', async () => {
    await using service = await startResultsService()
    using workplace = createWorkplace({ 'one/main.tf': root })
    const pull = await openPull(workplace)
    const env = {
      ...pull.env,
      ...service.environment,
      TF_VAR_password: canary,
      AWS_ACCESS_KEY_ID: 'x',
      AWS_SECRET_ACCESS_KEY: 'x',
    }
    const without = await workplace.run({ command: 'plan' }, { env })
    expect(without.exitCode, without.raw).toBe(0)
    expect(without.raw).toContain('an artifact needs plan-encryption-key')
    expect(service.artifacts.size).toBe(0)
    const step = await workplace.run({ command: 'plan', 'plan-encryption-key': key }, { env })
    expect(step.exitCode, step.raw).toBe(0)
    expect([...service.artifacts.keys()]).toEqual(['eks-actions-plan-staging'])
    const bytes = Buffer.concat([...service.artifacts.values()])
    expect(bytes.includes('EKSAPLAN')).toBe(true)
    expect(bytes.includes(canary)).toBe(false)
    expect(await collectOutput(step, pull)).not.toContain(key)
  })

  test.concurrent('in S3 is next to the state, readable like the state, and encrypted with a key', async () => {
    const readObjects = async (prefix: string): Promise<readonly Buffer[]> => {
      const names = (await bucket.keys(prefix)).filter((name) => name.includes('/.plans/'))
      return Promise.all(
        names.map(async (Key) => {
          const { Body } = await bucket.client.send(new GetObjectCommand({ Bucket: bucket.name, Key }))
          return Buffer.from((await Body?.transformToByteArray()) ?? [])
        }),
      )
    }
    using workplace = createWorkplace({ 'one/main.tf': bucket.backend('stored/staging/one') + root }, bucket.env)
    const env = { TF_VAR_password: canary }
    await workplace.run({ command: 'plan' }, { env })
    const plain = await readObjects('stored/staging/')
    expect(plain).toHaveLength(3)
    expect(plain.filter((bytes) => bytes.subarray(0, 2).toString() === 'PK')).toHaveLength(1)
    await workplace.run({ command: 'plan', 'plan-encryption-key': key }, { env })
    const sealed = await readObjects('stored/staging/')
    expect(sealed.map((bytes) => bytes.subarray(0, 8).toString())).toEqual(['EKSAPLAN', 'EKSAPLAN', 'EKSAPLAN'])
    // It cannot be decrypted with another key, or without one.
    for (const inputs of [{}, { 'plan-encryption-key': randomBytes(32).toString('base64') }]) {
      const step = await workplace.run({ 'require-plan': 'true', ...inputs }, { env })
      expect(step.outputs['failure-reason'], step.raw).toBe('plan-stale')
    }
  })
})

async function listCommandLines(): Promise<string> {
  const child = spawn('ps', ['-eo', 'args'])
  let text = ''
  for await (const chunk of child.stdout) text += String(chunk)
  return text
}
