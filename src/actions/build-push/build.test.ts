import { existsSync, readFileSync, symlinkSync } from 'node:fs'
import path from 'node:path'
import { describe, expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import { openBuildPushFixture, pushEvent, repository, repositoryUri } from './testing/fixture.ts'

const immutable = { mode: 'IMMUTABLE', exclusions: [] } as const

describe('a build', () => {
  test('gets secrets as private files that are removed afterwards', async () => {
    let file = ''
    let text = ''
    const { run, readLog, context } = openBuildPushFixture({
      environment: { ...pushEvent, TOKEN: 'from the job' },
      duringBuild: ({ builds }) => {
        file = builds[0]?.secrets[0]?.file ?? ''
        text = readFileSync(file, 'utf8')
      },
    })
    await run({ secrets: 'TOKEN\nNONE' })
    expect(text).toBe('from the job')
    expect(existsSync(file)).toBe(false)
    expect(readLog()).toContain('Warning: secrets: entry 2 is ignored: the job does not set this variable.')
    expect(context.secrets.redact('from the job')).toBe('***')
  })

  test('leaves the password of the registry in a folder that is removed after the job, also of a killed run', async () => {
    const { run, files } = openBuildPushFixture()
    await run()
    const folder = files.toRemove.find((name) => path.basename(name).startsWith('eks-actions-docker-')) ?? ''
    expect(existsSync(path.join(folder, 'config.json'))).toBe(true)
  })

  test('removes the files of the run if it fails', async () => {
    const { run, files } = openBuildPushFixture({
      duringBuild: () => {
        throw new ActionError('build-failed', 'step 3 failed')
      },
    })
    await expect(run({ secrets: 'token=a' })).rejects.toMatchObject({ code: 'build-failed' })
    const folder = files.toRemove.find((name) => path.basename(name).startsWith('eks-actions-build-')) ?? ''
    expect(folder).not.toBe('')
    expect(existsSync(folder)).toBe(false)
  })

  test('shows the warnings of the builder', async () => {
    const { run, readLog } = openBuildPushFixture({ warnings: ['The layer cache could not be stored: denied'] })
    await run()
    expect(readLog()).toContain('Warning: The layer cache could not be stored: denied')
  })

  test.each<[string, Readonly<Record<string, string>>, object]>([
    [
      'is next to the image',
      {},
      { kind: 'registry', reference: `${repositoryUri}:cache-default-branch`, write: true, others: [] },
    ],
    [
      'is separate per target',
      { target: 'base' },
      { kind: 'registry', reference: `${repositoryUri}:cache-default-branch-base`, write: true, others: [] },
    ],
    ['may be the Actions cache', { cache: 'gha', target: 'base' }, { kind: 'gha', scope: `${repository}-base` }],
    ['may be none', { cache: 'none' }, { kind: 'none' }],
  ])('has a layer cache that %s', async (_, inputs, expected) => {
    const { run, builds, files } = openBuildPushFixture()
    files.write('Dockerfile', 'FROM scratch AS base\nCOPY file /file\n')
    await run(inputs)
    expect(builds[0]?.cache).toEqual(expected)
  })

  test('reads a layer cache that cannot be moved, with a warning', async () => {
    const { run, registry, builds, readLog } = openBuildPushFixture()
    registry.addRepository(repository, immutable)
    registry.pushImage(repository, 'cache', 'cache-default-branch')
    await run()
    expect(builds[0]?.cache).toMatchObject({ kind: 'registry', write: false })
    expect(readLog()).toContain(
      `The layer cache is not updated: the tag cache-default-branch is immutable in ${repository}.`,
    )
  })

  test('compares its layers with the previous image of the branch', async () => {
    const { run, registry, blocks } = openBuildPushFixture()
    registry.addRepository(repository)
    registry.pushImage(repository, 'previous', 'main')
    await run()
    expect(JSON.stringify(blocks)).toContain('image: 1.0 kB compressed in 1 layer (±0 vs. previous image)')
  })
})

test('a linked .dockerignore is copied to where the builder reads it', async () => {
  const seen: string[] = []
  const { run, files, builds, context } = openBuildPushFixture({
    duringBuild: ({ builds: [build] }) => seen.push(readFileSync(`${build?.dockerfile}.dockerignore`, 'utf8')),
  })
  files.write('shared/ignore', 'secret*\n')
  files.write('Dockerfile', 'FROM scratch\nCOPY . /\n')
  symlinkSync('shared/ignore', path.join(context.workspace, '.dockerignore'))
  await run()
  expect(seen).toEqual(['secret*\n'])
  expect(path.basename(builds[0]?.dockerfile ?? '')).toBe('Dockerfile')
})
