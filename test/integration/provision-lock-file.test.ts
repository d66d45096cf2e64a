/** Plans of roots whose lock file is not in the repository, or lacks a provider: real Terraform, two versions of a real provider. */
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { obtain } from '../../stack/obtain/obtain.ts'
import { resolveCacheFolder } from '../../stack/obtain/store.ts'
import { createBucket } from '../setup/account.ts'
import { useStack } from '../setup/stacks.ts'
import { createStepJob, type StepJob, type StepResult } from '../setup/step.ts'

const stack = await useStack()
const region = String(stack.facts.aws?.region)
const bucket = 'provider-locks'
const [older, newer] = ['0.13.1', '0.14.2']
let programs: Readonly<Record<string, string>>
let job: StepJob
let round = 0

beforeAll(async () => {
  const context = { cache: resolveCacheFolder(), progress: () => {}, signal: AbortSignal.timeout(600_000) }
  programs = {
    [newer]: await obtain('terraform-provider-time', context),
    [older]: await obtain('older terraform-provider-time', context),
  }
  await createBucket(stack.env, bucket)
}, 600_000)

beforeEach(() => {
  round += 1
  job = createStepJob(path.join(repositoryRoot, 'dist'))
  const mirror = path.join(job.temporary, 'mirror')
  writeFileSync(
    path.join(job.temporary, 'mirror.tfrc'),
    `provider_installation {\n  filesystem_mirror {\n    path = "${mirror}"\n  }\n}\n`,
  )
  publish(older)
  writeRoot('clock', '')
})
afterEach(() => {
  job[Symbol.dispose]()
})

/** @param address of another provider with the same program */
function publish(version: string, address = 'hashicorp/time'): void {
  const platform = `${process.platform}_${process.arch === 'x64' ? 'amd64' : process.arch}`
  const folder = path.join(job.temporary, 'mirror/registry.terraform.io', address, version, platform)
  mkdirSync(folder, { recursive: true })
  copyFileSync(programs[version] ?? '', path.join(folder, `terraform-provider-${path.basename(address)}_v${version}`))
}

const resolveFile = (file: string): string => path.join(job.workspace, 'live/dev/clock', file)

/** @param more requirement of another provider */
function writeRoot(resource: string, more: string): void {
  mkdirSync(resolveFile('.'), { recursive: true })
  const text = `terraform {
  required_providers {
    ${more}
    time = { source = "hashicorp/time", version = ">= 0.13" }
  }
  backend "s3" {
    bucket         = "${bucket}"
    key            = "${round}/clock.tfstate"
    region         = "${region}"
    use_lockfile   = true
    use_path_style = true
  }
}

resource "time_static" "${resource}" {}
`
  writeFileSync(resolveFile('main.tf'), text)
}

function runProvision(command: 'plan' | 'apply'): Promise<StepResult> {
  return job.run({
    action: 'provision',
    inputs: {
      command,
      environment: 'dev',
      directory: 'live',
      comment: 'never',
      ...(command === 'apply' ? { 'require-plan': 'true' } : {}),
    },
    env: { ...stack.env, TF_CLI_CONFIG_FILE: path.join(job.temporary, 'mirror.tfrc') },
  })
}

async function expectAppliedAsPlanned(): Promise<void> {
  const step = await runProvision('apply')
  expect(step.exitCode, step.raw).toBe(0)
  expect(JSON.parse(step.outputs.roots ?? '{}')).toMatchObject({ clock: { status: 'applied', note: 'as planned' } })
  expect(readFileSync(resolveFile('.terraform.lock.hcl'), 'utf8')).toContain(`"${older}"`)
}

describe('the stored plan of a root without a lock file', () => {
  test('is applied in the checkout that init wrote one into, although another version is published since', async () => {
    const plan = await runProvision('plan')
    expect(plan.outputs['to-add'], plan.raw).toBe('1')
    expect(existsSync(resolveFile('.terraform.lock.hcl'))).toBe(true)
    publish(newer)
    await expectAppliedAsPlanned()
  })

  test('is applied with the providers of the plan in a fresh checkout, although another version is published since', async () => {
    await runProvision('plan')
    rmSync(resolveFile('.terraform.lock.hcl'))
    publish(newer)
    await expectAppliedAsPlanned()
  })

  test('needs another review if somebody has locked other providers since', async () => {
    await runProvision('plan')
    const text = readFileSync(resolveFile('.terraform.lock.hcl'), 'utf8')
    publish(newer)
    rmSync(resolveFile('.terraform.lock.hcl'))
    await runProvision('plan')
    const locked = readFileSync(resolveFile('.terraform.lock.hcl'), 'utf8')
    expect(locked).toContain(`"${newer}"`)
    writeFileSync(resolveFile('.terraform.lock.hcl'), text)
    const step = await runProvision('apply')
    // The same resource, but created by another version of the provider than was reviewed.
    expect(step.outputs['failure-reason'], step.raw).toBe('plan-stale')
    expect(step.raw).toContain(`provider registry.terraform.io/hashicorp/time: ${newer} at plan time, now ${older}`)
  })
})

test.each(['the same', 'a fresh'])(
  'the stored plan of a root whose lock file lacks a provider is applied as planned in %s checkout',
  async (checkout) => {
    publish(older, 'hashicorp/first')
    writeRoot('clock', 'first = { source = "hashicorp/first" }')
    // The lock file of a commit before the root needed the other provider.
    await runProvision('plan')
    const complete = readFileSync(resolveFile('.terraform.lock.hcl'), 'utf8')
    const committed = complete.replace(/provider "[^"]*\/time" \{[^}]*\}\n/, '')
    expect(committed).not.toContain('hashicorp/time')
    writeFileSync(resolveFile('.terraform.lock.hcl'), committed)
    const plan = await runProvision('plan')
    expect(plan.outputs['to-add'], plan.raw).toBe('1')
    publish(newer)
    if (checkout === 'a fresh') writeFileSync(resolveFile('.terraform.lock.hcl'), committed)
    await expectAppliedAsPlanned()
  },
)
