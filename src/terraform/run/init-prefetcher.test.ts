import { expect, test } from 'vitest'
import type { TerraformDiagnostic } from '../cli/events.ts'
import type { Root } from '../model.ts'
import { createTestOrder } from '../testing/roots.ts'
import { createInitPrefetcher } from './init-prefetcher.ts'
import type { TerraformRun } from './model.ts'
import { getTask } from './order.ts'

/** Begins what is asked for, and ends it when a test says so. */
function createPrefetcher(parallelism: number) {
  const begun: string[] = []
  const ends = new Map<string, () => void>()
  const init = ({ name }: Root): Promise<readonly TerraformDiagnostic[]> => {
    begun.push(name)
    return new Promise((resolve) => ends.set(name, () => resolve([])))
  }
  const ordered = createTestOrder(['app', 'cluster', 'dns', 'network'], ['network > cluster', 'cluster > app'])
  const run = { ...ordered, parallelism, terraform: { init } } as unknown as TerraformRun
  const getRoot = (name: string): Root => getTask(run, name).root
  const end = async (name: string): Promise<void> => {
    ends.get(name)?.()
    await new Promise((resolve) => setImmediate(resolve))
  }
  return { ...createInitPrefetcher(run), begun, rootOf: getRoot, end }
}

test('nothing is begun before the roots of now leave time for it', async () => {
  const { begun, end, waitUntilIdle: settled } = createPrefetcher(4)
  await end('')
  await settled()
  expect(begun).toEqual([])
})

test('the first wave is initialised first, half as many roots at once as are worked on, each once', async () => {
  const { begun, end, prefetchInit: goAhead } = createPrefetcher(4)
  goAhead()
  goAhead()
  await end('')
  expect(begun).toEqual(['dns', 'network'])
  await end('network')
  expect(begun).toEqual(['dns', 'network', 'cluster'])
})

test('whose turn it is does not wait for others, and is initialised once', async () => {
  const {
    begun,
    ensureInitialised: ready,
    rootOf,
    end,
    prefetchInit: goAhead,
    waitUntilIdle: settled,
  } = createPrefetcher(2)
  goAhead()
  const turn = ready(rootOf('network'))
  expect(begun).toEqual(['dns', 'network'])
  for (const name of ['network', 'dns', 'cluster', 'app']) await end(name)
  await turn
  await settled()
  expect(begun).toEqual(['dns', 'network', 'cluster', 'app'])
})
