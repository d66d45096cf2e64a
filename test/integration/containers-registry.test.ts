/** Repositories, images and tags of ECR, on the emulator with and without IAM. */

import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import type { AwsSession } from '../../src/aws/session.ts'
import { createTransport } from '../../src/aws/transport.ts'
import { resolveDigest } from '../../src/containers/registry/distribution.ts'
import { getImageByDigest, findImagesByTag, setTag } from '../../src/containers/registry/images.ts'
import { createDockerConfig, logInToEcr, readJobDockerConfig } from '../../src/containers/registry/login.ts'
import {
  describeRepository,
  describeRepositoryDrift,
  type Ecr,
  createEcrRepository,
  createMutability,
  type RepositorySettings,
} from '../../src/containers/registry/repository.ts'
import { catchActionError, openSession, formatActionError, useAwsStack } from './aws-session-stack.ts'
import { createCommandClient, requireSuccess } from './client.ts'
import { useStack } from '../setup/stacks.ts'

const stack = await useStack()

const settings: RepositorySettings = {
  mutability: createMutability('IMMUTABLE', []),
  scanOnPush: true,
  encryption: { type: 'AES256' },
  lifecyclePolicy: { rules: [{ rulePriority: 1, selection: { tagStatus: 'untagged' }, action: { type: 'expire' } }] },
}

/** A session with the keys of the environment, which the SDK reads on its own. */
async function openWithKeys(environment: Readonly<Record<string, string>>): Promise<AwsSession> {
  const names = ['AWS_ACCESS_KEY_ID', 'AWS_SECRET_ACCESS_KEY', 'AWS_MAX_ATTEMPTS']
  for (const name of names) vi.stubEnv(name, environment[name])
  try {
    return await openSession(environment, { 'role-to-assume': undefined }).session
  } finally {
    vi.unstubAllEnvs()
  }
}
const createUniqueName = (name: string): string => `${name}/${process.pid}-${Date.now().toString(36)}`

describe('a repository', () => {
  let session: AwsSession
  let ecr: Ecr
  beforeAll(async () => {
    session = await openWithKeys(stack.env)
    ecr = await session.client('ecr')
  })
  afterAll(() => session[Symbol.asyncDispose]())

  test('is created as requested, and found again without drift', async () => {
    const name = createUniqueName('made')
    expect(await describeRepository(ecr, name)).toBeUndefined()
    const { repository, created } = await createEcrRepository(ecr, name, settings)
    expect([created, repository.name, repository.scanOnPush]).toEqual([true, name, true])
    expect(repository.uri).toBe(`${repository.registry}/${name}`)
    expect(repository.registry).toMatch(/^\d{12}\.dkr\.ecr\./)
    expect(await describeRepository(ecr, name)).toEqual(repository)
    expect(await describeRepositoryDrift(ecr, repository, settings)).toEqual([])
  })

  test('that exists is not changed, and its differences are reported', async () => {
    const name = createUniqueName('other')
    await createEcrRepository(ecr, name, { ...settings, lifecyclePolicy: undefined })
    const wanted = { ...settings, mutability: createMutability('MUTABLE', []), scanOnPush: false }
    const { created, repository } = await createEcrRepository(ecr, name, wanted)
    expect([created, repository.mutability.mode]).toEqual([false, 'IMMUTABLE'])
    expect(await describeRepositoryDrift(ecr, repository, wanted)).toEqual([
      'tag-mutability is IMMUTABLE, not MUTABLE',
      'scan-on-push is true, not false',
      'lifecycle-policy is different or missing',
    ])
  })

  test('is created by one of several jobs, and used by all', async () => {
    const name = createUniqueName('raced')
    const all = await Promise.all(Array.from({ length: 6 }, () => createEcrRepository(ecr, name, settings)))
    expect(all.filter(({ created }) => created)).toHaveLength(1)
    expect(new Set(all.map(({ repository }) => repository.uri)).size).toBe(1)
  })

  test('that is missing has no images', async () => {
    expect(await findImagesByTag(ecr, createUniqueName('missing'), ['v1'])).toEqual(new Map())
  })
})

