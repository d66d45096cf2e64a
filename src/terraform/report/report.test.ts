import { describe, expect, test } from 'vitest'
import { ActionError } from '../../runner/errors/action-error.ts'
import { commentLimit, renderDocument } from '../../runner/markdown/document.ts'
import { noChanges, type PlanChanges } from '../plan/changes.ts'
import type { Results, RootResult } from '../run/model.ts'
import { parseTestEdge, createTestResult, createTestRoot } from '../testing/roots.ts'
import { formatNumberCost, formatRunClosingLine, formatRunHeadline, formatWaves } from './log.ts'
import { formatAsDiff, buildPlanComment, buildFailureComment, type ReportSubject, buildRunSummary } from './markdown.ts'
import { describeOutcome, formatStateLocations, summarizeRun } from './format.ts'

const createChanges = (add: number, change = 0, destroy = 0): PlanChanges => ({
  ...noChanges,
  counts: { ...noChanges.counts, add, change, destroy },
})
const createStateChanges = (imported: number, move: number, forget: number): PlanChanges => ({
  ...noChanges,
  counts: { ...noChanges.counts, import: imported, move, forget },
})
const outputsOnly: PlanChanges = { ...noChanges, outputs: [{ name: 'id', action: 'update' }] }
const planned = createTestResult('10-vpc', { status: 'planned', changes: createChanges(31), text: '  + resource\n' })
const deferred = createTestResult('20-eks', { status: 'deferred', note: 'reads vpc_id of 10-vpc, which will change' })
const failed = createTestResult('30-ecr', {
  status: 'failed',
  error: new ActionError('plan-failed', '30-ecr: no such thing', {
    details: ['why it is'],
    hint: 'Mend it.',
    location: { file: 'live/staging/30-ecr/main.tf', line: 7 },
  }),
})

const subject: ReportSubject = {
  environment: 'staging',
  command: 'plan',
  edges: [parseTestEdge('10-vpc > 20-eks: vpc_id')],
  commit: '0123456789abcdef',
  runUrl: 'https://github.com/org/app/actions/runs/1',
  next: ['Merge to apply.'],
}
const createResults = (...all: RootResult[]): Results => new Map(all.map((one) => [one.task.root.name, one]))
const renderComment = (...all: RootResult[]): string =>
  renderDocument(buildPlanComment(subject, createResults(...all)), commentLimit)

describe('the verdict', () => {
  test.each([
    ['plan', [planned, deferred], '31 to add, 1 deferred'],
    ['plan', [createTestResult('a')], 'no changes'],
    ['plan', [createTestResult('a', { status: 'planned', changes: outputsOnly })], 'outputs change'],
    [
      'plan',
      [createTestResult('a', { status: 'planned', changes: createStateChanges(1, 2, 3) })],
      '1 to import, 2 to move, 3 to forget',
    ],
    [
      'drift',
      [
        createTestResult('a', { status: 'planned', changes: createStateChanges(0, 1, 0) }),
        createTestResult('b', { status: 'planned', changes: outputsOnly }),
      ],
      '1 to move',
    ],
    ['plan', [createTestResult('a', { status: 'planned', changes: createChanges(0) })], 'changes'],
    ['plan', [planned, failed], '31 to add, 1 failed'],
    [
      'apply',
      [createTestResult('a', { status: 'applied' }), createTestResult('b', { status: 'skipped' }), failed],
      '1 failed, 1 not started, 1 applied',
    ],
    ['apply', [createTestResult('a')], 'no changes'],
    ['drift', [createTestResult('a')], 'no drift'],
    ['validate', [createTestResult('a', { status: 'valid' })], '1 root valid'],
  ] as const)('of %s', (command, all, expected) => {
    expect(summarizeRun(command, all)).toBe(expected)
  })

  test('says that there is more to know', () => {
    expect(summarizeRun('plan', [createTestResult('a')], 1)).toBe('no changes, 1 warning')
    expect(formatRunClosingLine('staging', 'plan', new Map(), { milliseconds: 1000, notices: 2 })).toBe(
      'staging: no changes, 2 warnings · 1.0s',
    )
  })
})

test.each([
  [planned, '+31'],
  [createTestResult('a', { status: 'applied', changes: createChanges(1, 2, 3) }), 'applied +1 ~2 -3'],
  [createTestResult('a', { status: 'planned', changes: outputsOnly }), 'outputs only'],
  [createTestResult('a', { status: 'planned', changes: createChanges(0) }), 'changes'],
  [createTestResult('a', { status: 'planned', changes: createStateChanges(0, 1, 0) }), '1 to move'],
  [
    createTestResult('a', { status: 'applied', changes: createStateChanges(1, 1, 1) }),
    'applied 1 imported, 1 moved, 1 forgotten',
  ],
  [createTestResult('a', { status: 'skipped' }), 'not started'],
])('the outcome of a root: %#', (one, expected) => {
  expect(describeOutcome(one)).toBe(expected)
})

