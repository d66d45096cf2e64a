import { describe, expect, test } from 'vitest'
import { ActionError } from '../../../runner/errors/action-error.ts'
import { createFakeRun } from '../testing/fake-run.ts'
import { check } from '../commands/check.ts'
import { skipMissingCluster } from './missing-cluster.ts'

const notFound = new ActionError('cluster-not-found', 'there is no EKS cluster staging in eu-central-1')

describe('a cluster that does not exist yet', () => {
  test.each([
    [notFound, 'the cluster staging does not exist yet'],
    [new ActionError('cluster-not-ready', 'its status is CREATING'), 'the cluster staging is not ready yet'],
  ])('ends the run with a sentence if it may be missing', async (error, sentence) => {
    using run = await createFakeRun({ inputs: { command: 'check', chart: '', 'missing-cluster': 'skip' } })
    const { inputs, context } = run.command
    expect(skipMissingCluster(inputs, error, context)).toEqual({ changed: false, 'cluster-status': 'missing' })
    expect(run.readLog()).toContain(`check was skipped: ${sentence}`)
    expect(run.readSummary()).toContain(sentence)
  })

  test('is a failure otherwise, as is every other cause', async () => {
    using strict = await createFakeRun({ inputs: { command: 'check', chart: '' } })
    expect(() => skipMissingCluster(strict.command.inputs, notFound, strict.command.context)).toThrow(notFound)
    using lenient = await createFakeRun({ inputs: { command: 'check', chart: '', 'missing-cluster': 'skip' } })
    for (const code of ['cluster-unreachable', 'cluster-access-denied', 'no-credentials'] as const) {
      const error = new ActionError(code, 'why')
      expect(() => skipMissingCluster(lenient.command.inputs, error, lenient.command.context)).toThrow(error)
    }
  })
})

test('a check of a cluster that grants everything says so and changes nothing', async () => {
  using run = await createFakeRun({ inputs: { command: 'check', chart: '' } })
  expect(await check(run.command)).toEqual({ changed: false })
  expect(run.readLog()).toContain('staging can be reached and lets this job deploy shop to shop')
  expect(run.cluster.changes).toEqual([])
  expect(run.helmCommands).toEqual([])
})
