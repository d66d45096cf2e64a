import { describe, expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import type { Block } from '../../runner/markdown/document.ts'
import { collectPipelineOutputs, renderPipelineSummary, toPipelineFailure } from './report.ts'
import type { StageResult } from './stages/stage.ts'

const common = { startedAt: 1000, endedAt: 3000, blocks: [] }
const span = { label: '10-vpc', section: 'apply', startMs: 1, endMs: 2, state: 'succeeded' } as const
const heading: Block = { kind: 'heading', level: 3, text: 'plan' }

const provisioned: StageResult = {
  ...common,
  name: 'provision',
  status: 'succeeded',
  outputs: { changes: true },
  outcome: '3 to add',
  blocks: [heading, { kind: 'details', title: 'more', body: [{ kind: 'timeline', spans: [span] }] }],
}
const built: StageResult = {
  ...common,
  name: 'build-push',
  endedAt: 7000,
  status: 'succeeded',
  outputs: { image: 'app:1' },
  outcome: '`app:1`',
}
const failed: StageResult = {
  ...common,
  name: 'build-push',
  status: 'failed',
  error: new ActionError('build-failed', 'step 3 failed', { hint: 'Fix it.', outputs: { registry: 'r' } }),
}
const skipped: StageResult = { ...common, name: 'helm-deploy', status: 'skipped', because: ['build-push'] }

describe('the summary', () => {
  const blocks = renderPipelineSummary('staging', [provisioned, built])

  test('begins with the result', () => {
    expect(blocks[0]).toEqual({ kind: 'heading', level: 2, text: 'staging: provision, build-push in 6.0s' })
    expect(renderPipelineSummary(undefined, [provisioned])[0]).toMatchObject({ text: 'provision in 2.0s' })
    expect(renderPipelineSummary('staging', [failed, skipped])[0]).toMatchObject({ text: 'staging: build-push failed' })
  })

  test('has a row per stage', () => {
    expect(renderPipelineSummary('staging', [provisioned, failed, skipped])[1]).toMatchObject({
      rows: [
        ['provision', 'succeeded', '2.0s', '3 to add'],
        ['build-push', '❌ failed', '2.0s', 'step 3 failed'],
        ['helm-deploy', 'skipped', '', 'needs build-push'],
      ],
    })
  })

  test('has one timeline for all stages that ran', () => {
    const timelines = blocks.filter(({ kind }) => kind === 'timeline')
    expect(timelines).toMatchObject([
      { spans: [{ label: 'provision' }, { label: '10-vpc', section: 'provision' }, { label: 'build-push' }] },
    ])
    expect(renderPipelineSummary('staging', [provisioned, skipped]).map(({ kind }) => kind)).not.toContain('timeline')
  })

  test('keeps everything else that the stages report', () => {
    expect(blocks).toContainEqual(heading)
    expect(blocks).toContainEqual({ kind: 'details', title: 'more', body: [] })
  })
})

describe('outputs', () => {
  test('are those of all stages, also of failed ones, and the result of each', () => {
    expect(collectPipelineOutputs([provisioned, failed, skipped])).toEqual({
      changes: true,
      registry: 'r',
      stages: {
        provision: { result: 'succeeded', seconds: 2, 'failure-reason': '' },
        'build-push': { result: 'failed', seconds: 2, 'failure-reason': 'build-failed' },
        'helm-deploy': { result: 'skipped', seconds: 2, 'failure-reason': '' },
      },
    })
  })
})

describe('the failure', () => {
  const later: StageResult = {
    ...failed,
    name: 'provision',
    endedAt: 9000,
    error: new ActionError('plan-failed', 'no'),
  }

  test('is that of the stage that failed first, with all others in its details', () => {
    expect(toPipelineFailure([later, failed, skipped])).toMatchObject({
      code: 'build-failed',
      message: 'build-push: step 3 failed',
      hint: 'Fix it.',
      details: [expect.stringMatching(/^provision failed too: no \(plan-failed\)\./), 'not started: helm-deploy'],
      outputs: { registry: 'r' },
    })
  })

  test('is none if every stage succeeded', () => {
    expect(toPipelineFailure([provisioned, built])).toBeUndefined()
  })
})
