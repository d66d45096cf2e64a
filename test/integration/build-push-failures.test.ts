/** What build-push refuses, and how it tells what went wrong in a build. */

import path from 'node:path'
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest'
import { createWorkplace, succeeded, type Workplace } from './build-push-work.ts'

const stack = inject('stack')
const unique = `${process.pid}-${Date.now().toString(36)}`

describe('build-push refuses before anything is started', () => {
  let place: Workplace
  beforeAll(() => {
    place = createWorkplace(stack.env)
    place.write('app/other.Dockerfile', 'FROM scratch\n')
  })
  afterAll(() => {
    place[Symbol.dispose]()
  })

  test.each([
    ['a missing Dockerfile', { context: 'app' }, 'dockerfile-invalid', 'there is app/other.Dockerfile'],
    ['a Dockerfile outside', { file: '../x' }, 'outside-workspace', '../x'],
    ['a context outside', { context: '..' }, 'invalid-input', 'outside the workspace'],
    ['a repository with its registry', { repository: 'a.example/team/app' }, 'invalid-input', 'Did you mean team/app?'],
    ['a tag with a slash', { tags: 'feature/x' }, 'invalid-input', 'Did you mean feature-x?'],
    ['options of its own', { 'extra-args': '--push -t x' }, 'invalid-input', '--push'],
    ['a platform that is none', { platforms: 'amd64' }, 'invalid-input', 'linux/amd64'],
  ])('%s', async (_, inputs, reason, text) => {
    const step = await place.buildPush({ repository: 'app', tags: 'v1.0.0', ...inputs })
    expect(step.exitCode).not.toBe(0)
    expect(step.outputs['failure-reason']).toBe(reason)
    expect(step.raw).toContain(text)
  })

  test('an unknown stage, and no repository is made for it', async () => {
    const inputs = { context: 'app', file: 'app/other.Dockerfile', target: 'x', repository: `stage/${unique}` }
    const step = await place.buildPush({ ...inputs, tags: 'v1.0.0' })
    expect(step.outputs['failure-reason']).toBe('dockerfile-invalid')
    expect(step.raw).toContain('no stage x')
    const { repositories } = await place.aws<{ repositories: { repositoryName: string }[] }>('describe-repositories')
    expect(repositories.map(({ repositoryName }) => repositoryName)).not.toContain(inputs.repository)
  })

  test('no tags where no commit is known', async () => {
    place.write('plain/Dockerfile', 'FROM scratch\n')
    const step = await place.buildPush({ repository: 'app', context: 'plain' })
    expect(step.outputs['failure-reason']).toBe('invalid-input')
    expect(step.raw).toContain('tags is not set')
  })
})

describe.skipIf(stack.skipped.builder)('a build that fails', () => {
  let place: Workplace
  beforeAll(() => {
    place = createWorkplace(stack.env)
    place.write('base/Dockerfile', 'FROM scratch\nCOPY Dockerfile /file\n')
  })
  afterAll(() => {
    place[Symbol.dispose]()
  })

  test('a base image that its registry does not give is no failed push', async () => {
    const inputs = { repository: `base/${unique}`, context: 'base', tags: 'v1.0.0' }
    const { registry } = succeeded(await place.buildPush(inputs)).outputs
    place.write('baseless/Dockerfile', `FROM ${registry}/none:1\nCOPY own /own\n`)
    place.write('baseless/own', 'own\n')
    const step = await place.buildPush({ repository: `baseless/${unique}`, context: 'baseless', tags: 'v1.0.0' })
    expect(step.outputs['failure-reason']).toBe('build-failed')
    expect(step.raw).toContain(`the base image ${registry}/none:1 could not be fetched: not found`)
    expect(step.raw).toMatch(/line=1|Dockerfile:1/)
  })

  test('no docker is told as what it is', async () => {
    const step = await place.buildPush(
      { repository: `no-docker/${unique}`, context: 'base', tags: 'v1.0.0' },
      { PATH: path.dirname(process.execPath) },
    )
    expect(step.outputs['failure-reason']).toBe('tool-missing')
    expect(step.raw).toContain('the image has to be built, and docker could not be started: it was not found')
    expect(step.raw).toContain('docker/setup-buildx-action')
  })

  test('a failed step of the Dockerfile is told with its line', async () => {
    place.write('broken/Dockerfile', 'FROM scratch\nLABEL a=b\nCOPY missing /missing\n')
    const step = await place.buildPush({ repository: `broken/${unique}`, context: 'broken', tags: 'v1.0.0' })
    expect(step.outputs['failure-reason']).toBe('build-failed')
    expect(step.raw).toContain('broken/Dockerfile')
    expect(step.raw).toMatch(/line=3|Dockerfile:3/)
    expect(step.raw).toContain('"/missing": not found')
  })

  test('a secret without a value is warned of', async () => {
    const inputs = { repository: `secret/${unique}`, context: 'base', tags: 'v1.0.0', push: 'false' }
    const step = succeeded(await place.buildPush({ ...inputs, secrets: 'NPM_TOKEN', scan: 'wait' }))
    expect(step.raw).toContain('::warning::secrets: entry 1 is left out')
    expect(step.raw).toContain('::notice::Nothing was scanned')
  })
})
