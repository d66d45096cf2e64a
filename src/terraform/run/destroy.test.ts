import { afterEach, describe, expect, test } from 'vitest'
import type { Edge } from '../model.ts'
import { createFakeTerraformRun, type FakeTerraformRun, type FakeTerraformRunOptions } from '../testing/fake-run.ts'
import { createFakeError, createFakeState } from '../testing/fake-terraform.ts'
import { parseTestEdge } from '../testing/roots.ts'
import { destroyAll } from './destroy.ts'
import type { Results } from './model.ts'

let fake: FakeTerraformRun
afterEach(() => fake[Symbol.dispose]())

/** Destroys the roots that begin with a dash; the others stay. */
function destroy(
  roots: FakeTerraformRunOptions['roots'],
  edges: readonly string[],
  allowed: 'allowed' | 'refused' = 'allowed',
): Promise<Results> {
  fake = createFakeTerraformRun({ roots, edges })
  const tasks = [...fake.run.tasks.values()]
  const run = fake.next({ tasks: new Map([...fake.run.tasks].filter(([, { mode }]) => mode === 'destroy')) })
  const remaining = tasks.filter(({ mode }) => mode === 'normal').map(({ root }) => root)
  return destroyAll(run, { roots: remaining, edges: edges.map((text): Edge => parseTestEdge(text)) }, allowed)
}

function listApplied(): readonly string[] {
  return fake.terraform.commands.filter((command) => command.startsWith('apply '))
}

test('roots are destroyed in reverse order, each with a plan made when its turn comes', async () => {
  const results = await destroy({ '-vpc': {}, '-eks': {}, '-app': {} }, ['vpc > eks', 'eks > app'])
  expect([...results.values()].map(({ status }) => status)).toEqual(['destroyed', 'destroyed', 'destroyed'])
  expect(listApplied()).toEqual(['apply app', 'apply eks', 'apply vpc'])
  expect(fake.terraform.commands.indexOf('plan vpc')).toBeGreaterThan(fake.terraform.commands.indexOf('apply eks'))
})

test('a root without a state has nothing to destroy', async () => {
  const results = await destroy({ '-vpc': { state: undefined } }, [])
  expect(results.get('vpc')).toMatchObject({ status: 'unchanged', outputs: {} })
  expect(listApplied()).toEqual([])
})

test('nothing is destroyed unless that is allowed', async () => {
  const results = await destroy({ '-vpc': {} }, [], 'refused')
  expect(results.get('vpc')?.error).toMatchObject({ code: 'destroy-refused' })
  expect(listApplied()).toEqual([])
})

test('what fails keeps what it uses', async () => {
  const failures = { apply: createFakeError('apply-failed', 'eks: in use') }
  const results = await destroy({ '-vpc': {}, '-eks': { failures }, '-dns': {} }, ['vpc > eks'])
  expect([...results.values()].map(({ task, status }) => `${task.root.name} ${status}`)).toEqual([
    'vpc skipped',
    'eks failed',
    'dns destroyed',
  ])
})

describe('a root that stays', () => {
  test.each<[string, string, FakeTerraformRunOptions['roots'][string], string | undefined]>([
    ['and reads outputs', 'vpc > eks', {}, 'eks reads outputs of vpc'],
    ['and is declared to depend on it', 'vpc => eks', {}, 'eks is declared to depend on vpc'],
    ['and only has a higher number', 'vpc >> eks', {}, undefined],
    ['but was never applied', 'vpc > eks', { state: undefined }, undefined],
    ['but is destroyed already', 'vpc > eks', { state: createFakeState({ resources: 0 }) }, undefined],
  ])('%s', async (_case, edge, eks, refusal) => {
    const destroyed = destroy({ '-vpc': {}, eks }, [edge])
    if (refusal === undefined) {
      expect((await destroyed).get('vpc')?.status).toBe('destroyed')
    } else {
      await expect(destroyed).rejects.toMatchObject({ code: 'dependents-exist', details: [refusal] })
      expect(listApplied()).toEqual([])
    }
  })
})
