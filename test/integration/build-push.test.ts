/** The action build-push, as a runner spawns it, with buildkitd and the registry of the stack. */

import { execFileSync } from 'node:child_process'
import { appendFileSync, existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { afterAll, afterEach, beforeAll, describe, expect, inject, test } from 'vitest'
import type { FaultRule } from '../../stack/parts/aws/faults.ts'
import { createJob } from '../setup/step.ts'
import { repository as checkout } from '../../scripts/lib/suite.ts'
import {
  addExampleApp,
  createWorkplace,
  eventOf,
  newCommit,
  succeeded,
  tracesOf,
  type Workplace,
} from './build-push-work.ts'

const stack = inject('stack')
const unique = `${process.pid}-${Date.now().toString(36)}`
const both = 'linux/amd64, linux/arm64'
const own = process.arch === 'x64' ? 'linux/amd64' : 'linux/arm64'

/** By platform. */
interface Told {
  readonly image: Readonly<Record<string, { readonly config: object }>>
  readonly provenance: Readonly<Record<string, object>>
}

describe.skipIf(stack.skipped.builder)('build-push', () => {
  let place: Workplace
  beforeAll(() => {
    place = createWorkplace(stack.env)
    place.write('small/Dockerfile', 'FROM scratch\nARG TEXT\nLABEL text=$TEXT\nCOPY file /file\n')
    place.write('small/file', 'content\n')
  })
  afterEach(async () => {
    await fetch(String(stack.facts.aws?.faults), { method: 'DELETE' })
  })
  afterAll(() => {
    place[Symbol.dispose]()
  })
  const fault = (rule: FaultRule) =>
    fetch(String(stack.facts.aws?.faults), { method: 'POST', body: JSON.stringify(rule) })
  const small = (name: string, more: Record<string, string> = {}): Record<string, string> & { repository: string } => ({
    ...{ repository: `${name}/${unique}`, context: 'small', ...more },
  })
  describe('of the example service', () => {
    const inputs = { repository: `app/${unique}`, context: 'app', platforms: both }
    const [first, second] = [newCommit(), newCommit()]
    let digest: string
    let uri: string
    beforeAll(() => {
      addExampleApp(place)
    })

    test('makes the repository, and pushes an index of two platforms with provenance', async () => {
      const event = { ...eventOf(first), GITHUB_REPOSITORY: 'acme/shop', GITHUB_SERVER_URL: 'https://github.com' }
      const step = succeeded(await place.buildPush(inputs, event))
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
      expect(await place.digestOf(inputs.repository, first)).toBe(digest)
      expect(await place.digestOf(inputs.repository, 'main')).toBe(digest)
      expect(step.raw).toContain('COPY bin/app-linux-arm64 /app')
      expect(step.summary).toContain('| stage | steps | cached | time |')
      expect(step.summary).toContain('linux/arm64: ')
      const { repositories } = await place.ecr.describeRepositories({})
      expect(repositories).toContainEqual(
        expect.objectContaining({
          repositoryName: inputs.repository,
          imageTagMutability: 'IMMUTABLE_WITH_EXCLUSION',
          imageScanningConfiguration: { scanOnPush: true },
        }),
      )
    })

    // e_machine of elf(5): 0x3e is x86-64, 0xb7 is AArch64.
    test.each([
      ['linux/amd64', 0x3e],
      ['linux/arm64', 0xb7],
    ])('gives back for %s what was built for it', async (platform, machine) => {
      const folder = await place.pull(uri, platform)
      expect(readdirSync(folder)).toEqual(['app'])
      const program = path.join(folder, 'app')
      expect(readFileSync(program).readUInt16LE(18)).toBe(machine)
      if (platform === own) expect(execFileSync(program, ['--version'], { encoding: 'utf8' })).toContain('1.4.2')
    })

    test('has user, labels and provenance in both images', async () => {
      const { image, provenance } = await place.inspect<Told>(uri)
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

    test('starts no build when the content is the same, and gives the new commit its tag', async () => {
      const step = succeeded(await place.buildPush(inputs, { ...eventOf(second), PATH: pathWithoutDocker() }))
      expect(step.outputs).toMatchObject({
        built: 'false',
        pushed: 'false',
        digest,
        tags: JSON.stringify([second, 'main']),
      })
      expect(step.raw).toContain('reused: same content')
      expect(await place.digestOf(inputs.repository, second)).toBe(digest)
      expect(await place.digestOf(inputs.repository, first)).toBe(digest)
    })

    test('builds when a file differs, and moves the branch', async () => {
      appendFileSync(path.join(place.job.workspace, 'app/bin/app-linux-arm64'), 'changed')
      const commit = newCommit()
      const step = succeeded(await place.buildPush(inputs, eventOf(commit)))
      expect(step.outputs.built).toBe('true')
      expect(step.outputs.digest).not.toBe(digest)
      expect(await place.digestOf(inputs.repository, 'main')).toBe(step.outputs.digest)
      expect(await place.digestOf(inputs.repository, second)).toBe(digest)
      expect(step.summary).toContain('to the previous image')
    })

    test('builds every time with skip-unchanged: false', async () => {
      const step = succeeded(await place.buildPush({ ...inputs, 'skip-unchanged': 'false' }, eventOf(newCommit())))
      expect(step.outputs.built).toBe('true')
    })
  })

  /** Where no build can be started. */
  function pathWithoutDocker(): string {
    return path.dirname(process.execPath)
  }

  describe('when the tag of a version exists', () => {
    const repository = `conflict/${unique}`
    const inputs = (text: string, mode: string) => ({
      ...{ repository, context: 'small', tags: 'v1.0.0', 'build-args': `TEXT=${text}`, 'on-existing-tag': mode },
    })
    let one: string
    beforeAll(async () => {
      await place.ecr.createRepository({ repositoryName: repository })
      const step = succeeded(await place.buildPush(inputs('one', 'fail')))
      one = step.outputs.digest ?? ''
    })

    test('for the same content there is no conflict in any mode', async () => {
      for (const mode of ['reuse', 'fail', 'overwrite']) {
        const step = succeeded(await place.buildPush(inputs('one', mode)))
        expect(step.outputs).toMatchObject({ built: 'false', digest: one })
      }
    })

    test('reuse takes the image that it names', async () => {
      const step = succeeded(await place.buildPush(inputs('two', 'reuse')))
      expect(step.outputs).toMatchObject({ built: 'false', digest: one })
      expect(step.raw).toContain('its tags exist')
      expect(step.raw).toContain('was built from other content than this run has')
    })

    test('fail stops before anything is built', async () => {
      const step = await place.buildPush(inputs('two', 'fail'), { PATH: pathWithoutDocker() })
      expect(step.outputs['failure-reason']).toBe('tag-exists')
      expect(step.raw).toContain(`v1.0.0 stands on ${one}`)
      expect(await place.digestOf(repository, 'v1.0.0')).toBe(one)
    })

    test('overwrite builds and moves it', async () => {
      const step = succeeded(await place.buildPush(inputs('two', 'overwrite')))
      expect(step.outputs.built).toBe('true')
      expect(await place.digestOf(repository, 'v1.0.0')).toBe(step.outputs.digest)
      expect(step.outputs.digest).not.toBe(one)
    })

    test('overwrite is refused at once where tags are immutable', async () => {
      await place.ecr.putImageTagMutability({ repositoryName: repository, imageTagMutability: 'IMMUTABLE' })
      const step = await place.buildPush(inputs('three', 'overwrite'), { PATH: pathWithoutDocker() })
      expect(step.outputs['failure-reason']).toBe('tag-exists')
      expect(step.raw).toContain('the repository does not let it move')
    })
  })

  test('two jobs that push the same commit end with the same image, and both succeed', async () => {
    const inputs = small('raced', { 'tag-mutability': 'IMMUTABLE', tags: newCommit(), cache: 'none' })
    using other = createJob(path.join(checkout, 'dist'))
    execFileSync('cp', ['-r', path.join(place.job.workspace, 'small'), other.workspace])
    const steps = await Promise.all([place.buildPush(inputs), place.buildPush(inputs, {}, other)])
    const digests = steps.map((step) => succeeded(step).outputs.digest)
    expect(new Set(digests).size).toBe(1)
    expect(await place.digestOf(inputs.repository, inputs.tags ?? '')).toBe(digests[0])
  })

  test('two jobs with other contents for one tag: the content of the second is not taken for that of the first', async () => {
    const tag = newCommit()
    const inputs = small('mixed', { 'tag-mutability': 'IMMUTABLE', tags: tag, cache: 'none' })
    using other = createJob(path.join(checkout, 'dist'))
    execFileSync('cp', ['-r', path.join(place.job.workspace, 'small'), other.workspace])
    const steps = await Promise.all([
      place.buildPush({ ...inputs, 'build-args': 'TEXT=one' }),
      place.buildPush({ ...inputs, 'build-args': 'TEXT=two' }, {}, other),
    ])
    expect(new Set(steps.map((step) => succeeded(step).outputs.digest)).size).toBe(1)
    const texts = ['one', 'two'].map(async (text) => {
      const found = succeeded(
        await place.buildPush({ ...inputs, tags: `v1.0.0-${text}`, 'build-args': `TEXT=${text}` }),
      )
      return found.outputs.digest
    })
    expect(new Set(await Promise.all(texts)).size).toBe(2)
  })

  test('a secret is mounted, and stands in no layer, history, log, argument or file', async () => {
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
    const inputs = { repository: `secret/${unique}`, context: 'secret', tags: 'v1.0.0', provenance: 'max' }
    const step = succeeded(await place.buildPush({ ...inputs, secrets: `token=${secret}` }))
    expect(step.raw).toContain(`${secret.length} ***`)
    // The runner hears of the value once, in the command that masks it.
    const seen = step.raw
      .split('\n')
      .filter((line) => !line.startsWith('::add-mask::'))
      .join('\n')
    expect(seen).not.toContain(secret)
    expect(step.summary).not.toContain(secret)
    expect(tracesOf({ ...step, raw: '' }, place.job)).not.toContain(secret)
    const uri = `${step.outputs['image-digest']}`
    expect(JSON.stringify(await place.inspect(uri))).not.toContain(secret)
    const folder = await place.pull(uri, own)
    expect(readdirSync(folder)).toContain('busy')
    expect(() => execFileSync('grep', ['-r', '-a', '-q', secret, folder])).toThrow()
  })

  test('the password is in a private file that post removes', async () => {
    const step = succeeded(await place.buildPush(small('password', { tags: 'v1.0.0' })))
    const registered = JSON.parse(step.state['files-to-remove'] ?? '[]') as string[]
    const folder = registered.find((name) => path.basename(name).startsWith('eks-actions-docker-')) ?? ''
    expect(statSync(path.join(folder, 'config.json')).mode & 0o777).toBe(0o600)
    expect(statSync(folder).mode & 0o777).toBe(0o700)
    await place.job.run({ action: 'build-push', kind: 'post', state: step.state, env: stack.env })
    expect(existsSync(folder)).toBe(false)
  })

  test.each([
    ['before a layer', 'BatchCheckLayerAvailability'],
    ['after the layers', 'PutImage'],
  ])('a password that expires on the way, %s, is renewed once', async (_, operation) => {
    const inputs = small('expired', { tags: `v1.0.0-${operation}`, cache: 'none', 'build-args': `TEXT=${operation}` })
    await fault({ fault: 'expired', service: 'registry', operation, count: 1 })
    const step = succeeded(await place.buildPush(inputs))
    expect(step.raw).toContain('trying once more with a new one')
    expect(await place.digestOf(inputs.repository, inputs.tags ?? '')).toBe(step.outputs.digest)
  })

  test('a registry that refuses every time is named with the IAM actions of a push', async () => {
    await fault({ fault: 'expired', service: 'registry' })
    const step = await place.buildPush(small('denied', { tags: 'v1.0.0', cache: 'none', 'build-args': 'TEXT=denied' }))
    expect(step.outputs['failure-reason']).toBe('aws-access-denied')
    expect(step.raw).toContain('ecr:InitiateLayerUpload')
  })

  test.each(['error', 'throttle', 'reset'] as const)('an answer of %s is not read as an absent image', async (kind) => {
    const inputs = small('absent', { tags: 'v1.0.0', cache: 'none' })
    succeeded(await place.buildPush(inputs))
    await fault({ fault: kind, service: 'ecr', operation: 'BatchGetImage' })
    const step = await place.buildPush(inputs, { PATH: pathWithoutDocker(), AWS_MAX_ATTEMPTS: '2' })
    expect(step.exitCode).not.toBe(0)
    expect(step.outputs['failure-reason']).toMatch(/^aws-/)
  })

  test('a cache that the registry refuses is a warning', async () => {
    await fault({ fault: 'expired', service: 'registry', operation: 'PutImage', path: '/manifests/cache' })
    const step = succeeded(await place.buildPush(small('no-cache', { tags: 'v1.0.0', 'build-args': 'TEXT=no-cache' })))
    expect(step.outputs.built).toBe('true')
    expect(step.raw).toContain('::warning::The layer cache could not be stored: ')
    expect(step.raw).toContain('denied: Your authorization token has expired')
  })

  test('a cache that cannot be moved is a warning', async () => {
    const inputs = small('cache', { tags: 'v1.0.0', 'tag-mutability': 'IMMUTABLE' })
    succeeded(await place.buildPush(inputs))
    place.write('small/other', 'other\n')
    const step = succeeded(await place.buildPush({ ...inputs, tags: 'v1.0.1' }))
    place.remove('small/other')
    expect(step.outputs.built).toBe('true')
    expect(step.raw).toContain('The layer cache stays as it is: the tag cache is immutable')
  })

  test('a moved base image makes a new build, the same base does not', async () => {
    const base = succeeded(await place.buildPush(small('base', { tags: 'stable', 'tag-mutability': 'MUTABLE' })))
    place.write('derived/Dockerfile', 'ARG BASE\nFROM ${BASE}\nCOPY own /own\n')
    place.write('derived/own', 'own\n')
    const inputs = { repository: `derived/${unique}`, context: 'derived', 'build-args': `BASE=${base.outputs.image}` }
    const run = async (): Promise<string | undefined> =>
      succeeded(await place.buildPush(inputs, eventOf(newCommit()))).outputs.built
    expect([await run(), await run()]).toEqual(['true', 'false'])
    place.write('small/changed', 'changed\n')
    succeeded(await place.buildPush(small('base', { tags: 'stable' })))
    place.remove('small/changed')
    expect([await run(), await run()]).toEqual(['true', 'false'])
  })

  test('what cannot be known by its files is built each time, and says why', async () => {
    const inputs = small('unknown', { 'extra-args': '--no-cache' })
    for (const commit of [newCommit(), newCommit()]) {
      const step = succeeded(await place.buildPush(inputs, eventOf(commit)))
      expect(step.outputs.built).toBe('true')
      expect(step.raw).toContain('--no-cache asks for a new build')
    }
  })

  test('push: false needs no credentials, and leaves nothing', async () => {
    const credentials = { AWS_ACCESS_KEY_ID: '', AWS_SECRET_ACCESS_KEY: '', AWS_ENDPOINT_URL: 'http://127.0.0.1:9' }
    const step = succeeded(await place.buildPush(small('dry', { push: 'false', tags: 'v1.0.0' }), credentials))
    expect(step.outputs).toMatchObject({ built: 'true', pushed: 'false', tags: '[]' })
  })
})
