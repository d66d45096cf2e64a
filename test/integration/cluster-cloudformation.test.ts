/**
 * The action cluster with CloudFormation. Real is MiniStack's CloudFormation: change sets, events, rollbacks, drift, nested stacks,
 * capabilities. Which properties of EKS resources force a replacement is added to it by
 * `stack/parts/aws/ministack/stack_replacements.py`.
 */

import { S3Client, CreateBucketCommand, ListObjectsV2Command, PutObjectCommand } from '@aws-sdk/client-s3'
import { afterAll, describe, expect, test } from 'vitest'
import { createClientOptions } from '../setup/account.ts'
import { expectRecorded } from '../setup/recorded-output.ts'
import { useStack } from '../setup/stacks.ts'
import { createClusterJob, renderTemplate, renderWait } from './cluster-stack.ts'

const { env, facts } = await useStack()
const job = createClusterJob(env)
const s3 = new S3Client({ ...createClientOptions(env), forcePathStyle: true })
afterAll(() => {
  job[Symbol.dispose]()
  s3.destroy()
})

const github = String(facts.github?.url)
const unique = `${process.pid}-${Date.now().toString(36)}`
const bucket = `templates-${unique}`

describe('the life of a stack', () => {
  const stack = `life-${unique}`
  const inputs = { 'stack-name': stack, template: 'stack.yaml', parameters: `Prefix: ${stack}`, comment: 'never' }
  const listChangeSets = async () => (await job.cloudformation.listChangeSets({ StackName: stack })).Summaries ?? []

  test('is planned as a change set that is kept, and applied as it was shown', async () => {
    job.write('stack.yaml', renderTemplate(['Blue'], { outputs: 'Outputs:\n  Group:\n    Value: !Ref Blue\n' }))
    const plan = await job.run({ ...inputs, command: 'plan' })
    expect(plan.error, plan.shown).toBeUndefined()
    expect(plan.outputs).toMatchObject({ changes: true, 'to-add': 1, 'to-destroy': 0 })
    expect(plan.log).toContain('create  Blue')
    const [kept] = await listChangeSets()
    expect(kept?.ChangeSetName).toMatch(/^eks-actions-protected-/)

    const digest = String(plan.outputs['plan-digest'])
    const apply = await job.run({ ...inputs, command: 'apply', 'require-plan': 'true', 'plan-digest': digest })
    expect(apply.error, apply.shown).toBeUndefined()
    expect(apply.outputs).toMatchObject({ 'stack-outputs': { Group: `/${stack}/Blue` } })
    expect(apply.log).toContain(`stack ${stack}: 1 added`)
    const executed = await job.cloudformation.describeChangeSet({ ChangeSetName: kept?.ChangeSetId })
    expect(executed.ExecutionStatus).toBe('EXECUTE_COMPLETE')
  })

  test('has no changes afterwards, and no change set stays', async () => {
    for (const command of ['plan', 'apply']) {
      const step = await job.run({ ...inputs, command })
      expect(step.error, step.shown).toBeUndefined()
      expect(step.outputs).toMatchObject({ changes: false, 'to-add': 0 })
      expect(step.log).toContain('no changes')
    }
    const left = (await listChangeSets()).filter(({ ExecutionStatus: status }) => status !== 'EXECUTE_COMPLETE')
    expect(left).toEqual([])
  })

  test('refuses to apply what no plan has shown, or another plan', async () => {
    job.write('stack.yaml', renderTemplate(['Blue', 'Green']))
    const unplanned = await job.run({ ...inputs, command: 'apply', 'require-plan': 'true' })
    expect(unplanned.error, unplanned.shown).toMatchObject({ code: 'plan-required' })
    const other = await job.run({ ...inputs, command: 'apply', 'plan-digest': 'a'.repeat(64) })
    expect(other.error, other.shown).toMatchObject({ code: 'plan-stale' })
    const left = (await listChangeSets()).filter(({ ExecutionStatus: status }) => status !== 'EXECUTE_COMPLETE')
    expect(left).toEqual([])
  })

  test('deletes and replaces only what may go', async () => {
    job.write('stack.yaml', renderTemplate(['Green']))
    const renamed = { ...inputs, parameters: `Prefix: ${stack}-new` }
    const plan = await job.run({ ...renamed, command: 'plan' })
    expect(plan.error, plan.shown).toBeUndefined()
    expect(plan.summary).toContain('**delete Blue**')
    const refused = await job.run({ ...renamed, command: 'apply' })
    expect(refused.error, refused.shown).toMatchObject({ code: 'destroy-refused' })
    expect(refused.shown).toContain('deletes Blue (AWS::SSM::Parameter)')
    const [kept] = (await listChangeSets()).filter(({ ExecutionStatus: status }) => status === 'AVAILABLE')
    expect(kept?.ChangeSetName, 'the plan stays for the next apply').toMatch(/^eks-actions-protected-/)
    const other = await job.run({ ...renamed, command: 'apply', 'allow-destroy': 'Green' })
    expect(other.error, other.shown).toMatchObject({ code: 'destroy-refused' })
    const allowed = await job.run({
      ...renamed,
      command: 'apply',
      'require-plan': 'true',
      'allow-destroy': 'Blue\nGreen',
    })
    expect(allowed.error, allowed.shown).toBeUndefined()
    expect(allowed.outputs).toMatchObject({ 'to-destroy': 1 })
  })
})

