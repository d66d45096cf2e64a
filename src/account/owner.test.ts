import { expect, test } from 'vitest'
import { assertOwned, buildOwnerTags } from './owner.ts'

const owner = { environment: 'dev', repository: 'acme/shop', folder: 'live/dev' }

function readTags(changed: Readonly<Record<string, string | undefined>> = {}): ReadonlyMap<string, string> {
  const tags = { ...Object.fromEntries(buildOwnerTags(owner).map(({ Key, Value }) => [Key, Value])), ...changed }
  return new Map(Object.entries(tags).filter((entry): entry is [string, string] => entry[1] !== undefined))
}

const check = (tags: ReadonlyMap<string, string>, wanted = owner) => {
  assertOwned(wanted, { code: 'role-not-ours', what: 'role', name: 'eks-actions-dev', arn: 'arn:role', tags })
}

test('an entity with the tags of the environment is its own', () => {
  expect(() => {
    check(readTags())
  }).not.toThrow()
})

test('one that was created before folders were recorded is, too', () => {
  expect(() => {
    check(readTags({ 'eks-actions:folder': undefined }))
  }).not.toThrow()
})

test.each([
  [{ 'eks-actions:environment': undefined }, 'its tag eks-actions:environment is not set'],
  [{ 'eks-actions:repository': 'acme/other' }, 'its tag eks-actions:repository is acme/other'],
  [{ 'eks-actions:folder': 'platform/dev' }, 'its tag eks-actions:folder is platform/dev'],
])('with %j it is that of somebody else', (changed, detail) => {
  expect(() => {
    check(readTags(changed))
  }).toThrow(expect.objectContaining({ code: 'role-not-ours', details: ['arn:role', detail] }))
})

test('tags have only characters that IAM allows', () => {
  const tags = buildOwnerTags({ ...owner, folder: `live (new)/${'é'.repeat(300)}` })
  expect(tags.every(({ Value }) => /^[\p{L}\p{Z}\p{N}_.:/=+\-@]{1,256}$/u.test(Value))).toBe(true)
})
