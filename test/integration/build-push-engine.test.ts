/**
 * build-push with a Docker engine and nothing else, as on a runner without further setup: with the docker driver of buildx,
 * and without buildx.
 */

import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { obtainAll } from '../../stack/obtain/obtain.ts'
import { resolveCacheFolder } from '../../stack/obtain/store.ts'
import {
  createBuildWorkplace,
  type BuildEnvironment,
  createEvent,
  createCommitId,
  type BuildWorkplace,
} from './build-workplace.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { useStack } from '../setup/stacks.ts'

const stack = await useStack()
const isRoot = process.geteuid?.() === 0
const unique = `${process.pid}-${Date.now().toString(36)}`

interface Engine {
  readonly host: string
  readonly stop: () => Promise<void>
}

/** An engine of its own, which trusts the stack's registry. */
async function startEngine(): Promise<Engine> {
  const signal = new AbortController().signal
  const programs = await obtainAll('dockerd', { cache: resolveCacheFolder(), progress: () => undefined, signal })
  // The path of a socket has at most 107 bytes (unix(7)).
  const folder = mkdtempSync(path.join(tmpdir(), 'engine-'))
  const resolvePath = (name: string): string => path.join(folder, name)
  writeFileSync(resolvePath('daemon.json'), '{}')
  const { HTTPS_PROXY, NO_PROXY, SSL_CERT_FILE } = stack.env
  const folders = [...new Set(Object.values(programs).map((program) => path.dirname(program)))]
  const args = ['--data-root', resolvePath('data'), '--exec-root', resolvePath('exec'), '--pidfile', resolvePath('pid')]
  const child: ChildProcess = spawn(
    programs.dockerd ?? '',
    [
      ...args,
      '--config-file',
      resolvePath('daemon.json'),
      '--host',
      `unix://${resolvePath('sock')}`,
      '--iptables=false',
      '--bridge=none',
    ],
    {
      env: {
        PATH: [process.env.PATH, ...folders].join(path.delimiter),
        HOME: folder,
        HTTPS_PROXY,
        NO_PROXY,
        SSL_CERT_FILE,
      },
      stdio: 'ignore',
    },
  )
  for (let tries = 0; !existsSync(resolvePath('sock')); tries++) {
    if (tries > 300 || child.exitCode !== null) throw new Error('dockerd did not start')
    await sleep(100)
  }
  return {
    host: `unix://${resolvePath('sock')}`,
    stop: async () => {
      const ended = once(child, 'exit')
      child.kill('SIGTERM')
      await ended
      rmSync(folder, { recursive: true, force: true })
    },
  }
}

describe.skipIf(!isRoot || process.platform !== 'linux' || stack.skipped.aws)('with an engine alone', () => {
  let engine: Engine
  let place: BuildWorkplace
  let withDriver: BuildEnvironment
  let withoutBuildx: BuildEnvironment
  beforeAll(async () => {
    engine = await startEngine()
    place = createBuildWorkplace(stack.env)
    const bare = path.join(place.job.temporary, 'bare')
    mkdirSync(bare)
    // An empty variable is an unset one for buildx.
    withDriver = { DOCKER_HOST: engine.host, BUILDX_BUILDER: '', BUILDX_CONFIG: path.join(bare, 'buildx') }
    withoutBuildx = { ...withDriver, DOCKER_CONFIG: bare, HOME: bare }
    place.write('app/Dockerfile', 'FROM scratch\nARG TEXT\nLABEL text=$TEXT\nCOPY file /file\n')
    place.write('app/file', 'content\n')
  }, 120_000)
  afterAll(async () => {
    place[Symbol.dispose]()
    await engine.stop()
  })

  const listEngines = (): readonly (readonly [string, BuildEnvironment, string])[] => [
    ['driver', withDriver, 'The builder uses the docker driver: the layer cache is not saved'],
    ['plain', withoutBuildx, 'Built without buildx'],
  ]

  test.each(['driver', 'plain'])('an image is pushed, found again and retagged: %s', async (way) => {
    const [, environment, warning] = listEngines().find(([name]) => name === way)!
    const inputs = { repository: `${way}/${unique}`, context: 'app' }
    const first = createCommitId()
    const step = expectSuccess(await place.buildPush(inputs, { ...environment, ...createEvent(first) }))
    expect(step.raw).toContain(warning)
    expect(step.outputs).toMatchObject({ built: 'true', tags: JSON.stringify([first, 'main']) })
    const again = expectSuccess(await place.buildPush(inputs, { ...environment, ...createEvent(createCommitId()) }))
    expect(again.outputs).toMatchObject({ built: 'false', digest: step.outputs.digest })
    expect(await place.digestOf(inputs.repository, first)).toBe(step.outputs.digest)
  })

  test.each([
    ['driver', { platforms: 'linux/amd64, linux/arm64' }, 'build-failed', 'cannot build for multiple platforms'],
    ['driver', { sbom: 'true' }, 'invalid-input', 'docker/setup-buildx-action'],
    ['plain', { secrets: 'token=abc-123-xyz' }, 'invalid-input', 'docker/setup-buildx-action'],
    ['plain', { platforms: 'linux/amd64, linux/arm64' }, 'invalid-input', 'several platforms'],
    ['driver', { builder: 'missing' }, 'build-failed', 'no builder "missing" found'],
  ])('what it cannot do is reported: %s, %j', async (way, more, reason, text) => {
    const [, environment] = listEngines().find(([name]) => name === way)!
    const inputs = { repository: `${way}/${unique}`, context: 'app', 'build-args': `TEXT=${createCommitId()}`, ...more }
    const step = await place.buildPush(inputs, { ...environment, ...createEvent(createCommitId()) })
    expect(step.outputs['failure-reason'], step.raw).toBe(reason)
    expect(step.raw).toContain(text)
  })

  test('a failed step is reported', async () => {
    place.write('broken/Dockerfile', 'FROM scratch\nCOPY missing /missing\n')
    for (const [way, environment] of listEngines()) {
      const inputs = { repository: `${way}/${unique}`, context: 'broken', tags: 'v9.0.0' }
      const step = await place.buildPush(inputs, environment)
      expect(step.outputs['failure-reason'], step.raw).toBe('build-failed')
      expect(step.raw).toContain('missing')
    }
  })
})