describe('the first lines of the log', () => {
  const waves = [['10-vpc', '15-kms'], ['20-eks']]

  test('say what the run is about', () => {
    expect(formatRunHeadline('staging', waves, ['terraform 1.11.4', 'state s3://acme/staging'])).toBe(
      'staging · 3 roots · terraform 1.11.4 · state s3://acme/staging',
    )
  })

  test.each([
    ['apply', waves, ['wave 1  10-vpc, 15-kms', 'wave 2  20-eks']],
    ['destroy', [['20-eks'], ['10-vpc']], ['wave 1  20-eks', 'wave 2  10-vpc']],
    ['apply', [['10-vpc', '15-kms']], []],
    ['plan', waves, []],
  ] as const)('show the order of %s where there is one', (command, order, lines) => {
    expect(formatWaves(order, command)).toEqual(lines)
  })

  const twelve = Array.from({ length: 12 }, (_, index) => [`${index}-a`])
  test.each<[string, number, string | undefined]>([
    ['apply', 4, '8 of 12 waves come from numbers alone. If'],
    ['destroy', 11, '1 of 12 waves comes from numbers alone. If'],
    ['apply', 12, undefined],
    ['plan', 4, undefined],
  ])('of %s says what numbers cost when %i waves would do', (command, withoutNumbers, expected) => {
    const line = formatNumberCost(twelve, withoutNumbers, command)
    expect(line?.slice(0, expected?.length)).toBe(expected)
  })
})

