/**
 * A rollout that Helm alone finishes is never given up by the action. Each run takes other rollouts; a failure names their seeds and
 * shows what happened on both sides.
 * - `ROLLOUTS=200` takes that many; those that this bundle has passed before are not repeated, so a run can be continued.
 * - `ROLLOUT_SEED=7` begins with that seed.
 */

import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { repositoryRoot } from '../../scripts/lib/suite.ts'
import { useClusterStack } from '../setup/stacks.ts'
import type { StepResult } from '../setup/step.ts'
import { createReleases, type Releases } from './helm-releases.ts'
import { connectAsAdministrator, useCluster } from './kubernetes-client.ts'
import {
  createRace,
  createRaceValues,
  holdPods,
  longestFault,
  type Race,
  raceChart,
  type RunningCures,
  startCures,
} from './rollout-race.ts'

const stack = await useCluster()
const { env } = await useClusterStack()
const wanted = process.env.ROLLOUTS
const count = Number(wanted ?? 2)
const firstSeed = Number(process.env.ROLLOUT_SEED ?? (wanted === undefined ? Math.floor(Math.random() * 1e6) : 1))
/** Rollouts at the same time: they mostly wait. */
const atOnce = 6
let place: Releases

beforeAll(() => {
  place = createReleases(stack, env)
  for (const [name, text] of Object.entries(raceChart)) place.write(`race/${name}`, text)
})
afterAll(() => {
  place[Symbol.dispose]()
})

/** Times of one comparison. Seconds. */
interface RaceTimes {
  readonly patience: number
  readonly timeout: number
}

/**
 * The patience is much longer than the faults, and the timeout much longer than both.
 * @param slowness how much longer faults have lasted than they should have: a busy machine cures late
 */
function planTimes(slowness: number): RaceTimes {
  return { patience: Math.ceil(3 * longestFault * slowness), timeout: Math.ceil(12 * longestFault * slowness) }
}

type Competitor = (
  namespace: string,
  values: object,
  times: RaceTimes,
) => Promise<{ readonly succeeded: boolean; readonly said: string }>

const runRaw: Competitor = async (namespace, values, { timeout }) => {
  const chart = path.join(place.job.workspace, 'race')
  const args = ['upgrade', '--install', 'race', chart, '-n', namespace, '--create-namespace']
  const waits = ['--wait=watcher', '--wait-for-jobs', '--timeout', `${timeout}s`]
  const { code, stderr } = await stack.helmWithValues(4, [...args, ...waits], values)
  return { succeeded: code === 0, said: stderr }
}

const runAction: Competitor = async (namespace, values, { patience, timeout }) => {
  const inputs = { release: 'race', namespace, chart: 'race', timeout: `${timeout}s`, patience: `${patience}s` }
  const step = await place.run({ ...inputs, set: JSON.stringify(values), deployment: 'false' })
  return {
    succeeded: step.outputs.status === 'deployed' && step.outputs['failure-reason'] === '',
    said: describeStep(step),
  }
}

/** What people see of a step: its log and its errors. */
function describeStep({ shown, commands }: StepResult): string {
  return [shown, ...commands.filter(({ name }) => name === 'error').map(({ data }) => data)].join('\n')
}

interface RaceResult {
  readonly succeeded: boolean
  /** What was done to the cluster, what its events say, and what the competitor printed. */
  readonly story: string
  /** Seconds. */
  readonly longestFault: number
}

/** Does the same rollout in a namespace of its own. */
async function compete(race: Race, namespace: string, run: Competitor, times: RaceTimes): Promise<RaceResult> {
  using client = connectAsAdministrator(stack)
  try {
    if (race.upgrade !== undefined) {
      await runRaw(namespace, createRaceValues(race, namespace, '1', false), times)
      await holdPods(namespace, client)
    } else await client.post('/api/v1/namespaces', { metadata: { name: namespace } })
    await using running = new AsyncDisposableStack()
    const cures = running.use(startCures(race, namespace, client))
    const { succeeded, said } = await run(namespace, createRaceValues(race, namespace, '2', true), times)
    return { succeeded, story: await tellStory(namespace, cures, said), longestFault: cures.longestFault() }
  } finally {
    await client.remove(`/api/v1/namespaces/${namespace}`, {}).catch(() => undefined)
  }
}

