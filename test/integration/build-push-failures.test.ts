/** What build-push refuses, and how it reports a failed build. */

import { symlinkSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { createBuildWorkplace, type BuildWorkplace } from './build-workplace.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { useStack } from '../setup/stacks.ts'

const stack = await useStack()
const unique = `${process.pid}-${Date.now().toString(36)}`

interface InspectedImage {
  readonly image: { readonly config: { readonly Labels: { readonly text: string } } }
}

describe('build-push refuses before anything is started', () => {
  let place: BuildWorkplace
  beforeAll(() => {
    place = createBuildWorkplace(stack.env)
    place.write('app/other.Dockerfile', 'FROM scratch\n')
    symlinkSync('/etc/hostname', path.join(place.job.workspace, 'app/outside'))
  })
  afterAll(() => {
    place[Symbol.dispose]()
  })

  test.each([
    ['a missing Dockerfile', { context: 'app' }, 'dockerfile-invalid', 'there is app/other.Dockerfile'],
    ['a Dockerfile outside', { file: '../x' }, 'outside-workspace', '../x'],
    ['a Dockerfile that leads outside', { file: 'app/outside' }, 'outside-workspace', 'app/outside'],
    ['a folder for a Dockerfile', { file: 'app' }, 'dockerfile-invalid', 'there is no Dockerfile at app'],
    ['a stage that is an option', { target: '--push' }, 'invalid-input', 'target'],
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

  test('an unknown stage, without creating the repository', async () => {
    const inputs = { context: 'app', file: 'app/other.Dockerfile', target: 'x', repository: `stage/${unique}` }
    const step = await place.buildPush({ ...inputs, tags: 'v1.0.0' })
    expect(step.outputs['failure-reason']).toBe('dockerfile-invalid')
    expect(step.raw).toContain('no stage x')
    const { repositories } = await place.ecr.describeRepositories({})
    expect(repositories?.map(({ repositoryName }) => repositoryName)).not.toContain(inputs.repository)
  })

  test('missing tags if the commit is unknown', async () => {
    place.write('plain/Dockerfile', 'FROM scratch\n')
    const step = await place.buildPush({ repository: 'app', context: 'plain' })
    expect(step.outputs['failure-reason']).toBe('invalid-input')
    expect(step.raw).toContain('tags is not set')
  })
})

describe.skipIf(stack.skipped.builder)('a build that fails', () => {
  let place: BuildWorkplace
  beforeAll(() => {
    place = createBuildWorkplace(stack.env)
    place.write('base/Dockerfile', 'FROM scratch\nCOPY Dockerfile /file\n')
  })
  afterAll(() => {
    place[Symbol.dispose]()
  })

  test('a base image that cannot be fetched is not a failed push', async () => {
    const inputs = { repository: `base/${unique}`, context: 'base', tags: 'v1.0.0' }
    const { registry } = expectSuccess(await place.buildPush(inputs)).outputs
    place.write('baseless/Dockerfile', `FROM ${registry}/none:1\nCOPY own /own\n`)
    place.write('baseless/own', 'own\n')
    const step = await place.buildPush({ repository: `baseless/${unique}`, context: 'baseless', tags: 'v1.0.0' })
    expect(step.outputs['failure-reason']).toBe('build-failed')
    expect(step.raw).toContain(`the base image ${registry}/none:1 could not be fetched: not found`)
    expect(step.raw).toMatch(/line=1|Dockerfile:1/)
  })

  test('a missing docker is reported as such', async () => {
    const step = await place.buildPush(
      { repository: `no-docker/${unique}`, context: 'base', tags: 'v1.0.0' },
      { PATH: path.dirname(process.execPath) },
    )
    expect(step.outputs['failure-reason']).toBe('tool-missing')
    expect(step.raw).toContain('the image must be built, but docker could not be started: it was not found')
    expect(step.raw).toContain('docker/setup-buildx-action')
  })

  test('a failed step of the Dockerfile is reported with its line', async () => {
    place.write('broken/Dockerfile', 'FROM scratch\nLABEL a=b\nCOPY missing /missing\n')
    const step = await place.buildPush({ repository: `broken/${unique}`, context: 'broken', tags: 'v1.0.0' })
    expect(step.outputs['failure-reason']).toBe('build-failed')
    expect(step.raw).toContain('broken/Dockerfile')
    expect(step.raw).toMatch(/line=3|Dockerfile:3/)
    expect(step.raw).toContain('"/missing": not found')
  })

  test('names with spaces, quotes and shell characters are used literally', async () => {
    const folder = `a b,"c" '$(touch x)' \`touch x\` ü`
    place.write(`${folder}/Dockerfile`, 'FROM scratch\nARG TEXT\nLABEL text=$TEXT\nCOPY own /own\n')
    place.write(`${folder}/own`, 'own\n')
    const inputs = { repository: `names/${unique}`, context: folder, tags: 'v1.0.0', 'build-args': `TEXT=${folder}` }
    const { outputs } = expectSuccess(await place.buildPush({ ...inputs, secrets: 'token=a,"b', provenance: 'false' }))
    const { image } = await place.inspect<InspectedImage>(outputs.image ?? '')
    expect(image.config.Labels.text).toBe(folder)
  })

  test('inputs without effect are reported', async () => {
    const inputs = { repository: `secret/${unique}`, context: 'base', tags: 'v1.0.0', push: 'false' }
    const unscanned = expectSuccess(await place.buildPush({ ...inputs, secrets: 'NPM_TOKEN', scan: 'wait' }))
    expect(unscanned.raw).toContain('::warning::secrets: entry 1 is ignored')
    expect(unscanned.raw).toContain('::notice::Nothing was scanned')
    const ungated = expectSuccess(await place.buildPush({ ...inputs, 'scan-fail-on': 'HIGH' }))
    expect(ungated.raw).toContain('::notice::scan-fail-on without scan: wait')
  })
})
