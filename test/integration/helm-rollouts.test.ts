/**
 * A rollout that Helm alone finishes is never given up by the action. Each run takes other rollouts; a failure names their seeds.
 * `ROLLOUTS=200` takes that many, `ROLLOUT_SEED=7` begins with that seed.
 */

import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { connectAsAdministrator, useCluster } from './kubernetes-client.ts'
import { createReleases, type Releases } from './helm-releases.ts'
import {
  createRace,
  createRaceValues,
  holdPods,
  type Race,
  raceChart,
  racePatience,
  startCures,
} from './rollout-race.ts'
import { useClusterStack } from '../setup/stacks.ts'

const stack = await useCluster()
const { env } = await useClusterStack()
const count = Number(process.env.ROLLOUTS ?? 2)
const firstSeed = Number(process.env.ROLLOUT_SEED ?? Math.floor(Math.random() * 1e6))
/** Rollouts at the same time. */
const atOnce = 4
const timeout = '90s'
let place: Releases

beforeAll(() => {
  place = createReleases(stack, env)
  for (const [name, text] of Object.entries(raceChart)) place.write(`race/${name}`, text)
})
afterAll(() => {
  place[Symbol.dispose]()
})

type Competitor = (namespace: string, values: object) => Promise<{ readonly succeeded: boolean; readonly said: string }>

const runRaw: Competitor = async (namespace, values) => {
  const chart = path.join(place.job.workspace, 'race')
  const args = ['upgrade', '--install', 'race', chart, '-n', namespace, '--create-namespace']
  const waits = ['--wait=watcher', '--wait-for-jobs', '--timeout', timeout]
  const { code, stderr } = await stack.helmWithValues(4, [...args, ...waits], values)
  return { succeeded: code === 0, said: stderr }
}

const runAction: Competitor = async (namespace, values) => {
  const inputs = { release: 'race', namespace, chart: 'race', timeout, patience: `${racePatience}s` }
  const step = await place.run({ ...inputs, set: JSON.stringify(values), deployment: 'false' })
  return { succeeded: step.outputs.status === 'deployed' && step.outputs['failure-reason'] === '', said: step.raw }
}

/** Does the same rollout in a namespace of its own. */
async function compete(race: Race, namespace: string, run: Competitor) {
  using client = connectAsAdministrator(stack)
  try {
    if (race.upgrade !== undefined) {
      await runRaw(namespace, createRaceValues(race, namespace, '1', false))
      await holdPods(namespace, client)
    } else await client.post('/api/v1/namespaces', { metadata: { name: namespace } })
    await using running = new AsyncDisposableStack()
    running.use(startCures(race, namespace, client))
    return await run(namespace, createRaceValues(race, namespace, '2', true))
  } finally {
    await client.remove(`/api/v1/namespaces/${namespace}`, {}).catch(() => undefined)
  }
}

async function compare(seed: number): Promise<readonly string[]> {
  const race = createRace(seed)
  const name = `race-${process.pid}-${seed}`
  const [raw, action] = await Promise.all([
    compete(race, `${name}-raw`, runRaw),
    compete(race, `${name}-own`, runAction),
  ])
  if (raw.succeeded === action.succeeded) return []
  return [
    [
      `seed ${seed}: Helm ${String(raw.succeeded)}, action ${String(action.succeeded)}`,
      JSON.stringify(race),
      action.said,
      raw.said,
    ].join('\n'),
  ]
}

describe.skipIf(stack.isMissing)('rollouts with faults that are cured in time', () => {
  test(
    `end like those of Helm alone: ${count} of them`,
    async () => {
      const seeds = Array.from({ length: count }, (_, index) => firstSeed + index)
      const disagreements: string[] = []
      const next = async (): Promise<void> => {
        for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
          disagreements.push(...(await compare(seed)))
          if (process.env.ROLLOUTS !== undefined)
            console.log(`seed ${seed} done, ${disagreements.length} disagreements`)
        }
      }
      await Promise.all(Array.from({ length: atOnce }, next))
      expect(disagreements, `first seed: ${firstSeed}`).toEqual([])
    },
    120_000 + count * 60_000,
  )
})
