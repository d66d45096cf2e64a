import { expect, test } from 'vitest'
import { createTestContext, readTestInputs } from '../../runner/testing/context.ts'
import { contract } from './contract.ts'

test.each([
  ['a former name', { modules: '10-vpc' }, 'modules', 'roots'],
  ['what `comment` took before', { comment: 'false' }, 'comment', 'false is now never'],
  ['what `comment` took before', { comment: 'true' }, 'comment', 'true is now always'],
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
