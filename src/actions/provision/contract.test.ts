import { expect, test } from 'vitest'
import { createTestContext, readTestInputs } from '../../runner/testing/context.ts'
import { contract } from './contract.ts'

test.each([
  ['a former name', { modules: '10-vpc' }, 'modules', 'roots'],
  ['what `comment` took before', { comment: 'false' }, 'comment', 'false is now never'],
  ['what `comment` took before', { comment: 'true' }, 'comment', 'true is now always'],
  [
    'the name of a policy',
    { 'role-policies': 'AdministratorAccess' },
    'role-policies',
    'Did you mean arn:aws:iam::aws:policy/AdministratorAccess?',
  ],
  [
    'the ARN of a role',
    { 'role-name': 'arn:aws:iam::111122223333:role/ci/deploy' },
    'role-name',
    'Did you mean deploy?',
  ],
  [
    'the address of a repository',
    { 'github-repository': 'https://github.com/acme/shop.git' },
    'github-repository',
    'Did you mean acme/shop?',
  ],
  [
    'an address without a repository',
    { 'github-repository': 'https://github.com/acme' },
    'github-repository',
    'such as acme/shop',
  ],
  ['a GitHub environment that cannot exist', { 'github-environment': 'a"b' }, 'github-environment', 'quotes'],
])('%s is refused with its successor or rule', async (_case, texts, name, expected) => {
  using test = createTestContext()
  const error = await readTestInputs(
    contract,
    { environment: 'staging', directory: '.', ...texts },
    test.context,
  ).catch((thrown: unknown) => thrown)
  expect(error).toMatchObject({ code: 'invalid-input' })
  expect(JSON.stringify(error)).toContain(name)
  expect(JSON.stringify(error)).toContain(expected)
})
