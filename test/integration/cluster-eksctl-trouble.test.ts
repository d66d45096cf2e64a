/**
 * The action cluster with eksctl when a create does not end well, is not allowed, or outlives its credentials. As in
 * `cluster-eksctl.test.ts`, with the real eksctl where there is one, which mostly waits: so the tests run at the same time.
 */

import { afterAll, describe, expect, test } from 'vitest'
import { createAwsControl } from '../../stack/parts/aws/client.ts'
import { allowActions, assumeTestRole } from '../setup/account.ts'
import { useEksctl } from '../setup/eksctl.ts'
import { useClusterStack } from '../setup/stacks.ts'
import { createEksctlJob, type EksctlJob, expectDone, listChanges } from './eksctl-job.ts'

const stack = await useClusterStack()
const { env } = stack
const eksctl = await useEksctl(stack)
const jobs: EksctlJob[] = []
afterAll(() => {
  for (const job of jobs) job[Symbol.dispose]()
  eksctl[Symbol.dispose]()
})

const unique = Date.now().toString(36)

/** A job of its own for each test. */
function openJob(): EksctlJob {
  const job = createEksctlJob(env, eksctl)
  jobs.push(job)
  return job
}

/** Nodes of the shared API server go with their cluster. */
async function deleteCluster({ run }: EksctlJob): Promise<void> {
  expectDone(await run({ command: 'delete', 'allow-destroy': 'true' }))
}

async function createRole(name: string, actions: readonly string[]): Promise<string> {
  const arn = `arn:aws:iam::111122223333:role/${name}`
  await assumeTestRole(env, arn)
  await allowActions(env, name, actions)
  return arn
}

describe.skipIf(eksctl.kind === 'none').concurrent('a create', () => {
  test('that fails names the first resource that failed; its dead stack is removed only with allow-destroy', async () => {
    const name = `dead-${unique}`
    const job = openJob()
    const { run, writeConfig } = job
    writeConfig({ name, tags: ', stack.eks-actions.dev/fails: ControlPlane' })
    const failed = await run({ command: 'apply' })
    expect(failed.error?.code, failed.shown).toBe('eksctl-failed')
    expect(failed.error?.message).toContain(`create cluster/${name} failed: ControlPlane (AWS::EKS::Cluster): `)
    expect(failed.error?.message).toContain('The maximum number of these is reached')
    expect(failed.error?.details.join('\n')).toContain('ROLLBACK_COMPLETE')
    writeConfig({ name })
    const plan = expectDone(await run({ command: 'plan' }))
    expect(listChanges(plan)[0]).toBe(`delete stack/eksctl-${name}-cluster`)
    expect(plan.log).toContain('it failed with ControlPlane (AWS::EKS::Cluster)')
    expect((await run({ command: 'apply' })).error?.code).toBe('destroy-refused')
    const applied = expectDone(await run({ command: 'apply', 'allow-destroy': `stack/eksctl-${name}-cluster` }))
    expect(applied.outputs['cluster-name']).toBe(name)
    await deleteCluster(job)
  })

  test('that is cancelled goes on in CloudFormation; the next run waits for it and continues', async () => {
    const name = `held-${unique}`
    const stackName = `eksctl-${name}-cluster`
    const job = openJob()
    const { run, writeConfig, waitForEvent } = job
    writeConfig({ name, tags: ', stack.eks-actions.dev/seconds: "3"' })
    const cancel = new AbortController()
    const running = run({ command: 'apply' }, cancel.signal)
    await waitForEvent(stackName, stackName)
    cancel.abort(new Error('cancelled'))
    const cancelled = await running
    expect(cancelled.error?.code, cancelled.shown).toBe('cancelled')
    expect(cancelled.error?.details.join('\n')).toContain(`${stackName} goes on in CloudFormation: CREATE_IN_PROGRESS`)
    const shown = expectDone(await run({ command: 'plan' }))
    expect(shown.log).toContain(`${stackName} is CREATE_IN_PROGRESS`)
    writeConfig({ name })
    const resumed = expectDone(await run({ command: 'apply' }))
    expect(resumed.log).toContain(`still in progress: ${stackName} (CREATE_IN_PROGRESS)`)
    expect(resumed.log).not.toContain(`create cluster/${name}`)
    expect(listChanges(resumed)).toContain('create nodegroup/blue')
    const after = expectDone(await run({ command: 'plan' }))
    expect(after.outputs, after.shown).toMatchObject({ changes: false })
    await deleteCluster(job)
  })

  test('that is not allowed names the IAM action that the role lacks', async () => {
    const name = `denied-${unique}`
    const { run, writeConfig } = openJob()
    writeConfig({ name })
    const others = ['cloudformation:Describe*', 'cloudformation:Get*', 'cloudformation:List*']
    const role = await createRole(`reader-${unique}`, ['sts:*', 'eks:*', 'ec2:*', 'iam:*', 'ssm:*', ...others])
    const denied = await run({ command: 'apply', 'role-chain': role })
    expect(denied.error, denied.shown).toMatchObject({ code: 'aws-access-denied' })
    expect(denied.error?.message).toContain(`create cluster/${name} failed: cloudformation:CreateStack is not allowed`)
    expect(denied.error?.hint).toContain(`Add cloudformation:CreateStack to a policy of the role reader-${unique}`)
    expect(denied.error?.details.join('\n')).toContain(`not done: create cluster/${name}`)
  })

  test('that takes longer than its credentials last has new ones until the end', async () => {
    const name = `long-${unique}`
    const job = openJob()
    // The stand-in does not wait by itself; the real one does not need the seconds.
    job.writeConfig({ name, groups: [], tags: ', stack.eks-actions.dev/seconds: "6"' })
    const role = await createRole(`maker-${unique}`, ['*'])
    const aws = createAwsControl(env.AWS_ENDPOINT_URL ?? '')
    await aws.shortenSessions({ name, seconds: 5 })
    const step = expectDone(await job.run({ command: 'apply', 'role-chain': role, 'role-session-name': name }))
    expect(step.outputs).toMatchObject({ 'cluster-name': name })
    const { begun = 0, refused } = (await aws.sessions()).find((rule) => rule.name === name) ?? {}
    expect({ begun, refused }).toEqual({ begun: expect.toSatisfy((count: number) => count > 1) as number, refused: 0 })
    await deleteCluster(job)
  })
})
