import { describe, expect, test } from 'vitest'
import type { Inspection } from '../../../../account/model.ts'
import type { WantedRole } from '../../../../account/role.ts'
import {
  type BootstrapReport,
  buildBootstrapOutput,
  buildBootstrapSummary,
  formatBootstrapClosingLine,
  formatNextSteps,
  formatPlannedLines,
} from './report.ts'

function createPart(kind: Inspection['kind'], name: string, values: Partial<Inspection> = {}): Inspection {
  return { kind, name, arn: `arn:aws:${name}`, presence: 'present', changes: [], kept: [], ...values }
}

const repository = { owner: 'acme', name: 'shop', ids: undefined }

function createRole(name: string, values: Partial<WantedRole> = {}): WantedRole {
  return {
    ...{
      name,
      purpose: 'apply',
      description: '',
      environment: 'staging',
      folder: 'live/staging',
      repository: 'acme/shop',
      ownPolicies: [],
      policies: [],
      inlinePolicies: {},
    },
    trust: { provider: 'arn:aws:oidc', issuer: 'token' },
    jobs: { repository, contexts: [name], keepsOthers: false },
    isOwnSubject: () => false,
    boundary: undefined,
    ...values,
  }
}

const change = { text: 'create the bucket', apply: () => Promise.resolve() }

const report: BootstrapReport = {
  environment: 'staging',
  githubEnvironment: 'staging',
  repository,
  account: { account: '123456789012', partition: 'aws', arn: 'arn:aws:iam::123456789012:user/admin' },
  region: 'eu-central-1',
  access: undefined,
  roles: [createRole('deploy')],
  parts: [
    createPart('bucket', 'acme-tfstate', { presence: 'missing', changes: [change] }),
    createPart('oidc-provider', 'token', { kept: ['another audience'] }),
    createPart('role', 'deploy', {
      changes: [{ ...change, text: 'attach PowerUserAccess' }],
      subjects: ['repo:acme/shop:deploy'],
    }),
  ],
}

describe('what is listed before the first change', () => {
  test('is every part, what will change, and what stays', () => {
    expect(formatPlannedLines(report).map((line) => line.trim())).toEqual([
      'staging · bootstrap of account 123456789012 for acme/shop · as arn:aws:iam::123456789012:user/admin',
      'bucket         acme-tfstate  to create:',
      'create the bucket',
      'OIDC provider  token  up to date',
      'left unchanged: another audience',
      'role           deploy  to change:',
      'attach PowerUserAccess',
    ])
  })

  test('says where no bucket is needed', () => {
    const lines = formatPlannedLines({ ...report, parts: report.parts.slice(1) })
    expect(lines[1]).toBe('no root keeps its state in S3, so no bucket is needed')
  })
})

test('the last line counts what was created, changed and left', () => {
  expect(formatBootstrapClosingLine(report, 1200)).toBe('staging: 1 created, 1 changed, 1 unchanged · 1.2s')
  const same = report.parts.map((part) => ({ ...part, presence: 'present' as const, changes: [] }))
  expect(formatBootstrapClosingLine({ ...report, parts: same }, 90)).toBe('staging: 3 unchanged · 90ms')
})

