import { describe, expect, test } from 'vitest'
import {
  findBrokenTests,
  findUnsteadyTests,
  formatUnsteadyTest,
  readOutcomes,
  type TestOutcomes,
} from './compare-runs.ts'

/** A run of one file; undefined statuses are tests that it does not have. */
function createRun(statuses: Readonly<Record<string, string | undefined>>): TestOutcomes {
  const tests = Object.entries(statuses).flatMap(([fullName, status]) =>
    status === undefined
      ? []
      : [{ fullName, status, failureMessages: status === 'failed' ? ['Error: too late\n  at x.ts:1'] : null }],
  )
  const status = tests.some((one) => one.status === 'failed') ? 'failed' : 'passed'
  return readOutcomes({ testResults: [{ name: '/repo/a.test.ts', status, assertionResults: tests }] }, '/repo')
}

describe('runs of the same tests', () => {
  test('do not differ where all tests do the same', () => {
    const runs = [1, 2, 3].map(() => createRun({ works: 'passed', 'needs more': 'pending' }))
    expect(findUnsteadyTests(runs)).toEqual([])
    expect(findBrokenTests(runs)).toEqual([])
  })

  test('differ in a test that fails once, which is shown without its file', () => {
    const runs = ['passed', 'failed', 'passed'].map((status) => createRun({ works: 'passed', races: status }))
    expect(findUnsteadyTests(runs).map(formatUnsteadyTest)).toEqual([
      'passed, failed, passed: a.test.ts > races\n    Error: too late',
    ])
  })

  test('differ in a test that is skipped once, or missing', () => {
    const runs = [createRun({ one: 'passed', two: 'passed' }), createRun({ one: 'skipped', two: undefined })]
    expect(findUnsteadyTests(runs).map(({ name, statuses }) => [name, statuses])).toEqual([
      ['a.test.ts > one', ['passed', 'skipped']],
      ['a.test.ts > two', ['passed', 'missing']],
    ])
  })

  test('differ in a file that could not be loaded once', () => {
    const broken = { name: '/repo/a.test.ts', status: 'failed', message: 'no such port', assertionResults: [] }
    const runs = [createRun({}), readOutcomes({ testResults: [broken] }, '/repo')]
    expect(findUnsteadyTests(runs).map(formatUnsteadyTest)).toEqual(['passed, failed: a.test.ts\n    no such port'])
  })

  test('do not differ in a test that always fails, which is broken', () => {
    const runs = [1, 2].map(() => createRun({ works: 'passed', never: 'failed' }))
    expect(findUnsteadyTests(runs)).toEqual([])
    expect(findBrokenTests(runs).map(({ name }) => name)).toEqual(['a.test.ts > never'])
  })
})
