import { createHash } from 'node:crypto'
import { buffer } from 'node:stream/consumers'
import { beforeEach, describe, expect, test } from 'vitest'
import { ZipFile } from 'yazl'
import { openArtifactStorage } from '../../src/github/artifact-upload.ts'
import { downloadArtifact, findArtifact, isArtifactExpired } from '../../src/github/artifact.ts'
import { catchGitHubError, createGitHubFixture, type GitHubFixture } from './github-fixture.ts'
import { startResultsService } from './results-service.ts'
import { useStack } from '../setup/stacks.ts'

const { url = '' } = (await useStack()).facts.github as Readonly<Record<string, string>>

let { control, repository, name, github, connect }: GitHubFixture = {} as GitHubFixture
beforeEach(async () => {
  ;({ control, repository, name, github, connect } = await createGitHubFixture(url))
})

describe('artifacts', () => {
  const plan = new Map([
    ['10-vpc/plan.bin', Buffer.from([0, 1, 2, 255])],
    ['manifest.json', Buffer.from('{}')],
  ])
  const pack = async (files: ReadonlyMap<string, Buffer> = plan): Promise<string> => {
    const zip = new ZipFile()
    for (const [file, content] of files) zip.addBuffer(content, file)
    zip.end()
    return (await buffer(zip.outputStream)).toString('base64')
  }
  const run = async (sha: string, more: { readonly fork?: boolean } = {}): Promise<number> =>
    Number((await control.startJob({ repository: name, sha, ...more })).GITHUB_RUN_ID)
  const add = async (run_id: number, more: object = {}) =>
    control.addArtifact({ repository: name, name: 'plan-staging', run_id, content: await pack(), ...more })

  test('are found by commit, newest first, and downloaded without sending the token to the storage', async () => {
    const first = await run('a'.repeat(40))
    await add(first)
    const newest = await add(first)
    await add(await run('b'.repeat(40)))
    const found = await findArtifact(github, 'plan-staging', { commit: 'a'.repeat(40) })
    expect(found).toMatchObject({ id: newest.id, run: first, commit: 'a'.repeat(40) })
    expect(await downloadArtifact(github, found!)).toEqual(plan)
  })

  test('are found by run', async () => {
    const id = await run('a'.repeat(40))
    const made = await add(id)
    expect(await findArtifact(github, 'plan-staging', { run: id })).toMatchObject({ id: made.id })
    expect(await findArtifact(github, 'plan-production', { run: id })).toBeUndefined()
  })

  test('of a fork and expired ones are skipped', async () => {
    await add(await run('a'.repeat(40), { fork: true }))
    await add(await run('a'.repeat(40)), { expired: true })
    expect(await findArtifact(github, 'plan-staging', { commit: 'a'.repeat(40) })).toBeUndefined()
  })

  test.each([
    ['another digest', { digest: `sha256:${createHash('sha256').update('x').digest('hex')}` }, /expected sha256:/],
    ['no zip file', { content: Buffer.from('nonsense').toString('base64') }, /cannot be used/],
    ['too large a size', { size_in_bytes: 2 ** 40 }, /larger than/],
  ])('with %s are refused', async (_, more, message) => {
    await add(await run('a'.repeat(40)), more)
    const found = await findArtifact(github, 'plan-staging', { commit: 'a'.repeat(40) })
    const error = await catchGitHubError(downloadArtifact(github, found!))
    expect(error).toMatchObject({ code: 'artifact-unusable', message: expect.stringMatching(message) as string })
  })

  test('with a path that leads outside are refused', async () => {
    const content = Buffer.from(await pack(new Map([['aaaaaaaa', Buffer.from('x')]])), 'base64')
    const evil = Buffer.from(content.toString('latin1').replaceAll('aaaaaaaa', '../../aa'), 'latin1').toString('base64')
    await add(await run('a'.repeat(40)), { content: evil })
    const found = await findArtifact(github, 'plan-staging', { commit: 'a'.repeat(40) })
    expect(await catchGitHubError(downloadArtifact(github, found!))).toMatchObject({ code: 'artifact-unusable' })
  })

  test('that expired after they were found are reported as expired', async () => {
    const made = await add(await run('a'.repeat(40)), { expired: true })
    const gone = { id: made.id, name: made.name, size: 1, digest: undefined, run: 1, commit: '' }
    expect(isArtifactExpired(await catchGitHubError(downloadArtifact(github, gone)))).toBe(true)
  })

  test('need actions: read, which the error names', async () => {
    const repo = `${repository.repo}-private`
    await control.addRepository({ owner: 'acme', name: repo, private: true })
    const { token } = await control.addToken({ repository: `acme/${repo}`, permissions: { contents: 'read' } })
    const inside = { ...(await connect(token)), repository: { owner: 'acme', repo } }
    const error = await catchGitHubError(findArtifact(inside, 'plan', { commit: 'a' }))
    expect(error.hint).toContain('`actions: read`')
  })
})

describe('storing an artifact', () => {
  const files = new Map([
    ['10-vpc/plan.bin', Buffer.from([0, 1, 2, 255])],
    ['manifest.json', Buffer.from('{}')],
  ])
  const { signal } = new AbortController()

  test('uploads it to the results service, which returns it unchanged', async () => {
    await using service = await startResultsService()
    service.failNext(503)
    const stored = await openArtifactStorage(service.environment, signal)!.upload({ name: 'plan staging', files })
    expect(stored).toEqual({ id: 1, digest: expect.stringMatching(/^sha256:[0-9a-f]{64}$/) as string })
    const content = service.artifacts.get('plan staging')!.toString('base64')
    const run_id = Number((await control.startJob({ repository: name })).GITHUB_RUN_ID)
    await control.addArtifact({ repository: name, name: 'plan staging', run_id, content, digest: stored.digest })
    const found = await findArtifact(github, 'plan staging', { run: run_id })
    expect(await downloadArtifact(github, found!)).toEqual(files)
  })

  test('with a name that is taken fails with the answer of the service', async () => {
    await using service = await startResultsService()
    const storage = openArtifactStorage(service.environment, signal)!
    await storage.upload({ name: 'plan', files })
    expect(await catchGitHubError(storage.upload({ name: 'plan', files }))).toMatchObject({
      code: 'artifact-failed',
      message: 'the artifact plan could not be stored: 409 an artifact with this name already exists',
    })
  })

  test.each([
    ['in a terminal', {}],
    ['with a token that is none', { ACTIONS_RESULTS_URL: 'http://127.0.0.1/', ACTIONS_RUNTIME_TOKEN: 'x.y.z' }],
  ])('is not possible %s', (_, environment) => {
    expect(openArtifactStorage(environment, signal)).toBeUndefined()
  })
})
