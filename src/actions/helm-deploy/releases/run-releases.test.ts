import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Context } from '../../../runner/context.ts'
import { ActionError } from '../../../runner/errors/action-error.ts'
import { createPlainHost } from '../../../runner/host/plain-host.ts'
import { renderDocument, summaryLimit } from '../../../runner/markdown/document.ts'
import { openOutputGroups } from '../../../runner/output-groups.ts'
import { createTestContext } from '../../../runner/testing/context.ts'
import type { HelmDeployOutputs } from '../command.ts'
import type { HelmDeployInputs } from '../contract.ts'
import type { HelmDeployCommand } from '../inputs.ts'
import { collectReleaseOutputs, toReleasesFailure } from './outcome.ts'
import type { PlannedRelease } from './planned-release.ts'
import type { ReleaseResult } from './release-result.ts'
import { releasesAtOnce, runReleases } from './run-releases.ts'
import { renderReleases } from './summary.ts'

const tick = (): Promise<void> => new Promise((resolve) => setImmediate(resolve))

type Needs = Readonly<Record<string, readonly string[]>>
const toReleases = (needs: Needs): readonly PlannedRelease[] =>
  Object.entries(needs).map(([label, each]) => ({ label, needs: each, inputs: {} as HelmDeployInputs }))

interface TestRun {
  readonly results: readonly ReleaseResult[]
  readonly log: string
}

async function runAll(
  command: HelmDeployCommand,
  needs: Needs,
  perform: (label: string, context: Context) => Promise<HelmDeployOutputs>,
  signal?: AbortSignal,
): Promise<TestRun> {
  using test = createTestContext(signal === undefined ? {} : { signal })
  let log = ''
  const host = createPlainHost({}, (text) => (log += text), { name: 'terminal' })
  const processes = { ...test.context.processes, withHost: () => processes }
  const openGroups: Context['openOutputGroups'] = (names) =>
    openOutputGroups(names, { host, processes, context: () => test.context })
  const context = { ...test.context, openOutputGroups: openGroups }
  const results = await runReleases({
    command,
    releases: toReleases(needs),
    context,
    perform: (release, releaseContext) => perform(release.label, releaseContext),
  })
  return { results, log: `${test.readLog()}${log}` }
}

/** Releases without cycles: each may need those before it. */
const graphs = fc.array(fc.array(fc.nat(11), { maxLength: 4 }), { minLength: 2, maxLength: 12 }).map((edges): Needs => {
  const name = (index: number): string => `r${index}`
  return Object.fromEntries(
    edges.map((before, index) => [name(index), [...new Set(before.filter((other) => other < index))].map(name)]),
  )
})

/** What must succeed before a release of this command. */
function mapEarlier(command: HelmDeployCommand, needs: Needs): ReadonlyMap<string, readonly string[]> {
  const labels = Object.keys(needs)
  return new Map(
    labels.map((label) => [
      label,
      command === 'deploy'
        ? (needs[label] ?? [])
        : labels.filter((other) => command !== 'diff' && (needs[other] ?? []).includes(label)),
    ]),
  )
}

function collectEarlier(earlier: ReadonlyMap<string, readonly string[]>, label: string): ReadonlySet<string> {
  const all = new Set(earlier.get(label))
  for (const each of all) for (const other of earlier.get(each) ?? []) all.add(other)
  return all
}

describe('any releases, some of which fail', () => {
  test.each(['deploy', 'rollback', 'uninstall', 'diff'] as const)(
    '%s: exactly what comes after a failed one is skipped, the order is kept, and so is the bound',
    async (command) => {
      await fc.assert(
        fc.asyncProperty(
          graphs,
          fc.infiniteStream(fc.boolean()),
          fc.infiniteStream(fc.nat(3)),
          async (needs, fails, waits) => {
            const earlier = mapEarlier(command, needs)
            const failing = new Set(Object.keys(needs).filter(() => fails.next().value && fails.next().value))
            const done = new Set<string>()
            let running = 0
            const { results } = await runAll(command, needs, async (label) => {
              running++
              expect(running).toBeLessThanOrEqual(releasesAtOnce)
              for (const other of earlier.get(label) ?? []) expect(done).toContain(other)
              const { value: turns } = waits.next() as { readonly value: number }
              for (let turn = 0; turn <= turns; turn++) await tick()
              running--
              if (failing.has(label)) throw new ActionError('crash-loop', `${label} crashes`)
              done.add(label)
              return {}
            })
            expect(results.map(({ label }) => label)).toEqual(Object.keys(needs))
            for (const { label, status } of results) {
              const isSkipped = [...collectEarlier(earlier, label)].some((other) => failing.has(other))
              expect(status, label).toBe(isSkipped ? 'skipped' : failing.has(label) ? 'failed' : 'succeeded')
            }
          },
        ),
        { numRuns: 60 },
      )
    },
  )
})

