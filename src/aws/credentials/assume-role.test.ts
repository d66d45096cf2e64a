import { describe, expect, test } from 'vitest'
import { formatSessionName } from './assume-role.ts'

describe('the name of a session', () => {
  test.each([
    [{ GITHUB_RUN_ID: '12', GITHUB_RUN_ATTEMPT: '2', GITHUB_JOB: 'apply' }, 'eks-actions-12-2-apply'],
    [{ GITHUB_RUN_ID: '12', GITHUB_JOB: 'deploy to / ü' }, 'eks-actions-12-deploy-to----'],
    [{ CI_JOB_ID: '77' }, 'eks-actions-77'],
    [{}, 'eks-actions-local'],
    [{ GITHUB_RUN_ID: '12', GITHUB_JOB: 'x'.repeat(80) }, `eks-actions-12-${'x'.repeat(49)}`],
  ])('of %j is %s', (environment, name) => {
    expect(formatSessionName(environment as Record<string, string>)).toBe(name)
    expect(name).toMatch(/^[\w+=,.@-]{2,64}$/)
  })
})