describe.skipIf(stack.skipped.builder)('images of a repository', () => {
  const name = createUniqueName('images')
  let session: AwsSession
  let ecr: Ecr
  let folder: string
  let uri: string
  let env: Record<string, string>
  beforeAll(async () => {
    session = await openWithKeys(stack.env)
    ecr = await session.client('ecr')
    folder = await mkdtemp(path.join(tmpdir(), 'images-'))
    const { repository } = await createEcrRepository(ecr, name, { ...settings, lifecyclePolicy: undefined })
    uri = repository.uri
    const login = await logInToEcr(ecr, () => undefined)
    const options = { environment: stack.env, temporaryFolder: folder, removeAfterwards: () => undefined }
    const config = await createDockerConfig(await readJobDockerConfig(stack.env), login, options)
    env = { ...stack.env, ...config.variables } as Record<string, string>
  })
  afterAll(async () => {
    await session[Symbol.asyncDispose]()
    await rm(folder, { recursive: true })
  })

  const build = async (label: string, tag: string): Promise<void> => {
    const args = ['docker', 'buildx', 'build', '--provenance=false', '--label', `x=${label}`, '--push']
    const options = { input: 'FROM scratch\nENV A=1\n' }
    await requireSuccess(createCommandClient(env)([...args, '--tag', `${uri}:${tag}`, '-'], options))
  }

  test('are pushed with the private login, found by tag, and retagged without a layer', async () => {
    await build('one', 'v1')
    const found = await findImagesByTag(ecr, name, ['v1', 'none'])
    expect([...found.keys()]).toEqual(['v1'])
    const image = found.get('v1')!
    expect(await setTag(ecr, name, image, 'v2')).toEqual({ kind: 'set' })
    expect(await setTag(ecr, name, image, 'v2')).toEqual({ kind: 'set' })
    expect((await findImagesByTag(ecr, name, ['v2'])).get('v2')?.digest).toBe(image.digest)
    expect((await getImageByDigest(ecr, name, image.digest)).manifest).toBe(image.manifest)
  })

  test('keep an immutable tag', async () => {
    await build('two', 'other')
    const other = (await findImagesByTag(ecr, name, ['other'])).get('other')!
    expect(await setTag(ecr, name, other, 'v1')).toMatchObject({ kind: 'taken' })
  })

  test('are resolved through the registry itself', async () => {
    const login = await logInToEcr(ecr, () => undefined)
    const transport = await createTransport(stack.env)
    const credentials = { [login.registry]: login.token }
    const reference = { registry: login.registry, repository: name, tag: 'v1', digest: undefined }
    const options = { transport, credentials, signal: new AbortController().signal }
    const digest = (await findImagesByTag(ecr, name, ['v1'])).get('v1')?.digest
    expect(await resolveDigest(reference, options)).toEqual({ kind: 'known', digest })
    expect(await resolveDigest({ ...reference, tag: 'none' }, options)).toMatchObject({ kind: 'unknown' })
    transport.httpsAgent.destroy()
  })

  test('that do not exist are an error by digest', async () => {
    const error = await catchActionError(getImageByDigest(ecr, name, `sha256:${'0'.repeat(64)}`))
    expect(error.code).toBe('api-failed')
  })
})

describe('a caller without permission', () => {
  const aws = useAwsStack()
  const openEcr = async (): Promise<Ecr> => (await openSession(await aws.job()).session).client('ecr')

  test.each<[string, (ecr: Ecr) => Promise<unknown>]>([
    ['ecr:DescribeRepositories', (ecr) => describeRepository(ecr, 'app')],
    ['ecr:CreateRepository', (ecr) => createEcrRepository(ecr, 'app', settings)],
    ['ecr:GetAuthorizationToken', (ecr) => logInToEcr(ecr, () => undefined)],
    ['ecr:BatchGetImage', (ecr) => findImagesByTag(ecr, 'app', ['v1'])],
    ['ecr:PutImage', (ecr) => setTag(ecr, 'app', { digest: 'sha256:0', manifest: '{}', mediaType: undefined }, 'v1')],
  ])('gets an error that names %s, and nothing is taken for absent', async (action, call) => {
    const error = await catchActionError(call(await openEcr()))
    expect(error.code).toBe('aws-access-denied')
    expect(formatActionError(error)).toContain(`${action} is not allowed`)
    expect(formatActionError(error)).toContain('role deploy')
  })

  test.each(['throttle', 'error', 'reset'] as const)('%s is not taken for absence either', async (fault) => {
    const session = await openWithKeys({ ...aws.env(), AWS_MAX_ATTEMPTS: '2' })
    await aws.fault({ fault, service: 'ecr', operation: 'BatchGetImage' })
    const error = await catchActionError(findImagesByTag(await session.client('ecr'), 'app', ['v1']))
    expect(error.code).toMatch(/^aws-/)
  })
})
