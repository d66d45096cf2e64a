import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  formatProjectSubjects,
  deriveDeploymentTier,
  isProjectSubject,
  listProjectConditions,
  listSubjectClaims,
  parseSubjectClaims,
  type ProjectJobs,
  resolveGitLabIssuer,
  resolveProjectSubjects,
  type SubjectClaims,
  type TokenProject,
} from './gitlab-identity.ts'

const everyClaim: SubjectClaims = {
  project: 'project_id',
  more: ['ref_protected', 'environment_protected', 'deployment_tier'],
}
const project: TokenProject = { path: 'acme/web/shop', id: '20', claims: everyClaim }
const byPath: TokenProject = { ...project, claims: { project: 'project_path', more: [] } }
const staging: ProjectJobs = { kind: 'environment', branch: 'main', tier: 'staging' }
const main: ProjectJobs = { kind: 'branch', branch: 'main' }
const mergeRequests: ProjectJobs = { kind: 'merge-requests' }

describe('the subjects of a role', () => {
  test.each<[string, TokenProject, ProjectJobs, readonly string[]]>([
    [
      'for an environment',
      project,
      staging,
      ['project_id:20:ref_type:branch:ref:main:ref_protected:true:environment_protected:true:deployment_tier:staging'],
    ],
    [
      'for the default branch, with any environment or none',
      project,
      main,
      [
        'project_id:20:ref_type:branch:ref:main:ref_protected:true',
        'project_id:20:ref_type:branch:ref:main:ref_protected:true:*',
      ],
    ],
    ['for merge requests', project, mergeRequests, ['project_id:20:ref_type:branch:ref:*']],
    [
      "for an environment with GitLab's default",
      byPath,
      staging,
      ['project_path:acme/web/shop:ref_type:branch:ref:main'],
    ],
    [
      "for the default branch with GitLab's default",
      byPath,
      main,
      ['project_path:acme/web/shop:ref_type:branch:ref:main'],
    ],
    [
      'without a known ID contain the path',
      { ...project, id: undefined },
      mergeRequests,
      ['project_path:acme/web/shop:ref_type:branch:ref:*'],
    ],
  ])('%s', (_, of, jobs, expected) => {
    expect(formatProjectSubjects(of, jobs)).toEqual(expected)
  })

  test('keep an ID that an earlier run knew', () => {
    const scope = { project: { ...project, id: undefined }, jobs: mergeRequests }
    expect(resolveProjectSubjects(['project_id:20:ref_type:branch:ref:main'], scope)).toEqual([
      'project_id:20:ref_type:branch:ref:*',
    ])
  })
})

/** A job and the `sub` that GitLab gives its token. */
interface Job {
  readonly path: string
  readonly id: string
  readonly type: 'branch' | 'tag'
  readonly ref: string
  readonly refProtected: boolean
  readonly environment: { readonly isProtected: boolean; readonly tier: string } | undefined
}

function formatSubject({ path, id, type, ref, refProtected, environment }: Job, claims: readonly string[]): string {
  const values: Readonly<Record<string, string | undefined>> = {
    project_path: path,
    project_id: id,
    ref_type: type,
    ref,
    ref_protected: String(refProtected),
    environment_protected: environment && String(environment.isProtected),
    deployment_tier: environment?.tier,
  }
  return claims.flatMap((claim) => (values[claim] === undefined ? [] : [`${claim}:${values[claim]}`])).join(':')
}

/** As the operators StringEquals and StringLike compare. */
const matches = (pattern: string, text: string): boolean =>
  new RegExp(`^${RegExp.escape(pattern).replaceAll('\\*', '.*')}$`).test(text)

const name = fc.stringMatching(/^[a-z][a-z0-9_.-]{0,6}$/)
const ref = fc.oneof(
  fc.constantFrom('main', 'main2', 'mai', 'feature/main', 'main/x', 'ref_protected', 'main.ref_protected'),
  fc.stringMatching(/^[a-z][a-z0-9_./-]{0,12}$/),
)
const jobs: fc.Arbitrary<Job> = fc.record({
  path: fc.oneof(
    fc.constantFrom('acme/web/shop', 'acme/web/shop2', 'acme/shop', 'evil/acme/web/shop'),
    fc.tuple(name, name).map((names) => names.join('/')),
  ),
  id: fc.constantFrom('20', '2', '200', '120', '7'),
  type: fc.constantFrom('branch', 'tag'),
  ref,
  refProtected: fc.boolean(),
  environment: fc.option(
    fc.record({
      isProtected: fc.boolean(),
      tier: fc.constantFrom('production', 'staging', 'testing', 'development', 'other'),
    }),
    { nil: undefined },
  ),
})
const claimSets = fc
  .tuple(
    fc.constantFrom('project_id', 'project_path'),
    fc.subarray(['ref_protected', 'environment_protected', 'deployment_tier']),
  )
  .map(([first, more]) => parseSubjectClaims([first, 'ref_type', 'ref', ...more]) ?? everyClaim)

