import { expect, test } from 'vitest'
import type { FoundEnvironment } from './environments.ts'
import { describeOthers, formatFirstSteps } from './report.ts'

const createEnvironment = (name: string, ...allowedAccountIds: readonly string[]): FoundEnvironment => ({
  name,
  settings: { allowedAccountIds, repositories: [], previewRepositories: [], hasCluster: false } as never,
})

test('the same command, with the same flags and token, prepares what belongs to other accounts', () => {
  expect(describeOthers([])).toEqual([])
  expect(describeOthers([createEnvironment('production', '444455556666')])).toEqual([
    'Next: production belongs to account 444455556666; nothing of it was read. Run the same command again with credentials of that account.',
  ])
  const [line] = describeOthers([
    createEnvironment('staging', '444455556666'),
    createEnvironment('production', '777788889999'),
  ])
  expect(line).toContain('staging belongs to account 444455556666, production belongs to account 777788889999;')
  expect(line).toContain('with credentials of each of these accounts.')
})

test('what to do with the repository is said only after something was prepared', () => {
  const report = { environment: 'staging', roles: [], gitlab: undefined } as never
  expect(formatFirstSteps([report], { isChanged: false })).toEqual([])
  expect(formatFirstSteps([report], { isChanged: true })[0]).toMatch(/^Next: commit the repository, push a branch /)
})
