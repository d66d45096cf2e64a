import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { buildPushRules } from './rules.ts'
import { commit, openBuildPushFixture, pushEvent, repository } from './testing/fixture.ts'

const nextCommit = 'd'.repeat(40)

describe('a build without push', () => {
  const createForkEvent = (folder: string): Readonly<Record<string, string>> => {
    const file = path.join(folder, 'event.json')
    const head = { sha: commit, repo: { full_name: 'stranger/shop' } }
    const base = { sha: nextCommit, repo: { full_name: 'acme/shop' } }
    writeFileSync(file, JSON.stringify({ number: 7, pull_request: { number: 7, head, base } }))
    return { ...pushEvent, GITHUB_EVENT_NAME: 'pull_request', GITHUB_EVENT_PATH: file, GITHUB_REPOSITORY: 'acme/shop' }
  }

  test('needs no credentials, and leaves nothing in the registry', async () => {
    const { run, registry, builds, readLog } = openBuildPushFixture()
    expect(await run({ push: 'false', scan: 'wait' })).toEqual({ built: true, pushed: false, tags: [] })
    expect(registry.calls).toEqual([])
    expect(builds).toMatchObject([{ output: { kind: 'none' }, cache: { kind: 'none' } }])
    expect(readLog()).toContain('Nothing was scanned: the registry scans pushed images only.')
    expect(readLog()).toContain(`${repository}: built in 1.2s, not pushed`)
  })

  test('is loaded into Docker under the names that the push will use', async () => {
    const { run, builds, readLog } = openBuildPushFixture()
    expect(await run({ push: 'false', load: 'true' })).toEqual({
      image: `${repository}:${commit}`,
      built: true,
      pushed: false,
      tags: [],
    })
    const references = [`${repository}:${commit}`, `${repository}:main`]
    expect(builds).toMatchObject([{ output: { kind: 'load', references }, provenance: 'false' }])
    expect(readLog()).toContain(`loaded as ${references.join(', ')}`)
  })

  test('is written to a file of the workspace', async () => {
    const { run, builds, context, readLog } = openBuildPushFixture()
    await run({ push: 'false', output: 'type=oci,dest=out/image.tar' })
    const file = path.join(context.workspace, 'out/image.tar')
    expect(builds).toMatchObject([{ output: { kind: 'export', file }, provenance: 'min' }])
    expect(readLog()).toContain('written to out/image.tar')
    await expect(run({ push: 'false', output: 'type=oci,dest=../image.tar' })).rejects.toMatchObject({
      code: 'outside-workspace',
    })
  })

  test.each<[Readonly<Record<string, string>>, string]>([
    [{ load: 'true' }, 'needs push: false'],
    [{ output: 'type=oci,dest=a.tar' }, 'needs push: false'],
    [{ push: 'false', load: 'true', output: 'type=oci,dest=a.tar' }, 'together with load'],
    [{ push: 'false', load: 'true', platforms: 'linux/amd64, linux/arm64' }, 'one platform'],
  ])('is not what %j asks for', (given, problem) => {
    const values = {
      push: given.push === undefined,
      load: 'load' in given,
      output: 'output' in given ? ({ type: 'oci', destination: 'a.tar', more: {} } as const) : undefined,
      platforms: 'platforms' in given ? ['linux/amd64', 'linux/arm64'] : [],
    }
    expect(buildPushRules.flatMap((rule) => rule(values)).map(({ text }) => text)).toEqual([
      expect.stringContaining(problem),
    ])
  })

  test('is what a pull request from a fork without credentials gets', async () => {
    const event = openBuildPushFixture()
    const { run, registry, builds, readLog } = openBuildPushFixture({
      environment: createForkEvent(event.context.temporaryFolder),
    })
    expect(await run()).toMatchObject({ built: true, pushed: false })
    expect(registry.calls).toEqual([])
    expect(builds).toHaveLength(1)
    expect(readLog()).toContain('pull requests from forks get no credentials')
  })

  test('is not what a pull request from a fork with credentials gets', async () => {
    const event = openBuildPushFixture()
    const environment = { ...createForkEvent(event.context.temporaryFolder), AWS_ACCESS_KEY_ID: 'AKIA' }
    const { run, registry } = openBuildPushFixture({ environment })
    expect(await run()).toMatchObject({ pushed: true, tags: [commit, 'pr-7'] })
    expect(registry.getDigest(`${repository}-preview`, 'pr-7')).toBeDefined()
  })
})
