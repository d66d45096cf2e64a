import { mkdtempSync, readFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { repository } from '../scripts/lib/suite.ts'
import { startStack } from '../stack/stack.ts'

/** The local download mirror, and what a run of the bundled setup action on it needs. */
export interface Mirror extends AsyncDisposable {
  readonly facts: Readonly<Record<string, string>>
  /** Environment of a step that installs all four tools into the given tool cache. */
  readonly stepEnvironment: (toolCache: string) => Record<string, string>
  readonly temporary: string
}

export const setupDoor = path.join(repository, 'dist/setup/index.js')

export async function startMirror(): Promise<Mirror> {
  const temporary = mkdtempSync(path.join(tmpdir(), 'bench-'))
  const stack = await startStack({ name: `bench-${process.pid}`, only: ['downloads'] })
  const facts = stack.facts.downloads as Readonly<Record<string, string>>
  const key = (name: string): string => readFileSync(path.join(facts.keysFolder ?? '', name), 'utf8')
  const armour = (text: string): string => (text.match(/-----BEGIN[\s\S]*?-----END[^\n]*/g) ?? []).join('\n')
  const tools = ['terraform', 'eksctl', 'kubectl', 'helm']
  return {
    facts,
    temporary,
    stepEnvironment: (toolCache) => ({
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: temporary,
      RUNNER_TEMP: temporary,
      RUNNER_TOOL_CACHE: toolCache,
      NODE_EXTRA_CA_CERTS: facts.caFile ?? '',
      GITHUB_PATH: '/dev/null',
      INPUT_MIRRORS: tools.map((tool) => `${tool}=${facts[`${tool}Mirror`] ?? ''}`).join('\n'),
      'INPUT_TRUSTED-KEYS': [armour(key('hashicorp.asc')), armour(key('helm-KEYS')), key('trusted_root.json')].join(
        '\n',
      ),
    }),
    [Symbol.asyncDispose]: () => stack.stop(),
  }
}
