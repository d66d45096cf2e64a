/** setup on a machine whose tool cache outlives the job: what another job left there proves nothing. */
import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { createDownloadsControl, readMirrorInputs } from '../../stack/parts/downloads/client.ts'
import { computeSha256 } from '../../src/runner/files/digest.ts'
import { useStack } from '../setup/stacks.ts'
import { createStepJob } from '../setup/step.ts'

const facts = (await useStack()).facts.downloads as Readonly<Record<string, string>>
const control = createDownloadsControl(facts.controlUrl!)
const { mirrors, trustedKeys } = readMirrorInputs(facts)
const job = createStepJob(path.join(repositoryRoot, 'dist'))
afterAll(() => {
  job[Symbol.dispose]()
})

test('a program with a proof that somebody wrote is replaced by the published one, without another download', async () => {
  const runSetup = () =>
    job.run({
      action: 'setup',
      inputs: { tools: 'kubectl, helm', mirrors, 'trusted-keys': trustedKeys },
      env: {
        NODE_EXTRA_CA_CERTS: facts.caFile!,
        RUNNER_TOOL_CACHE: path.join(job.temporary, '../self-hosted'),
        RUNNER_ENVIRONMENT: 'self-hosted',
      },
    })
  const helm = (await runSetup()).outputs['helm-path']!
  writeFileSync(helm, '#!/bin/sh\necho poison\n')
  const proof = path.join(path.dirname(helm), 'eks-actions.json')
  const written = JSON.parse(readFileSync(proof, 'utf8')) as object
  writeFileSync(proof, JSON.stringify({ ...written, binary: computeSha256(readFileSync(helm)) }))
  await control.clearRequests()
  const { outputs } = await runSetup()
  const addresses = (await control.requests()).map(({ address }) => address)
  expect(addresses.filter((address) => /(\.tar\.gz|\/kubectl)$/.test(address))).toEqual([])
  expect(outputs).toMatchObject({
    'helm-cache-hit': 'true',
    'helm-verified-by': 'signature',
    'kubectl-cache-hit': 'true',
    'kubectl-verified-by': 'signature',
  })
  expect(outputs['helm-path']).not.toBe(helm)
  expect(execFileSync(outputs['helm-path']!, ['version'], { encoding: 'utf8' })).toContain('v4')
})
