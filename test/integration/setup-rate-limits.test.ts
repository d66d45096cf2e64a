/** Servers that want to be left alone. */

import path from 'node:path'
import { afterAll, afterEach, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { createDownloadsControl, readMirrorInputs } from '../../stack/parts/downloads/client.ts'
import { createStepJob } from '../setup/step.ts'
import { useStack } from '../setup/stacks.ts'

const facts = (await useStack()).facts.downloads as Readonly<Record<string, string>>
const control = createDownloadsControl(facts.controlUrl!)
const job = createStepJob(path.join(repositoryRoot, 'dist'))
const { mirrors, trustedKeys } = readMirrorInputs(facts)

const runSetup = (tool: string, version: string) =>
  job.run({
    action: 'setup',
    inputs: { 'trusted-keys': trustedKeys, mirrors, tools: tool, [`${tool}-version`]: version },
    env: { NODE_EXTRA_CA_CERTS: facts.caFile!, RUNNER_TOOL_CACHE: path.join(job.temporary, '../tool-cache') },
  })

afterEach(() => control.clearFaults())
afterAll(() => {
  job[Symbol.dispose]()
})

test.each([429, 503] as const)('%i to the question for the newest eksctl is asked again', async (status) => {
  await control.addFault({ path: 'eksctl/releases/latest', kind: 'status', status, times: 1 })
  const step = await runSetup('eksctl', 'latest')
  expect(step.exitCode, step.raw).toBe(0)
  expect(step.raw).toContain('try 2 of 4')
})

test.each([
  ['a download', 'helm', '4.1.4', 'helm-v4.1.4-linux-amd64.tar.gz'],
  ['the question for the newest eksctl', 'eksctl', 'latest', 'eksctl/releases/latest'],
])('a wait of an hour before %s is reported at once', async (_, tool, version, file) => {
  await control.addFault({ path: file, kind: 'status', status: 429, retry_after: 3600 })
  const step = await runSetup(tool, version)
  expect(step.outputs['failure-reason'], step.raw).toBe('download-failed')
  expect(step.raw).toContain('the server answered 429 and asks to wait 1:00:00 (Retry-After)')
  expect(step.raw).toContain('limits how often this address may ask')
  expect(step.raw).not.toContain('try 2 of 4')
})
