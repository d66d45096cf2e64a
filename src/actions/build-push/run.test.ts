import { describe, expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import {
  commit,
  type DuringBuild,
  openBuildPushFixture,
  pushEvent,
  repository,
  repositoryUri,
} from './testing/fixture.ts'

const nextCommit = 'd'.repeat(40)

const immutable = { mode: 'IMMUTABLE', exclusions: [] } as const

describe('an image that the registry does not have', () => {
  test('is built, pushed and tagged in a new repository', async () => {
    const { run, registry, builds, readLog } = openBuildPushFixture()
    const outputs = await run()
    const digest = registry.getDigest(repository, commit)
    expect(outputs).toEqual({
      image: `${repositoryUri}:${commit}`,
      'image-digest': `${repositoryUri}@${digest}`,
      digest,
      tags: [commit, 'main'],
      registry: repositoryUri.split('/')[0],
      'repository-uri': repositoryUri,
      built: true,
      pushed: true,
    })
    expect(registry.getDigest(repository, 'main')).toBe(digest)
    expect(builds).toMatchObject([{ output: { kind: 'push', repository: repositoryUri }, provenance: 'min' }])
    expect(readLog()).toContain(`Created the repository ${repository}: ${repositoryUri}`)
  })

  test('can be found by its content afterwards', async () => {
    const { run, registry, builds } = openBuildPushFixture()
    const { digest } = await run()
    const contentTag = builds[0]?.reference.split(':').at(-1) ?? ''
    expect(contentTag).toMatch(/^content-[0-9a-f]{64}-[0-9a-f]{40}$/)
    expect(registry.getDigest(repository, contentTag)).toBe(digest)
  })

  test('leaves an existing repository as it is, and reports how it differs', async () => {
    const { run, registry, readLog } = openBuildPushFixture()
    registry.addRepository(repository)
    await run({ 'scan-on-push': 'false' })
    expect(registry.calls).not.toContain('createRepository')
    expect(readLog()).toContain(
      `The existing repository ${repository} is not changed: tag-mutability is MUTABLE, not IMMUTABLE_WITH_EXCLUSION; scan-on-push is true, not false.`,
    )
  })

  test('needs a repository in the account that is meant, and creates none in another', async () => {
    const { run, registry, builds } = openBuildPushFixture()
    await expect(run({ 'registry-account': '222222222222' })).rejects.toMatchObject({
      code: 'repository-not-found',
      message: `there is no repository ${repository} in 222222222222.dkr.ecr.eu-central-1.example`,
    })
    expect(registry.hasRepository(repository)).toBe(false)
    expect(builds).toEqual([])
  })

  test('needs a repository if create-repository is false', async () => {
    const { run, registry, builds } = openBuildPushFixture()
    await expect(run({ 'create-repository': 'false' })).rejects.toMatchObject({
      code: 'repository-not-found',
      message: `there is no repository ${repository} in eu-central-1, and create-repository is false`,
    })
    expect(registry.hasRepository(repository)).toBe(false)
    expect(builds).toEqual([])
  })

  test('gets the labels of the event, and those of the input', async () => {
    const { run, builds } = openBuildPushFixture({ environment: { ...pushEvent, GITHUB_REPOSITORY: 'acme/shop' } })
    await run({ labels: 'team=payments' })
    expect(builds[0]?.labels).toEqual({
      'org.opencontainers.image.source': 'https://github.com/acme/shop',
      'org.opencontainers.image.revision': commit,
      team: 'payments',
    })
  })
})

describe('content that the registry has', () => {
  const inputs = { tags: nextCommit }

  test('is not built again: the new commit gets its tag', async () => {
    const { run, registry, builds, readLog } = openBuildPushFixture()
    const first = await run()
    const second = await run({ tags: `${nextCommit}, main` })
    expect(second).toMatchObject({ digest: first.digest, tags: [nextCommit, 'main'], built: false, pushed: false })
    expect(registry.getDigest(repository, nextCommit)).toBe(first.digest)
    expect(builds).toHaveLength(1)
    expect(readLog()).toContain('reused: same content')
  })

  test('is left alone if all its tags exist', async () => {
    const { run, registry } = openBuildPushFixture()
    const first = await run()
    const before = registry.calls.filter((call) => call === 'putImage').length
    expect(await run()).toMatchObject({ digest: first.digest, tags: [commit, 'main'], built: false })
    expect(registry.calls.filter((call) => call === 'putImage')).toHaveLength(before)
  })

  test('is built again if a file differs, and the branch follows', async () => {
    const { run, registry, builds, files } = openBuildPushFixture()
    const first = await run({ 'build-args': 'TEXT=one' })
    files.write('file', 'changed\n')
    const second = await run({ tags: `${nextCommit}, main`, 'build-args': 'TEXT=two' })
    expect(second).toMatchObject({ built: true, tags: [nextCommit, 'main'] })
    expect(registry.getDigest(repository, 'main')).toBe(second.digest)
    expect(registry.getDigest(repository, commit)).toBe(first.digest)
    expect(builds).toHaveLength(2)
  })

  test.each<[string, Readonly<Record<string, string>>]>([
    ['skip-unchanged is false', { 'skip-unchanged': 'false' }],
    ['a build argument differs', { 'build-args': 'TEXT=other' }],
    ['a label differs', { labels: 'a=b' }],
    ['a platform differs', { platforms: 'linux/s390x' }],
    ['an attestation differs', { provenance: 'max' }],
    ['an additional argument differs', { 'extra-args': '--network=none' }],
  ])('is built again if %s', async (_, more) => {
    const { run, builds } = openBuildPushFixture()
    await run()
    expect(await run({ ...inputs, ...more })).toMatchObject({ built: true })
    expect(builds).toHaveLength(2)
  })

  test('is not reused if it is unknown until the image is built, with the reason in the log', async () => {
    const { run, builds, readLog } = openBuildPushFixture()
    for (const tags of [commit, nextCommit]) {
      expect(await run({ tags, 'extra-args': '--no-cache' })).toMatchObject({ built: true })
    }
    expect(builds.map(({ reference }) => reference)).toEqual([
      `${repositoryUri}:${commit}`,
      `${repositoryUri}:${nextCommit}`,
    ])
    expect(readLog()).toContain('The content is unknown until the image is built: --no-cache forces a new build')
  })

  test('differs with every commit if .git is part of the context, with a notice', async () => {
    const { run, files, readLog } = openBuildPushFixture()
    files.write('.git/HEAD', 'ref: refs/heads/main\n')
    await run()
    expect(readLog()).toContain('Add .git to .dockerignore.')
  })
})

describe('a tag that exists with different content', () => {
  const inputs = { tags: 'v1.0.0, latest', 'build-args': 'TEXT=ours' }

  test.each<[mode: string, mutability: 'MUTABLE' | 'IMMUTABLE', expected: 'built' | 'refused']>([
    ['reuse', 'MUTABLE', 'refused'],
    ['reuse', 'IMMUTABLE', 'refused'],
    ['fail', 'MUTABLE', 'refused'],
    ['fail', 'IMMUTABLE', 'refused'],
    ['overwrite', 'MUTABLE', 'built'],
    ['overwrite', 'IMMUTABLE', 'refused'],
  ])('on-existing-tag: %s in a repository that is %s: %s', async (mode, mutability, expected) => {
    const { run, registry, builds } = openBuildPushFixture()
    registry.addRepository(repository, { mode: mutability, exclusions: [] })
    const theirs = registry.pushImage(repository, 'theirs', 'v1.0.0')
    const result = run({ ...inputs, 'on-existing-tag': mode })
    if (expected === 'refused') {
      await expect(result).rejects.toMatchObject({
        code: 'tag-exists',
        message: expect.stringMatching(/^v1\.0\.0: this tag already exists/) as string,
        details: [expect.stringContaining(`v1.0.0 points to ${theirs}`)],
      })
      expect(registry.getDigest(repository, 'latest')).toBeUndefined()
    } else {
      const { digest } = await result
      expect(registry.getDigest(repository, 'v1.0.0')).toBe(digest)
      expect(registry.getDigest(repository, 'latest')).toBe(digest)
      expect(digest).not.toBe(theirs)
    }
    expect(builds).toHaveLength(expected === 'built' ? 1 : 0)
  })

  test.each([
    [{ 'build-args': 'TEXT=staging' }, 'build argument TEXT'],
    [{ labels: 'team=payments' }, 'label team'],
    [{ provenance: 'max' }, 'provenance'],
    [{ 'extra-args': '--network=none' }, 'extra-args'],
    [{ 'build-args': 'TEXT=ours\nMORE=1', platforms: 'linux/s390x' }, 'platforms, build argument MORE'],
  ])('is refused for %j, naming the %s', async (more, named) => {
    const { run, registry, builds } = openBuildPushFixture()
    const { digest } = await run(inputs)
    await expect(run({ ...inputs, tags: 'v1.0.0, other', ...more })).rejects.toMatchObject({
      code: 'tag-exists',
      message: 'v1.0.0: this tag already exists, and was built from other inputs',
      details: [`v1.0.0 points to ${digest as string}; different from this run: ${named}`],
      hint: expect.stringContaining('need different tags or repositories') as string,
    })
    expect(builds).toHaveLength(1)
    expect(registry.getDigest(repository, 'other')).toBeUndefined()
  })

  test('is refused for a changed file, naming the context', async () => {
    const { run, files } = openBuildPushFixture()
    await run(inputs)
    files.write('file', 'changed\n')
    await expect(run(inputs)).rejects.toMatchObject({
      details: [expect.stringContaining('files of the build context')],
    })
  })

  test('is compared by its content tag if the builder could not annotate it', async () => {
    const { run, files } = openBuildPushFixture({ isOldBuilder: true })
    const first = await run(inputs)
    expect(await run(inputs)).toMatchObject({ digest: first.digest, built: false })
    files.write('file', 'changed\n')
    await expect(run(inputs)).rejects.toMatchObject({ message: expect.stringContaining('other inputs') as string })
  })

  test('is refused if nothing tells what it was built from, and if that may not be asked', async () => {
    const { run, registry } = openBuildPushFixture()
    registry.addRepository(repository)
    registry.pushImage(repository, 'theirs', 'v1.0.0')
    const unknown = {
      message: expect.stringContaining('nothing shows that it was built from the same inputs') as string,
    }
    await expect(run(inputs)).rejects.toMatchObject(unknown)
    registry.failures.set('describeImages', 'AccessDeniedException')
    await expect(run(inputs)).rejects.toMatchObject({
      ...unknown,
      details: [expect.stringContaining('ecr:DescribeImages is not granted')],
    })
  })

  test.each(['reuse', 'fail', 'overwrite'])('is no conflict for the same content with %s', async (mode) => {
    const { run, builds } = openBuildPushFixture()
    const first = await run(inputs)
    expect(await run({ ...inputs, 'on-existing-tag': mode })).toMatchObject({ digest: first.digest, built: false })
    expect(builds).toHaveLength(1)
  })

  test('stays there if it cannot move, with a warning', async () => {
    const { run, registry, readLog } = openBuildPushFixture()
    registry.addRepository(repository, immutable)
    const theirs = registry.pushImage(repository, 'theirs', 'main')
    expect(await run()).toMatchObject({ tags: [commit], built: true })
    expect(registry.getDigest(repository, 'main')).toBe(theirs)
    expect(readLog()).toContain(`Warning: The tag main stays on ${theirs}: the repository does not let it move.`)
  })
})

describe('content that is unknown until the image is built', () => {
  const release = { tags: `${commit}, v1.0.0, 1.0` }

  test('is not built again for a version on a commit that has its image', async () => {
    const { run, files, registry, readLog } = openBuildPushFixture()
    files.write('Dockerfile', 'FROM scratch\nARG TEXT\nADD https://example.com/a /a\n')
    const { digest } = await run()
    expect(await run(release)).toMatchObject({ digest, built: false, tags: [commit, 'v1.0.0', '1.0'] })
    expect(registry.getDigest(repository, 'v1.0.0')).toBe(digest)
    expect(readLog()).toContain('For a fresh build, set')
  })

  test('is refused if the commit has an image of other inputs', async () => {
    const { run, files } = openBuildPushFixture()
    files.write('Dockerfile', 'FROM scratch\nARG TEXT\nADD https://example.com/a /a\n')
    await run()
    await expect(run({ ...release, 'build-args': 'TEXT=x' })).rejects.toMatchObject({
      details: [expect.stringContaining('build argument TEXT')],
    })
  })
})

describe('another job that is faster', () => {
  /** Pushes another image with this tag during the build: of the same inputs, or of others. */
  const pushTheirs =
    (tag: string, annotations?: Readonly<Record<string, string>>): DuringBuild =>
    ({ registry, builds }) =>
      void registry.pushImage(
        repository,
        { content: 'theirs', annotations: annotations ?? builds[0]?.annotations ?? {} },
        tag,
      )

  test('wins the commit, and the branch follows its image', async () => {
    const { run, registry, builds, readLog } = openBuildPushFixture({ duringBuild: pushTheirs(commit) })
    registry.addRepository(repository, { mode: 'IMMUTABLE_WITH_EXCLUSION', exclusions: ['main'] })
    const outputs = await run()
    const theirs = registry.getDigest(repository, commit)
    expect(outputs).toMatchObject({ digest: theirs, tags: [commit, 'main'] })
    expect(registry.getDigest(repository, 'main')).toBe(theirs)
    const contentTag = builds[0]?.reference.split(':').at(-1) ?? ''
    expect(registry.getDigest(repository, contentTag)).not.toBe(theirs)
    expect(readLog()).toContain('reused: another job was faster')
  })

  test('is no help if it built the commit from other inputs: the branch stays', async () => {
    const { run, registry } = openBuildPushFixture({ duringBuild: pushTheirs(commit, {}) })
    registry.addRepository(repository, { mode: 'IMMUTABLE_WITH_EXCLUSION', exclusions: ['main'] })
    await expect(run()).rejects.toMatchObject({ code: 'tag-exists' })
    expect(registry.getDigest(repository, 'main')).toBeUndefined()
  })

  test.each(['fail', 'overwrite'])('fails the run with on-existing-tag: %s', async (mode) => {
    const { run, registry } = openBuildPushFixture({ duringBuild: pushTheirs(commit) })
    registry.addRepository(repository, immutable)
    await expect(run({ 'on-existing-tag': mode })).rejects.toMatchObject({ code: 'tag-exists' })
  })

  test('keeps a moving tag that cannot move, with a warning', async () => {
    const { run, registry, readLog } = openBuildPushFixture({ duringBuild: pushTheirs('main') })
    registry.addRepository(repository, immutable)
    expect(await run()).toMatchObject({ tags: [commit] })
    expect(readLog()).toContain('Warning: The tag main stays on')
  })

  const refuseTag: DuringBuild = ({ registry, builds }) => {
    registry.pushImage(repository, 'theirs', builds[0]?.reference.split(':').at(-1) ?? '')
    throw new ActionError('tag-exists', 'the tag already exists')
  }

  test('has pushed the same content, if the builder can only push by tag', async () => {
    const { run, registry } = openBuildPushFixture({ duringBuild: refuseTag })
    registry.addRepository(repository, immutable)
    expect(await run()).toMatchObject({ digest: registry.getDigest(repository, commit), built: false })
  })

  test('is an error if the builder can only push by tag, with on-existing-tag: fail', async () => {
    const { run } = openBuildPushFixture({ duringBuild: refuseTag })
    await expect(run({ 'on-existing-tag': 'fail' })).rejects.toMatchObject({ code: 'tag-exists' })
  })
})

describe('before anything is read from the registry', () => {
  test.each<[string, Readonly<Record<string, string>>, object]>([
    ['a missing Dockerfile', { file: 'none' }, { code: 'dockerfile-invalid', details: ['there is Dockerfile'] }],
    ['a Dockerfile outside the workspace', { file: '../Dockerfile' }, { code: 'outside-workspace' }],
    ['an unknown stage', { target: 'x' }, { code: 'dockerfile-invalid' }],
  ])('%s is refused', async (_, inputs, error) => {
    const { run, registry } = openBuildPushFixture()
    await expect(run(inputs)).rejects.toMatchObject(error)
    expect(registry.calls).toEqual([])
  })

  test('missing tags are refused where the commit is unknown', async () => {
    const { run, registry } = openBuildPushFixture({ environment: {} })
    await expect(run()).rejects.toMatchObject({
      code: 'invalid-input',
      message: expect.stringContaining('tags') as string,
    })
    expect(registry.calls).toEqual([])
  })

  test.each(['getAuthorizationToken', 'describeRepositories', 'batchGetImage'])(
    'a denied %s is an error, and nothing is created or built',
    async (operation) => {
      const { run, registry, builds } = openBuildPushFixture()
      registry.failures.set(operation, 'AccessDeniedException')
      await expect(run()).rejects.toMatchObject({ code: 'aws-access-denied' })
      expect(registry.hasRepository(repository)).toBe(false)
      expect(builds).toEqual([])
    },
  )
})
