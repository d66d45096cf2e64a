/** `npx eks-actions bootstrap` sets the GitHub repository up: environments, reviewers, variables, rules of the branch. */

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { beforeAll, beforeEach, describe, expect, test } from 'vitest'
import { createGitHubControl, type GitHubControl } from '../../stack/parts/github/client.ts'
import type { RepositorySpec } from '../../stack/parts/github/world.ts'
import type { TokenSpec } from '../../stack/parts/github/access.ts'
import { useBootstrapAccount } from './bootstrap-account.ts'
import { createProductClient } from './client.ts'

const { stack, job, secure } = useBootstrapAccount()
let control: GitHubControl
let url = ''
let count = 0
let name = ''

beforeAll(async () => {
  url = (await stack.job()).GITHUB_API_URL ?? ''
  control = createGitHubControl(url)
  for (const environment of ['development', 'staging', 'production']) {
    const folder = path.join(job.workspace, 'live', environment)
    mkdirSync(path.join(folder, '10-network'), { recursive: true })
    writeFileSync(path.join(folder, '10-network/main.tf'), 'resource "terraform_data" "nothing" {}')
    const settings = { name: `acme-${environment}`, region: 'eu-central-1', eks: {} }
    writeFileSync(path.join(folder, 'settings.yaml'), JSON.stringify(settings))
  }
})
// Roles belong to one repository, so each test has its own, and an account of its own.
beforeEach(() => {
  count += 1
  name = `shop-${count}`
})

const addRepository = (spec: Partial<RepositorySpec> = {}) => control.addRepository({ owner: 'acme', name, ...spec })

const addToken = async (spec: TokenSpec = { login: 'acme' }): Promise<string> => (await control.addToken(spec)).token

interface Outputs {
  readonly changed?: string
  readonly github?: string
}

/** The emulator takes twelve digits for the key of that account. */
const readAccount = (): string => String(700_000_000_000 + count)

async function runBootstrap(token: string | undefined, flags: readonly string[] = []) {
  const outputFile = path.join(job.temporary, 'outputs.json')
  writeFileSync(outputFile, '{}')
  const notInJob = { GITHUB_ACTIONS: undefined, GITHUB_WORKSPACE: undefined, GITHUB_TOKEN: undefined }
  const run = createProductClient({ ...secure(), ...notInJob, GITHUB_API_URL: url, AWS_ACCESS_KEY_ID: readAccount() })
  const given = ['--directory', 'live', '--github-repository', `acme/${name}`, '--output-file', outputFile]
  const authentication = token === undefined ? [] : ['--github-token', token]
  const { code, stdout, stderr } = await run(['bootstrap', ...given, ...authentication, ...flags], {
    cwd: job.workspace,
  })
  const outputs = JSON.parse(readFileSync(outputFile, 'utf8')) as Outputs
  return { code, log: stdout + stderr, outputs }
}

async function readRepository() {
  const { repositories } = await control.state()
  const found = repositories.find((one) => one.name === name)
  if (found === undefined) throw new Error(`no repository ${name}`)
  const { environments, variables, rulesets } = found
  const toRecord = (list: readonly { readonly name: string; readonly value: string }[]) =>
    Object.fromEntries(list.map((one) => [one.name, one.value]))
  return {
    rulesets,
    variables: toRecord(variables),
    environments: Object.fromEntries(
      environments.map((one) => [
        one.name,
        {
          branches: one.branch_policies.map((policy) => policy.name),
          limited: one.branch_policy?.custom_branch_policies,
          reviewers: one.reviewers.length,
          preventSelfReview: one.prevent_self_review,
          variables: toRecord(one.variables),
        },
      ]),
    ),
  }
}

