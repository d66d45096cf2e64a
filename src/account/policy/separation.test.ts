/** No policy of one environment matches anything of another one, also if their names begin alike. */

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { canIssueIds, formatTokenSubject, resolveRepositorySubjects } from '../github-identity.ts'
import { buildDeletionProtectionPolicy } from './deletion-protection.ts'
import type { PolicyDocument } from './document.ts'
import { buildPreviewPolicy } from './preview-access.ts'
import { buildStateAccessPolicy, type StateAccess, type StateObject, type StatePurpose } from './state-access.ts'
import { isAllowed } from './testing/evaluate.ts'

const account = { account: '111122223333', partition: 'aws' } as const
const bucket = 'states'
const purposes: readonly StatePurpose[] = ['apply', 'plan', 'protected-plan']
const actions = [
  's3:GetObject',
  's3:PutObject',
  's3:DeleteObject',
  's3:DeleteObjectVersion',
  's3:GetObjectVersion',
] as const

/** `prod` and `prod-eu`, `app` and `app.tfstate`, `a` and `a*`: the second name begins with the first. */
const names = fc
  .tuple(fc.stringMatching(/^[a-z][a-z0-9]{0,5}$/), fc.stringMatching(/^[-._a-z0-9]{1,6}$/))
  .map(([first, more]) => [first, `${first}${more}`] as const)
const orders = fc.tuple(names, fc.boolean()).map(([[one, other], swapped]) => (swapped ? [other, one] : [one, other]))
const roots = fc.uniqueArray(fc.stringMatching(/^[a-z0-9*?$]{1,6}$/), { minLength: 1, maxLength: 4 })

type Layout = (environment: string, root: string) => string

/** Where teams keep their states: a folder per environment, one folder for all, or folders per root. */
const layouts: readonly Layout[] = [
  (environment, root) => `${environment}/${root}.tfstate`,
  (environment, root) => `${environment}-${root}.tfstate`,
  (environment, root) => `live/${root}/${environment}`,
  (environment, root) => `${root}/${environment}/terraform.tfstate`,
]

function createState(key: string): StateObject {
  const folder = key.slice(0, key.lastIndexOf('/') + 1)
  return {
    ...{ bucket, key, planPrefix: `${folder}.plans/`, region: 'eu-central-1' },
    ...{ workspacePrefix: 'env:/', kmsKey: undefined },
  }
}

function createAccess(environment: string, keys: readonly string[]): StateAccess {
  return { ...account, environment, states: keys.map(createState), reads: [], readerRoles: [] }
}

function createNamedAccess(environment: string, named: readonly string[], format: Layout): StateAccess {
  return createAccess(
    environment,
    named.map((root) => format(environment, root)),
  )
}

/** All that is in the bucket for an environment. */
function listObjects({ environment, states }: StateAccess): readonly string[] {
  return states.flatMap(({ key, planPrefix }) => [
    key,
    `${key}.tflock`,
    ...['review', 'protected'].map((place) => `${planPrefix}${place}/${environment}/root/commit`),
  ])
}

const mayUse = (policy: PolicyDocument, action: string, key: string): boolean =>
  isAllowed([policy], { action, resource: `arn:aws:s3:::${bucket}/${key}` })

test.each(purposes)('the role for %s reaches no object of another environment', (purpose) => {
  fc.assert(
    fc.property(orders, roots, fc.constantFrom(...layouts), ([own = '', other = ''], named, format) => {
      const access = createNamedAccess(own, named, format)
      const foreign = createNamedAccess(other, named, format)
      const ours = new Set(listObjects(access))
      const policy = buildStateAccessPolicy(access, purpose)
      for (const key of listObjects(foreign).filter((key) => !ours.has(key))) {
        for (const action of actions) expect([action, key, mayUse(policy, action, key)]).toEqual([action, key, false])
      }
    }),
  )
})

