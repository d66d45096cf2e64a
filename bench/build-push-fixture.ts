/** A stack with a builder and a registry, and a build context with new content on demand. */

import { execFileSync } from 'node:child_process'
import { randomBytes } from 'node:crypto'
import { appendFileSync, cpSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { repositoryRoot as checkout } from '../scripts/lib/suite.ts'
import { startStack } from '../stack/stack.ts'

export interface BuildFixture extends AsyncDisposable {
  readonly workspace: string
  /** For programs that talk to the stack, logged in to its registry. */
  readonly env: Readonly<Record<string, string>>
  /** Host of the registry. */
  readonly registry: string
  /** Changes the content, so that no cache has any of it. */
  readonly changeContent: () => void
  readonly createRepository: (name: string) => void
}

export const buildPlatforms = 'linux/amd64,linux/arm64'
export const buildPushEntryPoint = path.join(checkout, 'dist/build-push/index.js')

/** Bytes of asset data in the image of a large service, in addition to its program. */
export const assetBytes = 48 * 1024 * 1024

/** @param assets bytes of asset data in the image; 0 for the unmodified example service */
export async function startBuildFixture(name: string, assets: number): Promise<BuildFixture> {
  const stack = await startStack({
    name: `${name}-${process.pid}`,
    stopsWithProcess: true,
    only: ['aws', 'tls-proxy', 'builder'],
  })
  const workspace = mkdtempSync(path.join(tmpdir(), 'bench-build-'))
  const app = path.join(workspace, 'app')
  cpSync(path.join(checkout, 'examples/app'), app, { recursive: true })
  execFileSync('./compile', { cwd: app })
  if (assets > 0) appendFileSync(path.join(app, 'Dockerfile'), 'COPY bin/assets /assets\n')
  const env = { ...(process.env as Record<string, string>), ...stack.env }
  const runEcr = (...args: string[]): string => execFileSync('aws', ['ecr', ...args], { env, encoding: 'utf8' })
  const registry = `${String(stack.facts.aws?.account)}.dkr.ecr.${String(stack.facts.aws?.region)}.amazonaws.com`
  const logIn = ['login', '--username', 'AWS', '--password-stdin', registry]
  execFileSync('docker', logIn, { env, input: runEcr('get-login-password'), stdio: ['pipe', 'ignore', 'ignore'] })
  return {
    workspace,
    env,
    registry,
    changeContent: () => {
      if (assets > 0) writeFileSync(path.join(app, 'bin/assets'), randomBytes(assets))
      // Bytes appended to an executable do not change what it does.
      for (const file of globSync('bin/app-*', { cwd: app })) appendFileSync(path.join(app, file), randomBytes(16))
    },
    createRepository: (repository) => void runEcr('create-repository', '--repository-name', repository),
    [Symbol.asyncDispose]: async () => {
      await stack.stop()
      rmSync(workspace, { recursive: true })
    },
  }
}

/** Inputs of the action, passed as a runner does. */
export function buildStepEnvironment(
  { env, workspace }: BuildFixture,
  inputs: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const temporary = path.join(workspace, '.temp')
  mkdirSync(temporary, { recursive: true })
  const given = Object.entries(inputs).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])
  return {
    ...env,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temporary,
    ...(Object.fromEntries(given) as Record<string, string>),
  }
}
