import { describe, expect, test } from 'vitest'
import type { ActionError } from '../../runner/errors/action-error.ts'
import { formatTokenSubject, resolveTokenIssuer } from '../github-identity.ts'
import { buildDeletionProtectionPolicy } from './deletion-protection.ts'
import { type Statement } from './document.ts'
import { checkBucketPolicy } from './secure-transport.ts'
import { type StateAccess, buildStateAccessPolicy, buildStateReaderPolicy, type StateObject } from './state-access.ts'
import { parseTrustPolicy, buildTrustPolicy } from './trust.ts'

const issuer = 'token.actions.githubusercontent.com'
const provider = `arn:aws:iam::111122223333:oidc-provider/${issuer}`

describe('the subject of jobs', () => {
  const ids = { owner: '1', repository: '2' }
  test.each([
    [undefined, 'environment:staging', 'repo:acme/shop:environment:staging'],
    [ids, 'pull_request', 'repo:acme@1/shop@2:pull_request'],
  ])('with the IDs %j in %s is %s', (known, context, expected) => {
    expect(formatTokenSubject({ owner: 'acme', name: 'shop', ids: known }, context)).toBe(expected)
  })
})

test.each([
  ['https://github.com', issuer],
  ['https://acme.ghe.com', 'token.actions.acme.ghe.com'],
  ['https://github.acme.example', 'github.acme.example/_services/token'],
])('the issuer of %s is %s', (server, expected) => {
  expect(resolveTokenIssuer(server)).toBe(expected)
})

describe('a trust policy', () => {
  const subjects = ['repo:acme/shop:environment:staging']
  const ours = buildTrustPolicy({ provider, issuer, subjects })

  test('admits exact subjects and one audience, no patterns', () => {
    expect(ours.Statement).toEqual([
      {
        Effect: 'Allow',
        Principal: { Federated: provider },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: { StringEquals: { [`${issuer}:aud`]: 'sts.amazonaws.com', [`${issuer}:sub`]: subjects } },
      },
    ])
  })

  test('that we wrote is recognized by its subjects', () => {
    expect(parseTrustPolicy(encodeURIComponent(JSON.stringify(ours)), { provider, issuer })).toEqual({
      subjects,
      conditions: {},
    })
  })

  describe('for GitLab', () => {
    const gitlab = { provider: 'arn:aws:iam::111122223333:oidc-provider/gitlab.com', issuer: 'gitlab.com' }
    const conditions = { 'gitlab.com:project_id': '20' }
    const pattern = { ...gitlab, subjects: ['project_id:20:ref_type:branch:ref:*'], conditions }

    test('compares patterns as such, and claims for which IAM has keys', () => {
      expect(buildTrustPolicy(pattern).Statement[0]?.Condition).toEqual({
        StringEquals: { 'gitlab.com:aud': 'sts.amazonaws.com', ...conditions },
        StringLike: { 'gitlab.com:sub': pattern.subjects },
      })
    })

    test('is recognized with them, and not with keys that somebody added', () => {
      const { subjects } = pattern
      expect(parseTrustPolicy(JSON.stringify(buildTrustPolicy(pattern)), gitlab)).toEqual({ subjects, conditions })
      const edited = buildTrustPolicy({ ...pattern, conditions: { ...conditions, 'gitlab.com:user_login': 'root' } })
      expect(parseTrustPolicy(JSON.stringify(edited), gitlab)).toBeUndefined()
    })
  })

  const [statement] = ours.Statement as readonly [Statement]
  const edited: readonly (readonly [string, readonly Statement[]])[] = [
    ['a wildcard', [{ ...statement, Condition: { StringLike: { [`${issuer}:sub`]: 'repo:acme/*' } } }]],
    ['one more condition', [{ ...statement, Condition: { ...statement.Condition, Bool: { x: 'true' } } }]],
    ['one more statement', [statement, { ...statement, Effect: 'Deny' }]],
    ['another provider', [{ ...statement, Principal: { Federated: 'cognito' } }]],
  ]
  test.each(edited)('with %s is not ours', (_, Statement) => {
    expect(parseTrustPolicy(JSON.stringify({ ...ours, Statement }), { provider, issuer })).toBeUndefined()
  })
})

const createState = (key: string, more: Partial<StateObject> = {}): StateObject => ({
  bucket: 'states',
  key,
  planPrefix: key.replace(/[^/]+$/, '.plans/'),
  region: 'eu-central-1',
  workspacePrefix: 'env:/',
  kmsKey: undefined,
  ...more,
})

function createAccess(states: readonly StateObject[], more: Partial<StateAccess> = {}): StateAccess {
  return {
    account: '111122223333',
    partition: 'aws',
    environment: 'staging',
    states,
    reads: [],
    readerRoles: [],
    ...more,
  }
}

const listObjects = (...names: readonly string[]): readonly string[] =>
  names.map((name) => `arn:aws:s3:::states/${name}`)

