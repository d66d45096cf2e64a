import { expect, test } from 'vitest'
import { behaviours, behaviourLogs } from '../behaviours.ts'
import { listPodStages } from './pods.ts'

const stages = listPodStages('/logs')

test.each(behaviours)('a pod with the behaviour %s starts in exactly one way', (behaviour) => {
  const starts = stages.filter(({ spec: { selector } }) => {
    const [state, chosen] = selector.matchExpressions.map(({ jq }) => jq)
    return state?.values?.includes('starting') && chosen?.values?.includes(behaviour)
  })
  expect(starts).toHaveLength(1)
  expect(behaviourLogs[behaviour]).toBeDefined()
})

test('stages have unique names', () => {
  const names = stages.map(({ metadata }) => metadata.name)
  expect(new Set(names).size).toBe(names.length)
})
