/** The action build-push, as a runner spawns it, with buildkitd and the registry of the stack. */

import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest'
import type { FaultRule } from '../../stack/parts/aws/faults.ts'
import { createStepJob } from '../setup/step.ts'
import { repositoryRoot as checkout } from '../../scripts/lib/suite.ts'
import {
  addExampleApp,
  createBuildWorkplace,
  createEvent,
  createCommitId,
  collectTraces,
  type BuildWorkplace,
} from './build-workplace.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { useStack } from '../setup/stacks.ts'

const stack = await useStack()
const unique = `${process.pid}-${Date.now().toString(36)}`
const both = 'linux/amd64, linux/arm64'
const own = process.arch === 'x64' ? 'linux/amd64' : 'linux/arm64'

/** By platform. */
interface InspectedIndex {
  readonly image: Readonly<Record<string, { readonly config: object }>>
  readonly provenance: Readonly<Record<string, object>>
}

describe.skipIf(stack.skipped.builder)('build-push', () => {
  let place: BuildWorkplace
  beforeAll(() => {
    place = createBuildWorkplace(stack.env)
    place.write('small/Dockerfile', 'FROM scratch\nARG TEXT\nLABEL text=$TEXT\nCOPY file /file\n')
    place.write('small/file', 'content\n')
  })
  afterEach(async () => {
    await fetch(String(stack.facts.aws?.faults), { method: 'DELETE' })
  })
  afterAll(() => {
    place[Symbol.dispose]()
  })
  const injectFault = (rule: FaultRule) =>
    fetch(String(stack.facts.aws?.faults), { method: 'POST', body: JSON.stringify(rule) })
  const createSmallInputs = (
    name: string,
    more: Record<string, string> = {},
  ): Record<string, string> & { repository: string } => ({
    ...{ repository: `${name}/${unique}`, context: 'small', ...more },
  })
  describe('of the example service', () => {
    const createInputs = { repository: `app/${unique}`, context: 'app', platforms: both }
    const [first, second] = [createCommitId(), createCommitId()]
    let digest: string
    let uri: string
    beforeAll(() => {
      addExampleApp(place)
    })

    test('creates the repository, and pushes an index of two platforms with provenance', async () => {
      const event = { ...createEvent(first), GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: 'https://github.com' }
      const step = expectSuccess(await place.buildPush(createInputs, event))
      const { outputs } = step
      digest = outputs.digest ?? ''
      uri = outputs['image-digest'] ?? ''
      expect(digest).toMatch(/^sha256:[0-9a-f]{64}$/)
      expect(outputs).toMatchObject({
        image: `${outputs['repository-uri']}:${first}`,
        'image-digest': `${outputs['repository-uri']}@${digest}`,
        'repository-uri': `${outputs.registry}/app/${unique}`,
        tags: JSON.stringify([first, 'main']),
        built: 'true',
        pushed: 'true',
        'failure-reason': '',
      })
      expect(await place.digestOf(createInputs.repository, first)).toBe(digest)
      expect(await place.digestOf(createInputs.repository, 'main')).toBe(digest)
      expect(step.raw).toContain('COPY bin/app-linux-arm64 /app')
      expect(step.summary).toContain('| stage | steps | cached | time |')
      expect(step.summary).toContain('linux/arm64: ')
      const { repositories } = await place.ecr.describeRepositories({})
      expect(repositories).toContainEqual(
        expect.objectContaining({
          repositoryName: createInputs.repository,
          imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
          imageScanningConfiguration: { scanOnPush: true },
        }),
      )
    })

    // e_machine of elf(5): 0x3e is x86-64, 0xb7 is AArch64.
    test.each([
      ['linux/amd64', 0x3e],
      ['linux/arm64', 0xb7],
    ])('contains for %s what was built for it', async (platform, machine) => {
      const folder = await place.pull(uri, platform)
      expect(readdirSync(folder)).toEqual(['app'])
      const program = path.join(folder, 'app')
      expect(readFileSync(program).readUInt16LE(18)).toBe(machine)
      if (platform === own) expect(execFileSync(program, ['--version'], { encoding: 'utf8' })).toContain('1.4.2')
    })

    test('has user, labels and provenance in both images', async () => {
      const { image, provenance } = await place.inspect<InspectedIndex>(uri)
      expect(Object.keys(provenance)).toEqual(expect.arrayContaining(['linux/amd64', 'linux/arm64']))
      for (const platform of ['linux/amd64', 'linux/arm64']) {
        expect(image[platform]?.config).toMatchObject({
          User: '65532:65532',
          Labels: {
            'org.opencontainers.image.source': 'https://github.com/acme/shop',
            'org.opencontainers.image.revision': first,
          },
        })
      }
    })

    test('starts no build for the same content, and tags the image with the new commit', async () => {
      const step = expectSuccess(
        await place.buildPush(createInputs, { ...createEvent(second), PATH: createPathWithoutDocker() }),
      )
      expect(step.outputs).toMatchObject({
        built: 'false',
        pushed: 'false',
        digest,
        tags: JSON.stringify([second, 'main']),
      })
      expect(step.raw).toContain('reused: same content')
      expect(await place.digestOf(createInputs.repository, second)).toBe(digest)
      expect(await place.digestOf(createInputs.repository, first)).toBe(digest)
    })

    test('builds if a file differs, and moves the branch tag', async () => {
      appendFileSync(path.join(place.job.workspace, 'app/bin/app-linux-arm64'), 'changed')
      const commit = createCommitId()
      const step = expectSuccess(await place.buildPush(createInputs, createEvent(commit)))
      expect(step.outputs.built).toBe('true')
      expect(step.outputs.digest).not.toBe(digest)
      expect(await place.digestOf(createInputs.repository, 'main')).toBe(step.outputs.digest)
      expect(await place.digestOf(createInputs.repository, second)).toBe(digest)
      expect(step.summary).toContain('vs. previous image')
    })

    test('builds every time with skip-unchanged: false', async () => {
      const step = expectSuccess(
        await place.buildPush({ ...createInputs, 'skip-unchanged': 'false' }, createEvent(createCommitId())),
      )
      expect(step.outputs.built).toBe('true')
    })
  })

  /** A PATH on which no build can start. */
  function createPathWithoutDocker(): string {
    return path.dirname(process.execPath)
  }

  describe('when the tag of a version exists', () => {
    const repository = `conflict/${unique}`
    const createInputs = (text: string, mode: string) => ({
      ...{ repository, context: 'small', tags: 'v1.0.0', 'build-args': `TEXT=${text}`, 'on-existing-tag': mode },
    })
    let one: string
    beforeAll(async () => {
      await place.ecr.createRepository({ repositoryName: repository })
      const step = expectSuccess(await place.buildPush(createInputs('one', 'fail')))
      one = step.outputs.digest ?? ''
    })

    test('the same content is no conflict in any mode', async () => {
      for (const mode of ['reuse', 'fail', 'overwrite']) {
        const step = expectSuccess(await place.buildPush(createInputs('one', mode)))
        expect(step.outputs).toMatchObject({ built: 'false', digest: one })
      }
    })

    test('reuse refuses an image of other inputs, and names what differs', async () => {
      const step = await place.buildPush(createInputs('two', 'reuse'), { PATH: createPathWithoutDocker() })
      expect(step.outputs['failure-reason']).toBe('tag-exists')
      expect(step.raw).toContain(`v1.0.0 points to ${one}; different from this run: build argument TEXT`)
    })

    test('fail stops before anything is built', async () => {
      const step = await place.buildPush(createInputs('two', 'fail'), { PATH: createPathWithoutDocker() })
      expect(step.outputs['failure-reason']).toBe('tag-exists')
      expect(step.raw).toContain(`v1.0.0 points to ${one}`)
      expect(await place.digestOf(repository, 'v1.0.0')).toBe(one)
    })

    test('overwrite builds and moves the tag', async () => {
      const step = expectSuccess(await place.buildPush(createInputs('two', 'overwrite')))
      expect(step.outputs.built).toBe('true')
      expect(await place.digestOf(repository, 'v1.0.0')).toBe(step.outputs.digest)
      expect(step.outputs.digest).not.toBe(one)
    })

    test('overwrite is refused at once if tags are immutable', async () => {
      await place.ecr.putImageTagMutability({ repositoryName: repository, imageTagMutability: 'IMMUTABLE' })
      const step = await place.buildPush(createInputs('three', 'overwrite'), { PATH: createPathWithoutDocker() })
      expect(step.outputs['failure-reason']).toBe('tag-exists')
      expect(step.raw).toContain('the repository does not let it move')
    })
  })

  test('two jobs that push the same commit end with the same image, and both succeed', async () => {
    const createInputs = createSmallInputs('raced', {
      'tag-mutability': 'IMMUTABLE',
      tags: createCommitId(),
      cache: 'none',
    })
    using other = createStepJob(path.join(checkout, 'dist'))
    execFileSync('cp', ['-r', path.join(place.job.workspace, 'small'), other.workspace])
    const steps = await Promise.all([place.buildPush(createInputs), place.buildPush(createInputs, {}, other)])
    const digests = steps.map((step) => expectSuccess(step).outputs.digest)
    expect(new Set(digests).size).toBe(1)
    expect(await place.digestOf(createInputs.repository, createInputs.tags ?? '')).toBe(digests[0])
  })

  test('two jobs with different content for one tag: one gets it, the other is told what differs', async () => {
    const tag = createCommitId()
    const createInputs = createSmallInputs('mixed', { 'tag-mutability': 'IMMUTABLE', tags: tag, cache: 'none' })
    using other = createStepJob(path.join(checkout, 'dist'))
    execFileSync('cp', ['-r', path.join(place.job.workspace, 'small'), other.workspace])
    const steps = await Promise.all([
      place.buildPush({ ...createInputs, 'build-args': 'TEXT=one' }),
      place.buildPush({ ...createInputs, 'build-args': 'TEXT=two' }, {}, other),
    ])
    const refused = steps.filter(({ exitCode }) => exitCode !== 0)
    expect(refused).toHaveLength(1)
    expect(refused[0]?.outputs['failure-reason']).toBe('tag-exists')
    expect(refused[0]?.raw).toContain('different from this run: build argument TEXT')
    const texts = ['one', 'two'].map(async (text) => {
      const found = expectSuccess(
        await place.buildPush({ ...createInputs, tags: `v1.0.0-${text}`, 'build-args': `TEXT=${text}` }),
      )
      return found.outputs.digest
    })
    expect(new Set(await Promise.all(texts)).size).toBe(2)
  })

  test('a secret is mounted, and appears in no layer, history, log, argument or file', async () => {
    const secret = `canary-${unique}`
    const dockerfile = [
      'FROM scratch AS tools',
      'COPY busy /busy',
      'FROM tools',
      'RUN --mount=type=secret,id=token,target=/token ["/busy", "/token"]',
    ]
    place.write('secret/Dockerfile', dockerfile.join('\n'))
    place.write(
      'secret/busy.go',
      'package main\nimport ("fmt"; "os")\nfunc main() { b, _ := os.ReadFile(os.Args[1]); fmt.Println(len(b), string(b)) }\n',
    )
    execFileSync('go', ['build', '-o', 'busy', 'busy.go'], {
      cwd: path.join(place.job.workspace, 'secret'),
      env: { ...process.env, CGO_ENABLED: '0' },
    })
    place.remove('secret/busy.go')
    const createInputs = { repository: `secret/${unique}`, context: 'secret', tags: 'v1.0.0', provenance: 'max' }
    const step = expectSuccess(await place.buildPush({ ...createInputs, secrets: `token=${secret}` }))
    expect(step.raw).toContain(`${secret.length} ***`)
    // The runner gets the value once, in the command that masks it.
    const seen = step.raw
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n')
    expect(seen).not.toContain(secret)
    expect(step.summary).not.toContain(secret)
    expect(collectTraces({ ...step, raw: '' }, place.job)).not.toContain(secret)
    const uri = `${step.outputs['image-digest']}`
    expect(JSON.stringify(await place.inspect(uri))).not.toContain(secret)
    const folder = await place.pull(uri, own)
    expect(readdirSync(folder)).toContain('busy')
    expect(() => execFileSync('grep', ['-r', '-a', '-q', secret, folder])).toThrow()
  })

  test('the password is in a private file that post removes', async () => {
    const step = expectSuccess(await place.buildPush(createSmallInputs('password', { tags: 'v1.0.0' })))
    const registered = JSON.parse(step.state['files-to-remove'] ?? '[]') as string[]
    const folder = registered.find((name) => path.basename(name).startsWith('eks-actions-docker-')) ?? ''
    expect(statSync(path.join(folder, 'config.json')).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    await place.job.run({ action: 'build-push', kind: 'post', state: step.state, env: stack.env })
    expect(existsSync(folder)).toBe(false)
  })

  test.each([
    ['before a layer is pushed', 'BatchCheckLayerAvailability'],
    ['after the layers are pushed', 'PutImage'],
  ])('a password that expires %s is renewed once', async (_, operation) => {
    const createInputs = createSmallInputs('expired', {
      tags: `v1.0.0-${operation}`,
      cache: 'none',
      'build-args': `TEXT=${operation}`,
    })
    await injectFault({ fault: 'expired', service: 'registry', operation, count: 1 })
    const step = expectSuccess(await place.buildPush(createInputs))
    expect(step.raw).toContain('trying again with a new one')
    expect(await place.digestOf(createInputs.repository, createInputs.tags ?? '')).toBe(step.outputs.digest)
  })

  test('a registry that keeps rejecting the login is reported with the IAM actions of a push', async () => {
    await injectFault({ fault: 'expired', service: 'registry' })
    const step = await place.buildPush(
      createSmallInputs('denied', { tags: 'v1.0.0', cache: 'none', 'build-args': 'TEXT=denied' }),
    )
    expect(step.outputs['failure-reason']).toBe('aws-access-denied')
    expect(step.raw).toContain('ecr:InitiateLayerUpload')
  })

  test.each(['error', 'throttle', 'reset'] as const)(
    'an answer of %s is not taken for an absent image',
    async (kind) => {
      const createInputs = createSmallInputs('absent', { tags: 'v1.0.0', cache: 'none' })
      expectSuccess(await place.buildPush(createInputs))
      await injectFault({ fault: kind, service: 'ecr', operation: 'BatchGetImage' })
      const step = await place.buildPush(createInputs, { PATH: createPathWithoutDocker(), AWS_MAX_ATTEMPTS: '2' })
      expect(step.exitCode).not.toBe(0)
      expect(step.outputs['failure-reason']).toMatch(/^aws-/)
    },
  )

  test('a cache that the registry rejects is a warning', async () => {
    await injectFault({ fault: 'expired', service: 'registry', operation: 'PutImage', path: '/manifests/cache-other' })
    const step = expectSuccess(
      await place.buildPush(createSmallInputs('no-cache', { tags: 'v1.0.0', 'build-args': 'TEXT=no-cache' })),
    )
    expect(step.outputs.built).toBe('true')
    expect(step.raw).toContain('::warning::The layer cache could not be stored: ')
    expect(step.raw).toContain('denied: Your authorization token has expired')
  })

  test('a cache that cannot be moved is a warning', async () => {
    const createInputs = createSmallInputs('cache', { tags: 'v1.0.0', 'tag-mutability': 'IMMUTABLE' })
    expectSuccess(await place.buildPush(createInputs))
    place.write('small/other', 'other\n')
    const step = expectSuccess(await place.buildPush({ ...createInputs, tags: 'v1.0.1' }))
    place.remove('small/other')
    expect(step.outputs.built).toBe('true')
    expect(step.raw).toContain('The layer cache is not updated: the tag cache-other is immutable')
  })

  test('a moved base image causes a new build, the same base image does not', async () => {
    const base = expectSuccess(
      await place.buildPush(createSmallInputs('base', { tags: 'stable', 'tag-mutability': 'MUTABLE' })),
    )
    place.write('derived/Dockerfile', 'ARG BASE\nFROM ${BASE}\nCOPY own /own\n')
    place.write('derived/own', 'own\n')
    const createInputs = {
      repository: `derived/${unique}`,
      context: 'derived',
      'build-args': `BASE=${base.outputs.image}`,
    }
    const runBuildPush = async (): Promise<string | undefined> =>
      expectSuccess(await place.buildPush(createInputs, createEvent(createCommitId()))).outputs.built
    expect([await runBuildPush(), await runBuildPush()]).toEqual(['true', 'false'])
    place.write('small/changed', 'changed\n')
    expectSuccess(await place.buildPush(createSmallInputs('base', { tags: 'stable' })))
    place.remove('small/changed')
    expect([await runBuildPush(), await runBuildPush()]).toEqual(['true', 'false'])
  })

  test('an image whose content is unknown is built each time, with the reason in the log', async () => {
    const createInputs = createSmallInputs('unknown', { 'extra-args': '--no-cache' })
    for (const commit of [createCommitId(), createCommitId()]) {
      const step = expectSuccess(await place.buildPush(createInputs, createEvent(commit)))
      expect(step.outputs.built).toBe('true')
      expect(step.raw).toContain('--no-cache forces a new build')
    }
  })

  test('push: false needs no credentials, and pushes nothing', async () => {
    const credentials = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_ENDPOINT_URL: 'http://127.0.0.1:9' }
    const step = expectSuccess(
      await place.buildPush(createSmallInputs('dry', { push: 'false', tags: 'v1.0.0' }), credentials),
    )
    expect(step.outputs).toMatchObject({ built: 'true', pushed: 'false', tags: '[]' })
  })
})