describe('a failed release', () => {
  const needs = { platform: [], shop: ['platform'], worker: ['shop'], tools: [] }
  const failShop = (label: string): Promise<HelmDeployOutputs> =>
    label === 'shop'
      ? Promise.reject(
          new ActionError('image-pull', 'release shop in shop did not become ready', {
            details: ['manifest unknown'],
            hint: 'Push the image.',
            notes: ['rolled back to revision 1 (healthy)'],
            outputs: { release: 'shop', revision: 3, changed: true },
          }),
        )
      : Promise.resolve({ release: label, revision: 1, changed: false })

  test('is the failure of the step, which names what was skipped because of it', async () => {
    const { results, log } = await runAll('deploy', needs, failShop)
    const failure = toReleasesFailure(results, new AbortController().signal)
    expect(failure).toMatchObject({
      code: 'image-pull',
      message: 'release shop in shop did not become ready',
      details: ['manifest unknown', 'worker skipped: needs shop, which failed'],
      hint: 'Push the image.',
      notes: ['rolled back to revision 1 (healthy)'],
    })
    expect(failure?.outputs).toMatchObject({
      release: 'tools',
      changed: true,
      releases: {
        platform: { result: 'succeeded', changed: false, revision: 1, 'failure-reason': '' },
        shop: { result: 'failed', changed: true, revision: 3, 'failure-reason': 'image-pull' },
        worker: { result: 'skipped', reason: 'needs shop, which failed' },
        tools: { result: 'succeeded' },
      },
    })
    expect(log).toMatch(/^shop failed after \S+: release shop in shop did not become ready$/m)
    expect(log).toMatch(/^worker is skipped: needs shop, which failed$/m)
  })

  test('stands in the summary with all others, on one timeline', async () => {
    const { results } = await runAll('deploy', needs, failShop)
    const text = renderDocument(renderReleases(results, { command: 'deploy', place: 'staging' }), summaryLimit)
    expect(text).toContain('### staging: 2 of 4 releases deployed')
    expect(text).toMatch(/^\| `platform` \| no changes \| \S+ \| revision 1 \|$/m)
    expect(text).toMatch(/^\| `shop` \| ❌ failed \| \S+ \| release shop .* ready, rolled back to revision 1/m)
    expect(text).toMatch(/^\| `worker` \| skipped \| {2}\| needs shop, which failed \|$/m)
    expect(text).toMatch(/section deploy\n {2}platform :\d.*\n {2}shop :crit, \d.*\n {2}tools :\d/)
  })

  test('next to others has its own cause, next step and code', async () => {
    const { results } = await runAll('deploy', { a: [], b: [] }, (label) =>
      Promise.reject(
        new ActionError('crash-loop', `${label} crashes`, { details: ['exit code 1'], hint: `Fix ${label}.` }),
      ),
    )
    const failure = toReleasesFailure(results, new AbortController().signal)
    expect(failure).toMatchObject({ code: 'crash-loop', message: '2 of 2 releases failed: a, b', hint: 'Fix a.' })
    expect(failure?.details).toEqual(
      ['a', 'b'].flatMap((label) => [
        `${label}: ${label} crashes`,
        '  exit code 1',
        `  Next: Fix ${label}.`,
        '  crash-loop',
      ]),
    )
    const text = renderDocument(renderReleases(results, { command: 'deploy', place: 'staging' }), summaryLimit)
    expect(text).toContain('❌ a: a crashes')
    expect(text).toContain('❌ b: b crashes')
  })

  test.each(['rollback', 'uninstall'] as const)('keeps %s from what it needs', async (command) => {
    const { results } = await runAll(command, needs, failShop)
    expect(results.map(({ status }) => status)).toEqual(['skipped', 'failed', 'succeeded', 'succeeded'])
    expect(results[0]).toMatchObject({ reason: 'shop, which needs it, failed' })
  })
})

describe('a diff of a kind that the cluster does not know', () => {
  const unknown = new ActionError(
    'chart-invalid',
    'release app in app cannot be deployed: the cluster does not know Foo of x/v1',
  )
  const needs = { operator: [], base: ['operator'], app: ['base'], other: [] }
  const compare = (operator: HelmDeployOutputs): Promise<TestRun> =>
    runAll('diff', needs, (label) =>
      label === 'app' || label === 'other'
        ? Promise.reject(unknown)
        : Promise.resolve(label === 'operator' ? operator : { revision: 1 }),
    )

  test('is no failure if a release that it needs is not installed yet', async () => {
    const { results } = await compare({ changed: true })
    expect(results.map(({ status }) => status)).toEqual(['succeeded', 'succeeded', 'skipped', 'failed'])
    expect(results[2]).toMatchObject({
      reason: 'the cluster does not know Foo yet; operator, which it needs and which is not installed, may bring it',
    })
  })

  test('is a failure otherwise', async () => {
    const { results } = await compare({ revision: 3 })
    expect(results.map(({ status }) => status)).toEqual(['succeeded', 'succeeded', 'failed', 'failed'])
  })
})

test('the logs of releases that run in parallel do not interleave', async () => {
  const { log } = await runAll('deploy', { c: ['a'], a: [], b: [] }, async (label, context) => {
    for (const line of [1, 2]) {
      context.log.line(`${label} ${line}`)
      await tick()
    }
    return {}
  })
  expect(log).toBe(['── a', 'a 1', 'a 2', '── c', 'c 1', 'c 2', '── b', 'b 1', 'b 2', ''].join('\n'))
})

test('a cancelled run starts no further release and fails as cancelled', async () => {
  const controller = new AbortController()
  const { results } = await runAll(
    'deploy',
    { a: [], b: ['a'] },
    () => {
      controller.abort(new ActionError('cancelled', 'the run was cancelled'))
      return Promise.resolve({ revision: 2 })
    },
    controller.signal,
  )
  const failure = toReleasesFailure(results, controller.signal)
  expect(failure).toMatchObject({ code: 'cancelled', details: ['b skipped: the run was cancelled'] })
  expect(failure?.outputs).toMatchObject({ releases: { a: { result: 'succeeded' }, b: { result: 'skipped' } } })
})

test('a single release reports like a run of its own', async () => {
  const { results, log } = await runAll('deploy', { shop: [] }, (label, context) => {
    context.log.line('deploying')
    return Promise.resolve({ release: label, changed: false })
  })
  expect(log).toBe('deploying\n')
  expect(toReleasesFailure(results, new AbortController().signal)).toBeUndefined()
  expect(collectReleaseOutputs(results)).toMatchObject({
    release: 'shop',
    changed: false,
    releases: { shop: { changed: false } },
  })
})
