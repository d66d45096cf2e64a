import { expect, test } from 'vitest'
import { createTestContext, readTestInputs } from '../../../runner/testing/context.ts'
import { contract } from '../contract.ts'
import { type Answers, completeAnswers, mergeAnswers, readGivenAnswers } from './answers.ts'

const previous: Answers = {
  name: 'zeta',
  application: 'web',
  region: 'us-west-2',
  accounts: { development: '111122223333', staging: '111122223333', production: '111122223333' },
  repository: 'zeta-org/web',
  ci: 'github',
  workflows: ['pull-request'],
  modules: 'pinned',
  domain: 'web.zeta.test',
  runnerConnection: 'pending',
}
const withoutDomain: Partial<Answers> = { ...previous }
delete (withoutDomain as { domain?: string }).domain

test.each([
  ['no flag', {}, previous],
  ['an empty flag', { domain: '' }, previous],
  ['another domain', { domain: 'shop.zeta.test' }, { ...previous, domain: 'shop.zeta.test' }],
  ['none', { domain: 'none' }, withoutDomain],
])('the domain of the previous run, with %s', async (_name, flags, expected) => {
  using here = createTestContext()
  const given = readGivenAnswers(await readTestInputs(contract, flags, here.context))
  expect(completeAnswers(mergeAnswers(previous, given))).toEqual(expected)
})
