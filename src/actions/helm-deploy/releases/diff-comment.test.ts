import { expect, test } from 'vitest'
import { ActionError } from '../../../runner/errors/action-error.ts'
import { commentLimit, renderDocument } from '../../../runner/markdown/document.ts'
import { type ReleaseDiffPart, renderDiffs } from './diff-comment.ts'
import type { ReleaseResult } from './release-result.ts'

const common = { startedAt: 0, endedAt: 1, blocks: [] } as const

test('no release pushes others out of the table, however long its error and its diff', () => {
  const labels = Array.from({ length: 30 }, (_, index) => `r${index}`)
  const results = labels.map((label, index): ReleaseResult =>
    index % 3 === 0
      ? {
          ...common,
          label,
          status: 'failed',
          error: new ActionError('chart-invalid', `${label} ${'🙂x'.repeat(40_000)}`),
        }
      : { ...common, label, status: 'succeeded', outputs: {} },
  )
  const parts = labels.map((label): ReleaseDiffPart => ({
    ...{ label, path: `${label}/${label}`, changed: true, verdict: '1 change' },
    blocks: [{ kind: 'details', title: label, body: [{ kind: 'code', text: '+ x\n'.repeat(20_000) }] }],
  }))
  const text = renderDocument(renderDiffs(parts, 'staging', results), commentLimit)
  expect(text.length).toBeLessThanOrEqual(commentLimit.size)
  expect(text.isWellFormed()).toBe(true)
  for (const label of labels) expect(text).toContain(`| \`${label}\` |`)
  expect(text).toContain('10 could not be compared')
})
