import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { formatTokenSubject, isRepositorySubject, type SubjectKind, type TokenRepository } from '../github-identity.ts'
import type { Statement } from './document.ts'
import { listForeignTrust } from './foreign-trust.ts'
import { buildTrustPolicy } from './trust.ts'

const issuer = 'token.actions.githubusercontent.com'
const provider = `arn:aws:iam::111122223333:oidc-provider/${issuer}`
const repository: TokenRepository = { owner: 'acme', name: 'shop', ids: { owner: '12', repository: '345' } }
const isOwnSubject = (subject: string): boolean => isRepositorySubject(subject, repository, 'environment')
const [statement] = buildTrustPolicy({
  provider,
  issuer,
  subjects: [formatTokenSubject(repository, 'environment:staging')],
}).Statement as readonly [Statement]

const listForeign = (...statements: readonly object[]): readonly string[] =>
  listForeignTrust(encodeURIComponent(JSON.stringify({ Version: '2012-10-17', Statement: statements })), {
    ...{ provider, issuer, isOwnSubject },
  })
/** Requires the audience through another operator, so that only the subject counts. */
const requireSubject = (operator: string, sub: unknown): object => ({
  ...statement,
  Condition: {
    'ForAnyValue:StringEquals': { [`${issuer}:aud`]: 'sts.amazonaws.com' },
    [operator]: { [`${issuer}:sub`]: sub },
  },
})
const addCondition = (condition: object): object => ({
  ...statement,
  Condition: { ...statement.Condition, ...condition },
})

describe('nobody else is trusted by', () => {
  test.each<[string, readonly object[]]>([
    ['what bootstrap writes', [statement]],
    [
      'subjects of earlier runs, for other environments or without IDs',
      [requireSubject('StringLike', 'repo:acme/shop:environment:qa')],
    ],
    ['one more condition', [addCondition({ IpAddress: { 'aws:SourceIp': '10.0.0.0/8' } })]],
    ['a pattern next to whole subjects', [addCondition({ StringLike: { [`${issuer}:sub`]: 'repo:acme/*' } })]],
    ['a denial', [statement, { Effect: 'Deny', Principal: '*', Action: '*' }]],
    ['keys in other letters', [JSON.parse(JSON.stringify(statement).replaceAll(':sub', ':SUB')) as object]],
    ['no statement', []],
  ])('%s', (_, statements) => {
    expect(listForeign(...statements)).toEqual([])
  })
})