describe('access to states', () => {
  const one = createAccess([createState('staging/vpc.tfstate')])
  const findStatement = (policy: { readonly Statement: readonly Statement[] }, name: string) =>
    policy.Statement.find(({ Sid }) => Sid === name)

  const toRows = ({ Statement }: { readonly Statement: readonly Statement[] }) =>
    Statement.map(({ Sid, Effect, Action, Resource, NotResource }) => [
      Sid ?? Effect,
      [Action].flat().map((action) => action.replace('s3:', '')),
      Resource ?? { not: NotResource },
    ])

  test('is limited to exactly these keys', () => {
    const policy = buildStateAccessPolicy(one, 'apply')
    expect(toRows(policy)).toEqual([
      ['States', ['GetObject', 'PutObject'], listObjects('staging/vpc.tfstate')],
      ['Locks', ['GetObject', 'PutObject', 'DeleteObject'], listObjects('staging/vpc.tfstate.tflock')],
      ['ReviewPlans', ['GetObject'], listObjects('staging/.plans/review/staging/*')],
      ['ProtectedPlans', ['GetObject', 'PutObject', 'DeleteObject'], listObjects('staging/.plans/protected/staging/*')],
      ['Allow', ['ListBucket'], 'arn:aws:s3:::states'],
    ])
    expect(policy.Statement.at(-1)?.Condition).toEqual({ StringEqualsIfExists: { 's3:prefix': ['env:/'] } })
  })

  test('for plans of pull requests reads states, writes plans for review, and nothing else', () => {
    expect(toRows(buildStateAccessPolicy(one, 'plan'))).toEqual([
      ['States', ['GetObject'], listObjects('staging/vpc.tfstate')],
      ['ReviewPlans', ['GetObject', 'PutObject'], listObjects('staging/.plans/review/staging/*')],
      ['Allow', ['ListBucket'], 'arn:aws:s3:::states'],
      [
        'WriteNothingElse',
        ['PutObject*', 'DeleteObject*', 'RestoreObject', 'AbortMultipartUpload'],
        { not: listObjects('staging/.plans/review/staging/*') },
      ],
      ['KeepOut', ['*'], listObjects('*.tflock', '.plans/protected/*', '*/.plans/protected/*')],
    ])
  })

  test('for protected plans writes those, and neither states nor locks', () => {
    expect(toRows(buildStateAccessPolicy(one, 'protected-plan'))).toEqual([
      ['States', ['GetObject'], listObjects('staging/vpc.tfstate')],
      ['ReviewPlans', ['GetObject'], listObjects('staging/.plans/review/staging/*')],
      ['ProtectedPlans', ['GetObject', 'PutObject'], listObjects('staging/.plans/protected/staging/*')],
      ['Allow', ['ListBucket'], 'arn:aws:s3:::states'],
      [
        'WriteNothingElse',
        ['PutObject*', 'DeleteObject*', 'RestoreObject', 'AbortMultipartUpload'],
        { not: listObjects('staging/.plans/protected/staging/*') },
      ],
      ['KeepOut', ['*'], listObjects('*.tflock')],
    ])
  })

  test('to states of others is read-only', () => {
    const policy = buildStateAccessPolicy({ ...one, reads: [{ bucket: 'shared', key: 'dns.tfstate' }] }, 'apply')
    expect(findStatement(policy, 'StatesOfOthers')).toMatchObject({
      Action: ['s3:GetObject'],
      Resource: ['arn:aws:s3:::shared/dns.tfstate'],
    })
  })

  test('to states of other accounts is by their roles', () => {
    const readerRoles = ['arn:aws:iam::444455556666:role/eks-actions-shared-reader']
    for (const purpose of ['apply', 'plan', 'protected-plan'] as const) {
      expect(findStatement(buildStateAccessPolicy({ ...one, readerRoles }, purpose), 'ReadersOfOthers')).toMatchObject({
        Effect: 'Allow',
        Action: ['sts:AssumeRole'],
        Resource: readerRoles,
      })
    }
  })

  test('for those who read from other accounts is to the states alone, and to no plans', () => {
    const states = [createState('shared/dns.tfstate', { kmsKey: 'alias/states' })]
    const policy = buildStateReaderPolicy(createAccess(states))
    expect(toRows(policy)).toEqual([
      ['States', ['GetObject'], listObjects('shared/dns.tfstate')],
      ['Allow', ['ListBucket'], 'arn:aws:s3:::states'],
      ['Allow', ['kms:Decrypt'], 'arn:aws:kms:eu-central-1:111122223333:key/*'],
    ])
    expect(policy.Statement[1]?.Condition).toEqual({ StringEquals: { 's3:prefix': ['env:/'] } })
  })

  test('in China uses its partition', () => {
    const { Statement } = buildStateAccessPolicy({ ...one, partition: 'aws-cn' }, 'plan')
    expect(
      Statement.flatMap(({ Resource, NotResource }) => Resource ?? NotResource ?? []).every((arn) =>
        arn.startsWith('arn:aws-cn:'),
      ),
    ).toBe(true)
  })

  const viaS3 = { StringEquals: { 'kms:ViaService': 's3.eu-central-1.amazonaws.com' } }
  const keys = 'arn:aws:kms:eu-central-1:111122223333:key'
  test.each([
    [undefined, []],
    ['1234', [{ Resource: `${keys}/1234`, Condition: viaS3 }]],
    [`${keys}/1234`, [{ Resource: `${keys}/1234`, Condition: viaS3 }]],
    [
      'alias/states',
      [
        {
          Resource: `${keys}/*`,
          Condition: { ...viaS3, 'ForAnyValue:StringEquals': { 'kms:ResourceAliases': 'alias/states' } },
        },
      ],
    ],
  ])('encrypted with the key %j has %j', (kmsKey, expected) => {
    const { Statement } = buildStateAccessPolicy(
      createAccess([createState('staging/a', { kmsKey }), createState('staging/b', { kmsKey })]),
      'apply',
    )
    const found = Statement.filter(({ Action }) => [Action].flat().includes('kms:Decrypt'))
    expect(found.map(({ Resource, Condition }) => ({ Resource, Condition }))).toEqual(expected)
  })
})

