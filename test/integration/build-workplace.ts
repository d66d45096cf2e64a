/** Jobs that build and push with the action as it is bundled, and a look at what the registry has then. */

import { execFileSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { ECR } from '@aws-sdk/client-ecr'
import { repositoryRoot as checkout } from '../../scripts/lib/suite.ts'
import { createClientOptions } from '../setup/account.ts'
import { createStepJob, type StepJob, type StepResult } from '../setup/step.ts'
import { createCommandClient, requireSuccess } from './client.ts'

export type BuildEnvironment = Readonly<Record<string, string>>
export type BuildPushStepInputs = Readonly<Record<string, string>>

export interface BuildWorkplace extends Disposable {
  readonly job: StepJob
  readonly write: (name: string, text: string) => void
  readonly remove: (name: string) => void
  /** Runs the action. */
  readonly buildPush: (
    inputs: BuildPushStepInputs,
    environment?: BuildEnvironment,
    workplace?: StepJob,
  ) => Promise<StepResult>
  /** What the registry has, seen past the action. */
  readonly ecr: ECR
  /** Digest of the image that a tag stands on. */
  readonly digestOf: (repository: string, tag: string) => Promise<string | undefined>
  /** Configuration and provenance of an image, as buildx tells them. */
  readonly inspect: <T>(image: string) => Promise<T>
  /** Unpacks an image as the registry has it. */
  readonly pull: (image: string, platform: string) => Promise<string>
}

export function createBuildWorkplace(env: BuildEnvironment): BuildWorkplace {
  const job = createStepJob(path.join(checkout, 'dist'))
  const resolvePath = (name: string): string => path.join(job.workspace, name)
  const dockerConfig = path.join(job.temporary, 'own-docker')
  mkdirSync(dockerConfig)
  cpSync(path.join(env.DOCKER_CONFIG ?? '', 'cli-plugins'), path.join(dockerConfig, 'cli-plugins'), {
    recursive: true,
    verbatimSymlinks: true,
  })
  const client = createCommandClient({ ...env, DOCKER_CONFIG: dockerConfig })
  const ecr = new ECR(createClientOptions(env))
  let loggedIn: Promise<void> | undefined
  const logIn = async (): Promise<void> => {
    const { authorizationData: [data] = [] } = await ecr.getAuthorizationToken({})
    const registry = new URL(data?.proxyEndpoint ?? '').host
    const auths = { [registry]: { auth: data?.authorizationToken } }
    writeFileSync(path.join(dockerConfig, 'config.json'), JSON.stringify({ auths }))
  }
  const runDocker = async <T>(args: readonly string[], input = ''): Promise<T> => {
    await (loggedIn ??= logIn())
    return requireSuccess<T>(client(['docker', ...args], { input }))
  }
  let pulls = 0
  return {
    job,
    ecr,
    digestOf: async (repositoryName, tag) => {
      const { imageDetails = [] } = await ecr.describeImages({ repositoryName })
      return imageDetails.find(({ imageTags = [] }) => imageTags.includes(tag))?.imageDigest
    },
    write: (name, text) => {
      mkdirSync(path.dirname(resolvePath(name)), { recursive: true })
      writeFileSync(resolvePath(name), text)
    },
    remove: (name) => {
      rmSync(resolvePath(name), { recursive: true })
    },
    buildPush: (inputs, environment = {}, other = job) =>
      other.run({ action: 'build-push', inputs, env: { ...env, ...environment } }),
    inspect: <T>(image: string) => {
      const format = '{"image":{{json .Image}},"provenance":{{json .Provenance}}}'
      return runDocker<T>(['buildx', 'imagetools', 'inspect', '--format', format, image])
    },
    pull: async (image, platform) => {
      const folder = path.join(job.temporary, `pulled-${++pulls}`)
      const output = ['--platform', platform, '--output', `type=local,dest=${folder}`, '-']
      await runDocker(['buildx', 'build', '--provenance=false', '--no-cache', ...output], `FROM ${image}\n`)
      return folder
    },
    [Symbol.dispose]: () => {
      job[Symbol.dispose]()
      ecr.destroy()
    },
  }
}

/** The example service in the workspace, compiled. */
export function addExampleApp({ job }: BuildWorkplace): void {
  const folder = path.join(job.workspace, 'app')
  cpSync(path.join(checkout, 'examples/app'), folder, { recursive: true })
  execFileSync('./compile', ['1.4.2'], { cwd: folder, stdio: 'pipe' })
}

/** Variables of an event for a commit. */
export function createEvent(commit: string, ref = 'refs/heads/main'): BuildEnvironment {
  return { GITHUB_EVENT_NAME: 'workflow_dispatch', GITHUB_SHA: commit, GITHUB_REF: ref }
}

/** A commit that no other test has. */
export function createCommitId(): string {
  return Array.from({ length: 40 }, () => Math.floor(Math.random() * 16).toString(16)).join('')
}

/** Everything that a step and its job have left on disk and in the log. */
export function collectTraces(step: StepResult, { workspace }: StepJob): string {
  const files = execFileSync('grep', ['-r', '-a', '-l', '', path.dirname(workspace)], { encoding: 'utf8' })
  const texts = files
    .split('\n')
    .filter(Boolean)
    .map((file) => readFileSync(file, 'latin1'))
  return [step.raw, step.summary, ...texts].join('\n')
}