const anybody = `every job of every repository (no condition on ${issuer}:sub)`
describe('somebody else is trusted by', () => {
  test.each<[string, object, string]>([
    ['everybody', { ...statement, Principal: '*' }, 'everybody (the principal *)'],
    ['everybody in the other form', { ...statement, Principal: { AWS: '*' } }, 'everybody (the principal *)'],
    [
      'another account',
      { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::999988887777:root' }, Action: 'sts:AssumeRole' },
      'the principal arn:aws:iam::999988887777:root of account 999988887777',
    ],
    [
      'another account by its number',
      { ...statement, Principal: { Federated: provider, AWS: ['999988887777'] } },
      'the principal 999988887777 of account 999988887777',
    ],
    ['a deleted principal', { ...statement, Principal: { AWS: 'AIDAEXAMPLE' } }, 'the principal AIDAEXAMPLE'],
    ['a service', { ...statement, Principal: { Service: 'ec2.amazonaws.com' } }, 'the AWS service ec2.amazonaws.com'],
    [
      'another provider',
      { ...statement, Principal: { Federated: [provider, 'cognito-identity.amazonaws.com'] } },
      'the identity provider cognito-identity.amazonaws.com',
    ],
    ['another kind', { ...statement, Principal: { CanonicalUser: 'abc' } }, 'the principal abc (CanonicalUser)'],
    [
      'NotPrincipal',
      { Effect: 'Allow', NotPrincipal: { AWS: 'x' }, Action: 'sts:AssumeRole' },
      'everybody except the principals that it names (NotPrincipal)',
    ],
    ['another action', { ...statement, Action: ['sts:AssumeRoleWithWebIdentity', 'sts:*'] }, 'callers of sts:*'],
    [
      'NotAction',
      { ...statement, Action: undefined, NotAction: 'x' },
      'callers of every action except those that it names (NotAction)',
    ],
    ['a pattern', requireSubject('StringLike', 'repo:acme/*'), 'jobs with the subject repo:acme/*'],
    ['any repository', requireSubject('StringLike', ['repo:*']), 'jobs with the subject repo:*'],
    [
      'a variable',
      requireSubject('StringEquals', 'repo:acme/shop:environment:${x}'),
      'jobs with the subject repo:acme/shop:environment:${x}',
    ],
    [
      'another repository',
      requireSubject('StringEquals', ['repo:evil/shop:environment:staging']),
      'jobs with the subject repo:evil/shop:environment:staging',
    ],
    [
      'a namesake',
      requireSubject('StringEquals', 'repo:acme@12/shop@999:environment:staging'),
      'jobs with the subject repo:acme@12/shop@999:environment:staging',
    ],
    [
      'pull requests',
      requireSubject('StringEquals', 'repo:acme/shop:pull_request'),
      'jobs with the subject repo:acme/shop:pull_request',
    ],
    [
      'a branch',
      requireSubject('StringEquals', 'repo:acme/shop:ref:refs/heads/main'),
      'jobs with the subject repo:acme/shop:ref:refs/heads/main',
    ],
    [
      'a condition that tokens without the claim pass',
      requireSubject('StringEqualsIfExists', 'repo:acme/shop:environment:staging'),
      anybody,
    ],
    ['a condition that excludes', requireSubject('StringNotEquals', 'repo:acme/shop:environment:staging'), anybody],
    [
      'a claim of another issuer',
      {
        ...statement,
        Condition: {
          StringEquals: {
            [`${issuer}:aud`]: 'sts.amazonaws.com',
            'evil.example:sub': 'repo:acme/shop:environment:staging',
          },
        },
      },
      anybody,
    ],
    [
      'another audience',
      {
        ...statement,
        Condition: {
          StringEquals: { ...statement.Condition?.StringEquals, [`${issuer}:aud`]: ['sts.amazonaws.com', 'evil'] },
        },
      },
      'tokens for the audience evil',
    ],
  ])('%s', (_, foreign, expected) => {
    expect(listForeign(foreign)).toEqual([expected])
    expect(listForeign(statement, foreign)).toEqual([expected])
  })

  test('a policy without any condition, in each respect', () => {
    expect(listForeign({ ...statement, Condition: undefined })).toEqual(['tokens for the audience *', anybody])
  })

  test('a policy that cannot be parsed', () => {
    expect(listForeignTrust('%7B', { provider, issuer, isOwnSubject })).toHaveLength(1)
  })
})

describe('a subject', () => {
  const named = { ...repository, ids: undefined }
  test.each<[string, TokenRepository, SubjectKind, boolean]>([
    ['repo:acme/shop:environment:qa', repository, 'environment', true],
    ['repo:Acme/Shop:environment:qa', repository, 'environment', true],
    ['repo:acme@12/shop@345:environment:qa', repository, 'environment', true],
    ['repo:acme@1/shop@2:environment:qa', named, 'environment', true],
    ['repo:acme@1/shop@2:environment:qa', repository, 'environment', false],
    ['repo:acme@12/shop:environment:qa', repository, 'environment', false],
    ['repo:acme/shop:environment:qa:ref:refs/heads/x', repository, 'environment', false],
    ['repo:acme/shop:environment:', repository, 'environment', false],
    ['repo:acme/shop:pull_request', repository, 'no-environment', true],
    ['repo:acme/shop:ref:refs/heads/main', repository, 'no-environment', true],
    ['repo:acme/shop:ref:refs/tags/v1', repository, 'no-environment', false],
    ['repo:acme/shop:pull_request', repository, 'environment', false],
    ['repo:acme/shop:environment:qa', repository, 'no-environment', false],
    ['repo:acme/shopping:pull_request', repository, 'no-environment', false],
    ['repo:acme/shop2/shop:pull_request', repository, 'no-environment', false],
  ])('%s', (subject, of, kind, expected) => {
    expect(isRepositorySubject(subject, of, kind)).toBe(expected)
  })

  test('that is a pattern is never own', () => {
    const text = fc.stringMatching(/^[a-z:/@-]{0,8}$/)
    fc.assert(
      fc.property(text, fc.constantFrom('*', '?', '${aws:x}'), text, (before, wildcard, after) => {
        for (const subject of [
          `${before}${wildcard}${after}`,
          `repo:acme/shop:environment:${before}${wildcard}${after}`,
        ])
          expect(isOwnSubject(subject)).toBe(false)
      }),
    )
  })
})
