import { tmpdir } from 'node:os'
import { describe, expect, test } from 'vitest'
import { integer, string } from '../../runner/contract/scalars.ts'
import type { RunFunction } from '../../runner/entry.ts'
import { ActionError } from '../../runner/errors/action-error.ts'
import { toPipelineFailure } from './report.ts'
import { checkStages, runStages } from './run-stages.ts'
import type { Stage, StageName } from './stages/stage.ts'
import { createPipelineContext, createStage, findStage } from './testing/stages.ts'

function prepareRun(signal?: AbortSignal) {
  const { context, readLog } = createPipelineContext(signal)
  const runAll = (selected: readonly Stage[], inputs: Readonly<Record<string, unknown>> = {}) =>
    runStages(selected, { stages: selected.map(({ name }) => name), ...inputs }, context)
  return { runAll, readLog }
}

const succeedWith =
  (line: string, outputs: Readonly<Record<string, string>> = {}): RunFunction =>
  (_inputs, { log }) => {
    log.line(line)
    return Promise.resolve(outputs)
  }

const fail: RunFunction = () => Promise.reject(new ActionError('build-failed', 'step 3 failed', { hint: 'Fix it.' }))

/** Keeps the inputs of each run. */
function recordInputs(seen: unknown[]): RunFunction {
  return (inputs: unknown) => {
    seen.push(inputs)
    return Promise.resolve({})
  }
}

describe('stages', () => {
  test('run in parallel if neither needs the other, and their logs stay together', async () => {
    const order: string[] = []
    let release = (): void => undefined
    const built = new Promise<void>((resolve) => (release = resolve))
    const { runAll, readLog } = prepareRun()
    await runAll([
      createStage('setup', async (_inputs, { log }) => {
        await built
        log.line('terraform')
        order.push('setup')
        return {}
      }),
      createStage('build-push', (_inputs, { log }) => {
        log.line('image')
        order.push('build-push')
        release()
        return Promise.resolve({})
      }),
    ])
    expect(order).toEqual(['build-push', 'setup'])
    expect(readLog()).toBe('── setup\nterraform\n── build-push\nimage\n')
  })

  test.each<[StageName, Readonly<Record<string, unknown>>, Readonly<Record<string, unknown>>]>([
    ['helm-deploy', {}, { image: 'app@sha256:1', 'helm-path': 'helm', timeout: 10 }],
    ['helm-deploy', { image: 'mine:2' }, { image: 'mine:2', 'helm-path': 'helm', timeout: 10 }],
    ['helm-deploy', { 'helm-deploy-timeout': 3 }, { image: 'app@sha256:1', 'helm-path': 'helm', timeout: 3 }],
  ])('%s given %j runs with %j', async (name, given, expected) => {
    const seen: unknown[] = []
    const { runAll } = prepareRun()
    const inputs = {
      image: string({ description: '' }),
      'helm-path': string({ default: 'helm', description: '' }),
      timeout: integer({ default: '10', description: '' }),
    }
    const built = succeedWith('built', { 'image-digest': 'app@sha256:1' })
    await runAll([createStage('build-push', built), createStage(name, recordInputs(seen), inputs)], given)
    expect(seen).toEqual([expected])
  })

  test('that get from an earlier one what they cannot take fail as a defect of ours', async () => {
    const { runAll } = prepareRun()
    const built = succeedWith('built', { 'image-digest': '-x' })
    const inputs = { image: string({ description: '' }) }
    const results = await runAll([createStage('build-push', built), createStage('helm-deploy', fail, inputs)])
    expect(toPipelineFailure(results)).toMatchObject({
      code: 'internal',
      message: expect.stringContaining('helm-deploy cannot take its input image: it "-x"') as string,
    })
  })

  test('that fail stop what needs them and nothing else', async () => {
    const { runAll, readLog } = prepareRun()
    const results = await runAll([
      createStage('setup', succeedWith('tools', { 'helm-version': '4.1.0' })),
      createStage('provision', succeedWith('applied')),
      createStage('build-push', fail),
      createStage('helm-deploy', succeedWith('never')),
    ])
    expect(results.map(({ name, status }) => [name, status])).toEqual([
      ['setup', 'succeeded'],
      ['provision', 'succeeded'],
      ['build-push', 'failed'],
      ['helm-deploy', 'skipped'],
    ])
    expect(readLog()).toMatch(/build-push failed after \d+ms: step 3 failed/)
    expect(readLog()).toContain('helm-deploy is skipped: it needs build-push')
    expect(readLog()).not.toContain('never')
    const failure = toPipelineFailure(results)
    expect(failure).toMatchObject({
      code: 'build-failed',
      message: 'build-push: step 3 failed',
      hint: 'Fix it.',
      details: ['not started: helm-deploy'],
    })
    expect(failure?.outputs).toMatchObject({
      'helm-version': '4.1.0',
      stages: { 'build-push': { result: 'failed', 'failure-reason': 'build-failed' } },
    })
  })

  test('that fail say what to do with the names that inputs have here, and so do those that report', async () => {
    const { runAll } = prepareRun()
    const inputs = { 'allow-destroy': string({ description: '' }) }
    const said: string[] = []
    const refuse: RunFunction = (_inputs, { renameInputs }) => {
      said.push(renameInputs?.('`allow-destroy`') ?? '')
      const options = { hint: 'If that is intended, set allow-destroy: true.' }
      return Promise.reject(new ActionError('destroy-refused', 'deletes Blue', options))
    }
    const runStage = async (name: StageName) => toPipelineFailure(await runAll([createStage(name, refuse, inputs)]))
    expect((await runStage('cluster'))?.hint).toBe('If that is intended, set cluster-allow-destroy: true.')
    expect((await runStage('provision'))?.hint).toBe('If that is intended, set allow-destroy: true.')
    expect(said).toEqual(['`cluster-allow-destroy`', '`allow-destroy`'])
  })

  test('that both fail are both reported, the first one first', async () => {
    const { runAll } = prepareRun()
    const results = await runAll([
      createStage('setup', fail),
      createStage('build-push', fail),
      createStage('provision', succeedWith('')),
    ])
    expect(toPipelineFailure(results)?.message).toMatch(/^(setup|build-push): step 3 failed$/)
    expect(toPipelineFailure(results)?.details[0]).toMatch(/failed too: step 3 failed \(build-failed\)\. Fix it\./)
  })

  test('do not start once the run is cancelled', async () => {
    const cancelled = AbortSignal.abort(new ActionError('cancelled', 'the run was cancelled'))
    const { runAll } = prepareRun(cancelled)
    const results = await runAll([createStage('setup', succeedWith('x')), createStage('provision', succeedWith('y'))])
    expect(toPipelineFailure(results)?.code).toBe('cancelled')
    expect(results.map(({ status }) => status)).toEqual(['failed', 'skipped'])
  })

  test('that turn out to need another one on the way are skipped with its name', async () => {
    const seen: unknown[] = []
    const { runAll, readLog } = prepareRun()
    const build: Stage = {
      ...createStage('build-push', recordInputs(seen), { push: string({ default: 'yes', description: '' }) }),
      beforeRun: async ({ inputs, run, context, concurrent }) => {
        await run({ ...inputs, push: 'no' }, context)
        return (await concurrent.provision?.result)?.status === 'succeeded' ? [] : ['provision']
      },
    }
    const results = await runAll([createStage('provision', fail), build])
    expect(seen).toEqual([{ push: 'no' }])
    expect(results[1]).toMatchObject({ status: 'skipped', because: ['provision'] })
    expect(readLog()).toContain('build-push is skipped: it needs provision')
    await runAll([createStage('provision', succeedWith('applied')), build])
    expect(seen).toEqual([{ push: 'no' }, { push: 'no' }, { push: 'yes' }])
  })
})

