import { describe, expect, test } from 'vitest'
import { defineAction, type InputMap } from '../../runner/contract/action.ts'
import { string } from '../../runner/contract/scalars.ts'
import type { Context } from '../../runner/context.ts'
import type { RunFunction } from '../../runner/entry.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { createPlainHost } from '../../runner/host/plain-host.ts'
import { openOutputGroups } from '../../runner/output-groups.ts'
import { createLog } from '../../runner/log.ts'
import { createSecrets } from '../../runner/secrets/secrets.ts'
import { failureOf, outputsOf, summaryBlocks } from './report.ts'
import { runStages } from './run-stages.ts'
import type { Stage, StageName } from './stages.ts'

const needs: Readonly<Record<StageName, readonly StageName[]>> = {
  setup: [],
  provision: ['setup'],
  'build-push': [],
  'helm-deploy': ['setup', 'provision', 'build-push'],
}

function stageOf(name: StageName, run: RunFunction, inputs: InputMap = {}): Stage {
  const contract = { ...defineAction({ name, description: '', inputs: {}, outputs: {} }), inputs }
  return { name, contract, needs: needs[name], run: () => Promise.resolve(run) }
}

function fixture(signal = new AbortController().signal) {
  let text = ''
  const secrets = createSecrets(() => undefined)
  const host = createPlainHost({}, (written) => (text += written), { name: 'terminal' })
  const context = {
    log: createLog(host, secrets),
    secrets,
    signal,
    workspace: '.',
    lanes: (names: readonly string[]) =>
      openOutputGroups(names, {
        host,
        processes: { shownBy: () => ({}) } as never,
        context: () => ({ ...context, state: {} }) as unknown as Context,
      }),
  } as unknown as Context
  const go = (stages: readonly Stage[]) =>
    runStages(stages, { stages: stages.map(({ name }) => name) } as never, context)
  return { go, text: () => text }
}

const says =
  (line: string, outputs: Readonly<Record<string, string>> = {}): RunFunction =>
  (_inputs, { log }) => {
    log.line(line)
    return Promise.resolve(outputs)
  }

const fails: RunFunction = () => Promise.reject(new ActionError('build-failed', 'step 3 failed', { hint: 'Mend it.' }))

describe('stages', () => {
  test('go on side by side where none needs the other, and their logs stay together', async () => {
    const order: string[] = []
    let release = (): void => undefined
    const built = new Promise<void>((resolve) => (release = resolve))
    const { go, text } = fixture()
    await go([
      stageOf('setup', async (_inputs, { log }) => {
        await built
        log.line('terraform')
        order.push('setup')
        return {}
      }),
      stageOf('build-push', (_inputs, { log }) => {
        log.line('image')
        order.push('build-push')
        release()
        return Promise.resolve({})
      }),
    ])
    expect(order).toEqual(['build-push', 'setup'])
    expect(text()).toBe('── setup\nterraform\n── build-push\nimage\n')
  })

  test('take what earlier ones made, where it was not given', async () => {
    const seen: unknown[] = []
    const { go } = fixture()
    const image = string({ description: '' })
    await go([
      stageOf('build-push', says('built', { 'image-digest': 'app@sha256:1' })),
      stageOf(
        'helm-deploy',
        (inputs: unknown) => {
          seen.push(inputs)
          return Promise.resolve({})
        },
        { image, 'helm-path': string({ default: 'helm', description: '' }) },
      ),
    ])
    expect(seen).toEqual([{ image: 'app@sha256:1', 'helm-path': 'helm' }])
  })

  test('that fail stop what needs them and nothing else', async () => {
    const { go, text } = fixture()
    const results = await go([
      stageOf('setup', says('tools', { 'helm-version': '4.1.0' })),
      stageOf('provision', says('applied')),
      stageOf('build-push', fails),
      stageOf('helm-deploy', says('never')),
    ])
    expect(results.map(({ name, status }) => [name, status])).toEqual([
      ['setup', 'succeeded'],
      ['provision', 'succeeded'],
      ['build-push', 'failed'],
      ['helm-deploy', 'skipped'],
    ])
    expect(text()).toMatch(/build-push failed after \d+ms: step 3 failed/)
    expect(text()).toContain('helm-deploy is not run: it needs build-push')
    expect(text()).not.toContain('never')
    const failure = failureOf(results)
    expect(failure).toMatchObject({
      code: 'build-failed',
      message: 'build-push: step 3 failed',
      hint: 'Mend it.',
      details: ['not started: helm-deploy'],
    })
    expect(failure?.outputs).toMatchObject({
      'helm-version': '4.1.0',
      stages: { 'build-push': { result: 'failed', 'failure-reason': 'build-failed' } },
    })
  })

  test('that both fail are both told, the first one first', async () => {
    const { go } = fixture()
    const results = await go([stageOf('setup', fails), stageOf('build-push', fails), stageOf('provision', says(''))])
    expect(failureOf(results)?.message).toMatch(/^(setup|build-push): step 3 failed$/)
    expect(failureOf(results)?.details[0]).toMatch(/failed too: step 3 failed \(build-failed\)\. Mend it\./)
  })

  test('do not begin once the run is cancelled', async () => {
    const cancelled = AbortSignal.abort(new ActionError('cancelled', 'the run was cancelled'))
    const { go } = fixture(cancelled)
    const results = await go([stageOf('setup', says('x')), stageOf('provision', says('y'))])
    expect(failureOf(results)?.code).toBe('cancelled')
    expect(results.map(({ status }) => status)).toEqual(['failed', 'skipped'])
  })
})

