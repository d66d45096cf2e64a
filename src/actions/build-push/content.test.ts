import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { openBuildPushFixture, pushEvent } from './testing/fixture.ts'

const digests = { first: `sha256:${'1'.repeat(64)}`, second: `sha256:${'2'.repeat(64)}` }

describe('the base image', () => {
  let server: Server
  let registry: string
  let base: string | undefined = digests.first
  let triggers: readonly string[] | null = null
  beforeAll(async () => {
    server = createServer(({ url = '' }, response) => {
      if (url.includes('/manifests/sha256:'))
        response.end(JSON.stringify({ config: { digest: 'sha256:c' }, layers: [] }))
      else if (url.endsWith('/blobs/sha256:c')) response.writeHead(307, { location: '/storage' }).end()
      else if (url === '/storage') response.end(JSON.stringify({ config: { OnBuild: triggers } }))
      else response.writeHead(base === undefined ? 404 : 200, { 'docker-content-digest': base ?? '' }).end()
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    registry = `127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  afterAll(() => {
    server.close()
  })

  test('is part of the content: the same one is not built on twice, a moved one is', async () => {
    const { run, files, readLog } = openBuildPushFixture()
    files.write('Dockerfile', `FROM ${registry}/base:1\nCOPY file /file\n`)
    const built: unknown[] = []
    for (const digest of [digests.first, digests.first, digests.second]) {
      base = digest
      built.push((await run({ tags: `latest` })).built)
    }
    expect(built).toEqual([true, false, true])
    expect(readLog()).toContain(`on ${registry}/base:1`)
  })

  test.each<[readonly string[], boolean]>([
    [['COPY . /app', 'RUN make'], false],
    [['ADD https://example.com/a /a'], true],
    [['ADD ["git@example.com:a.git", "/a"]'], true],
    [['ADD $URL /a'], true],
    [['COPY --from=tools:1 /a /a'], true],
    [[`ADD --checksum=sha256:${'0'.repeat(64)} https://example.com/a /a`], false],
  ])('with ONBUILD %j is built on every time: %s', async (onBuild, expected) => {
    const { run, files, readLog } = openBuildPushFixture()
    files.write('Dockerfile', `FROM ${registry}/base:1\nCOPY file /file\n`)
    base = digests.first
    triggers = onBuild
    const outputs = [await run({ tags: 'one' }), await run({ tags: 'two' })]
    triggers = null
    expect(outputs.map(({ built }) => built)).toEqual([true, expected])
    expect(readLog().includes(`the base image ${registry}/base:1 has ONBUILD ${onBuild[0] ?? ''}`)).toBe(expected)
  })

  test('that has moved is named when the image of the commit is reused', async () => {
    const { run, files, builds, readLog } = openBuildPushFixture()
    files.write('Dockerfile', `FROM ${registry}/base:1\nCOPY file /file\n`)
    base = digests.first
    const { digest } = await run()
    base = digests.second
    expect(await run()).toMatchObject({ digest, built: false })
    expect(readLog()).toContain(`on a previous version of ${registry}/base:1. For a fresh build, set tags`)
    expect(await run({ tags: 'nightly' })).toMatchObject({ built: true })
    expect(builds).toHaveLength(2)
  })

  test('that its registry does not have makes the content unknown, with line and reason', async () => {
    base = undefined
    const { run, files, builds, readLog } = openBuildPushFixture()
    files.write('Dockerfile', `FROM scratch AS tools\nFROM ${registry}/none:1\nCOPY file /file\n`)
    expect(await run()).toMatchObject({ built: true })
    expect(builds[0]?.reference).not.toContain('content-')
    expect(readLog()).toContain(`line 2: the digest of ${registry}/none:1 is unknown (${registry} answered 404)`)
  })

  test('without a valid name makes the content unknown', async () => {
    const { run, files, readLog } = openBuildPushFixture()
    files.write('Dockerfile', 'FROM Not_An_Image:\nCOPY file /file\n')
    await run()
    expect(readLog()).toContain('line 1: the digest of Not_An_Image: is unknown (not an image name)')
  })
})

describe('the content', () => {
  test.each<[string, string, boolean]>([
    ['a file of the context', 'file', true],
    ['a file in a folder', 'folder/other', true],
    ['the Dockerfile', 'Dockerfile', true],
    ['a file that .dockerignore excludes', 'ignored/file', false],
  ])('changes with %s', async (_, name, changes) => {
    const { run, files } = openBuildPushFixture()
    files.write('.dockerignore', 'ignored\n')
    await run()
    files.write(name, 'FROM scratch\nLABEL changed=true\n')
    expect(await run({ tags: 'latest' })).toMatchObject({ built: changes })
  })

  test('does not depend on the commit, the branch or their labels', async () => {
    const { run, builds } = openBuildPushFixture({ environment: { ...pushEvent, GITHUB_REPOSITORY: 'acme/shop' } })
    await run({ tags: 'v1.0.0' })
    await run({ tags: 'v1.0.1' })
    expect(builds).toHaveLength(1)
  })

  test('does not depend on labels that change with each run, unless they are asked for', async () => {
    const { run, builds } = openBuildPushFixture()
    const formatLabels = (time: string) => `team=a\norg.opencontainers.image.created=2026-11-30T${time}:00Z`
    await run({ tags: 'v1.0.0', labels: formatLabels('01:00') })
    expect(await run({ tags: 'v1.0.1', labels: formatLabels('02:00') })).toMatchObject({ built: false })
    const counted = { 'content-labels': 'org.opencontainers.image.*' }
    expect(await run({ tags: 'v1.0.2', labels: formatLabels('03:00'), ...counted })).toMatchObject({ built: true })
    expect(builds[0]?.labels).toMatchObject({ team: 'a', 'org.opencontainers.image.created': '2026-11-30T01:00:00Z' })
  })

  test('warns of Git LFS pointers before the build', async () => {
    const { run, files, readLog } = openBuildPushFixture()
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'4'.repeat(64)}\nsize 734003200\n`
    files.write('model.bin', pointer)
    await run()
    expect(readLog()).toContain('pointers of Git LFS in place of files: model.bin (734 MB). Set lfs: true')
  })

  test('does not contain the values of secrets', async () => {
    const { run, builds } = openBuildPushFixture()
    await run({ tags: 'v1.0.0', secrets: 'token=one' })
    await run({ tags: 'v1.0.1', secrets: 'token=two' })
    expect(builds).toHaveLength(1)
  })
})