describe('what rules cannot check', () => {
  const refuse = (name: StageName, message: string): Stage => ({
    ...createStage(name, fail),
    check: () => Promise.reject(new ActionError('dockerfile-invalid', message, { hint: 'Fix it.' })),
  })

  test('is checked for all stages before any of them starts', async () => {
    const { context } = createPipelineContext()
    const selected = [
      createStage('setup', fail),
      refuse('build-push', 'there is no Dockerfile'),
      refuse('helm-deploy', 'no'),
    ]
    await expect(checkStages(selected, { stages: [] }, context)).rejects.toMatchObject({
      code: 'dockerfile-invalid',
      message: 'build-push: there is no Dockerfile',
      details: ['helm-deploy: no (dockerfile-invalid). Fix it.', 'no stage was started'],
    })
    await expect(checkStages([createStage('setup', fail)], { stages: [] }, context)).resolves.toBeUndefined()
  })

  test.each<[string, StageName, Readonly<Record<string, unknown>>, object | undefined]>([
    [
      'a Dockerfile that is missing',
      'build-push',
      { tags: ['1.0.0'], context: { absolute: tmpdir(), relative: 'nowhere' }, 'build-args': [], labels: [] },
      { code: 'dockerfile-invalid' },
    ],
    [
      'tags of no commit',
      'build-push',
      { tags: [] },
      { message: 'build-push: tags is not set, and the commit is unknown' },
    ],
    ['a preview of no repository', 'helm-deploy', { preview: 7 }, { code: 'invalid-input' }],
    ['no preview', 'helm-deploy', {}, undefined],
  ])('%s', async (_, name, values, expected) => {
    const { context } = createPipelineContext()
    const check = checkStages([findStage(name)], { stages: [name], ...values }, context)
    await (expected === undefined
      ? expect(check).resolves.toBeUndefined()
      : expect(check).rejects.toMatchObject(expected))
  })
})
