import { afterAll, describe, expect, test } from 'vitest'
import { toActionError } from '../../runner/errors/action-error.ts'
import { createTestContext, readTestInputs } from '../../runner/testing/context.ts'
import { contract } from './contract.ts'

const job = createTestContext()
afterAll(() => {
  job[Symbol.dispose]()
})

async function readProblems(inputs: Readonly<Record<string, string>>): Promise<string> {
  try {
    await readTestInputs(contract, inputs, job.context)
    return ''
  } catch (thrown) {
    return toActionError(thrown).details.join('\n')
  }
}

const release = { file: 'apps/shop/values.yaml', image: 'registry.example/shop:1.0' }

describe('the inputs', () => {
  test.each<[string, Readonly<Record<string, string>>]>([
    ['a release', release],
    ['a diff of values', { command: 'diff', file: release.file, set: 'replicas=3' }],
    [
      'a promotion',
      { file: release.file, 'promote-from': 'apps/shop/staging.yaml', 'promote-keys': 'a.b[0]\nc[name=x].d' },
    ],
    ['a rollback', { command: 'rollback', file: release.file, revision: '9f31c2e' }],
    ['patterns', { ...release, file: 'apps/*/staging/values.yaml\nclusters/**/kustomization.yaml' }],
    ['another repository', { ...release, repository: 'acme/deployments', branch: 'env/staging' }],
  ])('suffice for %s', async (_, inputs) => {
    expect(await readProblems(inputs)).toBe('')
  })

  test.each<[string, Readonly<Record<string, string>>, RegExp]>([
    ['no file', { image: release.image }, /file.*is required for command: release/],
    ['nothing to write', { file: release.file }, /image.*is required for command: release/],
    ['a rollback to nowhere', { command: 'rollback', file: release.file }, /revision.*is required/],
    [
      'a rollback with an image',
      { ...release, command: 'rollback', revision: 'v1' },
      /image.*has no effect on command: rollback/,
    ],
    ['a release of a revision', { ...release, revision: 'v1' }, /revision.*has no effect on command: release/],
    ['two images', { ...release, 'promote-from': 'a.yaml' }, /promote-from.*cannot be set together with image/],
    ['keys without an image', { file: release.file, set: 'a=b', 'image-keys': 'tag=a' }, /image-keys.*has no effect/],
    ['keys without a promotion', { ...release, 'promote-keys': 'a' }, /promote-keys.*has no effect/],
    ['a path from the root of the machine', { ...release, file: '/etc/passwd' }, /file.*Look at "\/etc\/passwd"/],
    ['a path that leaves the repository', { ...release, file: 'a/../../b.yaml' }, /file/],
    ["git's own folder", { ...release, file: '.git/config' }, /file/],
    ['an option as a path', { ...release, file: '--force' }, /file/],
    ['a full name of a branch', { ...release, branch: 'refs/heads/a..b' }, /branch/],
    [
      'an address as repository',
      { ...release, repository: 'https://github.com/acme/shop.git' },
      /Did you mean acme\/shop\?/,
    ],
    ['a number that is read otherwise', { file: release.file, set: 'tag: 1e6' }, /set.*quote it/i],
  ])('are refused: %s', async (_, inputs, problem) => {
    expect(await readProblems(inputs)).toMatch(problem)
  })
})
