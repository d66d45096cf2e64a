/** Values that the real SOPS encrypted for an age key, from the repository to the release. */

import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { obtainAll } from '../../stack/obtain/obtain.ts'
import { resolveCacheFolder } from '../../stack/obtain/store.ts'
import { openPullRequest } from '../setup/pull-request.ts'
import { createReleases, type Releases } from './helm-releases.ts'
import { useCluster } from './kubernetes-client.ts'
import { expectSuccess } from '../setup/expect-success.ts'
import { useClusterStack } from '../setup/stacks.ts'

const stack = await useCluster()
const { env, facts } = await useClusterStack()

const password = 'canary-"pass: word"\\7d1f'
const lines = ['-----BEGIN KEY-----', 'canaryfirstlineofthekey', 'canarysecondlineofthekey', '-----END KEY-----']
const clear = {
  settings: { password, pin: 1_234_567_890, key: `${lines.join('\n')}\n`, host_unencrypted: 'db.internal' },
}
const canaries = ['canary-', '7d1f', '1234567890', 'canaryfirstlineofthekey', 'canarysecondlineofthekey']

interface AgeKey {
  readonly secret: string
  readonly recipient: string
}

describe.skipIf(stack.isMissing).concurrent('values that SOPS encrypted', () => {
  let place: Releases
  let bin: string
  let own: AgeKey
  let other: AgeKey
  const resolveFile = (): string => path.join(place.job.workspace, 'secrets.yaml')

  beforeAll(async () => {
    place = createReleases(stack, env)
    const context = { cache: resolveCacheFolder(), progress: () => undefined, signal: AbortSignal.timeout(900_000) }
    const { sops = '', 'age-keygen': keygen = '' } = await obtainAll('sops', context)
    bin = path.dirname(sops)
    const createKey = (): AgeKey => {
      const text = execFileSync(keygen, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
      return { secret: /AGE-SECRET-KEY-\w+/.exec(text)?.[0] ?? '', recipient: /age1\w+/.exec(text)?.[0] ?? '' }
    }
    own = createKey()
    other = createKey()
    const plain = path.join(place.job.temporary, 'clear.json')
    writeFileSync(plain, JSON.stringify(clear))
    writeFileSync(
      resolveFile(),
      execFileSync(sops, ['encrypt', '--age', own.recipient, '--output-type', 'yaml', plain]),
    )
    place.write('torn.yaml', readFileSync(resolveFile(), 'utf8').replace('db.internal', 'db.elsewhere'))
  }, 900_000)
  afterAll(() => {
    place[Symbol.dispose]()
  })

  const createInputs = (release: string, values = 'secrets.yaml') => ({ release, values })
  const createJobOptions = (key: string | undefined, folder = bin) => ({
    env: {
      PATH: `${folder}:${process.env.PATH ?? ''}`,
      HOME: place.job.temporary,
      ...(key === undefined ? {} : { SOPS_AGE_KEY: key }),
    },
  })

  test('reach the release unchanged, and appear nowhere that people read', async () => {
    const { url = '' } = facts.github as Readonly<Record<string, string>>
    const pull = await openPullRequest({ url, folder: place.job.temporary })
    const { env: given } = createJobOptions(own.secret)
    const shown = expectSuccess(
      await place.run(
        { ...createInputs('sealed'), command: 'diff', 'github-token': pull.token },
        { env: { ...pull.env, ...given } },
      ),
    )
    const step = expectSuccess(await place.run(createInputs('sealed'), { env: given }))
    const { data } = JSON.parse(await stack.kubectl(['get', 'configmap', 'sealed', '-n', 'sealed', '-o', 'json'])) as {
      data: Readonly<Record<string, string>>
    }
    expect(Object.fromEntries(Object.entries(data).map(([key, text]) => [key, JSON.parse(text) as unknown]))).toEqual(
      clear.settings,
    )
    const [comment = ''] = await pull.comments()
    expect(comment).toContain('db.internal')
    const read = [
      shown.raw,
      shown.summary,
      comment,
      readFileSync(shown.outputs['diff-path'] ?? '', 'utf8'),
      step.raw,
      step.summary,
    ]
    // The command that registers a secret with the runner must contain it.
    const texts = read.map((text) => text.replaceAll(/^::add-mask::.*$/gm, ''))
    for (const canary of canaries) for (const text of texts) expect(text).not.toContain(canary)
  })

  test.each<[string, string, () => ReturnType<typeof createJobOptions>, RegExp, RegExp]>([
    [
      'another key than theirs',
      'secrets.yaml',
      () => createJobOptions(other.secret),
      /sops could not decrypt it/,
      /SOPS_AGE_KEY from a secret/,
    ],
    [
      'no key',
      'secrets.yaml',
      () => createJobOptions(undefined),
      /sops could not decrypt it/,
      /SOPS_AGE_KEY from a secret/,
    ],
    [
      'no sops',
      'secrets.yaml',
      () => createJobOptions(own.secret, '/nowhere'),
      /sops is not installed on this runner/,
      /Install sops in an earlier step/,
    ],
    [
      'a change by hand',
      'torn.yaml',
      () => createJobOptions(own.secret),
      /changed without SOPS/,
      /sops edit torn\.yaml/,
    ],
  ])('with %s stop before any change', async (_, values, given, why, next) => {
    const step = await place.run(createInputs('unopened', values), given())
    expect(step.outputs['failure-reason'], step.shown).toBe('values-encrypted')
    const [error] = step.commands.filter(({ name }) => name === 'error')
    expect(error?.data).toMatch(why)
    expect(step.shown).toMatch(next)
    expect(error?.data).toContain(`it can be decrypted with ${own.recipient}`)
    expect(await stack.kubectl(['get', 'namespaces', '-o', 'name'])).not.toContain('namespace/unopened')
  })
})
