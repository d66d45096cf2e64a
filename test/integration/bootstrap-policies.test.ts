/** The managed policies that `bootstrap` creates from the names of an environment. */

import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, expect, test } from 'vitest'
import { sessionAccount } from './aws-session-stack.ts'
import { readBootstrapOutput, useBootstrapAccount } from './bootstrap-account.ts'

const { job, bootstrap, connect, writes, forget, writeRoot } = useBootstrapAccount()

const toArn = (name: string): string => `arn:aws:iam::${sessionAccount}:policy/eks-actions/${name}`
const role = 'eks-actions-qa'
const spec = { environment: 'qa', 'role-policies': '' }

function writeSettings(...repositories: readonly string[]): void {
  const listed = repositories.map((name) => `    ${name}: {}\n`).join('')
  const file = path.join(job.workspace, 'live/qa/settings.yaml')
  mkdirSync(path.dirname(file), { recursive: true })
  writeFileSync(file, `name: acme-qa\nregion: eu-central-1\necr:\n  repositories:\n${listed}`)
}

async function listAttached(RoleName: string): Promise<readonly string[]> {
  const { AttachedPolicies = [] } = await (await connect('iam')).listAttachedRolePolicies({ RoleName })
  return AttachedPolicies.map(({ PolicyArn = '' }) => PolicyArn)
}

beforeAll(() => {
  writeRoot('qa', '10-network')
  writeSettings('shop')
})

// Each test continues where the previous one ended.
test('are listed before they are created, and attached to the roles', async () => {
  const step = await bootstrap(spec)
  expect(step.exitCode, step.raw).toBe(0)
  const { policies, roles } = readBootstrapOutput(step)
  expect(policies.map(({ name, status }) => [name, status])).toEqual(
    [role, `${role}.2`, `${role}.3`, `${role}-plan`, `${role}-boundary`].map((name) => [name, 'created']),
  )
  expect(step.raw.indexOf('allow what its roots need, limited to acme-qa')).toBeLessThan(
    step.raw.indexOf(`${role}: done`),
  )
  expect(step.raw).not.toContain('gets no policies')
  expect(roles.map(({ status }) => status)).toEqual(['created', 'created'])
  expect(await listAttached(role)).toEqual([role, `${role}.2`, `${role}.3`].map(toArn))
  expect(await listAttached(`${role}-plan`)).toEqual([toArn(`${role}-plan`)])
})

test('are not changed by the second run', async () => {
  const step = await bootstrap(spec)
  expect(step.exitCode, step.raw).toBe(0)
  expect(await writes()).toEqual([])
  expect(step.outputs.changes).toBe('false')
})

test('get a new version for another repository, the oldest of five makes room', async () => {
  const iam = await connect('iam')
  for (const count of [1, 2, 3, 4, 5]) {
    writeSettings('shop', ...Array.from({ length: count }, (_, number) => `worker-${number}`))
    await forget()
    const step = await bootstrap(spec)
    expect(step.exitCode, step.raw).toBe(0)
    expect(step.raw).toContain('set a new version: allow what its roots need')
    expect((await writes()).filter(({ operation }) => operation === 'DeletePolicy')).toEqual([])
  }
  const PolicyArn = toArn(`${role}-plan`)
  const { Versions = [] } = await iam.listPolicyVersions({ PolicyArn })
  expect(Versions).toHaveLength(5)
  expect(Versions.map(({ VersionId }) => VersionId)).not.toContain('v1')
  const VersionId = Versions.find(({ IsDefaultVersion }) => IsDefaultVersion)?.VersionId
  const { PolicyVersion } = await iam.getPolicyVersion({ PolicyArn, VersionId })
  expect(decodeURIComponent(PolicyVersion?.Document ?? '')).toContain('repository/worker-4')
})

test('are removed once the permissions fit into fewer, and the log names them', async () => {
  const iam = await connect('iam')
  const statement = { Effect: 'Allow', Action: 'ec2:DescribeVpcs', Resource: '*' }
  const document = JSON.stringify({ Version: '2012-10-17', Statement: [statement] })
  const extra = { PolicyName: `${role}.9`, Path: '/eks-actions/', PolicyDocument: document }
  await iam.createPolicy(extra)
  await iam.attachRolePolicy({ RoleName: role, PolicyArn: toArn(`${role}.9`) })
  const step = await bootstrap(spec)
  expect(step.exitCode, step.raw).toBe(0)
  expect(step.raw).toContain(`detach and delete ${toArn(`${role}.9`)}, which it no longer needs`)
  expect(await listAttached(role)).not.toContain(toArn(`${role}.9`))
  await expect(iam.getPolicy({ PolicyArn: toArn(`${role}.9`) })).rejects.toMatchObject({ name: /NoSuchEntity/ })
})

test('are refused if somebody else has created one of that name', async () => {
  const iam = await connect('iam')
  await iam.untagPolicy({ PolicyArn: toArn(`${role}-boundary`), TagKeys: ['eks-actions:repository'] })
  await forget()
  const step = await bootstrap(spec)
  expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([2, 'policy-not-ours'])
  expect(step.raw).toContain('its tag eks-actions:repository is not set')
  expect(await writes()).toEqual([])
})

test('are not created for a path that belongs to others', async () => {
  writeFileSync(path.join(job.workspace, 'live/qa/settings.yaml'), 'name: acme-qa\niam: { path: / }\n')
  const step = await bootstrap(spec)
  expect([step.exitCode, step.outputs['failure-reason']], step.raw).toEqual([2, 'resource-names-unusable'])
  expect(await writes()).toEqual([])
})
