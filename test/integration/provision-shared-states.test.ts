/** An environment that others read from another account: DNS zones, transit gateways, registries. IAM is evaluated in both. */

import { appendFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { IAMClient, ListRolesCommand } from '@aws-sdk/client-iam'
import { beforeAll, describe, expect, test } from 'vitest'
import { createClientOptions } from '../setup/account.ts'
import { catchActionError, openSession, toSessionRoleArn } from './aws-session-stack.ts'
import { readBootstrapOutput, useBootstrapAccount } from './bootstrap-account.ts'

const { stack, job, secure, jobOf, provision, bootstrap, createEvent, writeRoot, connect } = useBootstrapAccount()
const sharedAccount = '444455556666'
const sharedKeys = { AWS_ACCESS_KEY_ID: sharedAccount, AWS_SECRET_ACCESS_KEY: 'test' }
const reader = `arn:aws:iam::${sharedAccount}:role/eks-actions-shared-reader`

const readZone = `
data "terraform_remote_state" "dns" {
  backend = "s3"
  config = {
    bucket      = "shared-states"
    key         = "shared/10-dns/terraform.tfstate"
    region      = "eu-central-1"
    assume_role = { role_arn = "${reader}" }
  }
}
resource "terraform_data" "zone" {
  input = data.terraform_remote_state.dns.outputs.zone
}
`

const writeSettings = (environment: string, text: string): void => {
  writeFileSync(path.join(job.workspace, 'live', environment, 'environment.yaml'), text)
}
const bootstrapShared = () =>
  bootstrap({ environment: 'shared', 'role-policies': '', 'plan-role': 'false' }, { ...secure(), ...sharedKeys })

beforeAll(() => {
  writeRoot('shared', '10-dns', {
    bucket: 'shared-states',
    body: 'resource "terraform_data" "zone" { input = "Z1" }\noutput "zone" { value = terraform_data.zone.output }',
  })
  writeRoot('staging', '10-app', { body: readZone })
})

describe('an environment that is read from another account', () => {
  test('is refused until both sides say so', async () => {
    const step = await bootstrap()
    expect(step.outputs['failure-reason']).toBe('foreign-environment')
    expect(step.raw).toContain('write reads: [shared] into environment.yaml')
    writeSettings('staging', 'reads: [shared]\n')
    expect((await bootstrap()).exitCode).toBe(0)
  })

  test('is not opened to a role that does not exist yet, and the error names it', async () => {
    const missing = toSessionRoleArn('eks-actions-nowhere')
    writeSettings('shared', `may-read: [${missing}]\n`)
    const step = await bootstrapShared()
    expect(step.outputs['failure-reason'], step.raw).toBe('role-not-trustable')
    expect(step.raw).toContain('the role eks-actions-shared-reader cannot trust everybody that may-read names')
    expect(step.raw).toContain(missing)
    expect(step.raw).toContain('Create those roles first')
  })

  test('gets a role for its readers from bootstrap, shown before it is created', async () => {
    writeSettings('shared', `may-read: [${toSessionRoleArn('eks-actions-staging')}]\n`)
    const step = await bootstrapShared()
    expect(step.exitCode, step.raw).toBe(0)
    expect(step.raw).toMatch(
      /role +eks-actions-shared-reader +to create:\s+create it for arn:aws:iam::111122223333:role\/eks-actions-staging, which may read the states/,
    )
    const { roles } = readBootstrapOutput(step)
    expect(roles.map(({ arn }) => arn)).toContain(reader)
    const again = await bootstrapShared()
    expect(again.outputs.changes, again.raw).toBe('false')
  })

  test('is planned and applied with, by the roles that may read it', async () => {
    const shared = await provision(
      {
        command: 'apply',
        environment: 'shared',
        'role-to-assume': `arn:aws:iam::${sharedAccount}:role/eks-actions-shared`,
      },
      { ...(await jobOf({ environment: 'shared' })), ...createEvent('push') },
    )
    expect(shared.exitCode, shared.raw).toBe(0)
    const protectedJob = { ...(await jobOf({ environment: 'staging' })), ...createEvent('push') }
    const step = await provision(
      { command: 'apply', 'role-to-assume': toSessionRoleArn('eks-actions-staging') },
      protectedJob,
    )
    expect(step.exitCode, step.raw).toBe(0)
    expect(step.raw).toContain('Z1')
  })

  test('is closed to roles that it does not name, and opened by its account', async () => {
    const request = { ...(await jobOf({ event_name: 'pull_request' })), ...createEvent('pull_request') }
    const plan = () =>
      provision({ command: 'plan', 'role-to-assume': toSessionRoleArn('eks-actions-staging-plan') }, request)
    const refused = await plan()
    expect(refused.exitCode).not.toBe(0)
    expect(refused.raw).toContain('sts:AssumeRole')
    writeSettings('shared', `may-read: ['111122223333']\n`)
    const step = await bootstrapShared()
    expect(step.raw).toMatch(
      /trust arn:aws:iam::111122223333:root, no longer arn:aws:iam::111122223333:role\/eks-actions-staging/,
    )
    const planned = await plan()
    expect(planned.exitCode, planned.raw).toBe(0)
  })

  test('lets readers read states, and neither write them, nor read plans, nor list the bucket', async () => {
    const environment = await jobOf({ environment: 'staging' })
    const inputs = { 'role-to-assume': toSessionRoleArn('eks-actions-staging'), 'role-chain': [reader] }
    await using session = await openSession(environment, inputs).session
    const s3 = await session.client('s3')
    const Bucket = 'shared-states'
    const Key = 'shared/10-dns/terraform.tfstate'
    expect(await (await s3.getObject({ Bucket, Key })).Body?.transformToString()).toContain('Z1')
    const denied = { name: 'AccessDenied' }
    await expect(s3.putObject({ Bucket, Key, Body: '{}' })).rejects.toMatchObject(denied)
    await expect(s3.getObject({ Bucket, Key: `${Key}.tflock` })).rejects.toMatchObject(denied)
    await expect(s3.getObject({ Bucket, Key: 'shared/10-dns/.plans/protected/shared/x' })).rejects.toMatchObject(denied)
    await expect(s3.listObjectsV2({ Bucket })).rejects.toMatchObject(denied)
    await expect((await session.client('iam')).listRoles({})).rejects.toMatchObject(denied)
  })

  test('is closed again when nobody may read it any more', async () => {
    writeSettings('shared', 'may-read: []\n')
    const step = await bootstrapShared()
    expect(step.raw).toContain('trust nobody, no longer arn:aws:iam::111122223333:root')
    expect((await bootstrapShared()).outputs.changes).toBe('false')
    const environment = await jobOf({ environment: 'staging' })
    const inputs = { 'role-to-assume': toSessionRoleArn('eks-actions-staging'), 'role-chain': [reader] }
    expect((await catchActionError(openSession(environment, inputs).session)).code).toBe('no-credentials')
  })
})

test('without may-read there is no role for readers', async () => {
  const iam = new IAMClient({ ...createClientOptions(stack.env()) })
  const { Roles = [] } = await iam.send(new ListRolesCommand({}))
  expect(Roles.map(({ RoleName }) => RoleName)).not.toContain('eks-actions-staging-reader')
})

test("a role of that name that is somebody else's is not changed", async () => {
  const iam = await connect('iam')
  const AssumeRolePolicyDocument = JSON.stringify({
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: '111122223333' }, Action: 'sts:AssumeRole' }],
  })
  await iam.createRole({ RoleName: 'eks-actions-staging-reader', AssumeRolePolicyDocument })
  appendFileSync(path.join(job.workspace, 'live/staging/environment.yaml'), "may-read: ['444455556666']\n")
  const step = await bootstrap()
  expect(step.outputs['failure-reason']).toBe('role-not-ours')
  expect(step.raw).toContain('eks-actions-staging-reader was not created for staging of acme/shop')
})