test.each(purposes)('the role for %s of many states reaches no object of another environment', (purpose) => {
  fc.assert(
    fc.property(orders, ([own = '', other = '']) => {
      const list = (environment: string): readonly string[] =>
        Array.from({ length: 150 }, (_, number) => `live/${environment}/root-${number}/terraform.tfstate`)
      const policy = buildStateAccessPolicy(createAccess(own, list(own)), purpose)
      for (const key of listObjects(createAccess(other, list(other).slice(0, 2)))) {
        for (const action of actions) expect([action, key, mayUse(policy, action, key)]).toEqual([action, key, false])
      }
    }),
    { numRuns: 20 },
  )
})

describe('whatever managed policies it gets besides,', () => {
  const everything: PolicyDocument = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: '*', Resource: '*' }],
  }
  const isAllowedBesides = (policy: PolicyDocument, action: string, key: string): boolean =>
    isAllowed([policy, everything], { action, resource: `arn:aws:s3:::${bucket}/${key}` })

  test('a role for plans writes nothing but its plans, and reaches no lock', () => {
    fc.assert(
      fc.property(orders, roots, fc.constantFrom(...layouts), ([own = '', other = ''], named, format) => {
        const access = createNamedAccess(own, named, format)
        const foreign = createNamedAccess(other, named, format)
        for (const purpose of ['plan', 'protected-plan'] as const) {
          const policy = buildStateAccessPolicy(access, purpose)
          const place = purpose === 'plan' ? 'review' : 'protected'
          for (const key of [...listObjects(access), ...listObjects(foreign), 'elsewhere']) {
            const isOwnPlan = key.includes(`.plans/${place}/${own}/`)
            expect([key, isAllowedBesides(policy, 's3:PutObject', key)]).toEqual([key, isOwnPlan])
            if (key.endsWith('.tflock'))
              expect([key, isAllowedBesides(policy, 's3:GetObject', key)]).toEqual([key, false])
          }
        }
      }),
    )
  })

  test('a role for pull requests reads no protected plan', () => {
    const access = createAccess('staging', ['staging/vpc.tfstate', 'vpc.tfstate'])
    const policy = buildStateAccessPolicy(access, 'plan')
    for (const key of listObjects(access).filter((key) => key.includes('/protected/'))) {
      expect([key, isAllowedBesides(policy, 's3:GetObject', key)]).toEqual([key, false])
    }
  })

  test.each([2, 300])('a protected role keeps its %i states and their old versions', (count) => {
    const keys = Array.from({ length: count }, (_, number) => `live/staging/root-${number}/terraform.tfstate`)
    const access = createAccess('staging', keys)
    const state = buildStateAccessPolicy(access, 'apply')
    const role = 'arn:aws:iam::111122223333:role/eks-actions-staging'
    const policy = buildDeletionProtectionPolicy({ ...access, role, taken: JSON.stringify(state).length })
    expect(JSON.stringify(state).length + JSON.stringify(policy).length).toBeLessThanOrEqual(10_240)
    for (const key of keys) {
      for (const action of ['s3:DeleteObject', 's3:DeleteObjectVersion'])
        expect([action, isAllowedBesides(policy, action, key)]).toEqual([action, false])
      expect(isAllowed([state, policy], { action: 's3:PutObject', resource: `arn:aws:s3:::${bucket}/${key}` })).toBe(
        true,
      )
    }
    // Locks are released, and applied plans removed.
    for (const key of listObjects(access).filter((key) => /\.tflock$|protected/.test(key)))
      expect([
        key,
        isAllowed([state, policy], { action: 's3:DeleteObject', resource: `arn:aws:s3:::${bucket}/${key}` }),
      ]).toEqual([key, true])
  })
})