describe('the summary', () => {
  test('has the verdict, one timeline for all, and what each stage says', async () => {
    const { go } = fixture()
    const span = { label: '10-vpc', section: 'apply', startMs: 1, endMs: 2, state: 'succeeded' } as const
    const results = await go([
      stageOf('provision', (_inputs, { summary }) => {
        summary.add({ kind: 'heading', level: 3, text: 'plan' }, { kind: 'timeline', spans: [span] })
        const roots = { '10-vpc': { status: 'planned' }, '20-eks': { status: 'deferred' } }
        return Promise.resolve({ changes: true, roots, 'to-add': 3, 'to-change': 0, 'to-destroy': 1 })
      }),
      stageOf('build-push', says('x', { image: 'app:1' })),
    ])
    const blocks = summaryBlocks('staging', results)
    expect(blocks[0]).toMatchObject({
      kind: 'heading',
      text: expect.stringMatching(/^staging: provision, build-push in /) as string,
    })
    expect(blocks[1]).toMatchObject({
      rows: [
        ['provision', 'succeeded', expect.any(String) as string, '3 to add, 1 to destroy, 1 deferred'],
        ['build-push', 'succeeded', expect.any(String) as string, '`app:1`'],
      ],
    })
    const timelines = blocks.filter(({ kind }) => kind === 'timeline')
    expect(timelines).toMatchObject([
      { spans: [{ label: 'provision' }, { label: '10-vpc', section: 'provision' }, { label: 'build-push' }] },
    ])
    expect(blocks).toContainEqual({ kind: 'heading', level: 3, text: 'plan' })
    expect(outputsOf(results)).toMatchObject({ image: 'app:1', stages: { provision: { result: 'succeeded' } } })
  })

  test.each<[string, readonly string[], Readonly<Record<string, unknown>>, string]>([
    [
      'a plan proposes',
      ['planned', 'unchanged'],
      { changes: true, 'to-add': 2, 'to-change': 1 },
      '2 to add, 1 to change',
    ],
    ['an apply has done it', ['applied', 'unchanged'], { changes: true, 'to-add': 2 }, '2 added'],
    ['a destroy has done it', ['destroyed'], { changes: true, 'to-destroy': 4 }, '4 destroyed'],
    ['outputs alone are a change', ['applied'], { changes: true, 'to-add': 0 }, 'only outputs change'],
    ['nothing to do', ['unchanged'], { changes: false, 'to-add': 0 }, 'no changes'],
    ['no roots are looked at', [], {}, ''],
  ])('says of infrastructure: %s', (_, statuses, outputs, expected) => {
    const roots = Object.fromEntries(statuses.map((status, index) => [`${index}`, { status }]))
    const result = { name: 'provision', status: 'succeeded', startedAt: 0, endedAt: 1, blocks: [] } as const
    const [, table] = summaryBlocks(undefined, [{ ...result, outputs: { roots, ...outputs } }])
    expect(table).toMatchObject({ rows: [['provision', 'succeeded', expect.any(String) as string, expected]] })
  })
})
