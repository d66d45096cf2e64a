import { describe, expect, test } from 'vitest'
import { noChanges } from '../plan/changes.ts'
import { createTestOrder, createTestResult } from '../testing/roots.ts'
import type { RootResult } from './model.ts'
import {
  describePastDeferral,
  listApplyPredecessors,
  listPlanPredecessors,
  explainDeferral,
  computePlanningOrder,
} from './order.ts'

const createChanging = (...outputs: string[]): Partial<RootResult> => ({
  status: 'planned',
  changes: { ...noChanges, outputs: outputs.map((name) => ({ name, action: 'update' })) },
})

describe('what has to be planned first', () => {
  test.each([
    ['what is read', ['10-vpc', '20-eks'], ['10-vpc > 20-eks'], '20-eks', ['10-vpc']],
    ['not what only has a lower number', ['10-vpc', '20-dns'], ['10-vpc >> 20-dns'], '20-dns', []],
    ['what is declared', ['10-vpc', '20-eks'], ['10-vpc => 20-eks'], '20-eks', ['10-vpc']],
    ['not what is outside of the run', ['20-eks'], ['10-vpc > 20-eks'], '20-eks', []],
    ['nothing for a destroy', ['10-vpc', '-20-eks'], ['10-vpc > 20-eks'], '20-eks', []],
    ['not what is destroyed', ['-10-vpc', '20-eks'], ['10-vpc > 20-eks'], '20-eks', []],
  ])('%s', (_case, names, edges, name, expected) => {
    expect(listPlanPredecessors(createTestOrder(names, edges), name)).toEqual(expected)
  })
})

test('roots are planned after those that they read from, else in their own order', () => {
  const ordered = createTestOrder(
    ['cluster', 'dns', 'network', '-old'],
    ['network > cluster', 'dns >> cluster', 'cluster > old'],
  )
  expect(computePlanningOrder(ordered)).toEqual(['dns', 'network', 'old', 'cluster'])
})

describe('what has to be applied first', () => {
  test.each([
    ['what is read, and what has a lower number', ['a', 'b', 'c'], ['a > c', 'b >> c'], 'c', ['a', 'b']],
    ['users of what is destroyed', ['-a', '-b'], ['a > b'], 'a', ['b']],
    ['users that stay, before what they used is destroyed', ['-a', 'b'], ['a > b'], 'a', ['b']],
    ['nothing before a user of what is destroyed', ['-a', 'b'], ['a > b'], 'b', []],
  ])('%s', (_case, names, edges, name, expected) => {
    expect(listApplyPredecessors(createTestOrder(names, edges), name)).toEqual(expected)
  })
})

describe('a root is deferred', () => {
  test.each<[string, string, RootResult, string | undefined]>([
    [
      'when what it reads will change',
      '10-vpc > 20-eks: id',
      createTestResult('10-vpc', createChanging('id')),
      'reads id of 10-vpc, which will change',
    ],
    [
      'naming only outputs that change',
      '10-vpc > 20-eks: id, arn',
      createTestResult('10-vpc', createChanging('arn', 'x')),
      'reads arn of 10-vpc, which will change',
    ],
    [
      'when it reads all of what will change',
      '10-vpc > 20-eks',
      createTestResult('10-vpc', createChanging('id')),
      'reads id of 10-vpc, which will change',
    ],
    [
      'when there is no state to read',
      '10-vpc > 20-eks: id',
      createTestResult('10-vpc', { ...createChanging('id'), state: undefined }),
      'reads id of 10-vpc, which does not exist yet',
    ],
    [
      'after one that is deferred',
      '10-vpc > 20-eks: id',
      createTestResult('10-vpc', { status: 'deferred' }),
      'reads id of 10-vpc, which is deferred itself',
    ],
    [
      'when what it is declared to depend on does not exist',
      '10-vpc => 20-eks',
      createTestResult('10-vpc', { ...createChanging('id'), state: undefined }),
      'depends on 10-vpc, which does not exist yet',
    ],
    [
      'after one that it is declared to depend on',
      '10-vpc => 20-eks',
      createTestResult('10-vpc', { status: 'deferred' }),
      'depends on 10-vpc, which is deferred itself',
    ],
    ['not when that only changes', '10-vpc => 20-eks', createTestResult('10-vpc', createChanging('id')), undefined],
    [
      'not when other outputs change',
      '10-vpc > 20-eks: id',
      createTestResult('10-vpc', createChanging('name')),
      undefined,
    ],
    ['not when nothing changes', '10-vpc > 20-eks', createTestResult('10-vpc'), undefined],
    [
      'not when only numbers order them',
      '10-vpc >> 20-eks',
      createTestResult('10-vpc', createChanging('id')),
      undefined,
    ],
    [
      'not when it was applied already',
      '10-vpc > 20-eks',
      createTestResult('10-vpc', { ...createChanging('id'), status: 'applied' }),
      undefined,
    ],
  ])('%s', (_case, edge, upstream, expected) => {
    const ordered = createTestOrder(['10-vpc', '20-eks'], [edge])
    expect(explainDeferral(ordered, '20-eks', new Map([['10-vpc', upstream]]), 'defer')).toBe(expected)
  })
})

test.each([
  ['reads id of vpc, which does not exist yet', 'was deferred: reads id of vpc, which did not exist yet'],
  ['depends on vpc, which is deferred itself', 'was deferred: depends on vpc, which was deferred itself'],
  ['reads id of vpc, which will change', 'was deferred: reads id of vpc, which was about to change'],
  ['a reason of another version', 'was deferred: a reason of another version'],
])('%s: once the root is applied, it %s', (reason, expected) => {
  expect(describePastDeferral(reason)).toBe(expected)
})

test.each<[string, Partial<RootResult>, string | undefined]>([
  ['not by what will change', createChanging('id'), undefined],
  [
    'by what does not exist',
    { ...createChanging('id'), state: undefined },
    'reads id of 10-vpc, which does not exist yet',
  ],
])('a look at what is gets held up %s', (_case, upstream, expected) => {
  const ordered = createTestOrder(['10-vpc', '20-eks'], ['10-vpc > 20-eks: id'])
  expect(
    explainDeferral(ordered, '20-eks', new Map([['10-vpc', createTestResult('10-vpc', upstream)]]), 'ignore'),
  ).toBe(expected)
})
