/**
 * The bundled root action without Terraform: a stack is planned, applied as it was shown, and a release runs on its cluster. Real are
 * the change sets of MiniStack and the API server, which stands for clusters of every name.
 */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { readMirrorInputs } from '../../stack/parts/downloads/client.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { useClusterStack } from '../setup/stacks.ts'
import { createStepJob, type StepResult } from '../setup/step.ts'
import { createChartFiles } from './behaving-chart.ts'
import { createCommitId, createEvent } from './build-workplace.ts'

const { env, facts, skipped } = await useClusterStack()
const downloads = facts.downloads as Readonly<Record<string, string>>
const { mirrors, trustedKeys } = readMirrorInputs(downloads)
const unique = `without-terraform-${process.pid}-${Date.now().toString(36)}`

const template = `
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{ Effect: Allow, Principal: { Service: eks.amazonaws.com }, Action: sts:AssumeRole }]
  Cluster:
    Type: AWS::EKS::Cluster
    Properties:
      Name: ${unique}
      Version: '1.33'
      RoleArn: !GetAtt Role.Arn
      ResourcesVpcConfig: { SubnetIds: [subnet-1, subnet-2] }
`

describe.skipIf(skipped.kubernetes ?? skipped.downloads)('the pipeline without Terraform', () => {
  const job = createStepJob(path.join(repositoryRoot, 'dist'))
  afterAll(() => {
    job[Symbol.dispose]()
  })
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(job.workspace, name)), { recursive: true })
    writeFileSync(path.join(job.workspace, name), text)
  }
  for (const [name, text] of Object.entries(createChartFiles('chart'))) write(name, text)
  write('stack.yaml', template)

  const runPipeline = (inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
    job.run({
      action: 'pipeline',
      inputs: {
        stages: 'setup, cluster, helm-deploy',
        ...{ tools: 'helm', mirrors, 'trusted-keys': trustedKeys },
        ...{ 'stack-name': unique, template: 'stack.yaml', capabilities: 'CAPABILITY_IAM' },
        ...{ release: unique, chart: 'chart', deployment: 'false', comment: 'never' },
        ...inputs,
      },
      env: {
        ...env,
        ...createEvent(createCommitId()),
        RUNNER_TOOL_CACHE: path.join(job.temporary, 'tools'),
        NODE_EXTRA_CA_CERTS: downloads.caFile ?? '',
      },
    })
  const readResults = ({ outputs }: StepResult): Readonly<Record<string, unknown>> =>
    JSON.parse(outputs.stages ?? '{}') as Readonly<Record<string, unknown>>

  test('plans a cluster, applies exactly this plan, and deploys to the cluster', async () => {
    const plan = expectSuccess(await runPipeline({ stages: 'setup, cluster' }))
    expect(plan.outputs).toMatchObject({ 'cluster-changes': 'true', 'cluster-to-add': '2', 'cluster-to-destroy': '0' })
    expect(plan.outputs).not.toHaveProperty('cluster-name')
    expect(plan.summary).toContain('`cluster-command: apply` does exactly what this change set does')
    expect(plan.summary).toMatch(/^\| cluster \| succeeded \| .* \| 2 to add \|$/m)

    const digest = plan.outputs['cluster-plan-digest'] ?? ''
    const applying = { 'cluster-command': 'apply', 'cluster-require-plan': 'true', 'cluster-plan-digest': digest }
    const step = expectSuccess(await runPipeline(applying))
    expect(readResults(step)).toMatchObject({
      setup: { result: 'succeeded' },
      cluster: { result: 'succeeded', 'failure-reason': '' },
      'helm-deploy': { result: 'succeeded' },
    })
    expect(step.outputs).toMatchObject({
      ...{ 'cluster-name': unique, 'cluster-version': '1.33', 'cluster-plan-digest': digest },
      ...{ release: unique, revision: '1', status: 'deployed', 'failure-reason': '' },
    })
    expect(step.outputs['kubeconfig-path']).not.toBe(step.outputs['cluster-kubeconfig-path'])
    expect(step.raw).toMatch(/── setup\n[^]*── cluster\n[^]*2 added · cluster [^]*── helm-deploy\n/)
    expect(step.summary).toMatch(/^## setup, cluster, helm-deploy in /)
    expect(step.summary).toContain(`2 added, cluster ${unique} |`)
  })

  test('deploys nothing after an apply that failed', async () => {
    write('stack.yaml', template.replace('1.33', '1.34'))
    const applying = { 'cluster-command': 'apply', 'cluster-plan-digest': 'a'.repeat(64) }
    const step = await runPipeline(applying)
    expect(step.outputs['failure-reason'], step.raw).toBe('plan-stale')
    expect(readResults(step)).toMatchObject({ cluster: { result: 'failed' }, 'helm-deploy': { result: 'skipped' } })
    expect(step.summary).toContain('| helm-deploy | skipped |')
  })

  test('refuses what would not lead to a release, before anything starts', async () => {
    const step = await runPipeline({ stages: 'setup, provision, cluster, helm-deploy', environment: 'staging' })
    expect(step.outputs['failure-reason']).toBe('invalid-input')
    expect(step.raw).toContain('stages: has provision and cluster, which takes its place: remove one of them')
    const planned = await runPipeline({ 'stack-name': '', template: '', 'config-file': 'stack.yaml' })
    expect(planned.outputs['failure-reason']).toBe('invalid-input')
    expect(planned.raw).toContain('cluster-name: is required by helm-deploy, unless kubeconfig is set')
    expect(planned.raw).toContain('tools: must have eksctl, which applies config-file')
    expect(step.raw + planned.raw).not.toContain('── ')
  })
})
