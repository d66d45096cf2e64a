import { expect, test } from 'vitest'
import { selectContentLabels } from './volatile-labels.ts'

const commit = 'c0ffee0'.padEnd(40, 'd')
const select = (labels: Readonly<Record<string, string>>, counted: readonly string[] = []) =>
  selectContentLabels(labels, {
    environment: { GITHUB_RUN_ID: '987654321', GITHUB_RUN_NUMBER: '57' },
    commit,
    counted,
  })

test.each([
  ['org.opencontainers.image.created', '2020-01-01'],
  ['org.opencontainers.image.version', 'main'],
  ['org.label-schema.vcs-ref', 'abc'],
])('the label %s=%s is not part of the content', (name, value) => {
  expect(select({ [name]: value })).toEqual({})
})

test.each([
  ['the commit', 'built', commit],
  ['the short commit', 'built', `v1-g-${commit.slice(0, 7)}`],
  ['the run', 'url', 'https://github.com/acme/shop/actions/runs/987654321'],
  ['the number of the run', 'acme.build.number', '57'],
  ['the time', 'acme.created', '2026-11-30T11:58:03.120Z'],
  ['the local time', 'build-date', '2026-11-30 13:58:03 +02:00'],
  ['seconds since 1970', 'build_time', '1796040000'],
  ['milliseconds since 1970', 'timestamp', '1796040000123'],
])('%s in a value does not count: %s=%s', (_, name, value) => {
  expect(select({ [name]: value })[name]).toMatch(/<(run|time)>/)
})

test.each([
  ['team', 'payments'],
  ['expires', '2027-11-30T11:58:03Z'],
  ['color', 'c0ffee'],
  ['version', '1.57.0'],
  ['level', '57'],
  ['size', '1700000000'],
  ['release-date', '2026'],
  ['empty', ''],
])('a value that says nothing about the run counts: %s=%s', (name, value) => {
  expect(select({ [name]: value })).toEqual({ [name]: value })
})

test('labels of two runs are the same but for what is part of the image', () => {
  const selectForRun = (id: string, time: string, team: string) =>
    selectContentLabels(
      { revision: id, created: time, team, url: `https://git.example/${id.slice(0, 8)}` },
      { environment: {}, commit: id, counted: [] },
    )
  const first = selectForRun('a'.repeat(40), '2026-11-30T12:00:00Z', 'x')
  expect(selectForRun('b'.repeat(40), '2026-12-30T12:00:00Z', 'x')).toEqual(first)
  expect(selectForRun('b'.repeat(40), '2026-12-30T12:00:00Z', 'y')).not.toEqual(first)
})

test('a label counts if it is asked for, by name or wildcard', () => {
  const labels = { 'org.opencontainers.image.version': '1.4.2', 'acme.build': commit }
  expect(select(labels, ['*.version'])).toMatchObject({ 'org.opencontainers.image.version': '1.4.2' })
  expect(select(labels, ['*'])).toEqual(labels)
})
