/** Releases and pull requests share no content, tag, cache or layer. */

import { describe, expect, test } from 'vitest'
import { recordAnnotation } from '../../containers/context/input-record.ts'
import { fakeRegistry } from '../../containers/registry/testing/fake-ecr.ts'
import { type BuildPushFixture, commit, openBuildPushFixture, pushEvent, repository } from './testing/fixture.ts'

const preview = `${repository}-preview`
const side = { sha: commit, repo: { full_name: 'acme/shop' } }
const pullRequest = {
  environment: { ...pushEvent, GITHUB_EVENT_NAME: 'pull_request', GITHUB_REF: 'refs/pull/7/merge' },
  payload: { pull_request: { number: 7, head: side, base: side } },
}

/** The caches that a build read and wrote. */
function listCaches({ builds }: BuildPushFixture): readonly string[] {
  return builds.flatMap(({ cache }) => (cache.kind === 'registry' ? [cache.reference, ...cache.others] : []))
}

describe('the image of a pull request', () => {
  test('goes to a repository of its own, with its tags, content and layers', async () => {
    const fixture = openBuildPushFixture(pullRequest)
    const outputs = await fixture.run()
    expect(outputs).toMatchObject({ 'repository-uri': `${fakeRegistry}/${preview}`, tags: [commit, 'pr-7'] })
    expect(fixture.registry.hasRepository(repository)).toBe(false)
    expect(listCaches(fixture)).toEqual([`${fakeRegistry}/${preview}:cache-proposed`])
  })

  test('goes there too if the workflow names that repository itself', async () => {
    const outputs = await openBuildPushFixture(pullRequest).run({ repository: preview })
    expect(outputs).toMatchObject({ 'repository-uri': `${fakeRegistry}/${preview}` })
  })

  test('is not what main releases: neither its content, nor its commit, nor its layers', async () => {
    const proposed = openBuildPushFixture(pullRequest)
    await proposed.run()
    const merged = openBuildPushFixture({ registry: proposed.registry })
    expect(await merged.run()).toMatchObject({ built: true, 'repository-uri': `${fakeRegistry}/${repository}` })
    expect(listCaches(merged)).toEqual([`${fakeRegistry}/${repository}:cache-default-branch`])
  })

  test('is reused by the next run of the pull request', async () => {
    const first = openBuildPushFixture(pullRequest)
    await first.run()
    expect(await openBuildPushFixture({ ...pullRequest, registry: first.registry }).run()).toMatchObject({
      built: false,
    })
  })

  test('needs a repository, and the error names it and how to create it', async () => {
    await expect(openBuildPushFixture(pullRequest).run({ 'create-repository': 'false' })).rejects.toMatchObject({
      code: 'repository-not-found',
      message: `there is no repository ${preview} in eu-central-1, and create-repository is false`,
      hint: expect.stringContaining('preview = true in the module ecr') as string,
    })
  })

  test('needs a name that ECR accepts', async () => {
    await expect(openBuildPushFixture(pullRequest).run({ repository: 'a'.repeat(250) })).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('has more than 256 characters') as string,
    })
  })

  test.each([
    ['pull_request', repository],
    ['pull_request_target', preview],
  ])('of %s has Actions cache entries of the scope %s', async (name, scope) => {
    const environment = { ...pullRequest.environment, GITHUB_EVENT_NAME: name }
    const fixture = openBuildPushFixture({ ...pullRequest, environment })
    await fixture.run({ cache: 'gha', tags: 'review-7' })
    expect(fixture.builds).toMatchObject([{ cache: { kind: 'gha', scope } }])
  })
})

describe('what pull requests could push to the repository of releases in earlier versions', () => {
  test('is no layer cache of main', async () => {
    const fixture = openBuildPushFixture()
    fixture.registry.addRepository(repository)
    fixture.registry.pushImage(repository, 'evil', 'cache')
    await fixture.run()
    expect(listCaches(fixture)).toEqual([`${fakeRegistry}/${repository}:cache-default-branch`])
  })

  test('is not the image of a commit, whatever it says that it was built from', async () => {
    const honest = openBuildPushFixture()
    await honest.run()
    const record = JSON.parse(honest.builds[0]?.annotations[recordAnnotation] ?? '') as object
    const annotations = { [recordAnnotation]: JSON.stringify({ ...record, generation: 2 }) }
    const fixture = openBuildPushFixture()
    fixture.registry.addRepository(repository)
    fixture.registry.pushImage(repository, { content: 'evil', annotations }, commit)
    await expect(fixture.run()).rejects.toMatchObject({ code: 'tag-exists' })
  })
})

test('a build of another branch starts from the layers of main, and writes its own', async () => {
  const fixture = openBuildPushFixture({ environment: { ...pushEvent, GITHUB_REF: 'refs/heads/feature' } })
  await fixture.run()
  const uri = `${fakeRegistry}/${repository}`
  expect(listCaches(fixture)).toEqual([`${uri}:cache-other`, `${uri}:cache-default-branch`])
})

test.each([[pushEvent], [{ ...pushEvent, GITHUB_REF: 'refs/tags/v1.0.0' }], [{}]])(
  'no other build uses a repository for pull requests: %j',
  async (environment) => {
    const fixture = openBuildPushFixture({ environment })
    await expect(fixture.run({ repository: preview, tags: 'v1.0.0' })).rejects.toMatchObject({
      code: 'invalid-input',
      hint: expect.stringContaining(`Set repository: ${repository}`) as string,
    })
    expect(fixture.registry.calls).toEqual([])
  },
)
