import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { repositoryRoot } from '../scripts/lib/suite.ts'
import { readMirrorInputs } from '../stack/parts/downloads/client.ts'
import { startStack } from '../stack/stack.ts'

/** The local download mirror, and what the bundled setup action needs to use it. */
export interface MirrorFixture extends AsyncDisposable {
  readonly facts: Readonly<Record<string, string>>
  /** Environment of a step that installs all four tools into a tool cache. */
  readonly createStepEnvironment: (toolCache: string) => Record<string, string>
  readonly temporary: string
}

export const setupEntryPoint = path.join(repositoryRoot, 'dist/setup/index.js')

export async function startMirrorFixture(): Promise<MirrorFixture> {
  const temporary = mkdtempSync(path.join(tmpdir(), 'bench-'))
  const stack = await startStack({ name: `bench-${process.pid}`, stopsWithProcess: true, only: ['downloads'] })
  const facts = stack.facts.downloads as Readonly<Record<string, string>>
  const { mirrors, trustedKeys } = readMirrorInputs(facts)
  return {
    facts,
    temporary,
    createStepEnvironment: (toolCache) => ({
      GITHUB_ACTIONS: 'true',
      RUNNER_ENVIRONMENT: 'github-hosted',
      GITHUB_WORKSPACE: temporary,
      RUNNER_TEMP: temporary,
      RUNNER_TOOL_CACHE: toolCache,
      NODE_EXTRA_CA_CERTS: facts.caFile ?? '',
      GITHUB_PATH: '/dev/null',
      INPUT_MIRRORS: mirrors,
      'INPUT_TRUSTED-KEYS': trustedKeys,
    }),
    [Symbol.asyncDispose]: () => stack.stop(),
  }
}
