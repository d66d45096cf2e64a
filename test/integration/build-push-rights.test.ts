/** What build-push reports to a caller without permissions, on an emulator that checks policies. */

import { ECR } from '@aws-sdk/client-ecr'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { toSessionRoleArn, useAwsStack } from './aws-session-stack.ts'
import { allowActions, createClientOptions } from '../setup/account.ts'
import { createStepJob, type StepJob } from '../setup/step.ts'
import { repositoryRoot as checkout } from '../../scripts/lib/suite.ts'
import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'

/** IAM actions that a run needs before it builds. */
const needed = ['ecr:GetAuthorizationToken', 'ecr:DescribeRepositories', 'ecr:BatchGetImage', 'ecr:CreateRepository']

describe('a role', () => {
  const aws = useAwsStack()
  let job: StepJob
  beforeAll(() => {
    job = createStepJob(path.join(checkout, 'dist'))
    mkdirSync(path.join(job.workspace, 'app'))
    writeFileSync(path.join(job.workspace, 'app/Dockerfile'), 'FROM scratch\n')
  })
  afterAll(() => {
    job[Symbol.dispose]()
  })
  const grantActions = (...actions: readonly string[]): Promise<void> =>
    allowActions(aws.env(), 'deploy', ['sts:GetCallerIdentity', ...actions])
  const run = async (more: Record<string, string> = {}) =>
    job.run({
      action: 'build-push',
      inputs: {
        repository: 'team/app',
        context: 'app',
        tags: 'v1.0.0',
        'role-to-assume': toSessionRoleArn('deploy'),
        ...more,
      },
      env: await aws.job(),
    })

  test.each(needed)('without %s gets an error that names it, and nothing is created or built', async (missing) => {
    await grantActions(...needed.filter((action) => action !== missing))
    const step = await run({ repository: 'team/none' })
    expect(step.exitCode).not.toBe(0)
    expect(step.outputs['failure-reason']).toBe('aws-access-denied')
    expect(step.raw).toContain(`${missing} is not allowed`)
    expect(step.raw).toContain('the role deploy')
    expect(step.outputs).not.toHaveProperty('digest')
    const { repositories } = await new ECR(createClientOptions(aws.env())).describeRepositories({})
    expect(repositories).toEqual([])
  })

  test('gets an error for a missing repository with create-repository: false', async () => {
    await grantActions('ecr:GetAuthorizationToken', 'ecr:DescribeRepositories', 'ecr:BatchGetImage')
    const step = await run({ repository: 'team/none', 'create-repository': 'false' })
    expect(step.outputs['failure-reason']).toBe('repository-not-found')
    expect(step.raw).toContain('there is no repository team/none in eu-central-1')
  })
})
