import { expect, test } from 'vitest'
import { commentLimit, renderDocument } from '../../runner/markdown/document.ts'
import type { TerraformDiagnostic } from '../cli/events.ts'
import { createTestResult } from '../testing/roots.ts'
import { buildPlanComment, buildRunSummary, type ReportSubject } from './markdown.ts'
import { buildWarnings, mergeWarnings } from './warnings.ts'

const deprecated: TerraformDiagnostic = { severity: 'warning', summary: 'Deprecated attribute', detail: 'Use b.' }
const check: TerraformDiagnostic = {
  severity: 'warning',
  summary: 'Check block assertion failed',
  detail: 'The web server listens on 8080, not on 443.',
  range: { file: 'main.tf', line: 5 },
}
const subject: ReportSubject = {
  environment: 'staging',
  command: 'plan',
  edges: [],
  commit: undefined,
  runUrl: undefined,
  next: [],
}

test('a warning is shown once, with all roots that it is about', () => {
  const results = ['a', 'b', 'c'].map((name) =>
    createTestResult(name, { warnings: name === 'b' ? [deprecated, check] : [deprecated] }),
  )
  expect(mergeWarnings(results).map(({ roots }) => roots)).toEqual([['a', 'b', 'c'], ['b']])
  const text = renderDocument(buildWarnings(results), commentLimit)
  expect(text.match(/Use b\./g)).toHaveLength(1)
  expect(text.indexOf('443')).toBeLessThan(text.indexOf('Use b.'))
})

test.each([
  ['unchanged', 'comment'],
  ['planned', 'comment'],
  ['applied', 'summary'],
  ['unchanged', 'summary'],
] as const)('a failed check of a root that is %s is in the %s', (status, where) => {
  const results = new Map([['a', createTestResult('a', { status, warnings: [check] })]])
  const blocks = where === 'comment' ? buildPlanComment(subject, results) : buildRunSummary(subject, results)
  expect(renderDocument(blocks, commentLimit)).toContain('listens on 8080')
})