describe('a cluster', () => {
  // What documents show of it has names that people would give.
  const stack = 'staging-eks'
  const removeIds = (text: string): string =>
    text.replaceAll(/[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/g, '4f119ff4-619b-45ad-a702-0b00d11e76b6')
  const renderCluster = (name: string, version: string): string =>
    [
      'Resources:',
      '  Cluster:',
      '    Type: AWS::EKS::Cluster',
      '    Properties:',
      `      Name: ${name}`,
      `      Version: '${version}'`,
      '      RoleArn: arn:aws:iam::111122223333:role/eks',
      '      ResourcesVpcConfig: { SubnetIds: [subnet-1, subnet-2] }',
      'Outputs:',
      '  Arn:',
      '    Value: !GetAtt Cluster.Arn',
      '',
    ].join('\n')
  const inputs = { 'stack-name': stack, template: 'cluster.yaml', comment: 'never' }

  test('is described by outputs and a kubeconfig without credentials', async () => {
    job.write('cluster.yaml', renderCluster('staging', '1.33'))
    const step = await job.run({ ...inputs, command: 'apply' })
    expect(step.error, step.shown).toBeUndefined()
    expect(step.outputs).toMatchObject({
      'cluster-name': 'staging',
      'cluster-version': '1.33',
      'cluster-arn': expect.stringContaining('cluster/staging') as string,
      'cluster-endpoint': expect.stringMatching(/^https:/) as string,
      'oidc-issuer': expect.stringMatching(/^https:/) as string,
      'kubeconfig-path': expect.stringContaining('kubeconfig') as string,
    })
    expectRecorded('cluster-log.txt', removeIds(step.log), github)
    const kubeconfig = job.read('kubeconfig')
    expect(kubeconfig).toContain('cluster/staging')
    expect(kubeconfig).not.toMatch(/token|AWS_SECRET/i)
    const status = await job.run({ command: 'status', 'stack-name': stack })
    expect(status.outputs, status.shown).toMatchObject({ 'cluster-name': 'staging' })
    expect(status.log).toContain(`stack ${stack}: CREATE_COMPLETE`)
  })

  test('is not replaced unless that is allowed, and the property that causes it is named', async () => {
    job.write('cluster.yaml', renderCluster('staging-eu', '1.33'))
    const plan = await job.run({ ...inputs, command: 'plan' })
    expect(plan.summary, plan.shown).toContain('**replace Cluster** (AWS::EKS::Cluster): because of Name')
    expect(plan.outputs).toMatchObject({ 'to-add': 1, 'to-destroy': 1 })
    expectRecorded('cluster-summary.md', removeIds(plan.summary), github)
    const refused = await job.run({ ...inputs, command: 'apply' })
    expect(refused.error, refused.shown).toMatchObject({ code: 'destroy-refused' })
    expect(refused.shown).toContain('replaces Cluster (AWS::EKS::Cluster): because of Name')
  })
})

describe('a failure', () => {
  test('of a creation names the first resource that failed with its line, and the dead stack goes only with allow-destroy', async () => {
    const stack = `dead-${unique}`
    const inputs = { 'stack-name': stack, template: 'dead.yaml', parameters: `Prefix: ${stack}`, comment: 'never' }
    job.write('dead.yaml', renderTemplate(['Blue'], { extra: renderWait(1) }))
    const failed = await job.run({ ...inputs, command: 'apply' })
    expect(failed.error, failed.shown).toMatchObject({
      code: 'stack-failed',
      location: { file: 'dead.yaml', line: 13 },
    })
    expect(failed.shown).toMatch(/Wait \(AWS::CloudFormation::WaitCondition\) could not be created/)
    expect(failed.shown).toContain('ROLLBACK_COMPLETE')
    expect(failed.shown).toMatch(/https:\/\/\S+console\.aws\.amazon\.com\/cloudformation/)

    job.write('dead.yaml', renderTemplate(['Blue']))
    const stuck = await job.run({ ...inputs, command: 'plan' })
    expect(stuck.error, stuck.shown).toMatchObject({ code: 'stack-stuck' })
    expect(stuck.shown).toContain('Wait (AWS::CloudFormation::WaitCondition)')
    expect(stuck.shown).toContain('allow-destroy: true')
    const refused = await job.run({ ...inputs, command: 'apply' })
    expect(refused.error?.code, refused.shown).toBe('stack-stuck')
    const again = await job.run({ ...inputs, command: 'apply', 'allow-destroy': 'true' })
    expect(again.error, again.shown).toBeUndefined()
    expect(again.outputs).toMatchObject({ 'to-add': 1 })
  })

  test('of an update is rolled back, and says so', async () => {
    const stack = `update-${unique}`
    const inputs = { 'stack-name': stack, template: 'update.yaml', parameters: `Prefix: ${stack}`, comment: 'never' }
    job.write('update.yaml', renderTemplate(['Blue']))
    await job.run({ ...inputs, command: 'apply' })
    job.write('update.yaml', renderTemplate(['Blue'], { extra: renderWait(1) }))
    const failed = await job.run({ ...inputs, command: 'apply' })
    expect(failed.error, failed.shown).toMatchObject({ code: 'stack-failed', notes: ['rolled back'] })
    expect(failed.shown).toContain('UPDATE_ROLLBACK_COMPLETE: all resources are as they were before')
    job.write('update.yaml', renderTemplate(['Blue', 'Green']))
    const fixed = await job.run({ ...inputs, command: 'apply' })
    expect(fixed.error, fixed.shown).toBeUndefined()
    expect(fixed.log).toContain('The last update of the stack failed and was rolled back.')
  })

  test('of the template is named before anything is created, with its line', async () => {
    const stack = `never-${unique}`
    const inputs = { 'stack-name': stack, template: 'never.yaml', command: 'apply', comment: 'never' }
    job.write('never.yaml', renderTemplate(['Blue']))
    const unset = await job.run({ ...inputs, parameters: 'Prefx: a' })
    expect(unset.error, unset.shown).toMatchObject({ code: 'template-invalid' })
    expect(unset.shown).toContain('the template has no parameter Prefx. Did you mean Prefix?')
    expect(unset.shown).toContain('the parameter Prefix has no default and must be set')
    job.write(
      'never.yaml',
      'Resources:\n  Role:\n    Type: AWS::IAM::Role\n    Properties:\n      RoleName: x\n      AssumeRolePolicyDocument: {}\n',
    )
    const capability = await job.run(inputs)
    expect(capability.error, capability.shown).toMatchObject({ code: 'template-invalid' })
    expect(capability.shown).toContain('capabilities: CAPABILITY_NAMED_IAM')
    job.write('never.yaml', renderTemplate(['Blue']).replace('Value: first', 'Valu: !Ref Gone'))
    const wrong = await job.run(inputs)
    expect(wrong.error, wrong.shown).toMatchObject({
      code: 'template-invalid',
      location: { file: 'never.yaml', line: 5 },
    })
    expect(wrong.shown).toContain('never.yaml:10: Blue: Ref to Gone')
    expect(wrong.shown).toContain(
      'never.yaml:10: Blue (AWS::SSM::Parameter): has no property Valu. Did you mean Value?',
    )
    job.write('never.yaml', 'Resources:\n  Blue:\n   Type: [\n')
    const broken = await job.run(inputs)
    expect(broken.error, broken.shown).toMatchObject({ code: 'template-invalid', location: { file: 'never.yaml' } })
    await expect(job.cloudformation.describeStacks({ StackName: stack })).rejects.toThrow(/does not exist/)
  })
})

describe('a stack', () => {
  test('with nested stacks is planned with what is in them', async () => {
    const stack = `nested-${unique}`
    await s3.send(new CreateBucketCommand({ Bucket: bucket }))
    const child =
      'Resources:\n  Subnet:\n    Type: AWS::SSM::Parameter\n    Properties:\n      Type: String\n      Value: a\n'
    await s3.send(new PutObjectCommand({ Bucket: bucket, Key: 'child.yaml', Body: child }))
    const url = `https://s3.${env.AWS_REGION}.amazonaws.com/${bucket}/child.yaml`
    job.write(
      'nested.yaml',
      `Resources:\n  Network:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ${url}\n`,
    )
    const inputs = { 'stack-name': stack, template: 'nested.yaml', comment: 'never' }
    const step = await job.run({ ...inputs, command: 'apply' })
    expect(step.error, step.shown).toBeUndefined()
    const removed = await job.run({ ...inputs, command: 'delete', 'allow-destroy': 'true' })
    expect(removed.error, removed.shown).toBeUndefined()
    expect(removed.log).toContain('Network')
  })

  test('with nested stacks from the repository has their templates in S3, by their content', async () => {
    const stack = `local-${unique}`
    const child = (value: string): string =>
      `Resources:\n  Subnet:\n    Type: AWS::SSM::Parameter\n    Properties: { Type: String, Value: ${value} }\n`
    const outer = (url: string): string =>
      `Resources:\n  Network:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: ${url} # from here\n`
    job.write('local/outer.yaml', outer('parts/middle.yaml'))
    job.write('local/parts/middle.yaml', outer("'../child.yaml'"))
    job.write('local/child.yaml', child('a'))
    const inputs = { 'stack-name': stack, template: 'local/outer.yaml', comment: 'never' }
    const refused = await job.run(inputs)
    expect(refused.error, refused.shown).toMatchObject({ code: 'invalid-input' })
    expect(refused.shown).toContain('local/parts/middle.yaml, the template of the nested stack Network, must go to S3')

    const templates = { ...inputs, 'template-bucket': bucket }
    const plan = await job.run(templates)
    expect(plan.error, plan.shown).toBeUndefined()
    expect(plan.summary, plan.shown).toMatch(/`Network\/Network\/Subnet`/)
    const digest = String(plan.outputs['plan-digest'])
    const apply = await job.run({ ...templates, command: 'apply', 'require-plan': 'true', 'plan-digest': digest })
    expect(apply.error, apply.shown).toBeUndefined()
    const same = await job.run({ ...templates, command: 'apply' })
    expect(same.log, same.shown).toContain('no changes')

    job.write('local/child.yaml', child('b'))
    const changed = await job.run(templates)
    expect(changed.summary, changed.shown).toMatch(/\| update \| `Network\/Network\/Subnet`/)
    job.write('local/child.yaml', child('!Ref Gone'))
    const wrong = await job.run(templates)
    expect(wrong.error, wrong.shown).toMatchObject({ code: 'template-invalid', location: { file: 'local/child.yaml' } })
  })

  test('whose template is larger than 51,200 bytes comes from S3', async () => {
    const stack = `large-${unique}`
    const padding = `# ${'x'.repeat(52_000)}\n`
    job.write('large.yaml', renderTemplate(['Blue']) + padding)
    const inputs = {
      'stack-name': stack,
      template: 'large.yaml',
      parameters: `Prefix: ${stack}`,
      comment: 'never',
      command: 'apply',
    }
    const refused = await job.run(inputs)
    expect(refused.error, refused.shown).toMatchObject({ code: 'invalid-input' })
    expect(refused.shown).toContain('template-bucket')
    const step = await job.run({ ...inputs, 'template-bucket': bucket })
    expect(step.error, step.shown).toBeUndefined()
    const { Contents: objects = [] } = await s3.send(
      new ListObjectsV2Command({ Bucket: bucket, Prefix: 'eks-actions/' }),
    )
    expect(objects.filter(({ Size: size = 0 }) => size > 51_200)).toHaveLength(1)
  })

  test('is compared with what exists, and drift fails the run where it should', async () => {
    const stack = `drift-${unique}`
    const queue = `  Queue:\n    Type: AWS::SQS::Queue\n    Properties:\n      QueueName: ${stack}\n      VisibilityTimeout: 30\n`
    job.write('drift.yaml', `Resources:\n${queue}`)
    const inputs = { 'stack-name': stack, template: 'drift.yaml', comment: 'never' }
    await job.run({ ...inputs, command: 'apply' })
    const clean = await job.run({ ...inputs, command: 'drift', 'fail-on-drift': 'true' })
    expect(clean.error, clean.shown).toBeUndefined()
    expect(clean.outputs).toEqual({ changes: false })
    const { StackResources: [resource] = [] } = await job.cloudformation.describeStackResources({ StackName: stack })
    await job.callJson('sqs', 'AmazonSQS.SetQueueAttributes', {
      QueueUrl: resource?.PhysicalResourceId,
      Attributes: { VisibilityTimeout: '60' },
    })
    const drifted = await job.run({ ...inputs, command: 'drift', 'fail-on-drift': 'true' })
    expect(drifted.error, drifted.shown).toMatchObject({ code: 'drift-found', outputs: { changes: true } })
    expect(drifted.log).toContain('/VisibilityTimeout: 30 → 60')
  })

  test('is changed back to what it should be by a drift-aware change set', async () => {
    const stack = `revert-${unique}`
    job.write(
      'revert.yaml',
      `Resources:\n  Queue:\n    Type: AWS::SQS::Queue\n    Properties: { QueueName: ${stack}, VisibilityTimeout: 30 }\n`,
    )
    const inputs = { 'stack-name': stack, template: 'revert.yaml', comment: 'never' }
    await job.run({ ...inputs, command: 'apply' })
    const { StackResources: [queue] = [] } = await job.cloudformation.describeStackResources({ StackName: stack })
    const QueueUrl = queue?.PhysicalResourceId
    await job.callJson('sqs', 'AmazonSQS.SetQueueAttributes', { QueueUrl, Attributes: { VisibilityTimeout: '60' } })
    const usual = await job.run({ ...inputs, command: 'plan' })
    expect(usual.log, usual.shown).toContain('no changes')
    const plan = await job.run({ ...inputs, command: 'plan', 'revert-drift': 'true' })
    expect(plan.summary, plan.shown).toContain('| update | `Queue` | AWS::SQS::Queue | VisibilityTimeout |')
    const digest = { 'require-plan': 'true', 'plan-digest': String(plan.outputs['plan-digest']) }
    const apply = await job.run({ ...inputs, ...digest, command: 'apply', 'revert-drift': 'true' })
    expect(apply.error, apply.shown).toBeUndefined()
    const drift = await job.run({ ...inputs, command: 'drift', 'fail-on-drift': 'true' })
    expect(drift.error, drift.shown).toBeUndefined()
  })

  test('works with a service role and reports to topics; what is retained outlives it', async () => {
    const stack = `settings-${unique}`
    const topic = 'arn:aws:sns:eu-central-1:111122223333:stack-events'
    const role = 'arn:aws:iam::111122223333:role/cloudformation'
    const template = renderTemplate(['Blue', 'Green'])
    job.write('settings.yaml', template.replace('  Blue:\n', '  Blue:\n    DeletionPolicy: Retain\n'))
    const inputs = { 'stack-name': stack, template: 'settings.yaml', parameters: `Prefix: ${stack}`, comment: 'never' }
    const settings = { 'role-arn': role, 'notification-arns': topic }
    const step = await job.run({ ...inputs, ...settings, command: 'apply' })
    expect(step.error, step.shown).toBeUndefined()
    const read = async () => (await job.cloudformation.describeStacks({ StackName: stack })).Stacks?.[0]
    expect(await read()).toMatchObject({ RoleARN: role, NotificationARNs: [topic] })

    const removed = await job.run({ ...inputs, command: 'delete', 'allow-destroy': 'true' })
    expect(removed.error, removed.shown).toBeUndefined()
    expect(removed.summary).toContain('| retain | `Blue` | AWS::SSM::Parameter | stays (DeletionPolicy) |')
    expect(removed.outputs).toMatchObject({ 'to-destroy': 2 })
    const get = (name: string): Promise<void> =>
      job.callJson('ssm', 'AmazonSSM.GetParameter', { Name: `/${stack}/${name}` })
    await get('Blue')
    await expect(get('Green')).rejects.toThrow('ParameterNotFound')
  })

  test('that is protected is not deleted', async () => {
    const stack = `protected-${unique}`
    job.write('protected.yaml', renderTemplate(['Blue']))
    const inputs = { 'stack-name': stack, template: 'protected.yaml', parameters: `Prefix: ${stack}`, comment: 'never' }
    const applied = await job.run({ ...inputs, command: 'apply', 'termination-protection': 'true' })
    expect(applied.error, applied.shown).toBeUndefined()
    const refused = await job.run({ ...inputs, command: 'delete', 'allow-destroy': 'true' })
    expect(refused.error, refused.shown).toMatchObject({ code: 'stack-protected' })
    const opened = await job.run({ ...inputs, command: 'apply', 'termination-protection': 'false' })
    expect(opened.error, opened.shown).toBeUndefined()
    expect(opened.outputs).toMatchObject({ changes: true, 'to-change': 1 })
    const removed = await job.run({ ...inputs, command: 'delete', 'allow-destroy': 'true' })
    expect(removed.error, removed.shown).toBeUndefined()
    expect(removed.outputs).toMatchObject({ 'to-destroy': 2 })
    const nothing = await job.run({ ...inputs, command: 'delete', 'allow-destroy': 'true' })
    expect(nothing.outputs, nothing.shown).toMatchObject({ changes: false })
  })
})