describe('the workflow to write', () => {
  test('names the environment, the role and the region', () => {
    expect(formatNextSteps(report)).toEqual([
      'Next: a job with environment: staging assumes the role like this:',
      '  environment: staging',
      '  permissions: { id-token: write, contents: read, pull-requests: write }',
      '  steps:',
      '    - uses: org/eks-actions/provision@v1',
      '      with:',
      '        environment: staging',
      '        role-to-assume: arn:aws:deploy',
      '        aws-region: eu-central-1',
    ])
  })

  test.each([
    ['production-eu', 'production-eu'],
    ['production: eu', '"production: eu"'],
    ['eu west', '"eu west"'],
  ])('protects the job by the GitHub environment %s', (githubEnvironment, expected) => {
    const lines = formatNextSteps({ ...report, githubEnvironment })
    expect(lines[1]).toBe(`  environment: ${expected}`)
    expect(lines).toContain('        environment: staging')
  })

  const [pull, main] = ['repo:acme/shop:pull_request', 'repo:acme/shop:ref:refs/heads/main']
  test.each<[string, WantedRole['purpose'], readonly string[], string]>([
    [
      'plans of pull requests',
      'plan',
      [pull, main],
      'To plan in jobs of pull requests, which have no environment, and for drift on main',
    ],
    [
      'protected plans',
      'plan',
      [main],
      'To plan before the approval and for drift, in jobs on main without environment',
    ],
    ['previews', 'preview', [pull], 'To build and deploy previews, in pull request jobs, which have no environment'],
  ])('has the role for %s, where there is one', (_, purpose, subjects, text) => {
    const lines = formatNextSteps({
      ...report,
      roles: [...report.roles, createRole('deploy-more', { purpose })],
      parts: [...report.parts, createPart('role', 'deploy-more', { subjects })],
    })
    expect(lines.slice(-2)).toEqual([`  # ${text}:`, '  # role-to-assume: arn:aws:deploy-more'])
  })

  test('says how an older repository gets IDs into its tokens, where the roles need them', () => {
    const ids = { owner: '12', repository: '345' }
    const jobs = { repository: { ...repository, ids }, contexts: ['environment:staging'], keepsOthers: true }
    expect(formatNextSteps({ ...report, roles: [createRole('deploy', { jobs })] }).at(-1)).toBe(
      '  # gh api --method PUT repos/acme/shop/actions/oidc/customization/sub -F use_default=true -F use_immutable_subject=true',
    )
  })
})

test('the summary has a row for each part and the workflow', () => {
  const blocks = buildBootstrapSummary(report)
  expect(blocks[0]).toMatchObject({ kind: 'heading', text: 'staging: 2 of 3 parts created or changed' })
  expect(blocks[2]).toMatchObject({
    kind: 'table',
    rows: [
      ['bucket', '`acme-tfstate`', 'created', 'create the bucket', ''],
      ['OIDC provider', '`token`', 'unchanged', '', 'another audience'],
      ['role', '`deploy`', 'changed', 'attach PowerUserAccess', ''],
    ],
  })
  expect(blocks.at(-1)).toMatchObject({ kind: 'code', language: 'yaml' })
  const same = report.parts.map((part) => ({ ...part, changes: [] }))
  const [heading] = buildBootstrapSummary({ ...report, parts: same })
  expect(heading).toMatchObject({ text: 'staging: the account is up to date' })
})

test('the output has everything as data', () => {
  expect(buildBootstrapOutput(report)).toEqual({
    environment: 'staging',
    account: '123456789012',
    repository: 'acme/shop',
    buckets: [
      { name: 'acme-tfstate', arn: 'arn:aws:acme-tfstate', status: 'created', done: ['create the bucket'], left: [] },
    ],
    'oidc-provider': { name: 'token', arn: 'arn:aws:token', status: 'unchanged', done: [], left: ['another audience'] },
    policies: [],
    roles: [
      {
        ...{ name: 'deploy', arn: 'arn:aws:deploy', status: 'changed', done: ['attach PowerUserAccess'], left: [] },
        subjects: ['repo:acme/shop:deploy'],
      },
    ],
  })
})

test('in GitLab the next steps are a job, the subjects of its project and what to protect', () => {
  const claims = { project: 'project_id', more: ['ref_protected', 'environment_protected'] } as const
  const project = { path: 'acme/web/shop', id: '20', claims }
  const gitlab = {
    project,
    tier: 'staging',
    issuer: 'gitlab.com',
    serverUrl: 'https://gitlab.com',
    subject: undefined,
  } as const
  const plan = createRole('deploy-plan', { purpose: 'plan' })
  const parts = [
    ...report.parts,
    createPart('role', 'deploy-plan', { subjects: ['project_id:20:ref_type:branch:ref:*'] }),
  ]
  const text = formatNextSteps({ ...report, gitlab, roles: [...report.roles, plan], parts }).join('\n')
  expect(text).toMatch(/^Next: a job of .gitlab-ci.yml with environment: staging/)
  expect(text).toContain('environment: { name: staging, deployment_tier: staging }')
  expect(text).toContain('AWS_ROLE_ARN: arn:aws:deploy')
  expect(text).toMatch(/# To plan in jobs of merge requests, and for drift:\n +# AWS_ROLE_ARN: arn:aws:deploy-plan/)
  expect(text).toContain("glab api --method PUT projects/20 -f 'ci_id_token_sub_claim_components[]=project_id'")
  expect(text).toContain('the environment staging (GitLab Premium)')
})
