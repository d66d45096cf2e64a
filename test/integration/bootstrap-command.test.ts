/** `npx eks-actions bootstrap`: all environments of a repository at once, with policies evaluated. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, describe, expect, test } from 'vitest'
import { sessionAccount, type SessionEnvironment } from './aws-session-stack.ts'
import { type BootstrapOutput, useBootstrapAccount } from './bootstrap-account.ts'
import { createProductClient } from './client.ts'

const { job, secure, connect, writes, writeRoot } = useBootstrapAccount()
const otherAccount = '444455556666'

beforeAll(() => {
  for (const environment of ['development', 'staging', 'production']) {
    writeRoot(environment, '10-network', { bucket: `${environment}-states` })
    writeRoot(environment, '20-shared', { bucket: 'shared-states' })
    writeSettings(environment)
  }
})

function writeSettings(environment: string, accounts: readonly string[] = []): void {
  const folder = path.join(job.workspace, 'live', environment)
  mkdirSync(folder, { recursive: true })
  const settings = {
    name: `acme-${environment}`,
    region: 'eu-central-1',
    allowed_account_ids: accounts,
    eks: {},
    ...(environment === 'development' ? { ecr: { repositories: { shop: { preview: true } } } } : {}),
  }
  writeFileSync(path.join(folder, 'settings.yaml'), JSON.stringify(settings))
}

/** Runs the command as a person does, without a region and without a token. */
async function runBootstrap(flags: readonly string[] = [], env: SessionEnvironment = {}) {
  const outputFile = path.join(job.temporary, 'outputs.json')
  writeFileSync(outputFile, '{}')
  const notInJob = { GITHUB_ACTIONS: undefined, GITHUB_WORKSPACE: undefined, GITHUB_TOKEN: undefined }
  const unset = { AWS_REGION: undefined, AWS_DEFAULT_REGION: undefined }
  const run = createProductClient({ ...secure(), ...notInJob, ...unset, ...env })
  const given = ['--directory', 'live', '--github-repository', 'acme/shop', '--output-file', outputFile]
  const { code, stdout, stderr } = await run(['bootstrap', ...given, ...flags], { cwd: job.workspace })
  const outputs = JSON.parse(readFileSync(outputFile, 'utf8')) as Readonly<Record<string, string>>
  const environments = JSON.parse(outputs.environments ?? '[]') as readonly BootstrapOutput[]
  return { code, log: stdout + stderr, outputs, environments }
}

// Each test continues where the previous one ended.
describe('the command bootstrap', () => {
  test('changes nothing of an account that no environment belongs to', async () => {
    for (const environment of ['development', 'staging', 'production']) writeSettings(environment, [otherAccount])
    const { code, log } = await runBootstrap()
    expect(code, log).not.toBe(0)
    expect(log).toContain('failure-reason: account-not-allowed')
    expect(log).toContain(`production belongs to account ${otherAccount}`)
    expect(await writes()).toEqual([])
  })

  test('prepares all environments of the account, and says at the end how to prepare the others', async () => {
    writeSettings('development')
    writeSettings('staging', [sessionAccount])
    const { code, log, environments } = await runBootstrap()
    expect(code, log).toBe(0)
    expect(environments.map(({ roles }) => roles.map(({ arn }) => arn.replace(/.*\//, '')))).toEqual([
      ['eks-actions-development', 'eks-actions-development-plan', 'eks-actions-development-preview'],
      ['eks-actions-staging', 'eks-actions-staging-plan'],
    ])
    expect(log).toContain(`production belongs to account ${otherAccount}`)
    // At the end, where nobody overlooks it; the same command has the same flags and the same token.
    expect(log.indexOf('Run the same command again with credentials of that account.')).toBeGreaterThan(
      log.lastIndexOf(': done'),
    )
    expect(log).toContain('gh pr create')
    const applied = log.indexOf(': done')
    for (const listed of ['development-states', 'staging-states', 'eks-actions-staging-plan']) {
      expect(log.indexOf(listed), listed).toBeGreaterThan(-1)
      expect(log.indexOf(listed), listed).toBeLessThan(applied)
    }
    expect(log.match(/OIDC provider {2}\S/g)).toHaveLength(1)
  })

  test('limits the preview role to repository and cluster of the settings', async () => {
    const iam = await connect('iam')
    const RoleName = 'eks-actions-development-preview'
    const { PolicyDocument = '' } = await iam.getRolePolicy({ RoleName, PolicyName: 'eks-actions-preview' })
    const policy = decodeURIComponent(PolicyDocument)
    expect(policy).toContain(`arn:aws:eks:eu-central-1:${sessionAccount}:cluster/acme-development`)
    expect(policy).toContain('repository/shop-preview')
  })

  test('leaves a shared bucket with the rules of all environments', async () => {
    const s3 = await connect('s3')
    const { Rules = [] } = await s3.getBucketLifecycleConfiguration({ Bucket: 'shared-states' })
    const rules = JSON.stringify(Rules)
    expect(rules).toContain('development/20-shared/.plans/')
    expect(rules).toContain('staging/20-shared/.plans/')
  })

  test('adds the last environment, whose plan role no pull request can assume', async () => {
    writeSettings('production')
    const { code, log, environments } = await runBootstrap()
    expect(code, log).toBe(0)
    expect(log).toContain('development, staging, production:')
    const [, , production] = environments
    const subjects = production?.roles.flatMap((role) => role.subjects) ?? []
    expect(subjects).toHaveLength(2)
    expect(subjects.join()).not.toContain('pull_request')
  })

  test('changes nothing when it is run again', async () => {
    const { code, log, outputs } = await runBootstrap()
    expect(code, log).toBe(0)
    expect(outputs.changed).toBe('false')
    expect(await writes()).toEqual([])
  })

  test('prepares only what is named', async () => {
    const { code, log, environments } = await runBootstrap(['--environments', 'staging'])
    expect(code, log).toBe(0)
    expect(environments).toHaveLength(1)
  })

  test('names the environments that there are', async () => {
    const { code, log } = await runBootstrap(['--environments', 'stagin'])
    expect(code, log).not.toBe(0)
    expect(log).toContain('Did you mean staging?')
  })
})
