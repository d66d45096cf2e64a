/** The digests shipped for default versions, on a mirror that serves kubectl unchanged and repacks the rest. */
import path from 'node:path'
import { afterAll, beforeEach, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { defaultVersions } from '../../src/tools/shipped/shipped.ts'
import { createDownloadsControl, readMirrorInputs } from '../../stack/parts/downloads/client.ts'
import { createStepJob, type StepResult } from '../setup/step.ts'
import { useStack } from '../setup/stacks.ts'

const facts = (await useStack()).facts.downloads as Readonly<Record<string, string>>
const control = createDownloadsControl(facts.controlUrl!)
const { mirrors, trustedKeys } = readMirrorInputs(facts)
const job = createStepJob(path.join(repositoryRoot, 'dist'))

/** Without the programs of this machine, unless PATH is given. */
const runSetup = (inputs: Readonly<Record<string, string>>, PATH = '/usr/bin:/bin'): Promise<StepResult> =>
  job.run({
    action: 'setup',
    inputs: { mirrors, ...inputs },
    env: { NODE_EXTRA_CA_CERTS: facts.caFile!, RUNNER_TOOL_CACHE: path.join(job.temporary, 'tools'), PATH },
  })

beforeEach(async () => {
  await control.clearRequests()
})
afterAll(() => {
  job[Symbol.dispose]()
})

/** The stack gets its programs from elsewhere, and may be behind the defaults after a refresh. */
const served = (['terraform', 'kubectl', 'helm'] as const).every(
  (tool) => facts[`${tool}Version`] === defaultVersions[tool],
)

describe.runIf(served)('a shipped digest', () => {
  test('is enough for a mirror that serves the original file, in one request', async () => {
    const step = await runSetup({ tools: 'kubectl', verify: 'lock' })
    expect(step.exitCode).toBe(0)
    expect(step.outputs['kubectl-verified-by']).toBe('lock')
    expect(step.summary).toContain('digest in this eks-actions release')
    expect(await control.requests()).toHaveLength(1)
  })

  test('verifies the program that came with the machine', async () => {
    const step = await runSetup({ tools: 'terraform' }, process.env.PATH)
    expect(step.outputs).toMatchObject({ 'terraform-verified-by': 'lock', 'terraform-cache-hit': 'true' })
    expect(step.raw).toContain('on PATH')
    expect(await control.requests()).toEqual([])
  })

  test('refuses a repacked archive, with the next step', async () => {
    const step = await runSetup({ tools: 'helm' })
    expect(step.outputs['failure-reason']).toBe('verification-failed')
    expect(step.raw).toContain('differs from the digest in this eks-actions release')
    expect(step.raw).toContain('needs its keys in trusted-keys, or a lock file')
  })

  test('is not needed with keys that the caller trusts', async () => {
    const step = await runSetup({ tools: 'helm', 'trusted-keys': trustedKeys })
    expect(step.exitCode).toBe(0)
    expect(step.outputs['helm-verified-by']).toBe('signature')
  })
})
