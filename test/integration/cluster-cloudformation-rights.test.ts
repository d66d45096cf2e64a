/**
 * The action cluster with CloudFormation on an AWS endpoint that checks signatures and policies: what is denied, and credentials
 * that end while a stack is created. Sessions are shortened by the proxy in front of MiniStack.
 */

import { afterAll, describe, expect, test } from 'vitest'
import { createAwsControl } from '../../stack/parts/aws/client.ts'
import { allowActions, assumeTestRole } from '../setup/account.ts'
import { useIamStack } from '../setup/stacks.ts'
import { createClusterJob } from './cluster-stack.ts'

const { env } = await useIamStack()
const unique = `${process.pid}-${Date.now().toString(36)}`
const job = createClusterJob(env)
afterAll(() => {
  job[Symbol.dispose]()
})

const wait = `Resources:
  Handle:
    Type: AWS::CloudFormation::WaitConditionHandle
  Wait:
    Type: AWS::CloudFormation::WaitCondition
    Properties:
      Handle: !Ref Handle
      Timeout: '4'
`
const inputs = { template: 'stack.yaml', comment: 'never' }

async function createRole(name: string, actions: readonly string[]): Promise<string> {
  const arn = `arn:aws:iam::111122223333:role/${name}-${unique}`
  await assumeTestRole(env, arn)
  await allowActions(env, `${name}-${unique}`, actions)
  return arn
}

describe('a role', () => {
  test('that may not create change sets learns which IAM action it lacks, and nothing is created', async () => {
    job.write('stack.yaml', wait)
    const read = ['cloudformation:Describe*', 'cloudformation:GetTemplateSummary', 'cloudformation:ListChangeSets']
    const role = await createRole('reader', ['sts:GetCallerIdentity', ...read])
    const step = await job.run({ ...inputs, 'stack-name': `denied-${unique}`, 'role-chain': role, command: 'apply' })
    expect(step.error, step.shown).toMatchObject({ code: 'aws-access-denied' })
    expect(step.shown).toContain('cloudformation:CreateChangeSet is not allowed')
    expect(step.error?.hint).toContain('Add cloudformation:CreateChangeSet to a policy of the role reader')
  })

  test('whose sessions are shorter than the creation of the stack has new ones until the end', async () => {
    const role = await createRole('maker', ['sts:GetCallerIdentity', 'cloudformation:*'])
    const aws = createAwsControl(env.AWS_ENDPOINT_URL ?? '')
    const name = `maker-${unique}`
    await aws.shortenSessions({ name, seconds: 2 })
    const step = await job.run({
      ...inputs,
      ...{ 'stack-name': `long-${unique}`, 'role-chain': role, 'role-session-name': name, command: 'apply' },
    })
    // The condition is never signalled: what counts is that the run saw the end.
    expect(step.error, step.shown).toMatchObject({ code: 'stack-failed' })
    expect(step.shown).toContain('Wait (AWS::CloudFormation::WaitCondition) could not be created')
    const { begun = 0 } = (await aws.sessions()).find((rule) => rule.name === name) ?? {}
    expect(begun).toBeGreaterThan(1)
  })
})
