import { expect, test } from 'vitest'
import { readRunOwner, buildOwnerOptions } from './run-owner.ts'

const owner = { repository: 4242, run: 17_000_000_001, attempt: 2 }
const [option = ''] = buildOwnerOptions(owner, 7, { version: '4.1.4' })
const [, key = '', value = ''] = /^--labels=([^=]+)=(.+)$/.exec(option) ?? []

test('a revision records the run that created it, in a valid Kubernetes label', () => {
  expect(value).toMatch(/^[A-Za-z0-9][\w.-]{0,62}$/)
  expect(readRunOwner({ labels: { owner: 'helm', [key]: value }, version: 7 })).toEqual(owner)
})

test.each([
  ['that has a label copied from an earlier one', { [key]: value }, 8],
  ['without that label', { owner: 'helm' }, 7],
  ['with an invalid label', { [key]: '4242.x.1.7' }, 7],
  ['without labels', undefined, 7],
])('no run is known for a revision %s', (_, labels, version) => {
  expect(readRunOwner({ ...(labels === undefined ? {} : { labels }), version })).toBeUndefined()
})

test.each([
  ['3.12.3', 0],
  ['3.13.0', 1],
  ['4.0.0', 1],
])('Helm %s gets %i label', (version, count) => {
  expect(buildOwnerOptions(owner, 1, { version })).toHaveLength(count)
})

test('outside of GitHub no run is recorded', () => {
  expect(buildOwnerOptions(undefined, 1, { version: '4.1.4' })).toEqual([])
})
