/** The bundled root action: stages that overlap, pass on their outputs, and fail with their name. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { readMirrorInputs } from '../../stack/parts/downloads/client.ts'
import type { StepResult } from '../setup/step.ts'
import {
  createBuildWorkplace,
  type BuildEnvironment,
  createEvent,
  type BuildPushStepInputs,
  createCommitId,
} from './build-workplace.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { useClusterStack } from '../setup/stacks.ts'

const stack = await useClusterStack()
const downloads = stack.facts.downloads as Readonly<Record<string, string>>
const unique = `pipeline-${process.pid}-${Date.now().toString(36)}`
const { mirrors, trustedKeys } = readMirrorInputs(downloads)

const missing = stack.skipped.builder ?? stack.skipped.downloads

describe.skipIf(missing)('the pipeline', () => {
  const place = createBuildWorkplace(stack.env)
  afterAll(() => {
    place[Symbol.dispose]()
  })
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(place.job.workspace, name)), { recursive: true })
    writeFileSync(path.join(place.job.workspace, name), text)
  }

  const settings: BuildEnvironment = {
    RUNNER_TOOL_CACHE: path.join(place.job.temporary, 'tools'),
    NODE_EXTRA_CA_CERTS: downloads.caFile ?? '',
  }
  const common: BuildPushStepInputs = {
    stages: 'setup, provision, build-push',
    tools: 'terraform, helm',
    mirrors,
    'trusted-keys': trustedKeys,
    environment: 'staging',
    directory: 'live',
    'provision-command': 'apply',
    'allow-local-state': 'true',
    'plan-store': 'none',
    context: 'app',
    'build-push-cache': 'none',
  }
  const runPipeline = (inputs: BuildPushStepInputs): Promise<StepResult> =>
    place.job.run({
      action: 'pipeline',
      inputs: { ...common, ...inputs },
      env: { ...stack.env, ...settings, ...createEvent(createCommitId()) },
    })

  /** Creates the repository, like the infrastructure of a team. */
  const createRoot = (repository: string): string => `
resource "terraform_data" "repository" {
  input = "${repository}"
  provisioner "local-exec" {
    command = "sleep 1 && aws ecr create-repository --repository-name ${repository} > /dev/null"
  }
}
output "cluster_name" {
  value = "${String(stack.facts.kubernetes?.clusterName)}"
}
`
  write('app/file', 'content\n')
  write('app/Dockerfile', 'FROM scratch\nCOPY file /file\n')

  test('builds while Terraform runs, and pushes to the repository that Terraform creates', async () => {
    const repository = `${unique}/made`
    write('live/staging/10-ecr/main.tf', createRoot(repository))
    const step = expectSuccess(await runPipeline({ repository }))
    expect(step.outputs).toMatchObject({ changes: 'true', built: 'true', pushed: 'true', 'failure-reason': '' })
    expect(step.outputs['terraform-version']).toBe(downloads.terraformVersion)
    expect(JSON.parse(step.outputs.outputs ?? '')).toMatchObject({
      '10-ecr': { cluster_name: stack.facts.kubernetes?.clusterName },
    })
    expect(JSON.parse(step.outputs.stages ?? '')).toMatchObject({
      setup: { result: 'succeeded' },
      provision: { result: 'succeeded' },
      'build-push': { result: 'succeeded', 'failure-reason': '' },
    })
    expect(step.raw).toContain('pushing once provision is done')
    // Terraform comes from setup, and the logs follow each other.
    expect(step.raw).toMatch(/── setup\n[^]*── provision\n[^]*10-ecr[^]*── build-push\n/)
    expect(step.summary.match(/^gantt$/gm)).toHaveLength(1)
    expect(step.summary).toMatch(/^## staging: setup, provision, build-push in /)
    expect(await place.digestOf(repository, 'main')).toBe(step.outputs.digest)
  })

  test('continues with the infrastructure if the image cannot be built, and names the failed stage', async () => {
    const repository = `${unique}/broken`
    await place.ecr.createRepository({ repositoryName: repository })
    write('live/staging/10-ecr/main.tf', createRoot(`${repository}-other`))
    const step = await runPipeline({
      repository,
      context: 'broken',
      stages: 'setup, provision, build-push, helm-deploy',
      release: 'shop',
      chart: 'charts/app',
      ...createBrokenInputs(),
    })
    expect(step.exitCode).toBe(1)
    expect(step.outputs['failure-reason']).toBe('build-failed')
    expect(JSON.parse(step.outputs.stages ?? '')).toMatchObject({
      provision: { result: 'succeeded' },
      'build-push': { result: 'failed', 'failure-reason': 'build-failed' },
      'helm-deploy': { result: 'skipped' },
    })
    expect(step.raw).toMatch(/::error file=broken\/Dockerfile,line=2::build-push: /)
    expect(step.summary).toMatch(/^## staging: build-push failed/m)
    expect(step.summary).toContain('| helm-deploy | skipped |')
  })

  function createBrokenInputs(): BuildPushStepInputs {
    write('broken/Dockerfile', 'FROM scratch\nCOPY missing /missing\n')
    write('charts/app/Chart.yaml', 'apiVersion: v2\nname: app\nversion: 1.0.0\n')
    return {}
  }

  test('refuses all invalid inputs of all stages at once, before anything starts', async () => {
    const step = await runPipeline({
      environment: '',
      stages: 'provision, build-push, helm-deploy',
      'build-push-cache': 'maybe',
      'provision-command': 'destroy',
    })
    expect(step.outputs['failure-reason']).toBe('invalid-input')
    expect(step.raw).toContain('environment: is required by provision')
    expect(step.raw).toContain('repository: is required by build-push')
    expect(step.raw).toContain('release: is required for helm-deploy-command: deploy')
    expect(step.raw).toContain('cluster-name: is required by helm-deploy')
    expect(step.raw).toContain('build-push-cache: "maybe" must be')
    expect(step.raw).toContain('provision-command: must be plan or apply')
    expect(step.raw).not.toContain('── ')
  })
})