async function tellStory(namespace: string, cures: RunningCures, said: string): Promise<string> {
  const events = await stack.run(String(stack.facts.kubectl), ['get', 'events,pods', '-n', namespace, '-o', 'wide'])
  return [...cures.story(), '', said, events.stdout].join('\n')
}

interface Comparison {
  readonly seed: number
  readonly agreed: boolean
  /** How much longer than planned a fault lasted; 1 on a machine with time. */
  readonly slowness: number
  readonly story: string
}

async function compare(seed: number, slowness: number): Promise<Comparison> {
  const race = createRace(seed)
  const times = planTimes(slowness)
  const name = `race-${process.pid}-${seed}-${Math.ceil(slowness * 10)}`
  const [raw, action] = await Promise.all([
    compete(race, `${name}-raw`, runRaw, times),
    compete(race, `${name}-own`, runAction, times),
  ])
  const title = `seed ${seed}: Helm ${describeEnd(raw)}, the action ${describeEnd(action)}, patience ${times.patience} s, timeout ${times.timeout} s`
  return {
    ...{ seed, agreed: raw.succeeded === action.succeeded },
    slowness: Math.max(1, Math.max(raw.longestFault, action.longestFault) / longestFault),
    story: [title, JSON.stringify(race), '--- the action', action.story, '--- Helm alone', raw.story].join('\n'),
  }
}

function describeEnd({ succeeded }: RaceResult): string {
  return succeeded ? 'succeeded' : 'failed'
}

/** A disagreement counts only if the cures came in time: else the same rollout is done again, with times for this machine. */
async function compareFairly(seed: number, slowness: number): Promise<Comparison> {
  const found = await compare(seed, slowness)
  return found.agreed || found.slowness <= slowness ? found : await compareFairly(seed, found.slowness * 1.5)
}

/** Results of this very bundle, so that a long run can be continued and no disagreement is lost. */
function openRecord() {
  const folder = path.join(repositoryRoot, 'node_modules/.cache/rollouts')
  mkdirSync(folder, { recursive: true })
  const program = path.join(repositoryRoot, 'dist/program')
  const digest = createHash('sha256')
  for (const name of readdirSync(program).sort()) digest.update(readFileSync(path.join(program, name)))
  const file = path.join(folder, `${digest.digest('hex').slice(0, 12)}.jsonl`)
  const lines = existsSync(file) ? readFileSync(file, 'utf8').trim().split('\n') : []
  const results = lines.map((line) => JSON.parse(line) as Pick<Comparison, 'seed' | 'agreed'>)
  return {
    file,
    passed: new Set(results.filter(({ agreed }) => agreed).map(({ seed }) => seed)),
    write: (result: Comparison): void => {
      appendFileSync(file, `${JSON.stringify(result.agreed ? { ...result, story: undefined } : result)}\n`)
    },
  }
}

describe.skipIf(stack.isMissing)('rollouts with faults that are cured in time', () => {
  test(
    `end like those of Helm alone: ${count} of them`,
    async () => {
      const record = openRecord()
      const all = Array.from({ length: count }, (_, index) => firstSeed + index)
      const seeds = wanted === undefined ? all : all.filter((seed) => !record.passed.has(seed))
      const disagreements: string[] = []
      let slowness = 1
      const next = async (): Promise<void> => {
        for (let seed = seeds.shift(); seed !== undefined; seed = seeds.shift()) {
          const result = await compareFairly(seed, slowness)
          slowness = Math.max(slowness, result.slowness)
          record.write(result)
          if (!result.agreed) disagreements.push(result.story)
          if (!result.agreed) console.log(`disagreement, also in ${record.file}\n${result.story}`)
          if (wanted !== undefined)
            console.log(`seed ${seed} done, ${seeds.length} to go, ${disagreements.length} disagreements`)
        }
      }
      await Promise.all(Array.from({ length: atOnce }, next))
      expect(disagreements, `first seed: ${firstSeed}`).toEqual([])
    },
    120_000 + count * 60_000,
  )
})