test('the role for previews pushes to no repository whose name begins or ends like its own', () => {
  fc.assert(
    fc.property(names, ([repository, longer]) => {
      const policy = buildPreviewPolicy({
        ...{ ...account, region: 'eu-central-1', repository: `${repository}-preview`, cluster: repository },
      })
      const canPush = (name: string): boolean =>
        isAllowed([policy], {
          action: 'ecr:PutImage',
          resource: `arn:aws:ecr:eu-central-1:111122223333:repository/${name}`,
        })
      expect(canPush(`${repository}-preview`)).toBe(true)
      for (const name of [
        repository,
        longer,
        `${longer}-preview`,
        `${repository}-preview-2`,
        `team/${repository}-preview`,
      ])
        if (name !== `${repository}-preview`) expect([name, canPush(name)]).toEqual([name, false])
      const cluster = `arn:aws:eks:eu-central-1:111122223333:cluster/${longer}`
      expect(isAllowed([policy], { action: 'eks:DescribeCluster', resource: cluster })).toBe(false)
    }),
  )
})

describe('listing', () => {
  const access = createAccess('prod', ['prod/vpc.tfstate'])
  const mayList = (purpose: StatePurpose, prefix: string | undefined): boolean =>
    isAllowed([buildStateAccessPolicy(access, purpose)], {
      action: 's3:ListBucket',
      resource: `arn:aws:s3:::${bucket}`,
      context: prefix === undefined ? {} : { 's3:prefix': prefix },
    })

  test.each<[StatePurpose, string | undefined, boolean]>([
    ['plan', 'env:/', true],
    ['plan', undefined, false],
    ['plan', '', false],
    ['plan', 'prod-eu/', false],
    ['plan', 'prod/vpc.tfstate-eu/', false],
    ['protected-plan', undefined, false],
    ['apply', undefined, true],
    ['apply', 'prod-eu/', false],
  ])('by the role for %s with the prefix %j: %s', (purpose, prefix, expected) => {
    expect(mayList(purpose, prefix)).toBe(expected)
  })
})

describe('the subjects of a role', () => {
  const repository = { owner: 'acme', name: 'shop', ids: { owner: '12', repository: '345' } }
  const named = { ...repository, ids: undefined }
  const scope = { repository, contexts: ['environment:prod'], keepsOthers: true }

  test.each<
    [string, readonly string[], Partial<typeof scope> | { readonly repository: typeof named }, readonly string[]]
  >([
    ['of a new role have IDs', [], {}, ['repo:acme@12/shop@345:environment:prod']],
    ['have names where IDs are unknown', [], { repository: named }, ['repo:acme/shop:environment:prod']],
    [
      'lose the form without IDs once they are known',
      ['repo:acme/shop:environment:prod', 'repo:acme/shop:environment:qa'],
      {},
      ['repo:acme@12/shop@345:environment:prod', 'repo:acme@12/shop@345:environment:qa'],
    ],
    [
      'keep IDs that a later run does not know',
      ['repo:acme@12/shop@345:environment:prod'],
      { repository: named },
      ['repo:acme@12/shop@345:environment:prod'],
    ],
    [
      'lose pull requests when the role is for a branch',
      ['repo:acme@12/shop@345:pull_request', 'repo:acme@12/shop@345:ref:refs/heads/main'],
      { contexts: ['ref:refs/heads/main'], keepsOthers: false },
      ['repo:acme@12/shop@345:ref:refs/heads/main'],
    ],
  ])('%s', (_, trusted, changes, expected) => {
    expect(resolveRepositorySubjects(trusted, { ...scope, ...changes })).toEqual(expected)
  })

  test('with known IDs never contain a name without its ID', () => {
    const contexts = fc.constantFrom('environment:prod', 'environment:qa')
    fc.assert(
      fc.property(fc.array(fc.tuple(contexts, fc.boolean())), (earlier) => {
        const trusted = earlier.map(([context, hasIds]) => formatTokenSubject(hasIds ? repository : named, context))
        for (const subject of resolveRepositorySubjects(trusted, scope))
          expect(subject).toMatch(/^repo:acme@12\/shop@345:/)
      }),
    )
  })

  test.each([
    ['token.actions.githubusercontent.com', true],
    ['token.actions.acme.ghe.com', true],
    ['github.acme.example/_services/token', false],
  ])('of the issuer %s can have IDs: %s', (issuer, expected) => {
    expect(canIssueIds(issuer)).toBe(expected)
  })
})