test('no role is assumed by a job of another project, branch or tier, or with less protection', () => {
  fc.assert(
    fc.property(jobs, claimSets, fc.constantFrom(staging, main, mergeRequests), (job, claims, wanted) => {
      const of = { ...project, claims }
      const names = listSubjectClaims(of)
      const subject = formatSubject(job, names)
      const admitted = formatProjectSubjects(of, wanted).some((pattern) => matches(pattern, subject))
      const isOwn =
        job.type === 'branch' && (claims.project === 'project_id' ? job.id === '20' : job.path === project.path)
      const has = (claim: string): boolean => names.includes(claim)
      const isMain = job.ref === 'main' && (job.refProtected || !has('ref_protected'))
      const isApproved =
        (job.environment?.isProtected === true || !has('environment_protected')) &&
        (job.environment?.tier === 'staging' || !has('deployment_tier'))
      const expected = isOwn && (wanted === mergeRequests || (isMain && (wanted === main || isApproved)))
      expect([subject, admitted]).toEqual([subject, expected])
    }),
    { numRuns: 2000 },
  )
})

describe('a subject of an earlier run', () => {
  test.each<[string, ProjectJobs, boolean]>([
    ['project_id:20:ref_type:branch:ref:main', staging, true],
    ['project_path:acme/web/shop:ref_type:branch:ref:main', staging, true],
    ['project_path:Acme/Web/Shop:ref_type:branch:ref:release', staging, true],
    ['project_id:20:ref_type:branch:ref:main:ref_protected:true:*', main, true],
    ['project_id:20:ref_type:branch:ref:*', main, true],
    ['project_id:20:ref_type:branch:ref:main', mergeRequests, true],
    ['project_id:21:ref_type:branch:ref:main', main, false],
    ['project_path:acme/web/shop2:ref_type:branch:ref:main', main, false],
    ['project_path:acme/*:ref_type:branch:ref:main', mergeRequests, false],
    ['project_path:acme/web/shop:ref_type:tag:ref:main', mergeRequests, false],
    ['project_path:acme/web/shop:*', mergeRequests, false],
    ['project_id:20:ref_type:branch:ref:*', staging, false],
    ['project_id:20:ref_type:branch:ref:main:*', staging, false],
    ['project_id:20:ref_type:branch:ref:ma*', main, false],
    ['project_id:20:ref_type:branch:ref:*:environment_protected:true', main, false],
    ['repo:acme/shop:environment:staging', staging, false],
  ])('%s is own for %j: %s', (subject, wanted, expected) => {
    expect(isProjectSubject(subject, { project, jobs: wanted })).toBe(expected)
  })
})

test.each([
  ['project_id,ref_type,ref', true],
  ['project_path,ref_type,ref,deployment_tier', true],
  ['ref,ref_type,project_id', false],
  ['project_id,ref', false],
  ['project_id,ref_type', false],
  ['project_path,ref_protected,ref_type,ref', false],
  ['project_id,ref_type,ref,ref', false],
  ['project_id,ref_type,ref,deployment_tier,ref_protected', false],
  ['project_id,ref_type,ref,environment', false],
  ['', false],
])('the components %j tell branches apart: %s', (names, expected) => {
  expect(parseSubjectClaims(names.split(',')) !== undefined).toBe(expected)
})

test('claims have condition keys for gitlab.com alone', () => {
  expect(listProjectConditions('gitlab.com', project, main)).toEqual({
    'gitlab.com:project_id': '20',
    'gitlab.com:ref_protected': 'true',
  })
  expect(listProjectConditions('gitlab.com', project, mergeRequests)).toEqual({ 'gitlab.com:project_id': '20' })
  expect(listProjectConditions('gitlab.acme.example', project, main)).toEqual({})
})

test.each([
  ['https://gitlab.com', 'gitlab.com'],
  ['https://acme.example/gitlab/', 'acme.example/gitlab'],
])('the issuer of %s is %s', (server, expected) => {
  expect(resolveGitLabIssuer(server)).toBe(expected)
})

test.each([
  ['production', 'production'],
  ['prod-eu', 'production'],
  ['staging', 'staging'],
  ['preprod', 'staging'],
  ['development', 'development'],
  ['qa', 'testing'],
  ['eu', 'other'],
])('the tier of %s is %s', (environment, expected) => {
  expect(deriveDeploymentTier(environment)).toBe(expected)
})