describe('bootstrap sets the repository up', () => {
  test('with environments, variables and rules, listed first, and only once', async () => {
    await addRepository()
    const token = await addToken()
    const first = await runBootstrap(token)
    expect(first.code, first.log).toBe(0)
    const limited = { branches: ['main'], limited: true }
    const made = await readRepository()
    expect(made.environments).toMatchObject({
      development: { ...limited, reviewers: 0, variables: { EKS_CLUSTER: 'acme-development' } },
      staging: { ...limited, reviewers: 0, variables: { EKS_CLUSTER: 'acme-staging' } },
      production: { ...limited, reviewers: 1, preventSelfReview: false },
    })
    expect(made.variables).toEqual({
      AWS_REGION: 'eu-central-1',
      DEVELOPMENT_ACCOUNT_ID: readAccount(),
      STAGING_ACCOUNT_ID: readAccount(),
      PRODUCTION_ACCOUNT_ID: readAccount(),
      PREVIEW_CLUSTER: 'acme-development',
      EKS_CLUSTER: 'acme-staging',
      PRODUCTION_RUNS_ON: 'ubuntu-latest',
    })
    expect(made.rulesets).toMatchObject([{ enforcement: 'active' }])
    expect(first.log.indexOf('set AWS_REGION to')).toBeLessThan(first.log.indexOf(': done'))
    expect(first.log).not.toContain(token)
    await control.clearRequests()
    const second = await runBootstrap(token)
    expect(second.code, second.log).toBe(0)
    expect(second.outputs.changed).toBe('false')
    expect((await control.requests()).filter(({ method }) => method !== 'GET')).toEqual([])
  })

  test('without reviewers where the plan has none, and names require-approvals', async () => {
    await addRepository({ private: true, plan: 'team' })
    const { code, log } = await runBootstrap(await addToken())
    expect(code, log).toBe(0)
    expect(log).toContain("GitHub's plan has no required reviewers")
    expect(log).toContain('require-approvals: 1')
    const { production } = (await readRepository()).environments
    expect(production).toMatchObject({ branches: ['main'], limited: true, reviewers: 0 })
  })

  test('as far as a free private repository can be, and says who may deploy then', async () => {
    await addRepository({ private: true })
    const { code, log } = await runBootstrap(await addToken())
    expect(code, log).toBe(0)
    expect(log).toContain('whoever may push a branch can run a job with environment: production')
    expect(log).toContain("GitHub's plan has no branch rules")
    expect(Object.keys((await readRepository()).environments)).toEqual(['development', 'staging', 'production'])
  })

  test('with the reviewers that are named, who cannot approve their own runs', async () => {
    await addRepository()
    const token = await addToken()
    await control.addTeam({ org: 'acme', slug: 'platform' })
    const { code, log } = await runBootstrap(token, ['--reviewers', 'acme,acme/platform'])
    expect(code, log).toBe(0)
    expect((await readRepository()).environments.production).toMatchObject({ reviewers: 2, preventSelfReview: true })
    await addRepository()
    const unknown = await runBootstrap(token, ['--reviewers', 'nobody-of-that-name'])
    expect(unknown.log).toContain('GitHub knows no user nobody-of-that-name')
  })

  test('keeping what people have set: branches, reviewers, wait times, variables', async () => {
    await addRepository()
    const token = await addToken()
    const send = async (method: string, place: string, body: object) => {
      const response = await fetch(`${url}/repos/acme/${name}/${place}`, {
        method,
        headers: { authorization: `Bearer ${token}` },
        body: JSON.stringify(body),
      })
      expect(response.ok, await response.text()).toBe(true)
    }
    const person = await fetch(`${url}/user`, {
      headers: { authorization: `Bearer ${await addToken({ login: 'bob' })}` },
    })
    const { id } = (await person.json()) as { readonly id: number }
    const custom = { protected_branches: false, custom_branch_policies: true }
    const protectedBranches = { protected_branches: true, custom_branch_policies: false }
    await send('PUT', 'environments/production', {
      wait_timer: 30,
      reviewers: [{ type: 'User', id }],
      deployment_branch_policy: custom,
    })
    await send('POST', 'environments/production/deployment-branch-policies', { name: 'release' })
    await send('PUT', 'environments/staging', { wait_timer: 5, deployment_branch_policy: protectedBranches })
    await send('PUT', 'environments/development', { wait_timer: 10 })
    await send('POST', 'actions/variables', { name: 'AWS_REGION', value: 'us-east-1' })
    await send('POST', 'actions/variables', { name: 'PRODUCTION_RUNS_ON', value: 'codebuild' })
    const { code, log } = await runBootstrap(token)
    expect(code, log).toBe(0)
    const { environments, variables } = await readRepository()
    expect(environments.production).toMatchObject({ branches: ['release'], reviewers: 1 })
    expect(environments.staging).toMatchObject({ limited: false })
    expect(environments.development).toMatchObject({ branches: ['main'], limited: true })
    const { repositories } = await control.state()
    const timers = repositories.find((one) => one.name === name)?.environments.map((one) => one.wait_timer)
    expect(timers).toEqual([30, 5, 10])
    expect(variables).toMatchObject({ AWS_REGION: 'us-east-1', PRODUCTION_RUNS_ON: 'codebuild' })
    expect(log).toContain('The environment production admits release and not main')
    expect(log).toContain(`gh variable set AWS_REGION --repo acme/${name} --body eu-central-1`)
    expect(log).not.toContain('gh variable set PRODUCTION_RUNS_ON')
  })

  test('as far as the token may, with permissions and commands for the rest', async () => {
    await addRepository()
    const token = await addToken({ login: 'acme', permissions: { actions: 'read', actions_variables: 'write' } })
    const { code, log, outputs } = await runBootstrap(token)
    expect(code, log).toBe(0)
    expect((await readRepository()).environments).toEqual({})
    expect((await readRepository()).variables).toMatchObject({ AWS_REGION: 'eu-central-1' })
    expect(log).toContain('administration: write')
    expect(log).toContain(`gh api --method PUT repos/acme/${name}/environments/staging`)
    expect(JSON.parse(outputs.github ?? '{}')).toMatchObject({
      refused: expect.arrayContaining([expect.objectContaining({ part: 'staging' })]) as unknown,
    })
  })

  test('not without a token: the commands are printed instead', async () => {
    await addRepository()
    const { code, log } = await runBootstrap(undefined)
    expect(code, log).toBe(0)
    expect(log).toContain(
      `gh api --method POST repos/acme/${name}/environments/production/deployment-branch-policies -f name=main`,
    )
    expect(log).toContain(`gh variable set STAGING_ACCOUNT_ID --repo acme/${name} --body ${readAccount()}`)
    expect(log).toContain(`gh api --method POST repos/acme/${name}/rulesets`)
    expect((await readRepository()).environments).toEqual({})
  })

  test('not if that is not wanted', async () => {
    await addRepository()
    const { code, log } = await runBootstrap(await addToken(), ['--no-github-setup'])
    expect(code, log).toBe(0)
    expect((await readRepository()).environments).toEqual({})
    expect(log).not.toContain('gh variable set')
  })
})