describe('the comment', () => {
  test('has the verdict, a table, collapsed plans and what to do next', () => {
    const text = renderComment(planned, deferred)
    expect(text).toMatch(/^### staging: 31 to add, 1 deferred\n/)
    expect(text).toContain('| 10-vpc | changes | 31 |  |  | 1.0s |  |')
    expect(text).toContain(String.raw`| 20-eks | deferred |  |  |  |  | reads vpc\_id of 10-vpc, which will change |`)
    expect(text).toContain('<details><summary>10-vpc: +31</summary>')
    expect(text).toContain('Merge to apply.')
    expect(text).toContain('commit `0123456` · [run and summary](https://github.com/org/app/actions/runs/1)')
  })

  test('names what does not change in one line, and gives no time for what was not looked at', () => {
    const text = renderComment(planned, deferred, createTestResult('40-database'), createTestResult('50-backup'))
    expect(text).toContain('\n\nNo changes in 40-database, 50-backup.\n\n')
    expect(text).not.toContain('| 40-database |')
    expect(text).toContain('| 20-eks | deferred |  |  |  |  |')
    const many = Array.from({ length: 30 }, (_, number) => createTestResult(`root-${number}`))
    expect(renderComment(planned, ...many)).toContain('\n\nNo changes in 30 roots.\n\n')
  })

  test('says of a root that is destroyed for its own sake that its folder is gone', () => {
    const gone = createTestResult('10-vpc', {
      task: { root: createTestRoot('10-vpc'), mode: 'destroy' },
      status: 'planned',
    })
    expect(renderComment(gone)).toContain('its folder is gone')
    const all = { ...subject, command: 'destroy' } as const
    expect(
      renderDocument(buildPlanComment(all, createResults({ ...gone, status: 'destroyed' })), commentLimit),
    ).not.toContain('gone')
  })

  test('leaves out what Terraform says before every plan, and nothing else', () => {
    const preamble = `
Terraform used the selected providers to generate the following execution
plan. Resource actions are indicated with the following symbols:
  + create

Terraform will perform the following actions:

`
    const outside = 'Note: Objects have changed outside of Terraform\n\n'
    const text = `${outside}${preamble}  # a will be created\n  + resource "a" {}\n`
    expect(renderComment({ ...planned, text })).toContain(
      '```diff\nNote: Objects have changed outside of Terraform\n\n  # a will be created\n+   resource "a" {}\n```',
    )
  })

  test('is one line when nothing changes', () => {
    expect(renderComment(createTestResult('a'), createTestResult('b'))).toMatch(
      /^### staging: no changes\n\ncommit `0123456`[^\n]*\n$/,
    )
  })

  test('begins with the cause and its line when it fails', () => {
    const lines = renderComment(failed).split('\n')
    expect(lines[0]).toBe('### staging: 1 failed')
    expect(lines[2]).toBe('❌ **30-ecr: no such thing** — `live/staging/30-ecr/main.tf:7`')
    expect(lines).toContain('why it is')
    expect(lines).toContain('Next: Mend it.')
  })

  test.each([
    ['plan', 'not planned'],
    ['apply', 'not applied'],
    ['destroy', 'not destroyed'],
  ] as const)('of a %s that was stopped says so, and why', (command, verdictWords) => {
    const error = new ActionError('graph-cycle', 'staging: a → b → a depend on each other in a cycle', {
      details: ['b reads id of a (a/main.tf:3)'],
      location: { file: 'a/main.tf', line: 3 },
      hint: 'Remove one.',
    })
    expect(renderDocument(buildFailureComment({ ...subject, command }, error), commentLimit).split('\n')).toEqual([
      `### staging: ${verdictWords}`,
      '',
      '❌ **staging: a → b → a depend on each other in a cycle** — `a/main.tf:3`',
      '',
      '```text',
      'b reads id of a (a/main.tf:3)',
      '```',
      '',
      'Next: Remove one.',
      '',
      'commit `0123456` · [run and summary](https://github.com/org/app/actions/runs/1)',
      '',
    ])
  })

  test('shows what moves, is imported or leaves the state, with its numbers', () => {
    const resource = { type: 'aws_vpc', stateful: true, replacedFor: [], tainted: false, imported: false } as const
    const resources = [
      { ...resource, address: 'aws_vpc.b', action: 'move', movedFrom: 'aws_vpc.a' },
      { ...resource, address: 'aws_vpc.c', action: 'update', movedFrom: undefined, imported: true },
      { ...resource, address: 'aws_vpc.d', action: 'forget', movedFrom: undefined },
    ] as const
    const text = renderComment(
      createTestResult('a', { status: 'planned', changes: { ...createStateChanges(1, 1, 1), resources } }),
    )
    expect(text).toContain('| a | `aws_vpc.a` moves to `aws_vpc.b` |')
    expect(text).toContain('| a | `aws_vpc.c` is imported |')
    expect(text).toContain('| a | `aws_vpc.d` leaves the state and is not destroyed |')
    expect(text).toContain('| root | result | add | change | destroy | import | move | forget | time | note |')
    expect(text).not.toContain('outputs only')
  })

  test('shows deleted and replaced resources outside of the collapsed plans', () => {
    const resources = [
      {
        address: 'aws_db_instance.main',
        type: 'aws_db_instance',
        action: 'replace',
        stateful: true,
        replacedFor: ['engine'],
        tainted: false,
        movedFrom: undefined,
        imported: false,
      },
    ] as const
    const text = renderComment(
      createTestResult('a', { status: 'planned', changes: { ...createChanges(1, 0, 1), resources }, text: 'x' }),
    )
    const [before = ''] = text.split('<details>')
    expect(before).toContain('**One resource is deleted or replaced**')
    expect(before).toContain('**replace** `aws_db_instance.main` | `engine` | **data or identity is lost** |')
  })

  test('keeps a hostile plan inert', () => {
    const text = renderComment(
      createTestResult('a', {
        status: 'planned',
        changes: createChanges(1),
        text: '```\n</details>\n@team <!-- x -->',
      }),
    )
    expect(text).toContain('````diff\n```\n</details>\n@team <!-- x -->\n````')
  })

  test('fits into a comment, however large the plans are', () => {
    const huge = createTestResult('a', {
      status: 'planned',
      changes: createChanges(1),
      text: '+ line\n'.repeat(40_000),
    })
    const text = renderComment(huge, deferred)
    expect(text.length).toBeLessThanOrEqual(65_536)
    expect(text).toContain('commit `0123456`')
  })
})

test('the summary has the graph, coloured by result, and a timeline', () => {
  const text = renderDocument(buildRunSummary(subject, createResults(planned, failed, deferred)), commentLimit)
  expect(text).toContain('["10-vpc: +31"]:::succeeded')
  expect(text).toContain('["30-ecr: failed"]:::failed')
  expect(text).toContain('n0 --> n2')
  expect(text).toContain('gantt')
})

test('signs of a plan come first on their lines, so that a diff is coloured', () => {
  expect(formatAsDiff('  + resource "a" {\n      ~ x = 1\n\n      - tags\n-/+ y\n  -/+ z\n    plain\n')).toBe(
    '+   resource "a" {\n!       x = 1\n\n-       tags\n-/+ y\n- -/+ z\n    plain',
  )
})

test.each([
  [['b staging/vpc/a.tfstate', 'b staging/eks/a.tfstate'], 's3://b/staging'],
  [['b staging/vpc.tfstate'], 's3://b/staging'],
  [['b vpc.tfstate', 'b eks.tfstate'], 's3://b'],
  [['b staging/a.tfstate', 'c staging/a.tfstate'], 's3://b/staging, s3://c/staging'],
  [['b x/staging-a/s', 'b x/staging-b/s'], 's3://b/x'],
])('where the states %j are', (states, expected) => {
  const roots = states.map((text) => {
    const [bucket = '', key = ''] = text.split(' ')
    return {
      ...createTestRoot(key),
      backend: { ...createTestRoot(key).backend, type: 's3', settings: { bucket, key } },
    }
  })
  expect(formatStateLocations(roots)).toBe(expected)
  expect(formatStateLocations([...roots, createTestRoot('local')])).toBe(`${expected}, local`)
})

describe('what people must know about the selection', () => {
  test('stands in title, comment and summary, even if nothing changes', () => {
    const notices = ['live/staging/kms is no longer a root, but its resources are not destroyed: why']
    const noted = { ...subject, notices }
    const results = createResults(createTestResult('a'))
    for (const blocks of [buildPlanComment(noted, results), buildRunSummary(noted, results)]) {
      const text = renderDocument(blocks, commentLimit)
      expect(text).toContain('### staging: no changes, 1 warning\n')
      expect(text).toContain('⚠️ live/staging/kms is no longer a root, but its resources are not destroyed: why')
    }
  })
})
