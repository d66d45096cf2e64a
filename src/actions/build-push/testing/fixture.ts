import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { onTestFinished } from 'vitest'
import type { BuildImage } from '../../../containers/build/builder.ts'
import { type BuildRequest, getPushedRepository } from '../../../containers/build/request.ts'
import { createFakeEcr, type FakeEcr, fakeRegistry } from '../../../containers/registry/testing/fake-ecr.ts'
import { readEvent } from '../../../github/event.ts'
import type { EnvironmentVariables } from '../../../runner/host/environment.ts'
import { createTestContext, readTestInputs, type TestContext } from '../../../runner/testing/context.ts'
import { contract } from '../contract.ts'
import type { BuildPushOutputs } from '../report.ts'
import { buildAndPush } from '../run.ts'

export const repository = 'team/app'
export const commit = 'c'.repeat(40)
export const repositoryUri = `${fakeRegistry}/${repository}`

/** An environment of a push to `main`. */
export const pushEvent: EnvironmentVariables = {
  GITHUB_EVENT_NAME: 'push',
  GITHUB_SHA: commit,
  GITHUB_REF: 'refs/heads/main',
}

/** Runs while the image is built, after its request is recorded. */
export type DuringBuild = (fixture: BuildPushFixture) => void

export interface BuildPushFixtureOptions {
  readonly environment?: EnvironmentVariables
  /** The event file, unless the environment names one. */
  readonly payload?: object
  /** Of an earlier run. */
  readonly registry?: FakeEcr
  readonly duringBuild?: DuringBuild
  readonly warnings?: readonly string[]
  /** A builder that cannot annotate images. */
  readonly isOldBuilder?: boolean
}

/** build-push with a registry in memory and a builder that only records. */
export interface BuildPushFixture extends TestContext {
  readonly registry: FakeEcr
  /** What was built, in order, with the name that builders without push by digest push. */
  readonly builds: readonly (BuildRequest & { readonly reference: string })[]
  readonly run: (inputs?: Readonly<Record<string, string>>) => Promise<BuildPushOutputs>
}

/**
 * A fixture for one test. Its workspace has a Dockerfile and one file; a build pushes an image whose content is that of the build
 * argument `TEXT`.
 */
export function openBuildPushFixture(options: BuildPushFixtureOptions = {}): BuildPushFixture {
  const test = createTestContext({
    environment: { DOCKER_CONFIG: '/nonexistent', ...(options.environment ?? pushEvent) },
  })
  const registry = options.registry ?? createFakeEcr()
  const builds: (BuildRequest & { readonly reference: string })[] = []
  const eventFile = path.join(test.context.temporaryFolder, 'event.json')
  writeFileSync(eventFile, JSON.stringify({ repository: { default_branch: 'main' }, ...options.payload }))
  test.files.write('Dockerfile', 'FROM scratch\nARG TEXT\nCOPY file /file\n')
  test.files.write('file', 'content\n')
  const buildImage: BuildImage = (request, reference) => {
    builds.push({ ...request, reference })
    options.duringBuild?.(fixture)
    const target = getPushedRepository(request.output)
    const digest =
      target === undefined
        ? undefined
        : registry.pushImage(target.slice(`${fakeRegistry}/`.length), {
            content: request.buildArguments.TEXT ?? 'built here',
            annotations: options.isOldBuilder === true ? {} : request.annotations,
          })
    return Promise.resolve({ digest, steps: [], milliseconds: 1200, warnings: options.warnings ?? [] })
  }
  const fixture: BuildPushFixture = {
    ...test,
    registry,
    builds,
    run: async (inputs = {}) => {
      const run = {
        inputs: await readTestInputs(contract, { repository, ...inputs }, test.context),
        event: await readEvent({ GITHUB_EVENT_PATH: eventFile, ...test.context.environment }),
        context: test.context,
      }
      const openEcr = () => Promise.resolve({ ecr: registry.ecr, [Symbol.asyncDispose]: () => Promise.resolve() })
      return buildAndPush(run, { openEcr, buildImage })
    },
  }
  onTestFinished(() => {
    fixture[Symbol.dispose]()
  })
  return fixture
}