describe('access to more states than a policy holds', () => {
  const createManyStates = (prefix: string): StateAccess =>
    createAccess(Array.from({ length: 200 }, (_, number) => createState(`${prefix}/root-${number}/terraform.tfstate`)))

  test.each(['apply', 'plan', 'protected-plan'] as const)(
    'for %s is limited to the folder of the environment',
    (purpose) => {
      const policy = buildStateAccessPolicy(createManyStates('live/staging'), purpose)
      expect(JSON.stringify(policy).length).toBeLessThan(2000)
      const resources = policy.Statement.filter(({ Effect }) => Effect === 'Allow').map(({ Resource }) => Resource)
      const listPlans = (place: string) =>
        listObjects(`live/staging/.plans/${place}/staging/*`, `live/staging/*/.plans/${place}/staging/*`)
      expect(resources).toEqual([
        listObjects('live/staging/*'),
        ...(purpose === 'apply' ? [listObjects('live/staging/*.tflock')] : []),
        listPlans('review'),
        ...(purpose === 'plan' ? [] : [listPlans('protected')]),
        'arn:aws:s3:::states',
      ])
    },
  )

  test.each([['live'], ['live/staging-2']])(
    'below %s is rejected, because the folder may belong to others',
    (prefix) => {
      expect(() => buildStateAccessPolicy(createManyStates(prefix), 'apply')).toThrow(
        expect.objectContaining({ code: 'policy-too-large' } satisfies Partial<ActionError>) as Error,
      )
    },
  )
})

describe('a bucket policy', () => {
  const arn = 'arn:aws:s3:::states'
  const added = checkBucketPolicy(undefined, arn)
  const ours = added.kind === 'set' ? added.value : expect.fail('nothing is added')
  const [statement] = ours.Statement as readonly [Statement]
  const foreign: Statement = {
    Sid: 'DenyInsecureTransport',
    Effect: 'Deny',
    Principal: '*',
    Action: 's3:PutObject',
    Resource: arn,
  }

  test('denies everybody every request without TLS, to the bucket and to its objects', () => {
    expect(ours.Statement).toEqual([
      {
        Sid: 'DenyInsecureTransport',
        Effect: 'Deny',
        Principal: '*',
        Action: 's3:*',
        Resource: [arn, `${arn}/*`],
        Condition: { Bool: { 'aws:SecureTransport': 'false' } },
      },
    ])
  })

  test('that already denies plain HTTP is kept, whatever the Sid of its statement', () => {
    const other = { ...ours, Statement: [foreign, { ...statement, Sid: 'Https' }] }
    expect(checkBucketPolicy(JSON.stringify(other), arn)).toEqual({ kind: 'fine' })
  })

  test('keeps the statements of others', () => {
    const verdict = checkBucketPolicy(JSON.stringify({ ...ours, Statement: [foreign] }), arn)
    expect(verdict).toMatchObject({
      kind: 'set',
      value: { Statement: [foreign, { ...statement, Sid: 'DenyInsecureTransport2' }] },
    })
  })

  test('that cannot be parsed is kept', () => {
    expect(checkBucketPolicy('?', arn).kind).toBe('kept')
  })
})

test('the deletion protection only denies, and covers states and their old versions', () => {
  const role = `arn:aws-us-gov:iam::111122223333:role/${'r'.repeat(64)}`
  const states = [createState('staging/vpc.tfstate')]
  const policy = buildDeletionProtectionPolicy({ account: '111122223333', partition: 'aws', role, states, taken: 0 })
  expect(policy.Statement.map(({ Sid, Effect, Resource }) => [Sid, Effect, Resource])).toEqual([
    ['KeepWhatCannotBeBroughtBack', 'Deny', '*'],
    ['KeepStates', 'Deny', listObjects('staging/vpc.tfstate')],
    ['KeepOldStates', 'Deny', ['arn:aws:s3:::states', 'arn:aws:s3:::states/*']],
    ['KeepThisPolicy', 'Deny', role],
  ])
})
