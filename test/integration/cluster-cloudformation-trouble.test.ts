/**
 * The action cluster with CloudFormation where something is in the way: a rollback or a deletion that fails, throttling, a run that is
 * cancelled. Real is MiniStack's CloudFormation; throttling is answered by the proxy in front of it.
 */

import { ECR } from '@aws-sdk/client-ecr'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { ActionError } from '../../src/runner/errors/action-error.ts'
import { createAwsControl } from '../../stack/parts/aws/client.ts'
import type { FaultRule } from '../../stack/parts/aws/faults.ts'
import { createClientOptions } from '../setup/account.ts'
import { useStack } from '../setup/stacks.ts'
import { createClusterJob, renderTemplate, renderWait } from './cluster-stack.ts'

const { env, facts } = await useStack()
const job = createClusterJob(env)
const ecr = new ECR(createClientOptions(env))
afterAll(() => {
  job[Symbol.dispose]()
  ecr.destroy()
})

/** Of the next such call. */
const addFault = (fault: Pick<FaultRule, 'fault' | 'operation' | 'milliseconds'>): Promise<void> =>
  createAwsControl(String(facts.aws?.url)).fault({ ...fault, service: 'cloudformation', count: 1 })

const unique = `${process.pid}-${Date.now().toString(36)}`

describe('a stack that is stuck', () => {
  test('because its rollback failed is explained with the way out', async () => {
    const stack = `stuck-${unique}`
    const inputs = { 'stack-name': stack, template: 'stuck.yaml', comment: 'never' }
    const renderPool = (length: number): string =>
      `Resources:\n  Blue:\n    Type: AWS::Cognito::UserPool\n    Properties:\n      UserPoolName: ${stack}\n      Policies: { PasswordPolicy: { MinimumLength: ${length} } }\n`
    job.write('stuck.yaml', renderPool(8))
    await job.run({ ...inputs, command: 'apply' })
    const { StackResources: [pool] = [] } = await job.cloudformation.describeStackResources({ StackName: stack })
    job.write('stuck.yaml', renderPool(12) + renderWait(1))
    // What is gone cannot be changed back.
    const breakRollback = async (): Promise<void> => {
      await job.waitForEvent(stack, 'Wait')
      await job.callJson('cognito-idp', 'AWSCognitoIdentityProviderService.DeleteUserPool', {
        UserPoolId: pool?.PhysicalResourceId,
      })
    }
    const [failed] = await Promise.all([job.run({ ...inputs, command: 'apply' }), breakRollback()])
    expect(failed.error, failed.shown).toMatchObject({ code: 'stack-stuck' })
    expect(failed.shown).toContain('Wait (AWS::CloudFormation::WaitCondition) could not be')
    expect(failed.shown).toContain('also: Blue UPDATE_FAILED')
    expect(failed.shown).toContain(`aws cloudformation continue-update-rollback --stack-name ${stack}`)
    expect(failed.shown).toContain('--resources-to-skip Blue')
    const again = await job.run({ ...inputs, command: 'plan' })
    expect(again.error, again.shown).toMatchObject({ code: 'stack-stuck', location: { file: 'stuck.yaml' } })
    expect(again.shown).toContain('--resources-to-skip Blue')
  })

  test('because something in it cannot be deleted names that', async () => {
    const stack = `undeletable-${unique}`
    const filled = stack.toLowerCase()
    job.write(
      'undeletable.yaml',
      `Resources:\n  Data:\n    Type: AWS::ECR::Repository\n    Properties:\n      RepositoryName: ${filled}\n`,
    )
    const inputs = { 'stack-name': stack, template: 'undeletable.yaml', comment: 'never' }
    await job.run({ ...inputs, command: 'apply' })
    await fillRepository(filled)
    const failed = await job.run({ ...inputs, command: 'delete', 'allow-destroy': 'true' })
    expect(failed.error, failed.shown).toMatchObject({ code: 'stack-failed' })
    expect(failed.shown).toContain('Data (AWS::ECR::Repository) could not be deleted')
    expect(failed.shown).toContain('--retain-resources Data')
  })
})

/** Waits until the repository exists, and puts an image into it, so that it cannot be deleted. */
async function fillRepository(repositoryName: string): Promise<void> {
  const imageManifest = JSON.stringify({
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.index.v1+json',
    manifests: [],
  })
  await vi.waitFor(() => ecr.putImage({ repositoryName, imageTag: 'kept', imageManifest }), { timeout: 10_000 })
}

test('throttled calls are waited out', async () => {
  const stack = `throttled-${unique}`
  job.write('throttled.yaml', renderTemplate(['Blue']))
  vi.stubEnv('AWS_MAX_ATTEMPTS', '1')
  await addFault({ fault: 'throttle', operation: 'DescribeStackEvents' })
  const step = await job.run(
    {
      'stack-name': stack,
      template: 'throttled.yaml',
      parameters: `Prefix: ${stack}`,
      command: 'apply',
      comment: 'never',
    },
    { env: { AWS_MAX_ATTEMPTS: '1' } },
  )
  vi.stubEnv('AWS_MAX_ATTEMPTS', undefined)
  expect(step.error, step.shown).toBeUndefined()
  expect(step.log).toContain('AWS throttles cloudformation:DescribeStackEvents; trying again')
})

describe('a cancelled run', () => {
  const stack = `cancelled-${unique}`
  const inputs = { 'stack-name': stack, template: 'cancelled.yaml', parameters: `Prefix: ${stack}`, comment: 'never' }
  const cancelled = new ActionError('cancelled', 'the run was cancelled')

  /** Cancels the run when it sends this call. */
  async function cancelAt(operation: string, command: string) {
    const controller = new AbortController()
    const running = job.run({ ...inputs, command, 'allow-destroy': 'true' }, { signal: controller.signal })
    await job.waitForCall(operation)
    controller.abort(cancelled)
    return running
  }

  test.each([
    ['its template is read', 'GetTemplateSummary'],
    ['its change set has been created', 'DescribeChangeSet'],
  ])('leaves nothing while %s', async (_, operation) => {
    job.write('cancelled.yaml', renderTemplate(['Blue'], { extra: renderWait(3) }))
    await addFault({ fault: 'slow', operation, milliseconds: 5000 })
    const step = await cancelAt(operation, 'plan')
    expect(step.error, step.shown).toMatchObject({ code: 'cancelled' })
    await expect(job.cloudformation.describeStacks({ StackName: stack })).rejects.toThrow(/does not exist/)
  })

  test('says what goes on in AWS once its change set is executed, and the next run waits for it', async () => {
    const step = await cancelAt('ExecuteChangeSet', 'apply')
    expect(step.error, step.shown).toMatchObject({
      code: 'cancelled',
      notes: [`the creation of the stack ${stack} goes on in AWS`],
    })
    const busy = await job.run({ ...inputs, command: 'apply' })
    expect(busy.error, busy.shown).toMatchObject({ code: 'stack-busy' })
    await vi.waitFor(async () => {
      const { Stacks: [found] = [] } = await job.cloudformation.describeStacks({ StackName: stack })
      expect(found?.StackStatus).toBe('ROLLBACK_COMPLETE')
    }, 10_000)
  })

  test('says so as well while a stack is deleted', async () => {
    await addFault({ fault: 'slow', operation: 'DeleteStack', milliseconds: 3000 })
    const step = await cancelAt('DeleteStack', 'delete')
    expect(step.error, step.shown).toMatchObject({
      code: 'cancelled',
      notes: [`the deletion of the stack ${stack} goes on in AWS`],
    })
  })
})
