/**
 * The bundled root action without Terraform, as cluster-cloudformation.yml of the example workflows uses it: a stack is planned,
 * applied as it was shown, and a release runs on its cluster. Real are the change sets of MiniStack and the API server, which stands
 * for clusters of every name.
 */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'
import { parse } from 'yaml'
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

/** What the example sets, apart from what belongs to its account. */
function readExample(): Readonly<Record<string, string>> {
  const file = path.join(repositoryRoot, 'workflows-examples/cluster-cloudformation.yml')
  const { jobs } = parse(readFileSync(file, 'utf8')) as {
    readonly jobs: { readonly apply: { readonly steps: readonly ExampleStep[] } }
  }
  const step = jobs.apply.steps.find(({ uses }) => uses?.startsWith('org/eks-actions@'))
  const inputs = Object.entries(step?.with ?? {}).map(([name, value]) => [name, String(value)] as const)
  return Object.fromEntries(inputs.filter(([, value]) => !value.includes('${{')))
}

interface ExampleStep {
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

const template = `
Parameters:
  Name:
    Type: String
  Version:
    Type: String
Resources:
  Role:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{ Effect: Allow, Principal: { Service: eks.amazonaws.com }, Action: sts:AssumeRole }]
  Cluster:
    Type: AWS::EKS::Cluster
    Properties:
      Name: !Ref Name
      Version: !Ref Version
      RoleArn: !GetAtt Role.Arn
      ResourcesVpcConfig: { SubnetIds: [subnet-1, subnet-2] }
`

describe.skipIf(skipped.kubernetes ?? skipped.builder ?? skipped.downloads)('the pipeline without Terraform', () => {
  const job = createStepJob(path.join(repositoryRoot, 'dist'))
  afterAll(() => {
    job[Symbol.dispose]()
  })
  const example = readExample()
  const write = (name: string, text: string): void => {
    mkdirSync(path.dirname(path.join(job.workspace, name)), { recursive: true })
    writeFileSync(path.join(job.workspace, name), text)
  }
  for (const [name, text] of Object.entries(createChartFiles('charts/app'))) write(name, text)
  write('cluster/template.yaml', template)
  write('cluster/staging.yaml', `Name: ${unique}\nVersion: '1.33'\n`)
  write('deploy/values-staging.yaml', 'settings: { kept: values }\n')
  write('app/Dockerfile', 'FROM scratch\nCOPY Dockerfile /\n')

  const runPipeline = (inputs: Readonly<Record<string, string>>): Promise<StepResult> =>
    job.run({
      action: 'pipeline',
      inputs: {
        ...example,
        ...{ mirrors, 'trusted-keys': trustedKeys, deployment: 'false', comment: 'never' },
        ...{ 'stack-name': unique, release: unique, repository: unique },
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
    const plan = expectSuccess(await runPipeline({ stages: 'setup, cluster', 'cluster-command': 'plan' }))
    expect(plan.outputs).toMatchObject({ 'cluster-changes': 'true', 'cluster-to-add': '2', 'cluster-to-destroy': '0' })
    expect(plan.outputs).not.toHaveProperty('cluster-name')
    expect(plan.summary).toContain('`cluster-command: apply` does exactly what this change set does')
    expect(plan.summary).toMatch(/^\| cluster \| succeeded \| .* \| 2 to add, 1 to change \|$/m)

    const digest = plan.outputs['cluster-plan-digest'] ?? ''
    const step = expectSuccess(await runPipeline({ 'cluster-require-plan': 'true', 'cluster-plan-digest': digest }))
    expect(readResults(step)).toMatchObject({
      setup: { result: 'succeeded' },
      cluster: { result: 'succeeded', 'failure-reason': '' },
      'build-push': { result: 'succeeded' },
      'helm-deploy': { result: 'succeeded' },
    })
    expect(step.outputs).toMatchObject({
      ...{ 'cluster-name': unique, 'cluster-version': '1.33', 'cluster-plan-digest': digest },
      ...{ release: unique, revision: '1', status: 'deployed', 'failure-reason': '' },
    })
    expect(step.outputs['kubeconfig-path']).not.toBe(step.outputs['cluster-kubeconfig-path'])
    expect(step.raw).toMatch(
      /── setup\n[^]*── cluster\n[^]*2 added, 1 changed · cluster [^]*── build-push\n[^]*── helm-deploy\n/,
    )
    // The stack may create the repository.
    expect(step.raw).toContain('pushing once cluster is done')
    expect(step.summary).toMatch(/^## staging: setup, cluster, build-push, helm-deploy in /)
    expect(step.summary).toContain(`2 added, 1 changed, cluster ${unique} |`)
  })

  test('deploys nothing after an apply that failed', async () => {
    const step = await runPipeline({
      stages: 'setup, cluster, helm-deploy',
      parameters: `Name: ${unique}\nVersion: '1.34'`,
      'cluster-plan-digest': 'a'.repeat(64),
    })
    expect(step.outputs['failure-reason'], step.raw).toBe('plan-stale')
    expect(readResults(step)).toMatchObject({ cluster: { result: 'failed' }, 'helm-deploy': { result: 'skipped' } })
    expect(step.summary).toContain('| helm-deploy | skipped |')
  })

  test('refuses what would not lead to a release, before anything starts', async () => {
    const step = await runPipeline({ stages: 'setup, provision, cluster, helm-deploy' })
    expect(step.outputs['failure-reason']).toBe('invalid-input')
    expect(step.raw).toContain('stages: has provision and cluster, which takes its place: remove one of them')
    const config = { 'stack-name': '', template: '', 'config-file': 'cluster/template.yaml' }
    const planned = await runPipeline({ ...config, 'cluster-command': 'plan' })
    expect(planned.outputs['failure-reason']).toBe('invalid-input')
    expect(planned.raw).toContain('cluster-name: is required by helm-deploy, unless kubeconfig is set')
    expect(planned.raw).toContain('tools: must have eksctl, which applies config-file')
    expect(step.raw + planned.raw).not.toContain('── ')
  })
})
